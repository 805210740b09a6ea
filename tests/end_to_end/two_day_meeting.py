#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""A meeting of two days through mahdarctl: every act is taken, and times add up to the second.

usage: two_day_meeting.py MAHDARCTL [SEED]
"""
import collections
import csv
import datetime
import json
import pathlib
import resource
import subprocess
import sys
import tempfile

import read_documents
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


def guest_names(shown):
    """Key -> name, of the bodies that came with the list."""
    return {one["key"]: one["names"]["en"] for one in shown["institutions"] if one["names"].get("en") in two_days.GUESTS}


def first_wrong(want, got):
    wrong = [(w, g) for w, g in zip(want, got) if w != g]
    return f"{len(wrong)} of {len(want)}: {wrong[:2]}" if wrong else f"{len(got)} instead of {len(want)}"


def check_speeches(shown, meeting):
    told = sorted(shown["floor"]["interventions"], key=lambda one: one["start"])
    want = [(s.kind, s.speaker, s.item, s.seconds, s.start.isoformat(), s.end.isoformat()) for s in meeting.clerk.in_order()]
    guests = guest_names(shown)
    got = [(t["kind"], guests.get(t["speaker"], t["speaker"]), t["item"] + (f"/{t['sub_item']}" if t["sub_item"] else ""), t["seconds"], t["start"],
            t["end"]) for t in told]
    check("400 interventions", len(got) == two_days.SPEECHES, str(len(got)))
    check("each has its kind, speaker, item, beginning, end and length to the second", got == want, first_wrong(want, got))


def check_items(shown, meeting):
    clerk = meeting.clerk
    items = {}
    for item in shown["agenda"]:
        items[item["number"]] = item
        items.update({f"{item['number']}/{place}": part for place, part in enumerate(item.get("sub_items", []), 1)})
    spent = {path: item["spent_seconds"] for path, item in items.items()}
    check("20 items", len(shown["agenda"]) == two_days.ITEMS_IN_ALL)
    check("each is closed, or deferred as it was", {path: item["state"] for path, item in items.items()} == clerk.state,
          str({path: item["state"] for path, item in items.items() if item["state"] != clerk.state.get(path)}))
    check("the time of each item is true to the second", spent == clerk.spent,
          str({path: (spent.get(path), clerk.spent.get(path)) for path in items if spent.get(path) != clerk.spent.get(path)}))
    check("the stretches of each item add up to its time",
          all(item["spent_seconds"] == sum(length(span) for span in item["discussed_in"]) for item in items.values()))
    order = sorted(items, key=lambda path: items[path]["discussed"])
    check("the order of discussion is recorded", order == clerk.order, f"{order} not {clerk.order}")
    actions = {(path, tuple(action["reporters"])): action["state"] for path, item in items.items()
               for action in item["required_actions"] if action["reporters"]}
    check("an action is delivered when all who were to report have", len(actions) == 17 and all(
        (state == "delivered") == clerk.delivered(path) for (path, _), state in actions.items()), str(actions))


def length(span):
    start, end = (datetime.datetime.fromisoformat(span[key]) for key in ("from", "to"))
    return int((end - start).total_seconds())


def check_sittings(shown, meeting):
    sittings = shown["sittings"]
    got = [length({"from": s["opened_at"], "to": s["closed_at"]}) - sum(length(pause) for pause in s["breaks"]) for s in sittings]
    check("four sittings on two days", [s["state"] for s in sittings] == ["closed"] * 4 and
          len({s["opened_at"][:10] for s in sittings}) == 2)
    check("the time of each sitting is true to the second", got == meeting.clerk.sitting_seconds(),
          f"{got} not {meeting.clerk.sitting_seconds()}")


def check_people(shown, meeting):
    clerk = meeting.clerk
    people = [one for one in shown["participants"] if one["name"].get("en") != "Amina Saleh"]
    bodies = {one["institution"] for one in people}
    check("57 delegations and 30 institutions", len(bodies) == 87 and len(people) == 174, f"{len(bodies)}, {len(people)}")
    guests = guest_names(shown)
    wrong = []
    for one in people:
        body = guests.get(one["institution"], one["institution"])
        came = [(s["sitting"], s["from"], s["to"]) for s in one["stays"] if s["presence"] == "present"]
        want = [(sitting, start.isoformat(), end.isoformat()) for sitting, start, end in clerk.stays.get(body, [])]
        away = [s["sitting"] for s in one["stays"] if s["presence"] == "excused"]
        if came != want or away != clerk.excused.get(body, []):
            wrong.append((body, came, want, away))
    check("everybody came and went when the clerk says", not wrong, f"{len(wrong)}: {wrong[:1]}")
    check("nobody is in the room after the last gavel", all(one["left_at"] for one in people if one["arrived_at"]))


def sums(session, out, *options):
    """Speaker -> seconds, of a table of speaking times."""
    run("speakers", session, "--out", out, "--lang", "en", *options)
    rows = table(out)
    return {row[0]: int(row[rows[0].index("Seconds")]) for row in rows[1:]}


def check_tables(folder, session, shown, meeting):
    out = folder / "speakers.csv"
    clerk = meeting.clerk
    want = {two_days.NAMES.get(speaker, speaker): seconds for speaker, seconds in clerk.by_speaker().items()}
    got = sums(session, out)
    check("the table of speakers equals the truth", got == want,
          str({name: (got.get(name), want.get(name)) for name in {*got, *want} if got.get(name) != want.get(name)}))
    check("the table of each item adds up to the second",
          all(sum(sums(session, out, "--item", item).values()) == seconds for item, seconds in clerk.by_item().items()))
    check("the table of each sitting adds up to the second",
          all(sum(sums(session, out, "--sitting", n).values()) == seconds for n, seconds in clerk.by_sitting().items()))
    check("the parts add up to the whole", sum(want.values()) == sum(clerk.by_item().values()) == sum(clerk.by_sitting().values()))
    run("speakers", session, "--by", "speech", "--out", out, "--lang", "fr")
    rows = table(out)
    check("every speech is in the table of speeches", len(rows) == two_days.SPEECHES + 1 and rows[0][0] == "N°")
    run("speakers", session, "--by", "group", "--out", out, "--lang", "ar")
    check("the groups add up to the whole", sum(int(row[7]) for row in table(out)[1:]) == sum(want.values()))
    run("attendance", session, "--out", out, "--lang", "ar")
    stays = sum(len(one["stays"]) for one in shown["participants"])
    check("the table of attendance names every stay", len(table(out)) >= stays + 1, f"{len(table(out))} rows, {stays} stays")


def check_history(session, meeting):
    every = [line for line in run("history", session).splitlines() if not line.startswith("\t")]
    check("the history has every act", len(every) == two_days.ACTS == len(meeting.lines), str(len(every)))
    lines = [line.split("\t")[4] for line in every]
    check("in the words of the script", lines == [line.split(" ", 1)[1] for line in meeting.lines])
    unreadable = []
    for item in range(1, two_days.ITEMS_IN_ALL + 1):
        own = run("history", session, "--item", item)
        opened = f"agenda open {item}" in own
        reasons = own.count(" because ")
        given = sum(own.count(f"\tfloor/{act}\t") for act in ("next", "give", "interpose"))
        speeches = [speech for speech in meeting.clerk.speeches if speech.item.split("/")[0] == str(item)]
        # A split makes two of one, a merged or deleted one was given all the same.
        if not opened or given < len(speeches) - own.count("\tfloor/split\t") or "floor split" in own and not reasons:
            unreadable.append((item, opened, given, len(speeches)))
    check("the history of each item tells all that happened under it", not unreadable, str(unreadable))


def first_difference(want, got):
    at = next((i for i, (w, g) in enumerate(zip(want, got)) if w != g), min(len(want), len(got)))
    return f"word {at} of {len(want)}/{len(got)}: {want[max(0, at - 3):at + 4]} / {got[max(0, at - 3):at + 4]}"


def check_papers(folder, session):
    """The whole minutes say the same in every format, in each language and side by side."""
    readers = {"docx": read_documents.from_docx, "odt": read_documents.from_odt, "html": read_documents.from_html}
    for language in ("ar", "en", "fr", "ar,en,fr"):
        beside = ["--parallel"] if "," in language else []
        name = language.replace(",", "-")
        paths = {form: folder / f"{name}.{form}" for form in ("txt", "docx", "odt", "html", "pdf")}
        for form, path in paths.items():
            run("minutes", session, "--lang", language, *beside, "--format", form, "--out", path)
        want = read_documents.from_txt(paths["txt"])
        check(f"{name}: the minutes are a whole document", len(want) > 4_000, str(len(want)))
        for form, reader in readers.items():
            got = reader(paths[form])
            check(f"{name}: {form} has the words of the text", got == want, first_difference(want, got))
        check_pdf(name, read_documents.letters(want), read_documents.letters(read_documents.from_pdf(paths["pdf"])))


def check_pdf(name, want, got):
    """Of a page only the words are compared: columns and tables are read line by line, and foot and page numbers are more."""
    lost = collections.Counter(want) - collections.Counter(got)
    check(f"{name}: the PDF lacks no word of {len(want)}", not lost, str(lost.most_common(8)))


def check_kinds(meeting):
    """The script would prove little if it left an act out."""
    said = meeting.script()
    wanted = ("sitting open|sitting gavel|sitting suspend|sitting resume|sitting close|sitting plan|sitting cancel|sitting end|"
              "agenda open|agenda close|agenda suspend|agenda defer|agenda add|agenda remove|agenda split|agenda move|agenda plan|"
              "agenda title|floor request|floor next|floor give|floor stop|floor pause|floor late|floor interpose|floor skip|"
              "floor withdraw|floor move|floor list close at|floor list open|floor order|floor motion|floor reply|floor retime|"
              "floor swap|floor merge|floor split|floor delete|presence arrive|presence leave|presence excuse|presence absent|"
              "presence clear|presence as-before|participants import|participants add|participants remove|bureau set|"
              "minutes note|minutes decide|meeting set|meeting rules").split("|")
    missing = [act for act in wanted if f" {act}" not in said]
    check("every kind of act occurs", not missing, str(missing))


def main():
    with tempfile.TemporaryDirectory(prefix="محضر two days ") as name:
        folder = pathlib.Path(name)
        meeting = two_days.write(folder, SEED)
        check_kinds(meeting)
        session = folder / "meeting.mahdar"
        run("import", folder / "agenda.txt", "--lang", "ar", "--out", session)
        taken = run("run", folder / "meeting.mahdar-script", session).splitlines()
        check("every act is acknowledged", len(taken) == len(meeting.lines) == two_days.ACTS, f"{len(taken)} of {len(meeting.lines)}")
        shown = json.loads(run("show", session, "--json"))
        check_speeches(shown, meeting)
        check_items(shown, meeting)
        check_sittings(shown, meeting)
        check_people(shown, meeting)
        check_tables(folder, session, shown, meeting)
        check_history(session, meeting)
        check("verify finds it sound", str(len(meeting.lines)) in run("verify", session))
        check_papers(folder, session)
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
        print(f"      session file {session.stat().st_size // 1024} KiB, largest child {peak // 1024} MiB")
    print(f"{len(FAILURES)} failed")
    return 1 if FAILURES else 0


if __name__ == "__main__":
    sys.exit(main())
