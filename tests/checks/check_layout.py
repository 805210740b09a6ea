#!/usr/bin/env python3
"""Keeps the house as CONTRIBUTING.md describes it: who may include whom, what lies at the top, size and first lines.

Reads source text only, so it needs no build. Prints one line for each fault; exit code 1 if there is one.
"""

import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True
from include_graph import IncludeGraph  # noqa: E402

TOP = {"CMakeLists.txt", "CMakePresets.json", "README.md", "LICENSE", "CHANGELOG.md", "CONTRIBUTING.md", "app", "core",
       "plugins", "locale", "tests", "installer"}
LINE_LIMIT = 400
SPDX = "// SPDX-License-Identifier: LGPL-2.1-or-later"
# What each part of core may use besides itself.
CORE_USES = {
    "base": set(),
    "text": {"base"},
    "io": {"base", "text"},
    "session": {"base", "text", "io"},
    "store": {"base", "text", "io", "session"},
    "archive": {"base", "text", "io", "session", "store"},
    "document": {"base", "text", "io", "session"},
    "command": {"base", "text", "io", "session"},
    "plugin": {"base", "text", "io", "session", "store", "document", "command"},
}
# Split so that this file does not hold the words it looks for.
LEFT_OVER = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK|st" r"ub|place" r"holder|not impl" r"emented)\b")
WORDED = {".cpp", ".h", ".cmake", ".sh", ".md", ".py", ".txt", ""}
LOGIC_LIST = re.compile(r"(?:\bLOGIC\b|_logic\s+OBJECT\b)(.*?)(?:\bPANELS\b|\bLIBRARIES\b|\))", re.S)
SNAKE = re.compile(r"^[a-z0-9_]+\.(cpp|h)$")


def top_level_faults(root):
    for entry in sorted(root.iterdir()):
        if entry.name not in TOP and entry.name != "build" and not entry.name.startswith("."):
            yield f"{entry.name}: does not belong at the top of the repository"


def core_faults(file, included):
    part = file.split("/")[1]
    if included.startswith("wx/"):
        yield f"{file}: core never includes wx ({included})"
    if included.startswith(("app/", "plugins/")):
        yield f"{file}: core uses neither app nor plugins ({included})"
    if included.startswith("core/") and part in CORE_USES:
        other = included.split("/")[1]
        if other != part and other not in CORE_USES[part] and not other.endswith(".h"):
            yield f"{file}: core/{part} may not use core/{other} ({included})"


def plugin_faults(file, included):
    own = file.split("/")[1]
    if included.startswith("plugins/") and included.split("/")[1] != own:
        yield f"{file}: a plugin never includes another plugin ({included})"
    if included.startswith("app/") and not included.startswith("app/ui/"):
        yield f"{file}: a plugin uses app/ui and nothing else of app ({included})"


def app_faults(file, included):
    if included.startswith("plugins/"):
        yield f"{file}: app knows plugins by their interface only ({included})"


RULES = {"core": core_faults, "plugins": plugin_faults, "app": app_faults}


def include_faults(graph):
    for file in graph.files:
        top = file.split("/")[0]
        rule = RULES.get(top)
        if rule is None or file.count("/") < 2:
            continue
        for included in graph.includes[file]:
            yield from rule(file, included)
        for quoted in graph.unresolved[file]:
            yield f'{file}: "{quoted}" is not a path from the repository root'


def logic_faults(graph, root):
    """What a plugin's CMakeLists.txt lists as logic must not reach wx, not even through a header."""
    for listing in sorted((root / "plugins").glob("*/CMakeLists.txt")):
        match = LOGIC_LIST.search(listing.read_text(encoding="utf-8"))
        for name in match.group(1).split() if match else []:
            file = listing.parent.relative_to(root).as_posix() + "/" + name
            chain = graph.path_to(file, lambda included: included.startswith("wx/"))
            if chain:
                yield f"{file}: plugin logic reaches wx through {' > '.join(chain)}"


def file_faults(root, graph):
    for file in graph.files:
        lines = (root / file).read_text(encoding="utf-8").splitlines()
        if len(lines) > LINE_LIMIT:
            yield f"{file}: {len(lines)} lines; split it ({LINE_LIMIT} at most)"
        if not lines or lines[0] != SPDX:
            yield f"{file}: the first line is not the SPDX line"
        code = [line for line in lines if line.strip() and not line.startswith("//")]
        if file.endswith(".h") and code[:1] != ["#pragma once"]:
            yield f"{file}: #pragma once does not come before all else"
        if not SNAKE.match(file.rsplit("/", 1)[-1]):
            yield f"{file}: the name is not snake_case"


def word_faults(root):
    for folder in sorted(TOP & {"app", "core", "plugins", "tests", "installer", "locale"}):
        for path in sorted((root / folder).rglob("*")):
            if path.is_file() and path.suffix in WORDED and "data" not in path.relative_to(root).parts:
                yield from left_over_words(root, path)


def left_over_words(root, path):
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return
    for number, line in enumerate(text.splitlines(), start=1):
        if found := LEFT_OVER.search(line):
            yield f"{path.relative_to(root)}:{number}: left-over word {found.group(0)}"


def all_faults(root):
    graph = IncludeGraph(root, ["core", "plugins", "app", "tests"])
    yield from top_level_faults(root)
    yield from include_faults(graph)
    yield from logic_faults(graph, root)
    yield from file_faults(root, graph)
    yield from word_faults(root)


def main():
    root = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else Path(__file__).resolve().parents[2]
    faults = list(all_faults(root))
    for fault in faults:
        print(fault)
    print(f"{len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
