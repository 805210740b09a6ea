#!/usr/bin/env python3
"""Compiles every header of core, plugins and app by itself, syntax only.

Each gets a compiler run of its own, without the precompiled header: a shared translation unit would hide an include
that another header happens to bring. Only what is proven already is left out: a header that is the very first include of
another header is compiled with nothing before it when that one is; and a test source, which has no precompiled header,
does the same in the build for the header it includes first. Flags come from compile_commands.json, from the nearest
source, so a header is compiled as its own sources are; with ccache, what has not changed is not compiled again.
usage: check_headers.py BUILD_FOLDER [HEADER...]
"""

import json
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.dont_write_bytecode = True
from include_graph import IncludeGraph  # noqa: E402

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
    """Those of its own source, else of the source that shares most leading folders with the header."""
    own = str(Path(header).with_suffix(".cpp"))
    if own in commands:
        return commands[own]

    def shared(source):
        return len(os.path.commonpath([header, source]).split(os.sep))
    return commands[max(sorted(commands), key=shared)]


def compile_alone(header, flags, main_file, scratch):
    # Through -include and an empty main file, because #pragma once in a main file is a warning.
    object_file = Path(scratch) / (header.replace("/", "+") + ".o")
    cache = shutil.which("ccache")
    run = subprocess.run([*([cache] if cache else []), *flags, "-O0", "-c", "-include", header, main_file,
                          "-o", str(object_file)],
                         cwd=ROOT, capture_output=True, text=True, env={**os.environ, "CCACHE_BASEDIR": str(ROOT)})
    object_file.unlink(missing_ok=True)
    return header, run.returncode, run.stderr


def read_database(build):
    return json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))


def source_flags(database):
    """How each source of core, plugins and app is compiled."""
    ours = tuple(str(ROOT / folder) + os.sep for folder in ("core", "plugins", "app"))
    return {entry["file"]: flags_of(entry["command"]) for entry in database if entry["file"].startswith(ours)}


def bare_sources(database):
    """Sources compiled without a precompiled header, as paths from the root."""
    return [os.path.relpath(entry["file"], ROOT) for entry in database if "cmake_pch" not in entry["command"]]


def left_to_prove(graph, bare):
    """Headers that nothing else compiles with nothing before them."""
    def first_include(file):
        names = graph.includes.get(file, [])
        return names[0] if names else None
    headers = [file for file in graph.files if file.endswith(".h") and not file.startswith("tests/")]
    proven = {first_include(file) for file in headers + bare}
    return [header for header in headers if header not in proven], len(headers)


def main():
    if len(sys.argv) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    database = read_database(Path(sys.argv[1]))
    commands = source_flags(database)
    graph = IncludeGraph(ROOT, ["core", "plugins", "app", "tests"])
    headers, total = left_to_prove(graph, bare_sources(database))
    headers = sys.argv[2:] or headers
    began = time.monotonic()
    faults = 0
    # Named from the root: the cache knows a file by its name too.
    empty = Path(sys.argv[1]).resolve() / "empty.cpp"
    empty.touch()
    empty = os.path.relpath(empty, ROOT)
    with tempfile.TemporaryDirectory() as scratch, ThreadPoolExecutor(max_workers=2) as pool:
        jobs = pool.map(lambda h: compile_alone(h, nearest_flags(str(ROOT / h), commands), empty, scratch), headers)
        for header, code, errors in jobs:
            if code != 0:
                faults += 1
                print(f"{header} does not compile alone:\n{errors}")
    print(f"{total} headers, {len(headers)} of them compiled here, {faults} do not compile alone, "
          f"{time.monotonic() - began:.0f} s")
    return 1 if faults or not total else 0


if __name__ == "__main__":
    sys.exit(main())
