# SPDX-License-Identifier: LGPL-2.1-or-later
"""Documents brought to the window without its file chooser: pasted as text, pasted as files, dropped.

usage: window_bring.py MAHDAR AGENDA
"""
import os
import subprocess
import sys
import tempfile

from window import NotFound, Program, Tool, check, finish, plain

BINARY, AGENDA = sys.argv[1:3]
HERE = os.path.dirname(os.path.abspath(__file__))


class Other:
    """The other program, for as long as it is needed."""

    def __init__(self, what, path):
        self.process = subprocess.Popen([sys.executable, os.path.join(HERE, "other_program.py"), what, path],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        if self.process.stdout.readline().strip() != "ready":
            raise NotFound(f"the other program has no {what}")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait(10)


def items(session):
    return [item["number"] for item in Tool(BINARY).show(session)["agenda"]]


def pasted(program, folder, expected):
    with Other("nothing", AGENDA):
        program.menu("Import the agenda in the clipboard")
        check("a clipboard without text gets a sentence",
              program.find(part=program.words("There is no text in the clipboard. Copy the agenda first, then paste it.")) is not None)
    with Other("text", AGENDA):
        program.activate()
        program.keys("ctrl+v")
        frame = program.review()
        check("pasted text is reviewed under a name of its own", program.words("Pasted agenda") in plain(frame.get_name()))
        session = os.path.join(folder, "ملصق.mahdar")
        program.accept_review(session)
        program.find("tree table", program.words("Agenda"))
    check("what is pasted reads as the file does", items(session) == expected)


def pasted_file(program):
    with Other("file", AGENDA):
        program.menu("Import the agenda in the clipboard")
        check("a file copied in a file manager is reviewed by its name",
              os.path.basename(AGENDA) in plain(program.review().get_name()))


def drag(program):
    """From the corner, where the other program is, to the middle of the window, as a hand moves."""
    box = program.windows()[0].get_component_iface().get_extents(0)
    where = [(40, 30), (60, 50), (200, 160)]
    goal = (box.x + box.width // 2, box.y + box.height // 2)
    where += [(200 + (goal[0] - 200) * i // 10, 160 + (goal[1] - 160) * i // 10) for i in range(1, 11)]
    subprocess.run(["xdotool", "mousemove", "30", "20", "mousedown", "1"], check=True)
    for x, y in where:
        subprocess.run(["xdotool", "mousemove", str(x), str(y), "sleep", "0.08"], check=True)
    subprocess.run(["xdotool", "sleep", "0.3", "mouseup", "1"], check=True)


def dropped(program):
    with Other("drag", AGENDA):
        drag(program)
        check("a dropped document is reviewed by its name", os.path.basename(AGENDA) in plain(program.review().get_name()))


def main():
    with tempfile.TemporaryDirectory(prefix="mahdar é ") as folder:
        as_read = os.path.join(folder, "as read.mahdar")
        Tool(BINARY).run("import", AGENDA, "--out", as_read)
        expected = items(as_read)
        for journey in (lambda program: pasted(program, folder, expected), pasted_file, dropped):
            try:
                with Program(BINARY) as program:
                    program.find("push button", program.words("New meeting…"))
                    journey(program)
            except NotFound as missing:
                check(str(missing), False)
    finish()


main()
