# SPDX-License-Identifier: LGPL-2.1-or-later
"""The meeting through the window in Arabic, by AT-SPI: import, open an item, give the floor, record a decision, save, reopen.

usage: window_meeting.py MAHDAR AGENDA
"""
import os
import sys

from window import CLOCK, Folder, Program, Tool, check, finish, plain

BINARY, AGENDA = sys.argv[1:3]
PARAGRAPH = "أشارت اللجنة إلى أهمية المعارض التجارية الإسلامية."
DECISION = "طلب ICDT تقديم قائمة المعارض التجارية المحدثة"


def import_agenda(program, session):
    words = program.words
    program.press("push button", words("&Import an annotated agenda…"))
    program.answer_file(AGENDA, words("Import an annotated agenda"))
    check("the review tells how many items were read", program.has(role="label", part="12", node=program.review()))
    program.accept_review(session)
    program.find("tree table", words("Agenda"))
    check("the agenda stands in the tree", program.has(role="table cell", part="4  "))


def run_palette(program, line):
    """The palette by its menu row, a line, Enter."""
    program.menu("All commands")
    palette = program.dialog(program.words("All commands"))
    entry = program.find("text", program.words("Command, institution, item or verb"), node=palette)
    program.write(entry, line)
    program.until(lambda: program.has(role="table cell", part=line, node=palette), f"the line {line!r} in the palette")
    entry.get_component_iface().grab_focus()
    program.activate()
    program.keys("Return")
    program.no_dialog()


def hold_floor(program):
    words = program.words
    program.menu("Open the sitting")
    program.find(part=words("Sitting %1 in session", "1"))
    run_palette(program, "agenda open 4")
    program.find(part=words("Open since %1", "").strip())
    run_palette(program, "floor request ICDT")
    program.find("table cell", "ICDT")
    program.button("Give to next")
    program.until(lambda: "ICDT" in plain(program.find("timer").get_name()), "the clock of ICDT")
    check("the clock tells the speaker and that he is within time",
          CLOCK["ar"]["within"] in plain(program.find("timer").get_name()), program.find("timer").get_name())
    program.button("Stop")
    program.until(lambda: CLOCK["ar"]["nobody"] in plain(program.find("timer").get_name()), "an empty floor")


def record(program):
    words = program.words
    formula = program.find("text", words("Formula"))
    program.write(formula, DECISION)
    program.find(part="طلبت")
    program.activate()
    formula.get_component_iface().grab_focus()
    program.keys("Return")
    program.until(lambda: len(program.paragraphs()) == 1, "the decision")
    check("the decision stands as a sentence of the committee",
          "تقديم قائمة المعارض التجارية المحدثة" in plain(program.text(program.paragraphs()[0])), program.text(program.paragraphs()[0]))
    program.until(lambda: program.text(formula) == "", "an empty formula line")
    program.button("Paragraph")
    program.until(lambda: len(program.paragraphs()) == 2, "a new paragraph")
    program.write(program.paragraphs()[1], PARAGRAPH)
    program.menu("Save")


def witness(session):
    shown = Tool(BINARY).show(session)
    item = next(i for i in shown["agenda"] if i["number"] == "4")
    text = str(shown)
    check("mahdarctl sees the sitting open", "'open'" in text)
    check("mahdarctl sees the paragraph", PARAGRAPH in text)
    check("mahdarctl sees the decision", "تقديم قائمة المعارض التجارية المحدثة" in text)
    check("mahdarctl sees item 4 open", item["state"] == "open", item["state"])


def reopened(program, how):
    program.find("tree table", program.words("Agenda"))
    texts = program.until(lambda: len(program.paragraphs()) == 2 and [plain(program.text(p)) for p in program.paragraphs()],
                          "two paragraphs")
    check(f"{how}: both paragraphs stand", texts[1] == PARAGRAPH and "المعارض التجارية المحدثة" in texts[0], str(texts))
    check(f"{how}: the sitting is in session", program.has(part=program.words("Sitting %1 in session", "1")))
    check(f"{how}: item 4 is open", program.has(part=program.words("Open since %1", "").strip()))


def main():
    with Folder() as folder:
        session = os.path.join(folder, "اجتماع 41.mahdar")
        with Program(BINARY, home=folder) as program:
            import_agenda(program, session)
            hold_floor(program)
            record(program)
            check("the program leaves by itself", program.leave() == 0, str(program.process.returncode))
        witness(session)
        with Program(BINARY, home=folder) as program:
            recent = program.find("table cell", part="اجتماع 41.mahdar")
            check("no recovery notice after an orderly end", not program.has(part=program.words("Keep for later")))
            program.activate()
            program.click(recent)
            program.keys("Return")
            reopened(program, "from the recent sessions")
            program.leave()
        with Program(BINARY, session, home=folder) as program:
            reopened(program, "by its name")
    finish()


main()
