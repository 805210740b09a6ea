# SPDX-License-Identifier: LGPL-2.1-or-later
"""The meeting by real keys only, in the Arabic window: function keys, chords, palette, Tab; AT-SPI only looks on.

usage: window_keys.py MAHDAR AGENDA
"""
import os
import shutil
import sys
import tempfile

from window import CLOCK, NotFound, Program, Tool, check, finish, plain

BINARY, AGENDA = sys.argv[1:3]
FIRST, SECOND = "أشارت اللجنة إلى أهمية ", "المعارض التجارية"
DECISION = "طلبت من ICDT تقديم تقرير مرحلي"


def timer_says(program, word):
    return program.until(lambda: word in plain(program.find("timer").get_name()), f"{word!r} from the clock")


def import_by_keys(program, session):
    program.keys("alt+i")
    program.dialog(program.words("Import an annotated agenda"))
    program.type(AGENDA)
    program.keys("Return")
    program.review()
    program.no_dialog()
    program.keys("ctrl+shift+Return")
    program.dialog(program.words("Save the session as"))
    program.keys("ctrl+a")
    program.type(session)
    program.keys("Return")
    program.find("tree table", program.words("Agenda"))
    program.no_dialog()


def palette(program, opener, typed, expected, moves=0):
    """Opens the palette, types, waits for the row, acts."""
    program.keys(opener)
    box = program.dialog(program.words("All commands"))
    program.type(typed)
    rows = program.until(lambda: [r for r in program.all("table cell", part=expected, node=box)], f"{expected!r} in the palette")
    program.keys(*["Down"] * moves, "Return")
    program.no_dialog()
    return rows


def palettes(program):
    words = program.words
    program.keys("F3")
    program.dialog(words("All commands"))
    program.type("agenda close")
    program.keys("Escape")
    program.no_dialog()
    check("Esc closes the palette and nothing happens", not program.has(part=words("Open since %1", "").strip()))
    palette(program, "F3", "agenda open 4", "agenda open 4")
    program.find(part=words("Open since %1", "").strip())
    check("a line typed in Latin letters opens the item", True)
    palette(program, "ctrl+k", "floor request ICDT", "floor request ICDT")
    program.find("table cell", "ICDT")
    rows = palette(program, "F3", "تنمية التجارة", words("Give the floor to %1", "ICDT"))
    timer_says(program, "ICDT")
    check("an Arabic name finds the institution and gives it the floor", bool(rows))
    # The key of K with the Arabic layout in use.
    program.keys("ctrl+Arabic_noon")
    program.dialog(words("All commands"))
    check("Ctrl+K opens the palette with the Arabic layout too", True)
    program.keys("Escape")
    program.no_dialog()


def floor(program):
    program.keys("F8")
    timer_says(program, CLOCK["ar"]["paused"])
    program.keys("ctrl+b")
    timer_says(program, CLOCK["ar"]["within"])
    program.keys("ctrl+t")
    timer_says(program, CLOCK["ar"]["nobody"])
    palette(program, "F9", "IsDB", "floor request IsDB")
    program.keys("F5")
    timer_says(program, "IsDB")
    check("F8, Ctrl+B, Ctrl+T, F9 and F5 act", True)


