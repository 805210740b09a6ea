# SPDX-License-Identifier: LGPL-2.1-or-later
"""A disk in trouble under a running meeting: told plainly, work goes on, nothing is lost, and everything is written
back when the disk is. The failures are made by a library in front of the system's own calls, so no rights are needed.

usage: window_disk.py MAHDAR AGENDA FAILING-DISK-LIBRARY
"""
import os
import shutil
import sys

from window import Folder, NotFound, Program, Tool, check, finish, plain

BINARY, AGENDA, LIBRARY = sys.argv[1:4]
TOOL = Tool(BINARY)
REASONS = {"EIO": os.strerror(5), "EROFS": os.strerror(30), "ENOSPC": os.strerror(28)}


class Stick:
    """A folder whose disk fails when told to."""

    def __init__(self, folder):
        self.folder = os.path.join(folder, "stick")
        self._control = os.path.join(folder, "order")
        os.mkdir(self.folder)
        os.environ.update(MAHDAR_FAILING_FOLDER=self.folder, MAHDAR_FAILING_CONTROL=self._control)

    def fail(self, how):
        with open(self._control + ".new", "w", encoding="ascii") as file:
            file.write(how)
        os.rename(self._control + ".new", self._control)

    def mend(self):
        os.remove(self._control)


def paragraph(program, text):
    """Typed by keys into a new paragraph of the open item."""
    before = len(program.paragraphs())
    program.button("Paragraph")
    program.until(lambda: len(program.paragraphs()) == before + 1, "a paragraph")
    program.write(program.paragraphs()[-1], text)


def refuge(home):
    folder = os.path.join(home, "mahdar", "refuge")
    return [os.path.join(folder, name) for name in sorted(os.listdir(folder)) if name.endswith(".mahdar")] if os.path.isdir(folder) else []


def texts(session):
    return [row["text"].get("ar", "") for row in TOOL.show(session)["paragraphs"]]


def start(session, home, language):
    os.environ["LD_PRELOAD"] = LIBRARY
    try:
        program = Program(BINARY, session, home=home, language=language)
    finally:
        del os.environ["LD_PRELOAD"]
    return program


def trouble(program, how):
    sentence = program.words("Cannot write to disk since %1 (%2); %3. Until the disk is back, everything is written to %4.")
    # The system speaks the language of the interface where it can.
    reason = program.words("it does not answer") if how == "SILENT" else REASONS[how] if program.words.language == "en" else "("
    bar = program.find(part=sentence.split("%1")[0])
    check(f"{how}: the bar says why", reason in plain(bar.get_name()), bar.get_name())


def comes_and_goes(stick, base, folder, how, language):
    session = os.path.join(stick.folder, f"{how}.mahdar")
    shutil.copy(base, session)
    home = os.path.join(folder, f"home {how}")
    os.mkdir(home)
    with start(session, home, language) as program:
        program.find("tree table", program.words("Agenda"))
        paragraph(program, "قبل العطل")
        program.saved()
        stick.fail(how)
        paragraph(program, "أثناء العطل")
        trouble(program, how)
        check(f"{how}: the strip says not recorded", program.has(part=program.words("Not recorded")))
        program.until(lambda: refuge(home), "the refuge")
        program.until(lambda: texts(refuge(home)[0])[-1:] == ["أثناء العطل"], "what was typed, in the refuge")
        check(f"{how}: both ways out are offered", program.has(role="push button", part=program.words("Try again"))
              and program.has(role="push button", part=program.words("Copy to…")))
        if how == "EIO":
            program.picture(os.environ.get("MAHDAR_DISK_PICTURE", os.path.join(folder, "disk.png")))
            # It is the program's command, too; the disk still refuses.
            program.keys("ctrl+shift+F5")
            trouble(program, how)
        stick.mend()
        if how == "EROFS":
            program.press("push button", part=program.words("Try again"))
        program.saved()
        program.until(lambda: not refuge(home), "the refuge left again")
        check(f"{how}: everything is at home", texts(session)[-2:] == ["قبل العطل", "أثناء العطل"], texts(session)[-3:])
        program.kill()


