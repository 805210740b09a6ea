# SPDX-License-Identifier: LGPL-2.1-or-later
"""The board of briefings: turns put into another order by dragging, by keys and by a screen reader; one institution under
all its items; documents.

usage: window_board.py MAHDAR AGENDA [LANGUAGE [PICTURES]]
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time

from window import Atspi, NotFound, Program, Tool, check, finish, plain

BINARY, AGENDA = sys.argv[1:3]
LANGUAGE = sys.argv[3] if len(sys.argv) > 3 else "ar"
PICTURES = sys.argv[4] if len(sys.argv) > 4 else None
PAINTED_SECONDS = 0.6  # the frame says nothing when it has painted


def picture(program, name):
    if PICTURES:
        time.sleep(PAINTED_SECONDS)
        program.picture(os.path.join(PICTURES, f"{LANGUAGE}-{name}.png"))


def order(tool, session, path):
    """Who reports under the item, first to last, as the tool has it."""
    rows = plain(tool.run("board", session, "--item", path, "--lang", "en")).strip().splitlines()[1:]
    return [row.split(",")[2].strip('"') for row in rows if row.split(",")[0] == path]


def rows_of(program, frame, path):
    """The first cells of the rows of one item, top to bottom."""
    return program.until(lambda: [cell for cell in program.all("table cell", node=frame)
                                  if plain(cell.get_name()).startswith(path + " ·")], f"rows of {path}")


def middle(cell):
    box = cell.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
    return box.x + box.width // 2, box.y + box.height // 2


def drag(start, end):
    """As a hand does: down, a few steps, up."""
    steps = 12
    words = ["mousemove", str(start[0]), str(start[1]), "mousedown", "1"]
    for step in range(1, steps + 1):
        words += ["sleep", "0.03", "mousemove", str(start[0] + (end[0] - start[0]) * step // steps),
                  str(start[1] + (end[1] - start[1]) * step // steps)]
    subprocess.run(["xdotool", *words, "sleep", "0.15", "mouseup", "1"], check=True)


def only(program, frame, whose):
    """Narrows the board to one institution; empty: all."""
    combo = program.find("combo box", program.words("Whose turns to show"), node=frame)

    def rows():
        return [row for row in program.walk(combo) if row.get_role_name() == "menu item"]
    wanted = program.until(lambda: next((row for row in rows() if row.get_name().startswith(whose)), None), f"choice {whose}")
    program.act(wanted)
    return wanted.get_name()


def reorder(program, tool, session, frame):
    words = program.words
    start = order(tool, session, "4/1")
    check("the item has three reporters", len(start) == 3, start)
    table = program.find("table", words("Board of briefings"), node=frame)
    rows = [middle(cell) for cell in rows_of(program, frame, "4/1")]
    program.click(program.find("table cell", start[2], node=frame))
    program.keys("alt+Up")
    program.until(lambda: order(tool, session, "4/1") == [start[0], start[2], start[1]], "the last one moved up by key")
    check("Alt+Up moves a turn up", True)
    program.keys("alt+Up")
    program.until(lambda: order(tool, session, "4/1") == [start[2], start[0], start[1]], "moved up again")
    check("the moved turn stays selected, so that the key goes on", True)
    program.keys("alt+Down")
    program.until(lambda: order(tool, session, "4/1") == [start[0], start[2], start[1]], "moved down by key")
    check("Alt+Down moves it down", True)

    program.button("Move do&wn", node=frame)
    program.until(lambda: order(tool, session, "4/1") == start, "moved down by the button")
    check("the named button does the same for a screen reader", True)
    said = words("%1: turn %2 of %3 under item %4", start[2], "3", "3", "4/1")
    program.until(lambda: said in program.texts(frame), "where it stands now")
    check("where the turn stands now is told", True)

    drag(rows[2], rows[0])
    program.until(lambda: order(tool, session, "4/1") == [start[2], start[0], start[1]], "dragged to the first place")
    check("dragging up takes the place it is dropped on", True)
    drag(rows[0], rows[2])
    program.until(lambda: order(tool, session, "4/1") == start, "dragged to the last place")
    check("dragging down likewise", True)
    table.get_component_iface().grab_focus()
    program.keys("shift+F3")
    program.until(lambda: order(tool, session, "4/1") == [start[2], start[0], start[1]], "the last drag taken back")
    check("Shift+F3 takes a drag back", True)
    drag(rows[0], middle(rows_of(program, frame, "4/2")[0]))
    time.sleep(0.5)
    check("a turn cannot be dragged to another item", order(tool, session, "4/1") == [start[2], start[0], start[1]])


def one_institution(program, tool, session, frame):
    name = only(program, frame, "CCO")
    check("the choice says how many turns an institution has", name.endswith("11"), name)
    sums = program.words("%1 turns · %2 delivered · %3 missed · %4 over time · planned %5 min, spoken %6 min · documents: %7 of %8 here",
                         "11", "0", "0", "0", "110", "0", "0", "0")
    program.until(lambda: sums in program.texts(frame), "11 turns and no other")
    whose = {plain(cell.get_name()) for cell in program.all("table cell", node=frame)} & {"CCO", "SESRIC", "ICDT", "SMIIC"}
    check("and nobody else's", whose == {"CCO"}, whose)
    check("one institution is seen under all its items at once", True)
    picture(program, "board-one")
    only(program, frame, program.words("All institutions · %1", "").strip(" ·"))


def document(program, tool, session, frame):
    words = program.words
    only(program, frame, "SESRIC")
    program.find("table", words("Board of briefings"), node=frame).get_component_iface().grab_focus()
    program.keys("Home", "Return")
    dialog = program.dialog()
    picture(program, "board-document")
    program.write(program.find("text", words("&Title:"), node=dialog), "SESRIC note")
    program.write(program.find("text", words("&Due on (year-month-day):"), node=dialog), "2020-05-01")
    program.act(program.find("check box", words("&English"), node=dialog))
    program.button("Record &it", node=dialog)
    program.no_dialog()
    late = words("Late", context="document")
    program.until(lambda: any(plain(cell.get_name()) == late + " · en" for cell in program.all("table cell", node=frame)), "the late document")
    check("a document whose day is past is shown as late, with its language", True)
    picture(program, "board-late")


def main():
    tool = Tool(BINARY)
    folder = tempfile.mkdtemp(prefix="mahdar é ")
    session = os.path.join(folder, "board.mahdar")
    tool.run("import", AGENDA, "--out", session)
    tool.script(session, ["briefing reporter 4/1 SESRIC", "briefing reporter 4/1 ICCIA", "sitting open", "agenda open 4/1"])
    with Program(BINARY, session, language=LANGUAGE) as program:
        program.activate()
        program.saved()
        program.menu("Board of briefings")
        frame = program.find("frame", program.words("Board of briefings"))
        picture(program, "board")
        reorder(program, tool, session, frame)
        one_institution(program, tool, session, frame)
        document(program, tool, session, frame)
        program.keys("Escape")
        program.until(lambda: not program.has(role="frame", name=program.words("Board of briefings")), "the window gone")
    shutil.rmtree(folder)
    finish()


if __name__ == "__main__":
    try:
        main()
    except NotFound as missing:
        check(str(missing), False)
        finish()
