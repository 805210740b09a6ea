#!/usr/bin/env python3
"""Compiles every header of core, plugins and app by itself, syntax only.

Each header gets a compiler run of its own, without the precompiled header: a shared translation unit would hide an
include that another header happens to bring. Flags come from compile_commands.json, from the nearest source file, so a
header is compiled as its own sources are. usage: check_headers.py BUILD_FOLDER [HEADER...]
"""

import json
import os
import shlex
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def flags_of(command):
    """Include folders, definitions, standard and -m/-f options; no optimising, no output, no precompiled header."""
    words = shlex.split(command)
    compiler = next(i for i, word in enumerate(words) if Path(word).name.startswith(("c++", "g++", "clang++")))
    kept = [words[compiler]]
    rest = iter(words[compiler + 1:])
    for word in rest:
        if word in ("-I", "-isystem", "-D"):
            kept += [word, next(rest)]
        elif word.startswith(("-I", "-isystem", "-D", "-std=", "-m", "-pthread", "-W")) and word != "-Winvalid-pch":
            kept.append(word)
    return kept


def nearest_flags(header, commands):
    """Of the sources that share most leading folders with the header, the one in the deepest shared folder."""
    def shared(source):
        return len(os.path.commonpath([header, source]).split(os.sep))
    return commands[max(sorted(commands), key=shared)]


def compile_alone(header, flags):
    # Through -include and an empty main file, because #pragma once in a main file is a warning.
    run = subprocess.run([*flags, "-fsyntax-only", "-x", "c++", "-include", header, "/dev/null"],
                         cwd=ROOT, capture_output=True, text=True)
    return header, run.returncode, run.stderr


def read_commands(build):
    """Absolute paths of the sources of this repository and how each is compiled, tests left out."""
    entries = json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))
    ours = [str(ROOT / folder) + os.sep for folder in ("core", "plugins", "app")]
    return {entry["file"]: flags_of(entry["command"]) for entry in entries
            if entry["file"].startswith(tuple(ours))}


def main():
    if len(sys.argv) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    commands = read_commands(Path(sys.argv[1]))
    headers = [str(Path(name).resolve()) for name in sys.argv[2:]]
    if not headers:
        headers = sorted(str(path) for folder in ("core", "plugins", "app") for path in (ROOT / folder).rglob("*.h"))
    began = time.monotonic()
    faults = 0
    with ThreadPoolExecutor(max_workers=2) as pool:
        for header, code, errors in pool.map(lambda h: compile_alone(h, nearest_flags(h, commands)), headers):
            if code != 0:
                faults += 1
                print(f"{os.path.relpath(header, ROOT)} does not compile alone:\n{errors}")
    print(f"{len(headers)} headers, {faults} do not compile alone, {time.monotonic() - began:.0f} s")
    return 1 if faults or not headers else 0


if __name__ == "__main__":
    sys.exit(main())
