#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Kills the meeting of two days at random moments and lets it go on each time: no acknowledged act may be lost.

kill_two_days.py --tool MAHDARCTL [--rounds N] [--seed N]

After each kill the history must be the beginning of the script, word for word, and at least as long as what was
acknowledged. The next round goes on behind it; when the meeting is over another one begins. At the end of each meeting
its times must still add up to what the clerk counted.
"""
import argparse
import json
import os
import pathlib
import random
import signal
import subprocess
import sys
import tempfile
import time

import two_days


def call(*command):
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True)
    if done.returncode not in (0, 1):
        sys.exit(f"{' '.join(map(str, command))} ended with {done.returncode}: {done.stderr.strip()}")
    return done.stdout


class Held:
    """One meeting, held in as many goes as it is killed."""

    def __init__(self, tool, folder, seed):
        self.tool, self.folder = tool, folder
        self.meeting = two_days.write(folder, seed)
        self.session = folder / "meeting.mahdar"
        self.rest = folder / "rest.mahdar-script"
        self.there = 0          # acts in the history
        call(tool, "import", folder / "agenda.txt", "--lang", "ar", "--out", self.session)

    def over(self):
        return self.there == len(self.meeting.lines)

    def go_on(self, after_seconds):
        """Returns how many acts were acknowledged before the kill, and whether it was killed at work."""
        self.rest.write_text("\n".join(self.meeting.lines[self.there:]) + "\n", encoding="utf-8")
        run = subprocess.Popen([self.tool, "run", self.rest, self.session], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        time.sleep(after_seconds)
        run.send_signal(signal.SIGKILL)
        out, err = run.communicate()
        if run.returncode not in (0, -signal.SIGKILL):
            sys.exit(f"run ended with {run.returncode}: {err.decode(errors='replace').strip()}")
        # Only whole lines count: the last may have been cut by the kill.
        return out.count(b"\n"), run.returncode != 0

    def history(self):
        told = call(self.tool, "history", self.session).splitlines()
        return [line.split("\t")[4] for line in told if not line.startswith("\t")]

    def wrong_sums(self):
        shown = json.loads(call(self.tool, "show", self.session, "--json"))
        spoken = sum(one["seconds"] for one in shown["floor"]["interventions"])
        return spoken != sum(self.meeting.clerk.by_speaker().values())


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--tool", required=True)
    parser.add_argument("--rounds", type=int, default=500)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    options = parser.parse_args()
    print(f"seed {options.seed}")
    if not os.access(options.tool, os.X_OK):
        sys.exit(f"there is no {options.tool} to kill")
    chance = random.Random(options.seed)
    killed = acknowledged = unacknowledged = lost = meetings = 0
    longest = 0.3
    with tempfile.TemporaryDirectory(prefix="محضر kills ") as name:
        held = None
        for number in range(options.rounds):
            if held is None or held.over():
                held = Held(options.tool, pathlib.Path(name) / str(number), chance.randint(1, 10**6))
                meetings += 1
            told, at_work = held.go_on(chance.uniform(0, longest))
            killed += at_work
            acknowledged += told
            # Half of the time the program itself takes up what the crash left, half of the time `recover` does.
            if chance.random() < 0.5:
                call(options.tool, "recover", held.session)
            there = held.history()
            script = [line.split(" ", 1)[1] for line in held.meeting.lines[:len(there)]]
            missing = max(0, held.there + told - len(there))
            if missing or there != script:
                print(f"round {number}: {missing} lost, in the words of the script {there == script}")
                lost += max(1, missing)
            unacknowledged += max(0, len(there) - held.there - told)
            held.there = len(there)
            if held.over() and held.wrong_sums():
                sys.exit(f"round {number}: the times of the meeting do not add up any more")
    print(f"rounds {options.rounds}, killed at work {killed}, meetings {meetings}, acts acknowledged {acknowledged}, "
          f"durable but not yet acknowledged {unacknowledged}, lost {lost}")
    if killed < options.rounds // 2 or acknowledged < options.rounds:
        sys.exit("too few kills hit a running meeting for this to prove anything")
    sys.exit(1 if lost else 0)


if __name__ == "__main__":
    main()
