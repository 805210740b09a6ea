# SPDX-License-Identifier: LGPL-2.1-or-later
"""From the annotated agenda to the draft minutes through mahdarctl, as a secretariat would on a machine without a window.

usage: console_meeting.py MAHDARCTL AGENDA SCRIPT
"""
import collections
import difflib
import json
import os
import subprocess
import sys
import tempfile

import read_documents

MAHDARCTL, AGENDA, SCRIPT = sys.argv[1:4]
FAILURES = []


def check(promise, holds, detail=""):
    print(("ok   " if holds else "FAIL ") + promise + (f"  [{detail}]" if detail and not holds else ""))
    if not holds:
        FAILURES.append(promise)


def run(*words, expect=(0,)):
    done = subprocess.run([MAHDARCTL, *words], capture_output=True, text=True)
    if done.returncode not in expect:
        check("mahdarctl " + " ".join(words), False, f"exit {done.returncode}: {done.stderr.strip()}")
    return done.stdout


def check_structure(shown):
    agenda = shown["agenda"]
    subs = [sub for item in agenda for sub in item["sub_items"]]
    actions = [a for node in agenda + subs for a in node["required_actions"]]
    labelled = [a for a in actions if a["label"]]
    check("items 2 to 13 with their numbers", [i["number"] for i in agenda] == [str(n) for n in range(2, 14)])
    check("every item has a title", all(item["title"].get("ar") for item in agenda))
    check("14 sub-items with a title, 1 without",
          (sum(s["title"] is not None for s in subs), sum(s["title"] is None for s in subs)) == (14, 1))
    check("sub-items under items 4, 5, 6 and 10",
          [len(i["sub_items"]) for i in agenda if i["sub_items"]] == [5, 4, 3, 3])
    check("25 labelled required actions", len(labelled) == 25, str(len(labelled)))
    top = [a for item in agenda for a in item["required_actions"] if a["label"]]
    check("10 of them at item level", len(top) == 10, str(len(top)))
    check("28 slots of 13 reporters",
          (sum(len(a["reporters"]) for a in actions), len({r for a in actions for r in a["reporters"]})) == (28, 13))
    meeting = shown["meeting"]
    check("the meeting is on 13 and 14 May 2025", (meeting["start_date"], meeting["end_date"]) == ("2025-05-13", "2025-05-14"))
    check("ordinal and venue", (meeting["ordinal"], meeting["venue"].get("ar")) == (41, "أنقرة"))


def check_minutes(folder, session, language):
    paths = {}
    for form in ("docx", "html", "txt", "pdf"):
        paths[form] = os.path.join(folder, f"draft {language}.{form}")
        run("minutes", session, "--lang", language, "--format", form, "--out", paths[form])
    txt = read_documents.from_txt(paths["txt"])
    check(f"{language}: the draft says something", len(txt) > 200, str(len(txt)))
    for form, words in (("docx", read_documents.from_docx(paths["docx"])), ("html", read_documents.from_html(paths["html"]))):
        first = next((i for i, (a, b) in enumerate(zip(txt, words)) if a != b), min(len(txt), len(words)))
        check(f"{language}: {form} says the same words in the same order as txt", words == txt,
              f"{len(txt)} and {len(words)} words, from {first}: {txt[first:first + 5]} / {words[first:first + 5]}")
    want, got = read_documents.letters(txt), read_documents.letters(read_documents.from_pdf(paths["pdf"]))
    missing = collections.Counter(want) - collections.Counter(got)
    check(f"{language}: every word comes back out of the pdf", not missing, str(list(missing.items())[:12]))
    # Page footers and page numbers of the contents stand between; pdftotext orders the cells of tables, and numbers and
    # Latin inside Arabic lines, in its own way.
    same = sum(block.size for block in difflib.SequenceMatcher(None, want, got, autojunk=False).get_matching_blocks())
    check(f"{language}: the words of the pdf come in the same order", same >= len(want) * (0.75 if language == "ar" else 0.92),
          f"{same} of {len(want)}")


def main():
    with tempfile.TemporaryDirectory(prefix="محضر with space ") as folder:
        session = os.path.join(folder, "s.mahdar")
        lines = os.path.join(folder, "lines.tsv")
        run("import", AGENDA, "--out", session, "--restored-lines", lines, expect=(0, 1))
        with open(lines, encoding="utf-8") as file:
            rows = [line.rstrip("\n").split("\t") for line in file]
        check("371 restored lines, each sure or review",
              len(rows) == 371 and all(row[1] in ("sure", "review") for row in rows), str(len(rows)))
        check_structure(json.loads(run("show", session, "--json")))

        acts = run("run", SCRIPT, session).splitlines()
        with open(SCRIPT, encoding="utf-8") as file:
            wanted = [l for l in file.read().splitlines() if l.strip() and not l.startswith("#")]
        check("every act of the script is acknowledged", len(acts) == len(wanted), f"{len(acts)} of {len(wanted)}")
        shown = json.loads(run("show", session, "--json"))
        speeches = shown["floor"]["interventions"]
        check("20 interventions and more, all ended", len(speeches) >= 20 and all(s["end"] for s in speeches), str(len(speeches)))
        check("25 decisions", len(shown["decisions"]) == 25, str(len(shown["decisions"])))
        check("12 items closed", sum(i["state"] == "closed" for i in shown["agenda"]) == 12)
        check("ICIEC spoke 11 min 7 s", any(s["speaker"] == "ICIEC" and s["seconds"] == 667 for s in speeches))
        check("the history tells every act", len([l for l in run("history", session).splitlines() if not l.startswith("\t")]) == len(wanted))
        check("verify finds it sound", str(len(wanted)) in run("verify", session))
        for language in ("ar", "en", "fr"):
            check_minutes(folder, session, language)
        for who in (["--institution", "SESRIC"], ["--item", "4"], ["--all"]):
            run("briefing", session, *who, "--lang", "ar", "--format", "pdf", "--out", os.path.join(folder, "b.pdf"))
        run("agenda", session, "--lang", "ar", "--format", "txt", "--out", os.path.join(folder, "agenda.txt"))
        check("the agenda is issued again with all its items",
              "التخفيف من حدة الفقر" in open(os.path.join(folder, "agenda.txt"), encoding="utf-8").read())
        run("next", session, "--title", "الاجتماع الثاني والأربعون", "--out", os.path.join(folder, "n.mahdar"))
        carried = json.loads(run("show", os.path.join(folder, "n.mahdar"), "--json"))["mandates"]
        check("what was asked goes on to the next meeting", len(carried) >= 10, str(len(carried)))
        done = subprocess.run([MAHDARCTL, "minutes", session, "--lang", "ar,en", "--parallel", "--format", "akn", "--out", "x"],
                              capture_output=True)
        check("languages side by side are refused where a format has one", done.returncode == 3 and done.stderr.count(b"\n") == 1)
    print(f"{len(FAILURES)} failed")
    return 1 if FAILURES else 0


if __name__ == "__main__":
    sys.exit(main())
