#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Kills a running meeting at random moments: every act that was acknowledged must be there afterwards.

kill_meeting.py --tool PATH [--driver] [--rounds N] [--seed N]
With --driver the tool is tests/core/store/crash_driver, which has no `recover` and no `new`.
"""
import argparse
import collections
import os
import pathlib
import random
import re
import signal
import subprocess
import sys
import tempfile
import time

ACTS_PER_ROUND = 120


def call(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode not in (0, 1):
        sys.exit(f"{' '.join(map(str, command))} ended with {done.returncode}: {done.stderr.strip()}")
    return done.stdout


class Meeting:
    """One session file that grows from round to round."""

    def __init__(self, tool, folder, driver):
        self.tool, self.driver = tool, driver
        self.file = folder / "meeting.mahdar"
        self.script = folder / "acts.txt"
        self.acknowledged = []
        self.number = 0
        if not driver:
            call(tool, "new", "--title", "Crash test", "--lang", "en", "--out", self.file)
            self.script.write_text('agenda add 1 "Only item"\nsitting open\nagenda open 1\n', encoding="utf-8")
            call(tool, "run", self.script, self.file)

    def write_script(self):
        lines = []
        for _ in range(ACTS_PER_ROUND):
            self.number += 1
            text = f"act-{self.number:06d} " + "ملاحظة " * (self.number % 40)
            lines.append(text.strip() if self.driver else f'minutes note "{text.strip()}"')
        self.script.write_text("\n".join(lines) + "\n", encoding="utf-8")

    def run_and_kill(self, after_seconds):
        """Returns the texts acknowledged before the kill, and whether it was killed at work."""
        run = subprocess.Popen([self.tool, "run", self.script, self.file], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        time.sleep(after_seconds)
        run.send_signal(signal.SIGKILL)
        out, err = run.communicate()
        if run.returncode not in (0, -signal.SIGKILL):
            sys.exit(f"run ended with {run.returncode}: {err.decode(errors='replace').strip()}")
        # Only whole lines count: the last may have been cut by the kill.
        whole = out.decode("utf-8").split("\n")[:-1]
        return [name for line in whole for name in re.findall(r"act-\d{6}", line)[:1]], run.returncode != 0

    def survivors(self):
        if not self.driver:
            call(self.tool, "recover", self.file)
        seen = []
        for line in call(self.tool, "history", self.file).splitlines():
            names = re.findall(r"act-\d{6}", line)
            if names and (not seen or seen[-1] != names[0]):
                seen.append(names[0])
        return seen


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--tool", required=True)
    parser.add_argument("--driver", action="store_true")
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    options = parser.parse_args()
    print(f"seed {options.seed}")
    if not os.access(options.tool, os.X_OK):
        sys.exit(f"there is no {options.tool} to kill")
    chance = random.Random(options.seed)
    killed = acknowledged = lost = unacknowledged = 0
    with tempfile.TemporaryDirectory() as name:
        meeting = None
        longest = 0.05
        for round_number in range(options.rounds):
            # A fresh file now and then: short ones die in other places than long ones.
            if round_number % 20 == 0:
                folder = pathlib.Path(name) / str(round_number)
                folder.mkdir()
                meeting = Meeting(options.tool, folder, options.driver)
            meeting.write_script()
            told, at_work = meeting.run_and_kill(chance.uniform(0, longest))
            # The whole run should be reached sometimes, but not mostly.
            longest = longest * 1.1 if at_work else max(0.02, longest * 0.8)
            longest = min(longest, 5.0)
            killed += at_work
            acknowledged += len(told)
            meeting.acknowledged += told
            if not meeting.file.exists():
                if meeting.acknowledged:
                    sys.exit(f"round {round_number}: the file is gone")
                continue
            there = meeting.survivors()
            counted = collections.Counter(there)
            missing = [act for act in meeting.acknowledged if act not in counted]
            twice = [act for act, times in counted.items() if times > 1]
            unacknowledged += len(set(there) - set(meeting.acknowledged))
            meeting.acknowledged = there
            lost += len(missing)
            if missing or twice or there != sorted(there):
                print(f"round {round_number}: lost {missing[:5]}, twice {twice[:5]}, in order {there == sorted(there)}")
                lost += len(twice) + (there != sorted(there))
    print(f"rounds {options.rounds}, killed at work {killed}, acts acknowledged {acknowledged}, "
          f"durable but not yet acknowledged {unacknowledged}, lost {lost}")
    if killed < options.rounds // 4 or acknowledged < options.rounds:
        sys.exit("too few kills hit a running meeting for this to prove anything")
    sys.exit(1 if lost else 0)


if __name__ == "__main__":
    main()
