# SPDX-License-Identifier: LGPL-2.1-or-later
"""The review of an import in the Arabic window: once as a screen reader works it, once by real keys only.

usage: window_review.py MAHDAR AGENDA
"""
import os
import re
import shutil
import sys
import tempfile

from window import NotFound, Program, Tool, check, finish, plain

BINARY, AGENDA = sys.argv[1:3]
TYPED = "سطر كتبته يد المراجِع للتحقق."
BY_KEYS = "كتبته المفاتيح"


def start(program):
    program.menu("Import an annotated agenda")
    program.answer_file(AGENDA, program.words("Import an annotated agenda"))
    return program.review()


def line_here(program, frame):
    """The number of the line that the pane below is about; 0 if none."""
    title = re.escape(program.words("Line %1", "@")).replace("@", r"(\d+)")
    for heading in program.all("heading", node=frame):
        found = re.fullmatch(title, plain(heading.get_name()))
        if found:
            return int(found.group(1))
    return 0


def to_review(program, frame):
    """How many lines the strip still counts."""
    for count in range(0, 400):
        pattern = program.words.counted("%1 to review", "%1 to review", count).replace("%1", str(count))
        if program.has(role="label", name=pattern, node=frame):
            return count
    return 0


def orders(program, frame):
    return program.all("radio button", part=program.words("Order %1: %2", "@", "").split("@")[0].strip(), node=frame)


def go_next(program, frame):
    before = line_here(program, frame)
    program.press("push button", program.words("Next to review"), node=frame)
    return program.until(lambda: line_here(program, frame) not in (0, before) and line_here(program, frame), "the next line")


def restored(order):
    """What stands behind "Order 2: "."""
    return plain(order.get_name()).split(": ", 1)[1]


def choose(program, frame):
    """The second order of the first line that has one; where it stands and how it reads."""
    for _ in range(40):
        if len(orders(program, frame)) > 1:
            break
        go_next(program, frame)
    line = line_here(program, frame)
    second = orders(program, frame)[1]
    text = restored(second)
    program.act(second)
    done = program.words("Done", context="line")
    program.until(lambda: program.has(role="label", part=done, node=frame), "the line done")
    return line, text


def go_to(program, frame, line):
    program.menu("Go to the line", node=frame)
    dialog = program.dialog(program.words("Go to the line"))
    program.write(program.find("text", node=dialog), str(line))
    program.button("Go there", node=dialog)
    program.no_dialog()
    program.until(lambda: line_here(program, frame) == line, f"line {line}")


def type_line(program, frame):
    line = go_next(program, frame)
    program.menu("Type the line yourself", node=frame)
    program.activate()
    box = program.find("text", program.words("The line as it should read"), node=frame)
    program.write(box, TYPED)
    check("what differs from the document's letters is told",
          program.has(part=program.words("missing: %1", "").strip(), node=frame))
    program.keys("Return")
    program.until(lambda: line_here(program, frame) != line, "the line after the typed one")
    return line


def leave_out(program, frame):
    line = line_here(program, frame)
    program.press("push button", program.words("Not part of the text"), node=frame)
    program.find("push button", program.words("Part of the text"), node=frame)
    return line


def move_action(program, frame, line, path):
    """The required action beginning at that line goes under another item."""
    go_to(program, frame, line)
    program.button("Move to…", node=frame)
    dialog = program.dialog(program.words("Move to"))
    place = next(cell for cell in program.all("table cell", node=dialog) if plain(cell.get_name()).strip().startswith(path + " "))
    program.activate()
    program.click(place)
    program.button("Move there", node=dialog)
    program.no_dialog()


def actions(shown, number):
    return next(i for i in shown["agenda"] if i["number"] == number)["required_actions"]


def texts(shown, number):
    return [action["text"]["ar"] for action in actions(shown, number)]


def look_up_original(program):
    """The document can be looked up from the main window, and told to be the one that came."""
    program.menu("The original document of the agenda")
    title = program.words("The original document")
    frame = program.until(lambda: next((w for w in program.windows() if w.get_name() == title), None), "the original document")
    intact = program.words("The document “%1” is kept in the meeting byte for byte.", "@").split("@")[0]
    check("the document is told to be as it came", program.has(role="label", part=intact, node=frame))
    found = program.find("table", program.words("The document as found"), node=frame)
    cells = [plain(cell.get_name()) for cell in program.all("table cell", node=found, showing=False)[:400]]
    check("its lines stand there as they were found", any(len(cell) > 40 for cell in cells), str(cells[:8]))
    program.button("Close", node=frame)
    program.until(lambda: not any(w.get_name() == title for w in program.windows()), "the original document closed")


