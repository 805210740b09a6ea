#!/usr/bin/env python3
"""Every note of the reading of agendas is worded in Arabic and French: its code stands in note_words.cpp.

The catalogue cannot see this: a note keeps its three sentences in the session, whatever the language of the window.
usage: check_notes.py [ROOT]
"""

import re
import sys
from pathlib import Path

WORDS = "plugins/agenda/import/note_words.cpp"
# A code of several words, then within the same statement the English sentence; or a finding, which gets it next.
NOTE = re.compile(r'"([a-z]+(?:-[a-z0-9]+)+)"(?:(?!MAHDAR_TR|throw|;|").){1,300}?MAHDAR_TR\(', re.S)
FINDING = re.compile(r'NoteFor\([^";]*"([a-z]+(?:-[a-z0-9]+)+)"')
WORDED = re.compile(r'\{"([a-z][a-z0-9-]*)",')


def faults(root):
    worded = set(WORDED.findall((root / WORDS).read_text(encoding="utf-8")))
    seen = 0
    for file in sorted((root / "plugins/agenda/read").rglob("*.cpp")):
        text = file.read_text(encoding="utf-8")
        for code in NOTE.findall(text) + FINDING.findall(text):
            seen += 1
            if code not in worded:
                yield f"{file.relative_to(root)}: the note {code} has no Arabic and French sentence in {WORDS}"
    if seen == 0:
        yield "no note was found under plugins/agenda/read: the form they are written in has changed"


def main():
    root = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parents[2]
    found = list(faults(root))
    print("\n".join(found + [f"{len(found)} faults"]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
