#!/usr/bin/env python3
"""The checks find what they are for: each case breaks one rule in a small house and expects to be told so."""

import sys
import tempfile
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
sys.path += [str(Path(__file__).resolve().parents[2] / "locale")]
import check_layout  # noqa: E402
import check_notes  # noqa: E402
import check_po  # noqa: E402
import po_file  # noqa: E402

HEAD = check_layout.SPDX + "\n"


class HouseFaults(unittest.TestCase):
    def setUp(self):
        self._folder = tempfile.TemporaryDirectory(prefix="محضر house ")
        self.addCleanup(self._folder.cleanup)
        self.root = Path(self._folder.name).resolve()
        for folder in ("app", "core", "plugins", "tests", "installer", "locale"):
            (self.root / folder).mkdir()
        self.write("core/base/error.h", HEAD + "#pragma once\n")
        self.write("core/session/session.h", HEAD + '#pragma once\n#include "core/base/error.h"\n')

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def expect(self, fragment):
        faults = list(check_layout.all_faults(self.root))
        self.assertEqual(1, len(faults), faults)
        self.assertIn(fragment, faults[0])

    def test_soundHouseHasNone(self):
        self.assertEqual([], list(check_layout.all_faults(self.root)))

    def test_coreIncludesWx(self):
        self.write("core/base/bad.cpp", HEAD + "#include <wx/string.h>\n")
        self.expect("core never includes wx")

    def test_coreLooksUp(self):
        self.write("core/base/bad.cpp", HEAD + '#include "core/session/session.h"\n')
        self.expect("core/base may not use core/session")

    def test_pluginIncludesPlugin(self):
        self.write("plugins/agenda/item.h", HEAD + "#pragma once\n")
        self.write("plugins/minutes/bad.cpp", HEAD + '#include "plugins/agenda/item.h"\n')
        self.expect("a plugin never includes another plugin")

    def test_pluginIncludesShell(self):
        self.write("app/shell/frame.h", HEAD + "#pragma once\n")
        self.write("plugins/minutes/bad.cpp", HEAD + '#include "app/shell/frame.h"\n')
        self.expect("a plugin uses app/ui")

    def test_logicReachesWxThroughHeader(self):
        self.write("plugins/minutes/CMakeLists.txt", "mahdar_add_plugin(minutes\n LOGIC bad.cpp\n PANELS p.cpp)\n")
        self.write("plugins/minutes/window.h", HEAD + "#pragma once\n#include <wx/window.h>\n")
        self.write("plugins/minutes/bad.cpp", HEAD + '#include "plugins/minutes/window.h"\n')
        self.expect("plugins/minutes/window.h > wx/window.h")

    def test_includeNotFromRoot(self):
        self.write("core/session/bad.cpp", HEAD + '#include "session.h"\n')
        self.expect("not a path from the repository root")

    def test_strangerAtTheTop(self):
        self.write("docs/page.md", "x\n")
        self.expect("does not belong at the top")

    def test_longFile(self):
        self.write("core/base/long.cpp", HEAD + "\n" * 400)
        self.expect("split it")

    def test_noLicenceLine(self):
        self.write("core/base/bare.cpp", "int x;\n")
        self.expect("SPDX")

    def test_leftOverWord(self):
        self.write("core/base/later.cpp", HEAD + "// TO" + "DO: later\n")
        self.expect("left-over word")


class CatalogueFaults(unittest.TestCase):
    def faults(self, text, forms=2):
        return list(check_po.entry_faults(po_file.parse(text)[1][0], forms))

    def test_goodEntryHasNone(self):
        self.assertEqual([], self.faults('msgid "%1 of %2"\nmsgstr "%2, %1"\n'))

    def test_emptyTranslation(self):
        self.assertEqual(["is not translated"], self.faults('msgid "Open"\nmsgstr ""\n'))

    def test_fuzzyEntry(self):
        self.assertEqual(["is marked fuzzy"], self.faults('#, fuzzy\nmsgid "Open"\nmsgstr "Ouvrir"\n'))

    def test_lostArgument(self):
        self.assertIn("other format arguments", self.faults('msgid "%s by %s"\nmsgstr "%s"\n')[0])

    def test_missingPluralForm(self):
        text = 'msgid "one item"\nmsgid_plural "%d items"\nmsgstr[0] "un point"\nmsgstr[1] ""\n'
        self.assertEqual(["lacks plural form 1"], self.faults(text))

    def test_twoInWordsNeedsNoNumber(self):
        forms = "".join(f'msgstr[{i}] "{"بندان" if i == 2 else "%d بنود"}"\n' for i in range(6))
        self.assertEqual([], self.faults('msgid "%d item"\nmsgid_plural "%d items"\n' + forms, forms=6))

    def test_splitStringsAreJoined(self):
        entry = po_file.parse('msgid ""\n"One "\n"two"\nmsgstr "x"\n')[1][0]
        self.assertEqual("One two", entry.msgid)


class NotesInThreeLanguages(unittest.TestCase):
    def faults(self, worded):
        with tempfile.TemporaryDirectory(prefix="محضر notes ") as folder:
            root = Path(folder)
            for name, text in (("plugins/agenda/import/note_words.cpp", worded),
                               ("plugins/agenda/read/notes.cpp",
                                'ReadNote A() { return {"turned-text", {}, MAHDAR_TR("Left out."), {}}; }')):
                (root / name).parent.mkdir(parents=True, exist_ok=True)
                (root / name).write_text(text, encoding="utf-8")
            return list(check_notes.faults(root))

    def test_a_note_in_english_alone_is_told(self):
        self.assertIn("turned-text", self.faults('{"hidden-text", "a", "b"},')[0])

    def test_a_worded_note_is_none(self):
        self.assertEqual([], self.faults('{"turned-text", "a", "b"},'))


if __name__ == "__main__":
    unittest.main()
