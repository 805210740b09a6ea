# SPDX-License-Identifier: LGPL-2.1-or-later
"""kill -9 while somebody types: what the window called recorded is there afterwards, and at most 2 s of typing are lost.

usage: window_crash.py MAHDAR AGENDA [ROUNDS]
"""
import os
import random
import re
import shutil
import sys
import threading
import time

from window import Folder, NotFound, Program, Tool, check, finish, plain

BINARY, AGENDA = sys.argv[1:3]
ROUNDS = int(sys.argv[3]) if len(sys.argv) > 3 else 25
REOPENED_EVERY = 5
MOST_LOST_SECONDS = 2.0
WORDS = ["نوقشت", "مسألة", "التعاون", "الاقتصادي", "بين", "الدول", "الأعضاء"]
TOOL = Tool(BINARY)


class Typist:
    """Types on and on in a thread of its own and remembers when each word had gone out to the display."""

    def __init__(self):
        self.text = ""
        self.typed = [(time.monotonic(), "")]
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self):
        number = 0
        while not self._stop.is_set():
            number += 1
            word = f"{random.choice(WORDS)} {number} "
            # The word may arrive without being counted: what counts is what had surely gone out.
            self.text += word
            Program.type(word)
            self.typed.append((time.monotonic(), self.text))
            if number % 6 == 0:
                Program.keys("F8")

    def stop(self):
        self._stop.set()
        self._thread.join()

    def surely(self, before):
        return max((text for at, text in self.typed if at <= before), key=len, default="")


def acts_on_screen(program):
    """How many acts the status line calls recorded."""
    line = plain(program.find(part=program.words.counted("Journal sound: %d act", "Journal sound: %d acts", 5).split(":")[0]).get_name())
    found = re.search(r"\d+", line)
    return int(found.group()) if found else 0


def last_paragraph(session):
    texts = [paragraph["text"].get("ar", "") for paragraph in TOOL.show(session)["paragraphs"]]
    return texts[-1] if texts else ""


def crash(session, home, least):
    """One meeting cut off; returns the acts called recorded, what had been typed 2 s before, and all that was typed."""
    with Program(BINARY, session, home=home) as program:
        program.find("tree table", program.words("Agenda"))
        program.button("Paragraph")
        program.until(lambda: len(program.paragraphs()) == 1, "a paragraph")
        program.activate()
        program.until(lambda: program.focused() and program.focused().get_role_name() == "text", "the caret in the paragraph")
        typist = Typist()
        try:
            time.sleep(random.uniform(least, 4.0))
            acts = acts_on_screen(program)
            killed = time.monotonic()
            program.kill()
        finally:
            typist.stop()
    return acts, typist.surely(killed - MOST_LOST_SECONDS), typist.text


def reopen(home, text):
    with Program(BINARY, home=home) as program:
        later = program.find("push button", program.words("Keep for later"))
        check("the start screen tells of the crash", text.strip() in program.texts())
        focused = program.until(program.focused, "a thing with focus")
        check("Continue has the focus", plain(focused.get_name()) in (program.words("Continue the sitting"), program.words("Continue")),
              focused.get_name())
        check("keeping for later is offered", later is not None)
        program.button("Continue the sitting")
        program.find("tree table", program.words("Agenda"))
        shown = program.until(lambda: program.paragraphs() and plain(program.text(program.paragraphs()[0])), "the paragraph")
        check("the window shows the recovered text", shown.strip() == text.strip(), f"{shown!r} not {text!r}")
        program.kill()


def rounds(base, folder):
    lost = []
    for number in range(1, ROUNDS + 1):
        home = os.path.join(folder, f"round {number}")
        os.mkdir(home)
        session = os.path.join(home, "meeting é.mahdar")
        shutil.copy(base, session)
        # What is shown again must be something.
        reopens = number % REOPENED_EVERY == 0
        acts, surely, everything = crash(session, home, 2.6 if reopens else 0.3)
        history = [line for line in TOOL.run("history", session).splitlines() if line.strip()]
        text = last_paragraph(session)
        good = len(history) >= acts and text.startswith(surely.rstrip()) and everything.startswith(text.rstrip())
        check(f"round {number}: {acts} acts and {len(surely)} letters are back", good,
              f"{len(history)} acts; {text!r} of {everything!r}")
        lost.append(len(everything) - len(text))
        if reopens:
            reopen(home, text)
        shutil.rmtree(home)
    print(f"letters lost: at most {max(lost)}, {sum(lost) / len(lost):.1f} on average", flush=True)


def second_opener(base, folder):
    session = os.path.join(folder, "shared.mahdar")
    shutil.copy(base, session)
    with Program(BINARY, session) as first:
        first.find("tree table", first.words("Agenda"))
        with Program(BINARY, session) as second:
            second.find("tree table", second.words("Agenda"))
            sentence = second.words("%1 has this session open. You can read it and save a copy under another name.").split("%1")
            told = second.find(part=max(sentence, key=len).strip())
            owner = plain(told.get_name())
            for part in sentence:
                owner = owner.replace(part, "")
            check("the second window names who has the session", str(first.process.pid) in owner or bool(owner.strip()), told.get_name())
            check("the second window says that it reads only", second.has(part=second.words("Read only")))


def main():
    random.seed(os.environ.get("MAHDAR_SEED") or time.time())
    with Folder() as folder:
        base = os.path.join(folder, "base.mahdar")
        TOOL.run("import", AGENDA, "--out", base)
        TOOL.script(base, ["sitting open", "agenda open 4", "floor give ICDT"])
        try:
            rounds(base, folder)
            second_opener(base, folder)
        except NotFound as missing:
            check(str(missing), False)
    finish()


main()
