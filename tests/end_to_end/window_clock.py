# SPDX-License-Identifier: LGPL-2.1-or-later
"""Window, hall, script and report show one clock, that of the meeting, wherever the computer stands.

usage: window_clock.py MAHDAR AGENDA
"""
import datetime
import os
import re
import sys

from window import Folder, Program, Tool, check, finish, plain

BINARY, AGENDA = sys.argv[1:3]
TOOL = Tool(BINARY)
HOUR = datetime.timedelta(hours=1)


def now(hours):
    """What a clock so many hours ahead of UTC shows."""
    return (datetime.datetime.now(datetime.timezone.utc) + hours * HOUR).replace(tzinfo=None)


def shows(text, hours, tolerance=90):
    """Whether a time of day in the text is that of now, so far from UTC."""
    here = now(hours)
    for hour, minute in re.findall(r"(?<![\d:+])([01]\d|2[0-3]):(\d\d)", text):
        there = here.replace(hour=int(hour), minute=int(minute))
        apart = abs((there - here).total_seconds())
        if min(apart, 86_400 - apart) <= tolerance:
            return True
    return False


def wall_clock(program):
    """The one label of the strip that is a time and nothing else."""
    return next(plain(t.get_name()) for t in program.all("label") if re.fullmatch(r"\d\d:\d\d:\d\d", plain(t.get_name())))


def properties(program, change):
    program.menu("Properties of the meeting")
    dialog = program.dialog(program.words("Properties of the meeting"))
    change(dialog)
    return dialog


def choose_offset(program, text):
    def change(dialog):
        program.choose(program.find("combo box", program.words("Clock of the hall"), node=dialog), text)
    dialog = properties(program, change)
    program.button("Apply", node=dialog)
    program.no_dialog()


def imported(folder):
    session = os.path.join(folder, "é 41.mahdar")
    TOOL.run("import", AGENDA, "--out", session)
    check("the venue of the agenda gives the offset", TOOL.show(session)["meeting"]["utc_offset"] == "+03:00")
    with Program(BINARY, session, home=folder) as program:
        program.find("tree table", program.words("Agenda"))
        check("the strip shows the meeting's clock, not the computer's", shows(wall_clock(program), 3), wall_clock(program))
        program.menu("Open the sitting")
        program.find(part=program.words("Sitting %1 in session", "1"))
        since = program.find(part=program.words("since %1", "").strip())
        check("the sitting is open since then", shows(plain(since.get_name()), 3), since.get_name())
        program.menu("Hall display on or off")
        program.find("frame", program.words("Hall display"))
        choose_offset(program, "UTC+05:30")
        program.until(lambda: shows(wall_clock(program), 5.5), "the changed clock in the strip")
        since = program.find(part=program.words("since %1", "").strip())
        check("past acts follow the meeting's clock", shows(plain(since.get_name()), 5.5), since.get_name())
        program.menu("Save")
        program.kill()
    shown = TOOL.show(session)
    check("mahdarctl shows the same", shown["meeting"]["utc_offset"] == "+05:30" and
          shows(shown["sittings"][0]["opened_at"], 5.5), str(shown["sittings"]))
    check("the history says who changed it", 'meeting set offset +05:30' in TOOL.run("history", session))
    early = now(5.5) + datetime.timedelta(minutes=2)
    TOOL.script(session, [f"@{early:%H:%M:%S} sitting suspend"])
    check("a script reads its times on the same clock", f"{early:%H:%M:%S}+05:30" in TOOL.run("history", session).splitlines()[-1])


def wrong_dates(folder):
    session = os.path.join(folder, "new.mahdar")
    TOOL.run("new", "--title", "اجتماع", "--lang", "ar", "--out", session)
    check("a new meeting stands in the computer's zone", TOOL.show(session)["meeting"]["utc_offset"] == "+00:00")
    with Program(BINARY, session, home=folder) as program:
        program.find("tree table", program.words("Agenda"))

        def entry(dialog, english):
            return program.find("text", program.words(english), node=dialog)

        def change(dialog):
            program.write(entry(dialog, "First day"), "2025-07-31")
            program.write(entry(dialog, "Last day"), "2025-07-01")
            program.write(program.find("text", program.words("%1, %2", program.words("Venue"), "English"), node=dialog, showing=False), "Geneva")
        dialog = properties(program, change)
        choice = program.find("combo box", program.words("Clock of the hall"), node=dialog)
        program.until(lambda: shows(plain(choice.get_description()), 2), "the time of Geneva in summer")
        check("the offset follows the venue and the day", True)
        program.button("Apply", node=dialog)
        said = program.words("The meeting would end on %1, before it begins on %2.", "2025-07-01", "2025-07-31")
        program.find(name=said, node=dialog)
        check("wrong days are told in the dialog, which stays", True)
        program.write(entry(dialog, "Last day"), "2025-08-01")
        program.button("Apply", node=dialog)
        program.no_dialog()
        program.menu("Save")
        program.saved()
        program.kill()
    meeting = TOOL.show(session)["meeting"]
    check("days, venue and offset are in the file", (meeting["start_date"], meeting["end_date"], meeting["venue"].get("en"),
          meeting["utc_offset"]) == ("2025-07-31", "2025-08-01", "Geneva", "+02:00"), str(meeting))
    with Program(BINARY, session, home=folder) as first, Folder() as other:
        first.find("tree table", first.words("Agenda"))
        with Program(BINARY, session, home=other) as second:
            second.find("tree table", second.words("Agenda"))
            dialog = properties(second, lambda _: None)
            button = second.find("push button", second.words("Apply"), node=dialog)
            check("whoever only reads cannot apply", not second.sensitive(button))
            second.kill()


def main():
    os.environ["TZ"] = "UTC"
    with Folder() as folder:
        imported(folder)
        wrong_dates(folder)
    finish()


main()
