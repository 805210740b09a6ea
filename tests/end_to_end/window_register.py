# SPDX-License-Identifier: LGPL-2.1-or-later
"""The register of institutions: corrected, merged, read from a table after a preview, kept for other meetings.

usage: window_register.py MAHDAR AGENDA [LANGUAGE [PICTURES]]
"""
import os
import shutil
import sys
import tempfile
import time

from window import NotFound, Program, Tool, check, finish

BINARY, AGENDA = sys.argv[1:3]
LANGUAGE = sys.argv[3] if len(sys.argv) > 3 else "ar"
PICTURES = sys.argv[4] if len(sys.argv) > 4 else None


def picture(program, name):
    if PICTURES:
        time.sleep(0.6)  # the frame says nothing when it has painted
        program.picture(os.path.join(PICTURES, f"{LANGUAGE}-{name}.png"))


def body(tool, session, key):
    return next((row for row in tool.show(session)["institutions"] if row["key"] == key), None)


def choose(program, frame, acronym):
    program.write(program.find("text", program.words("Search in the register"), node=frame), acronym)
    program.find("table cell", acronym, node=frame)


def open_table(program, path):
    """The entry of the chooser is activated by itself: Return may come before the chooser has looked the path up."""
    chooser = program.dialog(program.words("Read a register"))

    def entry():
        return next(iter(program.all("text", node=chooser)), None)
    program.keys("slash")
    program.write(program.until(entry, "entry for the path"), path)
    program.until(lambda: program.text(entry()) == path, "path in the entry")
    title = program.words("What the table would do")

    def opened():
        if program.has(role="frame", name=title) or program.has(role="dialog", name=title):
            return True
        if entry():
            program.act(entry())
            time.sleep(0.4)
        return False
    program.until(opened, "the preview")


def main():
    tool = Tool(BINARY)
    folder = tempfile.mkdtemp(prefix="mahdar é ")
    session = os.path.join(folder, "register.mahdar")
    tool.run("import", AGENDA, "--out", session)
    table = os.path.join(folder, "more.csv")
    with open(table, "w", encoding="utf-8") as file:
        file.write("key,name_en,kind\nNEWBODY,A new body,forum\nSMIIC,,club\n")
    with Program(BINARY, session, language=LANGUAGE) as program:
        words = program.words
        program.activate()
        program.saved()
        program.menu("Register of institutions")
        frame = program.find("frame", words("Register of institutions"))
        picture(program, "register")
        choose(program, frame, "SMIIC")
        program.button("&Correct…", node=frame)
        dialog = program.dialog()
        picture(program, "register-correct")
        program.write(program.find("text", words("&Acronym:"), node=dialog), "SMIIC-X")
        program.button("Record &it", node=dialog)
        program.no_dialog()
        program.until(lambda: body(tool, session, "SMIIC")["acronym"] == "SMIIC-X", "the correction")
        check("a body is corrected in the window", True)
        choose(program, frame, "ICDT")
        program.button("&Merge…", node=frame)
        dialog = program.dialog()
        program.write(program.find("text", words("I&nto (acronym, name or key):"), node=dialog), "SESRIC")
        program.button("&Merge", node=dialog)
        program.no_dialog()
        program.until(lambda: body(tool, session, "ICDT") is None, "the merge")
        check("two bodies are merged, the old name is a variant", "ICDT" in body(tool, session, "SESRIC")["aliases"])
        program.keys("shift+F3")
        program.until(lambda: body(tool, session, "ICDT"), "the merge taken back")
        check("Shift+F3 takes the merge back", True)
        program.button("&Import…", node=frame)
        open_table(program, table)
        dialog = program.dialog(words("What the table would do"))
        preview = program.text(program.find("text", words("&Rows:"), node=dialog))
        check("the preview tells what each row would do", "NEWBODY" in preview and len(preview.strip().splitlines()) == 2, preview)
        picture(program, "register-import")
        program.button("&Take over", node=dialog)
        program.no_dialog()
        program.until(lambda: body(tool, session, "NEWBODY"), "the new body")
        program.button("&Keep for other meetings", node=frame)
        other = os.path.join(program.home, "mahdar", "institutions.tsv")
        program.until(lambda: os.path.exists(other) and "SMIIC-X" in open(other, encoding="utf-8").read(), "the user's own register")
        check("corrections are kept for other meetings", True)
        program.keys("Escape")
    shutil.rmtree(folder)
    finish()


if __name__ == "__main__":
    try:
        main()
    except NotFound as missing:
        check(str(missing), False)
        finish()
