# SPDX-License-Identifier: LGPL-2.1-or-later
"""An annotated agenda written out by the program and read back is the same agenda.

usage: agenda_round_trip.py MAHDARCTL AGENDA FOLDER
FOLDER: every *.txt in it is an agenda.
"""
import glob
import json
import os
import re
import subprocess
import sys
import tempfile

TOOL, AGENDA, FOLDER = sys.argv[1:4]
MADE = {
    "ar": ("الاجتماع الثالث للجنة التراث المغمور", ["افتتاح الاجتماع", "تقرير عن حماية المواقع المغمورة", "التدريب على الغوص العلمي",
                                                    "ما يستجد من أعمال"], ["السواحل الشرقية", "السواحل الغربية"]),
    "en": ("Third Meeting of the Submerged Heritage Committee", ["Opening of the Meeting", "Report on the Protection of Submerged Sites",
                                                                 "Training in Scientific Diving", "Any Other Business"],
           ["Eastern Coasts", "Western Coasts"]),
    "fr": ("Troisième réunion du Comité du patrimoine immergé", ["Ouverture de la réunion", "Rapport sur la protection des sites immergés",
                                                                 "Formation à la plongée scientifique", "Questions diverses"],
           ["Côtes orientales", "Côtes occidentales"]),
}
FAILURES = []
MARKS = re.compile("[\u200b\u200e\u200f\u2060\u2066-\u2069\ufeff]")


def run(*words):
    done = subprocess.run([TOOL, *words], capture_output=True, text=True)
    if done.returncode not in (0, 1):
        raise RuntimeError(f"{' '.join(words[:2])}: {done.stderr.strip()}")
    return done.stdout


def plain(text):
    """Spaces and marks of direction are set anew by every writer; letters are not."""
    return re.sub(r"\s+", " ", MARKS.sub("", text or "")).strip()


def texts(row):
    return {language: plain(text) for language, text in (row or {}).items() if plain(text)}


def part(item):
    return {"title": texts(item.get("title")),
            "background": [texts(row["text"]) for row in item.get("background", [])],
            "actions": [(texts(row["text"]), sorted(row["reporters"]), row["committee_action"])
                        for row in item.get("required_actions", [])]}


def agenda(session):
    shown = json.loads(run("show", session, "--json"))
    items = [dict(part(item), number=item["number"], sub_items=[part(sub) for sub in item.get("sub_items", [])])
             for item in shown["agenda"]]
    return shown["meeting"]["languages"][0], items


def differences(before, after):
    if [i["number"] for i in before] != [i["number"] for i in after]:
        yield f"items {[i['number'] for i in before]} -> {[i['number'] for i in after]}"
        return
    for one, other in zip(before, after):
        if len(one["sub_items"]) != len(other["sub_items"]):
            yield f"item {one['number']}: {len(one['sub_items'])} sub-items -> {len(other['sub_items'])}"
        pairs = [(one, other)] + list(zip(one["sub_items"], other["sub_items"]))
        for at, (a, b) in enumerate(pairs):
            for key in ("title", "background", "actions"):
                if a[key] != b[key]:
                    lost = [x for x in a[key] if x not in b[key]] if key != "title" else a[key]
                    came = [x for x in b[key] if x not in a[key]] if key != "title" else b[key]
                    yield f"item {one['number']}/{at} {key}: {str(lost)[:300]} -> {str(came)[:300]}"


def check(session, name, folder):
    language, before = agenda(session)
    for form in ("docx", "odt") if name.startswith(("clean", "made")) else ("docx",):
        out = os.path.join(folder, f"agenda.{form}")
        again = os.path.join(folder, f"again {form}.mahdar")
        if os.path.exists(again):
            os.remove(again)
        run("agenda", session, "--lang", language, "--format", form, "--out", out)
        run("import", out, "--out", again)
        told = list(differences(before, agenda(again)[1]))
        print(("ok   " if not told else "FAIL ") + f"{name} through {form}: the same {len(before)} items", flush=True)
        for line in told[:6]:
            print("     " + line)
        FAILURES.extend(told)


def make(session, language):
    """A meeting that was entered by hand."""
    title, items, parts = MADE[language]
    run("new", "--title", title, "--lang", language, "--out", session)
    lines = [f'agenda add {number} "{words}"' for number, words in enumerate(items, 1)]
    lines.append("agenda split 2 " + " ".join(f'"{words}"' for words in parts))
    script = session + ".script"
    with open(script, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")
    run("run", script, session)


def main():
    with tempfile.TemporaryDirectory(prefix="mahdar é ") as folder:
        for number, path in enumerate([AGENDA, *sorted(glob.glob(os.path.join(FOLDER, "*.txt")))]):
            session = os.path.join(folder, f"{number}.mahdar")
            run("import", path, "--out", session)
            check(session, os.path.basename(path), folder)
        for language in MADE:
            session = os.path.join(folder, f"made {language}.mahdar")
            make(session, language)
            check(session, f"made by hand in {language}", folder)
    print(f"{len(FAILURES)} differences" if FAILURES else "all agendas come back")
    sys.exit(1 if FAILURES else 0)


main()