def killed_in_trouble(stick, base, folder):
    """kill -9 while the disk refuses; the next start brings home what was written elsewhere."""
    session = os.path.join(stick.folder, "killed.mahdar")
    shutil.copy(base, session)
    home = os.path.join(folder, "home killed")
    os.mkdir(home)
    with start(session, home, "ar") as program:
        program.find("tree table", program.words("Agenda"))
        stick.fail("EIO")
        paragraph(program, "لا يضيع")
        program.until(lambda: refuge(home) and texts(refuge(home)[0])[-1:] == ["لا يضيع"], "what was typed, in the refuge")
        program.kill()
    stick.mend()
    away = session + ".away"
    os.rename(session, away)
    with Program(BINARY, home=home) as program:
        sentence = program.words("The disk of this session cannot be reached. A copy holds everything that was recorded.")
        check("without its disk the start screen offers the copy", bool(program.find(part=sentence)))
        program.kill()
    os.rename(away, session)
    with Program(BINARY, home=home) as program:
        check("with its disk the start screen tells the text", bool(program.wait_text("لا يضيع")))
        program.button("Continue the sitting")
        program.find("tree table", program.words("Agenda"))
        program.saved()
        program.until(lambda: not refuge(home), "the refuge left again")
        program.kill()
    check("the act that its disk refused is at home", texts(session)[-1:] == ["لا يضيع"], texts(session)[-2:])


def copied_elsewhere(stick, base, folder):
    """"Copy to…" moves the meeting to a disk that works."""
    session = os.path.join(stick.folder, "copied.mahdar")
    other = os.path.join(folder, "other.mahdar")
    shutil.copy(base, session)
    home = os.path.join(folder, "home copied")
    os.mkdir(home)
    with start(session, home, "ar") as program:
        program.find("tree table", program.words("Agenda"))
        stick.fail("ENOSPC")
        paragraph(program, "ينتقل")
        trouble(program, "ENOSPC")
        program.press("push button", part=program.words("Copy to…"))
        program.answer_file(other, program.words("Save the session as"))
        program.saved()
        paragraph(program, "بعد النقل")
        program.until(lambda: texts(other)[-2:] == ["ينتقل", "بعد النقل"], "both paragraphs in the new place")
        check("the bar is gone", not program.has(role="push button", part=program.words("Try again")))
        check("no refuge is left", not refuge(home))
        program.kill()
    stick.mend()


def taken_away(base, folder):
    """Somebody tidies up the folder while the meeting runs."""
    place = os.path.join(folder, "tidied")
    os.mkdir(place)
    session = os.path.join(place, "meeting.mahdar")
    shutil.copy(base, session)
    with Program(BINARY, session) as program:
        program.find("tree table", program.words("Agenda"))
        paragraph(program, "أول")
        program.saved()
        program.until(lambda: texts(session)[-1:] == ["أول"], "the first paragraph")
        os.remove(session + ".journal")
        paragraph(program, "ثان")
        program.find(part=program.words("The journal had been taken away or replaced by another program. It was written again, whole."))
        program.until(lambda: texts(session)[-2:] == ["أول", "ثان"], "both paragraphs in the journal")
        program.kill()


def main():
    with Folder() as folder:
        base = os.path.join(folder, "base.mahdar")
        TOOL.run("import", AGENDA, "--out", base)
        TOOL.script(base, ["sitting open", "agenda open 4", "floor give ICDT"])
        stick = Stick(os.path.realpath(folder))
        try:
            for how, language in (("EIO", "ar"), ("EROFS", "en"), ("ENOSPC", "fr"), ("SILENT", "ar")):
                comes_and_goes(stick, base, folder, how, language)
            killed_in_trouble(stick, base, folder)
            copied_elsewhere(stick, base, folder)
            taken_away(base, folder)
        except NotFound as missing:
            check(str(missing), False)
    finish()


main()
