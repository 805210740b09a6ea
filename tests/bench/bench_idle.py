#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Processor time of a window in which nothing happens but a speaker's clock, without and with the hall's display.

usage: bench_idle.py MAHDAR [SECONDS]      needs a display; exit 1 if it takes 2 % of a core or more
"""
import datetime
import os
import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "end_to_end"))
import two_days  # noqa: E402
from window import Folder, Program, Tool  # noqa: E402

BINARY = sys.argv[1]
SECONDS = int(sys.argv[2]) if len(sys.argv) > 2 else 20
MOST_PERCENT = 2.0


def processor_seconds(process):
    with open(f"/proc/{process}/stat", encoding="utf-8") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def resident_mib(process):
    with open(f"/proc/{process}/status", encoding="utf-8") as file:
        return next(int(line.split()[1]) // 1024 for line in file if line.startswith("VmRSS"))


def meeting(folder):
    """Two days of it, and somebody speaking now."""
    tool = Tool(BINARY)
    two_days.write(folder, 41)
    session = os.path.join(folder, "meeting.mahdar")
    tool.run("import", os.path.join(folder, "agenda.txt"), "--lang", "ar", "--out", session)
    tool.run("run", os.path.join(folder, "meeting.mahdar-script"), session)
    now = datetime.datetime.now().astimezone().isoformat(timespec="seconds")
    tool.script(session, [f"@{now} sitting open", "agenda open 18", "floor give PK"])
    return session


def measure(program, what):
    time.sleep(3)
    before, began = processor_seconds(program.process.pid), time.monotonic()
    time.sleep(SECONDS)
    percent = 100 * (processor_seconds(program.process.pid) - before) / (time.monotonic() - began)
    print(f"{what}: {percent:.1f} % of a core, target < {MOST_PERCENT:.0f} %, {resident_mib(program.process.pid)} MiB resident")
    return percent < MOST_PERCENT


def main():
    with Folder() as folder, Program(BINARY, meeting(folder), home=folder) as program:
        program.find("tree table")
        program.activate()
        met = measure(program, "clock running")
        program.keys("F11")
        met = measure(program, "with the hall's display") and met
        program.kill()
    sys.exit(0 if met else 1)


main()
