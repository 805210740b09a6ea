# SPDX-License-Identifier: LGPL-2.1-or-later
"""The windows beside the minutes: the register followed up, words replaced and taken back, what is missing, the seal.

usage: window_record.py MAHDAR
"""
import os
import subprocess
import sys

from window import Atspi, Folder, NotFound, Program, Tool, check, finish, plain

BINARY = sys.argv[1]


def make_session(tool, path):
    tool.run("new", "--title", "Twelfth Meeting", "--lang", "en", "--out", path)
    tool.script(path, ['agenda add 1 "Trade"', "agenda open 1", 'minutes decide requested SESRIC "to submit the report" --lang en',
                       'minutes action "Send the list of fairs." ICDT --lang en', 'minutes note "See document OIC/1-9 [or not]." --lang en',
                       "agenda close"])


def window(program, label):
    """Chosen without a key or a click, so the window manager does not bring it to the front by itself."""
    program.menu(label)
    frame = program.find("frame", program.words(label))
    subprocess.run(["xdotool", "search", "--sync", "--name", f"^{program.words(label)}$", "windowactivate"], check=False,
                   capture_output=True)
    program.until(lambda: frame.get_state_set().contains(Atspi.StateType.ACTIVE), f"{label} in front")
    return frame


def leave(program, frame):
    program.keys("Escape")
    program.until(lambda: not program.showing(frame), "the window closed")


def follow_up(program, tool, path):
    frame = window(program, "Decisions and action points")
    program.keys("Down", "Down")
    program.button("&Reported", node=frame)
    program.saved()
    program.until(lambda: any(m["state"] == "reported" for m in tool.show(path)["mandates"]), "the state on disk")
    check("a row of the register is followed up", [m["state"] for m in tool.show(path)["mandates"]].count("reported") == 1)
    leave(program, frame)


def replace(program, tool, path):
    frame = window(program, "Find and replace in the record")
    fields = program.all("text", node=frame)
    program.write(fields[0], "SEND the list")
    program.write(fields[1], "Circulate the list")
    program.button("Replace &all", node=frame)
    text = lambda: " ".join(p["text"].get("en") or "" for p in tool.show(path)["paragraphs"])
    program.until(lambda: "Circulate the list of fairs." in text(), "the replaced words on disk")
    program.button("&Take back", node=frame)
    program.until(lambda: "Send the list of fairs." in text(), "the old words on disk")
    check("words are replaced in the whole record and taken back in one step", True)
    leave(program, frame)


def missing(program):
    frame = window(program, "What is still missing")
    table = program.find("table", program.words("What is still missing"), node=frame)
    rows = " ".join(plain(cell.get_name()) for cell in program.all("table cell", node=table))
    check("an open bracket and an unknown document are told", "OIC/1-9" in rows, rows[:200])
    leave(program, frame)


def seal(program, tool, path):
    program.keys("F3")
    program.type("minutes choose 1 --of last")
    program.keys("Return")
    program.until(lambda: all("[" not in (p["text"].get("en") or "") for p in tool.show(path)["paragraphs"]), "no bracket on disk")
    program.keys("F3")
    program.type("minutes seal")
    program.keys("Return")
    program.button("&Leave it open", node=program.dialog())
    program.no_dialog()
    check("a typed seal is asked about too", not tool.show(path)["versions"])
    frame = window(program, "Sealed versions")
    program.button("&Seal", node=frame)
    dialog = program.dialog()
    program.button("&Seal", node=dialog)
    program.until(lambda: tool.show(path)["versions"], "the seal on disk")
    check("the record is sealed and verifies", "version 1" in tool.run("verify", path))
    program.write(program.all("text", node=frame)[0], "a name was wrong")
    program.button("&Reopen", node=frame)
    program.until(lambda: tool.show(path)["versions"][0]["reopened_because"] == "a name was wrong", "the reason on disk")
    check("it is reopened with a reason", True)


def main():
    tool = Tool(BINARY)
    with Folder() as folder:
        path = os.path.join(folder, "record.mahdar")
        make_session(tool, path)
        with Program(BINARY, path, language="ar") as program:
            program.activate()
            follow_up(program, tool, path)
            replace(program, tool, path)
            missing(program)
            seal(program, tool, path)
    finish()


try:
    main()
except NotFound as error:
    check(f"the journey goes on: {plain(str(error))}", False)
    finish()
