"""Reads the part of the PO format that gettext writes: entries with context, plurals, flags and comments."""

import ast
import re
from dataclasses import dataclass, field

_LINE = re.compile(r'^(msgctxt|msgid_plural|msgid|msgstr)(?:\[(\d+)\])?\s+(".*")$')


@dataclass
class Entry:
    line: int
    context: str | None = None
    msgid: str = ""
    plural: str | None = None
    texts: dict[int, str] = field(default_factory=dict)
    flags: set[str] = field(default_factory=set)

    @property
    def key(self):
        return (self.context, self.msgid, self.plural)


def _unquote(quoted):
    return ast.literal_eval(quoted)


class _Reader:
    def __init__(self):
        self.entries = []
        self._entry = None
        self._target = None

    def feed(self, number, line):
        if line.startswith("#,"):
            self._start(number).flags |= {flag.strip() for flag in line[2:].split(",")}
        elif line.startswith('"'):
            self._append(_unquote(line))
        elif match := _LINE.match(line):
            self._keyword(number, match)
        elif line.strip() and not line.startswith("#"):
            raise ValueError(f"line {number} is not PO: {line.rstrip()}")

    def _start(self, number):
        if self._entry is None or self._entry.texts:
            self._entry = Entry(number)
            self.entries.append(self._entry)
        return self._entry

    def _keyword(self, number, match):
        name, index, quoted = match.groups()
        entry = self._start(number) if name in ("msgctxt", "msgid") else self._entry
        self._target = (name, int(index or 0))
        if name == "msgctxt":
            entry.context = ""
        elif name == "msgid_plural":
            entry.plural = ""
        elif name == "msgstr":
            entry.texts[int(index or 0)] = ""
        self._append(_unquote(quoted))

    def _append(self, text):
        name, index = self._target
        if name == "msgctxt":
            self._entry.context += text
        elif name == "msgid":
            self._entry.msgid += text
        elif name == "msgid_plural":
            self._entry.plural += text
        else:
            self._entry.texts[index] += text


def parse(text):
    """The header's text and the entries in file order."""
    reader = _Reader()
    for number, line in enumerate(text.splitlines(), start=1):
        reader.feed(number, line)
    header = ""
    entries = []
    for entry in reader.entries:
        if entry.msgid == "" and entry.context is None:
            header = entry.texts.get(0, "")
        else:
            entries.append(entry)
    return header, entries
