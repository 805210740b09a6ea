#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Makes two records and lets bench_minutes measure their minutes: a meeting of 20 items, 60 interventions and 40 decisions,
and 300 paragraphs in three languages.

usage: bench_minutes.py MAHDARCTL BENCH_MINUTES      exit 1 if our PDF takes more than a tenth of LibreOffice's time
"""
import pathlib
import subprocess
import sys
import tempfile

TOOL, BENCH = sys.argv[1:3]
VERBS = ["took-note", "requested", "welcomed", "invited"]
TEXTS = {"ar": "أن تقدم تقريرا مرحليا عن تنفيذ برنامج العمل للفترة 2025-2030", "en": "to submit a progress report on the programme of work for 2025-2030",
         "fr": "de présenter un rapport d'étape sur le programme de travail 2025-2030"}
NOTES = {"ar": "استعرض ممثل الأمانة ما أُنجز من برنامج العمل، وأشار إلى أن {n} دولة عضوا ردت على الاستبيان حتى الآن.",
         "en": "The representative of the Secretariat reviewed the programme of work and said that {n} Member States had replied so far.",
         "fr": "Le représentant du Secrétariat a passé en revue le programme de travail et indiqué que {n} États membres avaient répondu."}


def run(*words):
    done = subprocess.run([TOOL, *words], capture_output=True, text=True)
    if done.returncode not in (0, 1):
        sys.exit(f"{words}: {done.stderr.strip()}")


def quoted(text):
    return '"' + text + '"'


def meeting(folder):
    """20 items, 60 interventions, 40 decisions in three languages."""
    lines = [f'agenda add {n} {quoted(f"البند رقم {n}")}' for n in range(1, 21)]
    lines += [f'agenda title {n} {quoted(f"Item {n}")} --lang en' for n in range(1, 21)]
    lines.append("sitting open")
    for n in range(1, 21):
        lines.append(f"agenda open {n}")
        for body in ("SESRIC", "ICDT", "TR"):
            lines += [f"floor give {body}", "floor stop"]
        for k in range(2):
            lines.append(f'minutes decide {VERBS[(n + k) % 4]} SESRIC {quoted(TEXTS["ar"])} --en {quoted(TEXTS["en"])} --fr {quoted(TEXTS["fr"])}')
        lines.append("agenda close")
    lines.append("sitting close")
    return made(folder, "meeting", lines)


def long_record(folder):
    """300 paragraphs in three languages each."""
    lines = []
    for n in range(300):
        lines.append(f'minutes note {quoted(NOTES["ar"].format(n=n))} --part opening --lang ar')
        lines += [f'minutes translate last {quoted(NOTES[code].format(n=n))} --lang {code}' for code in ("en", "fr")]
    return made(folder, "record", lines)


def made(folder, name, lines):
    session = str(folder / f"{name}.mahdar")
    script = folder / f"{name}.script"
    script.write_text("\n".join(lines) + "\n", encoding="utf-8")
    run("new", "--title", "الاجتماع", "--lang", "ar", "--out", session)
    run("run", str(script), session)
    return session


def main():
    bad = 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for what, session, languages in (("20 items, 60 interventions, 40 decisions", meeting(folder), ["ar"]),
                                         ("300 paragraphs in three languages", long_record(folder), ["ar", "en", "fr", "ar,en,fr"])):
            print(what, flush=True)
            bad += subprocess.run([BENCH, session, *languages]).returncode
    sys.exit(1 if bad else 0)


main()
