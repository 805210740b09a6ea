#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""The dictionary of fuzz_session_file: fields and words out of the sources, so that it knows the newest ones too.

Usage: session_dict.py > session_file.dict, or session_dict.py --check: exit 1 where the kept file has fallen behind.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
KEPT = pathlib.Path(__file__).with_name("session_file.dict")
FIELDS = re.compile(r"MAHDAR_FIELDS\(([^)]*)\)")
NAMED = re.compile(r'(?:SerializeTable<\w+>\(archive, |kRowName<\w+> = |make_nvp\()"(\w+)"')
WORDS = re.compile(r'\{\w+::\w+,\s*"([^"]+)"\}')
SYNTAX = ["<e>", "</e>", "<e/>", "<item>", "</item>", "<version>", "</version>", "true", "false",
          "2025-05-13T10:05:30+03:00", '<c n=\\"1\\" at=\\"2025-05-13T10:00:00+03:00\\" by=\\"a\\" act=\\"b\\">', "</c>",
          "<edits/>", ' undoes=\\"', ' redoes=\\"', "&amp;", "&lt;", "&#65;", "<![CDATA[", "]]>", "<!--", "-->", "<?", "?>",
          "<!DOCTYPE a [", '<!ENTITY a \\"b\\">']


def sources():
    for folder in ("core/base", "core/text", "core/session", "core/store"):
        yield from sorted((ROOT / folder).glob("*.h"))


def dictionary():
    fields, words = {"history", "edits", "before", "after"}, set()
    for path in sources():
        text = path.read_text(encoding="utf-8")
        for found in FIELDS.findall(text):
            fields.update(name.strip() for name in found.split(",") if name.strip().isidentifier())
        fields.update(NAMED.findall(text))
        words.update(WORDS.findall(text))
    lines = ["# The words of a session file; written by session_dict.py."]
    for name in sorted(fields):
        lines += [f'"<{name}>"', f'"</{name}>"']
    lines += [f'"{word}"' for word in sorted(words)] + [f'"{text}"' for text in SYNTAX]
    return "\n".join(lines) + "\n"


def main():
    text = dictionary()
    if "--check" not in sys.argv[1:]:
        sys.stdout.write(text)
        return 0
    if KEPT.read_text(encoding="utf-8") == text:
        return 0
    print(f"{KEPT.name} has fallen behind the fields of a session: session_dict.py > {KEPT.name}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
