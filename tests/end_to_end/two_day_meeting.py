#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""A meeting of two days through mahdarctl: every act is taken, and times add up to the second.

usage: two_day_meeting.py MAHDARCTL [SEED]
"""
import csv
import json
import pathlib
import resource
import shutil
import subprocess
import sys
import tempfile

import two_days

TOOL = sys.argv[1]
SEED = int(sys.argv[2]) if len(sys.argv) > 2 else 41
FAILURES = []


def check(what, holds, detail=""):
    print(("ok    " if holds else "FAIL  ") + what + ("" if holds else f"  [{detail}]"))
    if not holds:
        FAILURES.append(what)


def run(*words):
    done = subprocess.run([TOOL, *map(str, words)], capture_output=True, text=True)
    if done.returncode not in (0, 1):
        sys.exit(f"{' '.join(map(str, words))}\nended with {done.returncode}: {done.stderr.strip()}")
    return done.stdout


def table(path):
    """What a spreadsheet reads, in the language's own words."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def check_speeches(shown, meeting):
    told = shown["floor"]["interventions"]
    check("400 interventions", len(told) == two_days.SPEECHES == len(meeting.speeches), f"{len(told)} of {len(meeting.speeches)}")
    want = [(s.kind, int(s.seconds), s.start.isoformat()) for s in meeting.speeches]
    got = [(t["kind"].replace("briefing", "statement"), t["seconds"], t["start"]) for t in told]
    wrong = [(w, g) for w, g in zip(want, got) if w != g]
    check("each speech has its kind, its beginning and its length to the second", not wrong, f"{len(wrong)}: {wrong[:3]}")
    check("all have ended", all(t["end"] for t in told))


def check_items(shown, meeting):
    spent = {int(item["number"]): item["spent_seconds"] for item in shown["agenda"]}
    check("20 items, all closed", len(spent) == two_days.ITEMS and all(i["state"] == "closed" for i in shown["agenda"]))
    check("the time of each item is true to the second", spent == {k: int(v) for k, v in meeting.spent.items()},
          str({k: (spent.get(k), int(v)) for k, v in meeting.spent.items() if spent.get(k) != int(v)}))
    check("the order of discussion is recorded", sorted(i["discussed"] for i in shown["agenda"]) == list(range(1, two_days.ITEMS + 1)))
    sittings = shown["sittings"]
    check("four sittings on two days", [s["state"] for s in sittings] == ["closed"] * 4 and
          len({s["opened_at"][:10] for s in sittings}) == 2)


def check_people(shown):
    people = shown["participants"]
    bodies = {p["institution"] for p in people}
    check("57 delegations and 30 institutions came", len(bodies) == 87 and all(p["stays"] for p in people), str(len(bodies)))
    check("nobody is in the room after the last gavel", all(p["left_at"] for p in people))
    check("every stay has a sitting, a beginning and an end",
          all(s["sitting"] and s["from"] and s["to"] for p in people for s in p["stays"]))


def check_tables(folder, session, meeting):
    out = folder / "speakers.csv"
    run("speakers", session, "--out", out, "--lang", "en")
    rows = table(out)
    seconds = rows[0].index("Seconds")
    want = sorted(meeting.seconds_by_speaker().values(), reverse=True)
    check("the table of speakers adds up to the second", [int(row[seconds]) for row in rows[1:]] == want)
    run("speakers", session, "--by", "speech", "--out", out, "--lang", "fr")
    rows = table(out)
    check("every speech is in the table of speeches", len(rows) == two_days.SPEECHES + 1 and rows[0][0] == "N°")
    run("speakers", session, "--by", "group", "--out", out, "--lang", "ar")
    check("the groups add up to the whole", sum(int(row[7]) for row in table(out)[1:]) == sum(want))
    run("attendance", session, "--out", out, "--lang", "ar")
    check("the table of attendance names every stay", len(table(out)) > 174 * 4)
    if shutil.which("soffice"):
        check_with_libreoffice(folder, session)


def check_with_libreoffice(folder, session):
    """It opens the file, Arabic and all, and has the same cells."""
    source = folder / "for office.csv"
    run("speakers", session, "--by", "speech", "--out", source, "--lang", "ar")
    subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/office", "--headless", "--convert-to", "fods", "--outdir",
                    str(folder), str(source)], capture_output=True, timeout=300)
    made = folder / "for office.fods"
    text = made.read_text(encoding="utf-8") if made.exists() else ""
    check("LibreOffice reads the table", "المتحدث" in text and text.count("<table:table-row") > two_days.SPEECHES, str(len(text)))


def check_history(session, meeting):
    every = [line for line in run("history", session).splitlines() if not line.startswith("\t")]
    check("the history has every act", len(every) == two_days.ACTS == len(meeting.lines), str(len(every)))
    lines = [line.split("\t")[4] for line in every]
    check("in the words of the script", lines == [line.split(" ", 1)[1] for line in meeting.lines])
    for item in range(1, two_days.ITEMS + 1):
        own = run("history", session, "--item", item)
        speeches = [s for s in meeting.speeches if s.item == item]
        if f"agenda open {item}\n" not in own or own.count("floor/next") + own.count("floor/give") + own.count(
                "floor/interpose") < len(speeches):
            check(f"the history of item {item} is readable", False, own[:200])
            return
    check("the history of each item is readable", True)


def main():
    with tempfile.TemporaryDirectory(prefix="محضر two days ") as name:
        folder = pathlib.Path(name)
        people = folder / "participants.csv"
        people.write_bytes(two_days.participants_csv().encode("utf-8"))
        meeting = two_days.Meeting(SEED, str(people))
        script, session = folder / "meeting.txt", folder / "meeting.mahdar"
        script.write_text(meeting.script(), encoding="utf-8")
        run("new", "--title", "الاجتماع الثاني والأربعون", "--lang", "ar", "--out", session)
        taken = run("run", script, session).splitlines()
        check("every act is acknowledged", len(taken) == len(meeting.lines), f"{len(taken)} of {len(meeting.lines)}")
        shown = json.loads(run("show", session, "--json"))
        check_speeches(shown, meeting)
        check_items(shown, meeting)
        check_people(shown)
        check_tables(folder, session, meeting)
        check_history(session, meeting)
        check("verify finds it sound", str(len(meeting.lines)) in run("verify", session))
        run("minutes", session, "--lang", "ar", "--format", "txt", "--out", folder / "draft.txt")
        check("the draft minutes come out of it", (folder / "draft.txt").stat().st_size > 10_000)
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
        print(f"      session file {session.stat().st_size // 1024} KiB, largest child {peak // 1024} MiB")
    print(f"{len(FAILURES)} failed")
    return 1 if FAILURES else 0


if __name__ == "__main__":
    sys.exit(main())
