# SPDX-License-Identifier: LGPL-2.1-or-later
"""The windows of the briefings, as a screen reader and a keyboard meet them: mandates, the
speaker's file, earlier meetings.

usage: window_briefings.py MAHDAR AGENDA [LANGUAGE [PICTURES]]
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
PAINTED_SECONDS = 0.6  # the frame says nothing when it has painted


def picture(program, name):
    if PICTURES:
        time.sleep(PAINTED_SECONDS)
        program.picture(os.path.join(PICTURES, f"{LANGUAGE}-{name}.png"))


def mandate_states(tool, session):
    return [row["state"] for row in tool.show(session)["mandates"] if row["asks"]]


def mandates(program, tool, session):
    words = program.words
    program.menu("Mandates")
    frame = program.find("frame", words("Mandates"))
    program.find("table", words("Mandates"), node=frame)
    picture(program, "mandates")
    search = program.find("text", words("Search in the mandates"), node=frame)
    program.write(search, "SESRIC")
    program.until(lambda: len([cell for cell in program.all("table cell", "SESRIC", node=frame)]) == 4, "the asks of SESRIC")
    check("typing narrows the list to what fits", True)
    program.find("table", words("Mandates"), node=frame).get_component_iface().grab_focus()
    program.keys("Down", "Home", "Return")
    program.until(lambda: mandate_states(tool, session).count("reported") == 1, "one mandate reported")
    check("Enter marks the selected mandate as reported", True)
    detail = program.find("text", words("The whole of this mandate"), node=frame)
    check("the whole of it stands below the list", len(program.text(detail)) > 40, program.text(detail))
    program.keys("shift+F3")
    program.until(lambda: mandate_states(tool, session).count("reported") == 0, "the act taken back")
    check("Shift+F3 takes it back in the window of the mandates, too", True)
    picture(program, "mandates-one")
    program.keys("Escape")
    program.until(lambda: not program.has(role="frame", name=words("Mandates")), "the window gone")


def archives(program, tool, folder):
    words = program.words
    shelf = os.path.join(program.home, "mahdar", "archives")
    os.makedirs(shelf, exist_ok=True)
    with open(os.path.join(shelf, "folder"), "w", encoding="utf-8") as file:
        file.write(folder)
    with open(os.path.join(folder, "foreign.mahdar"), "w", encoding="utf-8") as file:
        file.write("<html>not a session</html>")
    program.menu("Earlier meetings")
    frame = program.find("frame", words("Earlier meetings"))
    search = program.find("text", words("Search in earlier meetings"), node=frame)
    program.until(lambda: "foreign.mahdar" in program.texts(frame), "what could not be read, by name")
    check("what is no session is named and passed over", True)
    program.write(search, "لجنة")
    program.until(lambda: len(program.all("table cell", words("Annotation", context="archive"), node=frame)) > 3, "places found")
    check("places are found as one types", True)
    picture(program, "archives")
    program.keys("Escape")
    program.until(lambda: not program.has(role="frame", name=words("Earlier meetings")), "the window gone")


def speakers_file(program, tool, session):
    """Shift+F2 records the usual decision through the command of the minutes."""
    before = len(tool.show(session)["decisions"])
    program.keys("shift+F2")
    program.until(lambda: len(tool.show(session)["decisions"]) == before + 1, "the decision on the report")
    decision = tool.show(session)["decisions"][-1]
    check("one key takes note of the briefing with appreciation",
          decision["verb"] == "took-note-with-appreciation" and decision["addressees"] == ["SESRIC"], decision)
    program.keys("shift+F3")
    program.until(lambda: len(tool.show(session)["decisions"]) == before, "the decision taken back")


def sheets(program):
    """By keys alone: what is asked for stands ready, Enter makes it."""
    words = program.words
    program.menu("Sheets for everybody")
    dialog = program.dialog()
    picture(program, "sheets")
    program.keys("Return")

    def made():
        return [name for _, _, names in os.walk(program.home) for name in names if name.startswith(("briefing-", "invitation-"))]
    program.until(lambda: len(made()) >= 25, "a sheet for every reporter and item")
    check("the sheets of all institutions and items are made by one key", True)
    program.until(lambda: dialog not in program.dialogs(), "the dialog gone")
    check("each in the language of the meeting", all(".ar." in name for name in made()), made())
    picture(program, "sheets-made")


def main():
    tool = Tool(BINARY)
    folder = tempfile.mkdtemp(prefix="mahdar é ")
    session = os.path.join(folder, "briefings.mahdar")
    tool.run("import", AGENDA, "--out", session)
    tool.script(session, ["sitting open", "agenda open 10", "floor give SESRIC"])
    with Program(BINARY, session, language=LANGUAGE) as program:
        program.activate()
        program.find(part=program.words("Recorded on disk"))
        picture(program, "cockpit")
        speakers_file(program, tool, session)
        mandates(program, tool, session)
        archives(program, tool, folder)
        program.activate()
        sheets(program)
    shutil.rmtree(folder)
    finish()


if __name__ == "__main__":
    try:
        main()
    except NotFound as missing:
        check(str(missing), False)
        finish()