def minutes(program):
    program.keys("shift+F12")
    program.until(lambda: len(program.paragraphs()) == 1, "a paragraph")
    program.until(lambda: program.focused() and program.focused().get_role_name() == "text", "the caret in the paragraph")
    program.type(FIRST)
    program.keys("shift+F5")
    timer_says(program, CLOCK["ar"]["nobody"])
    program.keys("ctrl+F8")
    program.find(part=program.words("Sitting %1 suspended", "1"))
    program.keys("ctrl+F8")
    program.find(part=program.words("Sitting %1 in session", "1"))
    program.type(SECOND)
    typed = program.until(lambda: plain(program.text(program.paragraphs()[0])) == FIRST + SECOND, "the text in one piece")
    check("three acts by key leave the caret where it was", typed)
    program.keys("F11")
    program.find("frame", program.words("Hall display"))
    program.type(".")
    program.until(lambda: plain(program.text(program.paragraphs()[0])) == FIRST + SECOND + ".", "the full stop")
    program.keys("F11")
    program.until(lambda: not program.has(role="frame", name=program.words("Hall display")), "no hall display")
    check("the hall display takes no focus", True)
    program.keys("F12")
    formula = program.find("text", program.words("Formula"))
    program.until(lambda: plain(program.focused().get_name()) == program.words("Formula"), "the caret in the formula line")
    program.type(DECISION)
    program.find(part="طلبت اللجنة")
    program.keys("Return")
    program.until(lambda: len(program.paragraphs()) == 2, "the decision")
    check("Enter records the decision and empties the line", program.until(lambda: not program.text(formula), "an empty line"))
    program.keys("shift+F3")
    program.until(lambda: len(program.paragraphs()) == 1, "the decision taken back")
    check("Shift+F3 takes the decision back", True)
    program.keys("ctrl+d")
    program.type(DECISION)
    program.find(part="طلبت اللجنة")
    program.keys("Return")
    program.until(lambda: len(program.paragraphs()) == 2, "the decision again")


def place(program):
    """A number for each region, in the order in which focus should go through it."""
    thing = program.focused()
    if thing is None:
        return None
    words, role, name = program.words, thing.get_role_name(), plain(thing.get_name())
    named = {words("Agenda"): 1, words("Find an item"): 0, words("Annotation"): 4, words("Formula"): 7}
    if name in named:
        return named[name]
    if role == "text" and any(name == plain(p.get_name()) for p in program.paragraphs()):
        return 6
    if name in (words("Give to next"), words("Point of order")):
        return 8
    if role in ("table", "table cell") and words("List of speakers") in name:
        return 9
    return None


def tabbing(program):
    program.keys("ctrl+f")
    program.until(lambda: place(program) == 0, "the caret in the search")
    seen = []
    for _ in range(45):
        before = program.focused()
        program.keys("Tab")
        program.settles(lambda: program.focused() != before, 0.5)
        here = place(program)
        if here is not None and (not seen or seen[-1] != here):
            if here == 0:
                break
            seen.append(here)
    check("Tab goes through the window in reading order", seen == sorted(seen) and {1, 6, 7, 8} <= set(seen), str(seen))
    program.keys("ctrl+f")
    names = []
    for _ in range(8):
        before = program.focused()
        program.keys("F6")
        if not program.settles(lambda: program.focused() != before, 0.7):
            break
        names.append(plain(program.focused().get_name()) if program.focused() else "")
    check("F6 goes round the panes", len(set(names)) >= 4, str(names))


def main():
    # Real keys type the path: plain letters only.
    home = tempfile.mkdtemp(prefix="mahdar-keys-")
    session = os.path.join(home, "meeting.mahdar")
    try:
        with Program(BINARY, home=home) as program:
            program.find("push button", program.words("New meeting…"))
            program.activate()
            import_by_keys(program, session)
            program.keys("ctrl+F8")
            program.find(part=program.words("Sitting %1 in session", "1"))
            check("Ctrl+F8 opens the sitting", True)
            palettes(program)
            floor(program)
            minutes(program)
            tabbing(program)
            program.keys("ctrl+s")
            program.keys("ctrl+q")
            program.dialog()
            program.keys("Escape")
            program.no_dialog()
            check("Esc stays in the meeting", program.process.poll() is None)
            program.keys("ctrl+q")
            program.dialog()
            program.keys("Tab", "Return")
            check("Ctrl+Q leaves after the question", program.settles(lambda: program.process.poll() is not None, 10)
                  and program.process.returncode == 0, str(program.process.poll()))
        text = str(Tool(BINARY).show(session))
        check("the paragraph is in the file", FIRST + SECOND + "." in text)
        check("the decision is in the file", "تقديم تقرير مرحلي" in text)
    except NotFound as missing:
        check(str(missing), False)
    finally:
        shutil.rmtree(home, ignore_errors=True)
    finish()


main()
