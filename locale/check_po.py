#!/usr/bin/env python3
"""Checks that the catalogues say what the program says.

The POT holds exactly the sentences of the sources; ar.po and fr.po translate all of it, nothing fuzzy, with the same
format arguments and every plural form their language has. Prints one line for each fault; exit code 1 if there is one.
"""

import re
import subprocess
import sys
from pathlib import Path

sys.dont_write_bytecode = True
from po_file import parse  # noqa: E402

HERE = Path(__file__).resolve().parent
LANGUAGES = {"ar": 6, "fr": 2}
ARGUMENT = re.compile(r"%%|%[1-9](?![\d$.]*[a-zA-Z])|%(?:\d+\$)?[-+0#]*\d*(?:\.\d+)?(?:hh|h|ll|l|z)?[diufgsxXc]|%[1-9]")


def arguments(text):
    return sorted(found for found in ARGUMENT.findall(text) if found != "%%")


def shown(entry):
    return entry.msgid if len(entry.msgid) < 70 else entry.msgid[:67] + "..."


def entry_faults(entry, forms):
    if "fuzzy" in entry.flags:
        yield "is marked fuzzy"
    wanted = range(forms if entry.plural is not None else 1)
    missing = [index for index in wanted if not entry.texts.get(index)]
    if missing and entry.plural is not None:
        yield f"lacks plural form {', '.join(map(str, missing))}"
    elif missing:
        yield "is not translated"
    allowed = [arguments(entry.msgid)]
    if entry.plural is not None:
        allowed.append(arguments(entry.plural))
    for index, text in entry.texts.items():
        if text and arguments(text) not in allowed and not drops_number(entry, index, text):
            yield f"has other format arguments than the English: {arguments(text)} for {allowed[0]}"
        if text and text.endswith("\n") != entry.msgid.endswith("\n"):
            yield "differs from the English in its last line break"


def drops_number(entry, index, text):
    """Arabic says "one" and "two" in words: forms 0 to 2 may leave out one argument."""
    return (entry.plural is not None and index <= 2
            and len(arguments(text)) == len(arguments(entry.plural)) - 1
            and set(arguments(text)) <= set(arguments(entry.plural)))


def catalogue_faults(language, forms, pot):
    header, entries = parse((HERE / f"{language}.po").read_text(encoding="utf-8"))
    if f"nplurals={forms};" not in header:
        yield f"the header does not announce {forms} plural forms"
    keys = {entry.key for entry in entries}
    for key in sorted(pot - keys, key=str):
        yield f'lacks "{key[1]}"; run locale/update.sh'
    for key in sorted(keys - pot, key=str):
        yield f'still has "{key[1]}", which the program no longer says; run locale/update.sh'
    for entry in entries:
        for fault in entry_faults(entry, forms):
            yield f'line {entry.line}: "{shown(entry)}" {fault}'


def pot_faults(pot):
    fresh_text = subprocess.run(["bash", str(HERE / "extract.sh")], check=True, capture_output=True, text=True).stdout
    fresh = {entry.key for entry in parse(fresh_text)[1]}
    for key in sorted(fresh - pot, key=str):
        yield f'lacks "{key[1]}"; run locale/update.sh'
    for key in sorted(pot - fresh, key=str):
        yield f'still has "{key[1]}", which the sources no longer have; run locale/update.sh'


def main():
    pot = {entry.key for entry in parse((HERE / "mahdar.pot").read_text(encoding="utf-8"))[1]}
    faults = [f"mahdar.pot {fault}" for fault in pot_faults(pot)]
    for language, forms in LANGUAGES.items():
        faults += [f"{language}.po {fault}" for fault in catalogue_faults(language, forms, pot)]
    for fault in faults:
        print(fault)
    print(f"{len(pot)} sentences, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
