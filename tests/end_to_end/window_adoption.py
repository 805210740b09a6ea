# SPDX-License-Identifier: LGPL-2.1-or-later
"""Adoption of a report of 40 paragraphs by the keyboard alone, 10 of them amended, in the Arabic window.

usage: window_adoption.py MAHDAR
"""
import os
import sys

from window import Folder, NotFound, Program, Tool, check, finish, plain

BINARY = sys.argv[1]
COUNT = 40
AMENDED = set(range(3, COUNT, 4))
BEGIN = ("Nothing is before the meeting yet. Table the report (%1): the paragraphs of the minutes, and what the record of "
         "the sittings says by itself, then stand in this list to be adopted one by one.")
ADDED = " with appreciation"


def make_session(tool, path):
    tool.run("new", "--title", "Twelfth Meeting", "--lang", "en", "--out", path)
    lines = [f'minutes note "The Committee took note of report {n}." --part opening --lang en'
             for n in range(COUNT)]
    tool.script(path, lines)


def adoption(program):
    program.keys("ctrl+F11")
    frame = program.find("frame", program.words("Adoption of the report"))
    program.activate()
    return frame


def table(program, frame):
    """What stands now is put before the meeting; only then it is adopted."""
    program.find(part=program.words("Not before the meeting yet."), node=frame)
    program.keys("F12")
    program.find("push button", program.words("Adopt"), node=frame)
    check("tabling adopts nothing", program.has(part=program.words("%1 of %2 adopted", "0", str(COUNT)), node=frame))


def how_to_begin(tool, path):
    """A record without a paragraph says how the adoption begins."""
    tool.run("new", "--title", "Thirteenth Meeting", "--lang", "en", "--out", path)
    tool.script(path, ["sitting open", "sitting close"])
    with Program(BINARY, path, language="ar") as program:
        program.activate()
        frame = adoption(program)
        check("an empty list says what to do", program.has(part=program.words(BEGIN, "F12"), node=frame))
        program.keys("F12")
        program.find("push button", program.words("Adopt"), node=frame)
        check("what the sittings say stands to be adopted", not program.has(part=program.words("%1 of %2 adopted", "0", "0"), node=frame))


def state_line(program, frame, done):
    wanted = program.words("%1 of %2 adopted", str(done), str(COUNT))
    program.until(lambda: program.has(part=wanted, node=frame), wanted)


def amend(program, frame):
    program.keys("shift+F12")
    box = program.find("text", program.words("Proposed text"), node=frame)
    program.until(lambda: program.text(box).strip(), "the text to amend")
    program.keys("ctrl+End", "Left")
    program.type(ADDED)
    program.keys("Tab")
    program.type("SESRIC")
    program.keys("ctrl+Return")
    proposed = program.words("Proposed", context="proposal")
    program.until(lambda: program.has(part=proposed, node=frame), "the proposal")
    program.keys("ctrl+F12")
    accepted = program.words("Accepted", context="proposal")
    program.until(lambda: program.has(part=accepted, node=frame), "the accepted proposal")


def adopt_all(program, frame):
    for number in range(COUNT):
        if number in AMENDED:
            amend(program, frame)
        program.keys("F12")
        state_line(program, frame, number + 1)


def reopen(program, frame):
    """The last one once more, with a reason."""
    program.keys("ctrl+e")
    box = program.find("text", program.words("Reason"), node=frame)
    program.until(lambda: box.get_state_set().contains(program_focused()), "the place for the reason")
    program.type("a name was wrong")
    program.keys("ctrl+Return")
    state_line(program, frame, COUNT - 1)
    program.keys("F12")
    state_line(program, frame, COUNT)


def program_focused():
    from gi.repository import Atspi
    return Atspi.StateType.FOCUSED


def look_at_record(tool, path):
    shown = tool.show(path)
    rows = shown["paragraphs"]
    states = [row["adoption"] for row in rows]
    check("all paragraphs are adopted", len(rows) == COUNT and set(states) == {"adopted", "adopted-as-amended"}, str(states))
    check("ten of them as amended", states.count("adopted-as-amended") == len(AMENDED), str(states.count("adopted-as-amended")))
    amended = [row for row in rows if row["adoption"] == "adopted-as-amended"]
    check("the amended text stands, and the tabled one beside it",
          all(row["text"]["en"].endswith(ADDED + ".") and ADDED not in row["tabled"]["en"] for row in amended))
    check("each proposal names its proposer and is accepted",
          all(p["proposer"] == "SESRIC" and p["state"] == "accepted" and p["settled_at"] for p in shown["proposals"])
          and len(shown["proposals"]) == len(AMENDED))
    check("the gavel's time is kept", all(row["adopted_at"] for row in rows))
    reasons = [row["reopened_because"] for row in rows if "reopened_because" in row]
    check("why a paragraph was reopened is kept", reasons == ["a name was wrong"], str(reasons))


def main():
    tool = Tool(BINARY)
    with Folder() as folder:
        path = os.path.join(folder, "adoption.mahdar")
        make_session(tool, path)
        with Program(BINARY, path, language="ar") as program:
            program.activate()
            frame = adoption(program)
            table(program, frame)
            adopt_all(program, frame)
            program.keys("shift+F12")
            check("adopted text takes no proposal", not program.has(role="text", name=program.words("Proposed text"), node=frame))
            reopen(program, frame)
            program.saved()
            look_at_record(tool, path)
        how_to_begin(tool, os.path.join(folder, "empty.mahdar"))
    finish()


try:
    main()
except NotFound as error:
    check(f"the journey goes on: {plain(str(error))}", False)
    finish()
