# SPDX-License-Identifier: LGPL-2.1-or-later
"""Follows what was asked through a chain of five meetings, each made from the one before by "next".

usage: five_meetings.py MAHDARCTL AGENDA
Promises: nothing that was asked is lost, doubled or answered twice: at every meeting what is asked is what the one before
left open plus what this one asks; recurring mandates open again; every mandate carries its trail.
"""
import csv
import io
import json
import os
import subprocess
import sys
import tempfile

TOOL, AGENDA = sys.argv[1:3]
FIRST = 41
BROKEN = []


def check(promise, holds, detail=""):
    print(("ok   " if holds else "FAIL ") + promise + (f"  [{detail}]" if detail and not holds else ""), flush=True)
    if not holds:
        BROKEN.append(promise)


def run(*words):
    done = subprocess.run([TOOL, *words], capture_output=True, text=True)
    if done.returncode not in (0, 1):
        sys.exit(f"mahdarctl {' '.join(words)}: {done.stderr.strip()}")
    return done.stdout


def table(session, *options):
    return list(csv.DictReader(io.StringIO(run("mandates", session, "--lang", "en", *options).lstrip("\ufeff"))))


def sums(session):
    return {row["Mandates"]: int(row["Number"]) for row in table(session, "--sums") if row["Number"].isdigit()}


def script(session, lines):
    path = session + ".script"
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")
    run("run", path, session)


def hold(session, ordinal):
    """Holds the meeting: one report, one in part, one lapse, one carried, one recurring reported, two new asks."""
    before = table(session)
    # What the chain itself asks is left open, to be followed to its end.
    waiting = [row["No."] for row in before if not row["Recurring"] and "to submit report" not in row["Mandate"]]
    recurring = [row["No."] for row in before if row["Recurring"]]
    lines = ["meeting set ordinal %d" % ordinal] if ordinal == FIRST else []
    lines += ["sitting open"]
    if not any(item["number"] == "2" for item in json.loads(run("show", session, "--json"))["agenda"]):
        lines += ['agenda add 2 "Follow-up"']
    lines += ["agenda open 2", f"mandate report {waiting[0]}", f'mandate partly {waiting[1]} "figures are missing"',
              f'mandate lapse {waiting[2]} "overtaken by events"', f"mandate carry {waiting[3]}",
              f"mandate report {recurring[0]}",
              f'minutes decide requested SESRIC "to submit report {ordinal} a" due "{ordinal + 1}th Meeting" --lang en',
              f'minutes decide requested ICDT "to submit report {ordinal} b" --lang en', "agenda close", "sitting close"]
    script(session, lines)
    return before[int(recurring[0]) - 1]["Mandate"], len(before)


def main():
    folder = tempfile.mkdtemp(prefix="mahdar خمسة é ")
    session = os.path.join(folder, "41.mahdar")
    run("import", AGENDA, "--out", session)
    check("the agenda brings 29 asks", sums(session)["Asked in all"] == 29, sums(session))
    left = 29
    recurring_text = None
    for meeting in range(5):
        ordinal = FIRST + meeting
        text, brought = hold(session, ordinal)
        recurring_text = recurring_text or text
        now = sums(session)
        check(f"{ordinal}: what the meeting before left is here", brought == left, f"{brought} of {left}")
        check(f"{ordinal}: asked = brought + asked anew", now["Asked in all"] == left + 2, now)
        states = sum(now[name] for name in ("Pending", "Reported", "Partly", "Carried over", "Lapsed"))
        check(f"{ordinal}: every one has one state", states == now["Asked in all"], now)
        check(f"{ordinal}: one reported and one lapsed for good",
              now["Go on to the next meeting"] == now["Asked in all"] - 2, now)
        left = now["Go on to the next meeting"]
        if meeting == 4:
            break
        following = os.path.join(folder, f"{ordinal + 1}.mahdar")
        run("next", session, "--title", f"Meeting {ordinal + 1}", "--out", following)
        session = following
    rows = table(session)
    again = [row for row in rows if row["Mandate"] == recurring_text]
    check("the recurring one is there once", len(again) == 1, len(again))
    check("and opened again at each meeting", again[0]["Earlier meetings"].count("Reported") == 4,
          again[0]["Earlier meetings"])
    first = [row for row in rows if row["Mandate"] == "to submit report 41 b"]
    check("what the first meeting asked is still known by its session", first and first[0]["Session"] == "41", first)
    check("with a step for each meeting it went through", first and first[0]["Earlier meetings"].count(":") == 4, first)
    check("and the paragraph that asked", first and first[0]["Paragraph"].isdigit(), first)
    check("two asks of each meeting go on, none is lost",
          sum("to submit report" in row["Mandate"] for row in rows) >= 8)
    check("no mandate stands twice", len({(row["Mandate"], row["Addressee"]) for row in rows}) >= len(rows) - 3)
    print(f"{len(BROKEN)} promises broken" if BROKEN else "all promises kept")
    sys.exit(1 if BROKEN else 0)


main()
