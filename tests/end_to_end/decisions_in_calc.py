# SPDX-License-Identifier: LGPL-2.1-or-later
"""The register of decisions as a spreadsheet program opens it: every cell, in three languages.

usage: decisions_in_calc.py MAHDARCTL AGENDA SCRIPT
"""
import csv
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
import zipfile

TOOL, AGENDA, SCRIPT = sys.argv[1:4]
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
FAILURES = []


def check(promise, holds, detail=""):
    print(("ok   " if holds else "FAIL ") + promise + (f"  [{detail}]" if detail and not holds else ""), flush=True)
    if not holds:
        FAILURES.append(promise)


def run(*words):
    done = subprocess.run([TOOL, *words], capture_output=True, text=True)
    if done.returncode not in (0, 1):
        sys.exit(f"{words}: {done.stderr.strip()}")


def cells(path):
    """The sheet, without the empty cells that end a row."""
    with zipfile.ZipFile(path) as package:
        sheet = next(ET.fromstring(package.read("content.xml")).iter(TABLE + "table"))
    rows = []
    for row in sheet.iter(TABLE + "table-row"):
        found = []
        for cell in row:
            text = "\n".join("".join(" " * int(node.get(TEXT + "c", 1)) if node.tag == TEXT + "s" else node.text or ""
                                     for node in paragraph.iter()) + "".join(node.tail or "" for node in paragraph.iter()
                                                                             if node is not paragraph)
                             for paragraph in cell.iter(TEXT + "p"))
            # It knows times for what they are and shows them in its own way.
            clock = re.match(r"PT(\d+)H(\d+)M(\d+)", cell.get(OFFICE + "time-value", ""))
            text = ":".join(clock.groups()) if clock else text
            found += [text] * min(int(cell.get(TABLE + "number-columns-repeated", 1)), 64)
        while found and not found[-1]:
            found.pop()
        if found:
            rows.append(found)
    return rows


def plain(rows):
    return [[re.sub(r"\s+", " ", cell).strip(" \u200e") for cell in row] for row in rows]


def main():
    if shutil.which("soffice") is None:
        print("no spreadsheet program here")
        sys.exit(77)
    with tempfile.TemporaryDirectory(prefix="mahdar é ") as folder:
        session = os.path.join(folder, "s.mahdar")
        run("import", AGENDA, "--out", session)
        run("run", SCRIPT, session)
        languages = ("ar", "en", "fr")
        for language in languages:
            run("decisions", session, "--out", os.path.join(folder, f"{language}.csv"), "--lang", language)
        # What the import window proposes for a file with our signature: commas, UTF-8.
        subprocess.run(["soffice", "--headless", f"-env:UserInstallation={pathlib.Path(folder, 'profile').as_uri()}", "--infilter=CSV:44,34,76,1", "--convert-to", "ods",
                        "--outdir", folder, *(os.path.join(folder, f"{language}.csv") for language in languages)],
                       check=True, capture_output=True, env=dict(os.environ, LC_ALL="C.UTF-8"))
        for language in languages:
            with open(os.path.join(folder, f"{language}.csv"), encoding="utf-8-sig", newline="") as file:
                want = [row for row in csv.reader(file)]
            for row in want:
                while row and not row[-1]:
                    row.pop()
            got = plain(cells(os.path.join(folder, f"{language}.ods")))
            wrong = [(w, g) for w, g in zip(plain(want), got) if w != g]
            check(f"{language}: {len(want)} rows stand in the sheet cell by cell", len(want) > 20 and len(got) == len(want) and not wrong,
                  f"{len(got)} rows, {len(wrong)} differ: {wrong[:1]}")
    sys.exit(1 if FAILURES else 0)


main()
