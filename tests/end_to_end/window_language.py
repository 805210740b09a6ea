# SPDX-License-Identifier: LGPL-2.1-or-later
"""The language of the window changes while a session is open; every window speaks it and nothing is left in English.

usage: window_language.py MAHDAR AGENDA SCRIPT
"""
import os
import re
import sys

from window import CLOCK, Atspi, Folder, Program, Tool, Words, check, finish, plain

BINARY, AGENDA, SCRIPT = sys.argv[1:4]
NAMES = {"ar": "العربية", "en": "English", "fr": "Français"}
ISOLATED = re.compile("[\u2066\u2068][^\u2069]*\u2069")

# Words that may stand in every language, with the reason.
ALLOWED = {
    "English": "a language is named in itself", "Word": "a program", "OpenDocument": "a format",
    "Mahdar": "the name of the program", "mahdar": "the extension of the files",
    "Ctrl": "a key", "Shift": "a key", "Enter": "a key", "Escape": "a key", "Insert": "a key", "Delete": "a key", "PgDn": "a key", "PgUp": "a key",
    "Left": "a key", "Right": "a key",
    "Windows": "the name of an encoding", "docx": "a format", "html": "a format", "wxWidgets": "a library", "LGPL": "a licence", "Boost": "a library",
    "pugixml": "a library", "symbolic": "a name that GTK gives its icons", "edit": "a name that GTK gives its icons",
    "find": "a name that GTK gives its icons", "clear": "a name that GTK gives its icons",
    "Amiri": "a typeface", "Noto": "a typeface", "Akoma": "a format", "Ntoso": "a format",
}
# Same spelling and same sense in English and French.
COMMON = {"Document", "Format", "Version", "Mandate", "Minutes", "Page", "Question", "Session", "Notes", "Note", "Date", "minutes",
          "Plugin", "Plugins", "Action", "Distribution", "Agenda", "session", "Type", "Points", "Information", "Pause", "Structure"}


def foreign(text):
    """Words of more than three plain letters that are no acronym and no allowed word."""
    open_text = ISOLATED.sub(" ", text)
    words = re.findall(r"\w{4,}", open_text)
    return [word for word in words if re.fullmatch("[A-Za-z]+", word) and not word.isupper() and word not in ALLOWED]


class Reader:
    """Collects what the windows say, but not what the session says."""

    def __init__(self, program):
        self.program = program
        self.said = set()

    def read(self, node=None):
        for thing in self.program.walk(node):
            role = thing.get_role_name()
            if role in ("text", "list item", "tree item", "icon"):
                continue
            for text in (thing.get_name(), thing.get_description()):
                if text:
                    self.said.add(text)

    def dialog(self, row):
        self.program.menu(row)
        dialog = self.program.dialog()
        self.read(dialog)
        return dialog

    def away(self, close=None):
        self.program.activate()
        self.program.keys("Escape")
        self.program.no_dialog()


def x_of(thing):
    box = thing.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
    return box.x


def check_direction(program, language):
    tree = program.find("tree table", program.words("Agenda"))
    floor = program.find("timer")
    right_to_left = x_of(tree) > x_of(floor)
    check(f"{language}: the window reads in its direction", right_to_left == (language == "ar"), f"{x_of(tree)}, {x_of(floor)}")


def check_windows(program, language, reader):
    words = program.words
    dialog = reader.dialog("Plugins")
    loaded = program.all("table cell", words("Loaded"), node=dialog)
    check(f"{language}: the plugin list shows three plugins loaded", len(loaded) == 3, str(len(loaded)))
    reader.away()
    dialog = reader.dialog("About Mahdar")
    check(f"{language}: About tells the version", bool(re.search(r"\d+\.\d+", program.texts(dialog))))
    reader.away()
    for row in ("Preferences", "Write the draft minutes to a file", "All commands"):
        reader.dialog(row)
        reader.away()
    program.menu("Hall display on or off")
    hall = program.find("frame", words("Hall display"))
    program.until(lambda: program.has(part=words("Hall display: in a window, no second screen")), "the status of the hall display")
    reader.read(hall)
    program.menu("Hall display on or off")
    program.until(lambda: not program.has(role="frame", name=words("Hall display")), "the end of the hall display")
    program.find(part=words("Hall display: off"))


def change_language(program, language):
    program.menu("Preferences")
    dialog = program.dialog()
    choice = program.find("combo box", program.words("Language of the program"), node=dialog)
    program.choose(choice, NAMES[language])
    program.button("Apply", node=dialog)
    program.words = Words(BINARY, language)
    program.find("tree table", program.words("Agenda"))
    program.no_dialog()


def start_screen(language, home):
    with Program(BINARY, language=language, home=home) as program:
        reader = Reader(program)
        program.find("push button", program.words("New meeting…"))
        reader.read()
        reader.dialog("New meeting")
        reader.away()
        program.menu("Import an annotated agenda")
        program.answer_file(AGENDA)
        reader.read(program.review())
        return reader.said


def titles():
    with open(SCRIPT, encoding="utf-8") as file:
        return [line.rstrip("\n") for line in file if line.startswith(("meeting set", "agenda title"))]


def session_words(session):
    """Everything the session itself says, in any language: names and titles are no words of the window."""
    shown = Tool(BINARY).run("show", session, "--json")
    return set(re.findall(r"[A-Za-z]{4,}", shown))


def document_words():
    """What the document and its name say in Latin letters: the review shows both."""
    with open(AGENDA, encoding="utf-8") as file:
        return set(re.findall(r"[A-Za-z]{4,}", os.path.basename(AGENDA) + " " + file.read()))


def main():
    said = {"ar": set(), "en": set(), "fr": set()}
    with Folder() as home:
        session = os.path.join(home, "41.mahdar")
        Tool(BINARY).run("import", AGENDA, "--out", session)
        Tool(BINARY).script(session, [*titles(), "sitting open", "agenda open 4", "floor request ICDT SMIIC", "floor next",
                                      'minutes note "نص" --lang ar'])
        own = session_words(session) | document_words()
        with Program(BINARY, session, language="ar", home=home) as program:
            program.find("tree table", program.words("Agenda"))
            for step, language in enumerate(("ar", "en", "fr", "ar")):
                if step > 0:
                    change_language(program, language)
                check(f"{language}: the session stays open", program.has(part=program.words("Sitting %1 in session", "1")))
                check(f"{language}: the clock goes on for ICDT", "ICDT" in plain(program.find("timer").get_name()))
                check_direction(program, language)
                reader = Reader(program)
                reader.read()
                check_windows(program, language, reader)
                said[language] |= reader.said
            program.kill()
        os.remove(session)
        for language in ("ar", "en", "fr"):
            said[language] |= start_screen(language, home)
    arabic = sorted(text for text in said["ar"] if any(word not in own for word in foreign(text)))
    check("nothing in the Arabic windows is left in English", not arabic, "\n" + "\n".join(arabic))
    same = said["fr"] & said["en"]
    french = sorted(text for text in same if any(word not in own and word not in COMMON for word in foreign(text)))
    check("nothing in the French windows is left in English", not french, "\n" + "\n".join(french))
    finish()


main()