def by_screen_reader(folder):
    session = os.path.join(folder, "مراجعة.mahdar")
    with Program(BINARY, home=folder) as program:
        frame = start(program)
        check("every list of the review has its name", all(
            program.has(role=role, name=program.words(name), node=frame) for role, name in
            (("table", "The document as found"), ("tree table", "Recognised structure"), ("table", "Restored paragraphs"),
             ("table", "Findings about the document"))))
        nameless = [thing for thing in program.walk(frame, showing=True)
                    if thing.get_role_name() in ("push button", "combo box", "radio button", "text") and not thing.get_name()]
        check("no control of the review is nameless", not nameless, str([t.get_role_name() for t in nameless]))
        lines = to_review(program, frame)
        check("the strip counts the lines to review", lines > 0)
        chosen_line, chosen = choose(program, frame)
        # How many are left is not promised: another order can make its neighbours doubtful.
        check("an order chosen settles its line", True)
        # What stands before the items is shown by no tool: on to the lines of item 2.
        go_to(program, frame, 20)
        typed_line = type_line(program, frame)
        noise_line = leave_out(program, frame)
        before = Tool(BINARY).run("import", AGENDA, "--out", os.path.join(folder, "as read.mahdar"))
        check("mahdarctl reads the same document", bool(before))
        as_read = Tool(BINARY).show(os.path.join(folder, "as read.mahdar"))
        moved = actions(as_read, "2")[0]
        move_action(program, frame, moved["source_lines"][0], "3")
        check("nothing is saved before accepting", not os.path.exists(session))
        program.accept_review(session)
        program.find("tree table", program.words("Agenda"))
        program.until(lambda: not program.has(role="table", name=program.words("The document as found")), "the review gone")
        check("the accepted agenda opens in the main window", True)
        look_up_original(program)
        program.leave()
    shown = Tool(BINARY).show(session)
    text = str(shown)
    check("the chosen order is in the session", re.sub(r"\W", "", chosen)[:24] in re.sub(r"\W", "", text), f"{chosen_line}: {chosen}")
    check("the typed line is in the session", TYPED.rstrip(".") in text, str(typed_line))
    spans = re.findall(r"'source_lines': \[(\d+), (\d+)\]", str(shown["agenda"]))
    check("no part begins or ends with the line left out", not any(str(noise_line) in span for span in spans), str(noise_line))
    check("the moved action stands under item 3", moved["text"]["ar"] in texts(shown, "3")
          and moved["text"]["ar"] not in texts(shown, "2"))


def by_keys():
    # Real keys type paths: plain letters only.
    home = tempfile.mkdtemp(prefix="mahdar-review-")
    session = os.path.join(home, "review.mahdar")
    try:
        with Program(BINARY, home=home) as program:
            program.find("push button", program.words("New meeting…"))
            program.activate()
            program.keys("alt+i")
            program.type_file(AGENDA, program.words("Import an annotated agenda"))
            frame = program.review()
            first = program.until(lambda: line_here(program, frame), "a line")
            program.keys("Return")
            program.until(lambda: line_here(program, frame) > first, "the next line")
            check("Enter accepts the line and goes on", True)
            # What was said is read again, and that may settle the neighbours: further down nothing changes.
            stops = [program.until(lambda: line_here(program, frame), "a line")]
            for _ in range(3):
                program.keys("alt+Next")
                program.until(lambda: line_here(program, frame) > stops[-1], "the line after")
                stops.append(line_here(program, frame))
            program.keys("alt+Prior")
            program.until(lambda: line_here(program, frame) == stops[-2], "the line before")
            check("Alt+PgDn and Alt+PgUp go to the lines to review", True)
            line = line_here(program, frame)
            program.keys("F2")
            program.until(lambda: plain((program.focused() or frame).get_name()) == program.words("The line as it should read"),
                          "the caret in the line")
            program.keys("ctrl+a")
            program.type(BY_KEYS)
            program.keys("Return")
            program.until(lambda: line_here(program, frame) != line, "the next line")
            program.keys("shift+F3")
            program.until(lambda: line_here(program, frame) == line, "the line taken back")
            check("Shift+F3 takes the typed line back", not program.has(role="radio button", part=BY_KEYS, node=frame))
            program.keys("ctrl+y")
            program.until(lambda: program.has(role="radio button", part=BY_KEYS, node=frame), "the typed line again")
            names = []
            for _ in range(6):
                program.keys("F6")
                program.settles(lambda: False, 0.2)
                names.append(plain(program.focused().get_name()) if program.focused() else "")
            check("F6 goes round the panes", len(set(names)) >= 5, str(names))
            program.kill()
        with Program(BINARY, home=home) as program:
            program.activate()
            program.keys("alt+i")
            program.type_file(AGENDA, program.words("Import an annotated agenda"))
            frame = program.review()
            check("a killed review goes on where it was", program.has(part=program.words("Begin the review anew"), node=frame))
            program.keys("Escape")
            program.dialog()
            program.keys("Escape")
            program.no_dialog()
            check("Esc asks before it leaves, and Esc stays", program.has(role="table", name=program.words("The document as found")))
            program.keys("ctrl+shift+Return")
            program.type_file(session, program.words("Save the session as"))
            program.find("tree table", program.words("Agenda"))
            program.leave()
        check("what was typed before the crash is in the session", BY_KEYS in str(Tool(BINARY).show(session)))
        check("an accepted review is kept no longer", not os.listdir(os.path.join(home, "mahdar", "reviews")))
    finally:
        shutil.rmtree(home, ignore_errors=True)


def main():
    folder = tempfile.mkdtemp(prefix="mahdar é ")
    try:
        for journey in (lambda: by_screen_reader(folder), by_keys):
            try:
                journey()
            except NotFound as missing:
                check(str(missing), False)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    finish()


main()
