# SPDX-License-Identifier: LGPL-2.1-or-later
"""kill -9 while somebody types: what the window called recorded is there afterwards, and at most 2 s of typing are lost.

What counts as typed is what the program had in its text box, read through AT-SPI before the kill: what still waited in
the display's queue of keys never reached it.

usage: window_crash.py MAHDAR AGENDA [ROUNDS]
"""
import os
import random
import re
import shutil
import signal
import sys
import threading
import time

from window import Atspi, Folder, NotFound, Program, Tool, check, finish, plain

BINARY, AGENDA = sys.argv[1:3]
ROUNDS = int(sys.argv[3]) if len(sys.argv) > 3 else 25
REOPENED_EVERY = 5
HELD_UP_EVERY = 4
MOST_LOST_SECONDS = 2.0
# For the journal's thread to get the processor and to write; on a busy machine 20 ms were measured.
WRITING_SECONDS = 0.5
WORDS = ["نوقشت", "مسألة", "التعاون", "الاقتصادي", "بين", "الدول", "الأعضاء"]
TOOL = Tool(BINARY)


class Typist:
    """Types on and on in a thread of its own."""

    def __init__(self):
        self.text = ""
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self):
        number = 0
        while not self._stop.is_set():
            number += 1
            word = f"{random.choice(WORDS)} {number} "
            self.text += word
            Program.type(word)
            if number % 6 == 0:
                Program.keys("F8")

    def stop(self):
        self._stop.set()
        self._thread.join()


class Watcher:
    """What stood in the text box, and when it was there at the latest."""

    def __init__(self, program):
        self._program = program
        self._box = program.paragraphs()[0]
        self._seen = []

    def look(self, seconds):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            text = plain(self._program.text(self._box))
            self._seen.append((time.monotonic(), text))
            time.sleep(0.02)

    def surely(self, before):
        return max((text for at, text in self._seen if at <= before), key=len, default="")


def acts_on_screen(program):
    """How many acts the status line calls recorded."""
    line = plain(program.find(part=program.words.counted("Journal sound: %d act", "Journal sound: %d acts", 5).split(":")[0]).get_name())
    found = re.search(r"\d+", line)
    return int(found.group()) if found else 0


def last_paragraph(session):
    texts = [paragraph["text"].get("ar", "") for paragraph in TOOL.show(session)["paragraphs"]]
    return texts[-1] if texts else ""


def start_typing(program):
    program.find("tree table", program.words("Agenda"))
    program.button("Paragraph")
    program.until(lambda: len(program.paragraphs()) == 1, "a paragraph")
    program.activate()
    program.until(lambda: program.focused() and program.focused().get_role_name() == "text", "the caret in the paragraph")


def hold_up(program):
    """Keys that come all at once, because the program could not run for a while."""
    program.process.send_signal(signal.SIGSTOP)
    time.sleep(1.5)
    program.process.send_signal(signal.SIGCONT)


def crash(session, home, seconds, held_up):
    """One meeting cut off; returns the acts called recorded, what stood in the box 2 s before, and all that was typed."""
    with Program(BINARY, session, home=home) as program:
        start_typing(program)
        typist = Typist()
        try:
            if held_up:
                hold_up(program)
            watcher = Watcher(program)
            watcher.look(seconds)
            acts = acts_on_screen(program)
            killed = time.monotonic()
            program.kill()
        finally:
            typist.stop()
    return acts, watcher.surely(killed - MOST_LOST_SECONDS - WRITING_SECONDS), typist.text


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
        seconds = random.uniform(3.2 if reopens else 0.3, 6.0)
        acts, surely, everything = crash(session, home, seconds, number % HELD_UP_EVERY == 0)
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


def recorded_meanwhile(base, folder, what, begin):
    """Something else takes the keys while typed text is not yet recorded."""
    home = os.path.join(folder, what)
    os.mkdir(home)
    session = os.path.join(home, "meeting é.mahdar")
    shutil.copy(base, session)
    with Program(BINARY, session, home=home) as program:
        start_typing(program)
        program.until(lambda: acts_on_screen(program) > 0, "the new paragraph in the journal")
        before = acts_on_screen(program)
        Program.type(WORDS[0])
        begin(program)
        program.until(lambda: acts_on_screen(program) > before, f"typed text in the journal under {what}", MOST_LOST_SECONDS + 5)
        program.kill()
    check(f"typed text is recorded under {what}", last_paragraph(session) == WORDS[0], last_paragraph(session))
    shutil.rmtree(home)


def open_dialog(program):
    program.menu("Preferences")
    program.dialog()


def open_menu(program):
    program.keys("F10")


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
            pressed = [name for name in ("Paragraph", "Decision", "Give to next", "Stop", "Point of order")
                       if second.sensitive(second.find("push button", second.words(name)))]
            check("nothing that changes the session can be pressed there", not pressed, str(pressed))
            chosen = [name for name in ("Open the sitting", "Take back the last act", "New paragraph")
                      if second.sensitive(second.find(name=second.words(name), showing=False))]
            check("nor chosen in the menus", not chosen, str(chosen))
            formula = second.find("text", second.words("Formula"))
            check("nor typed", not formula.get_state_set().contains(Atspi.StateType.EDITABLE))
            check("the second window says that it reads only", second.has(part=second.words("Read only")))


def main():
    random.seed(os.environ.get("MAHDAR_SEED") or time.time())
    with Folder() as folder:
        base = os.path.join(folder, "base.mahdar")
        TOOL.run("import", AGENDA, "--out", base)
        TOOL.script(base, ["sitting open", "agenda open 4", "floor give ICDT"])
        try:
            rounds(base, folder)
            recorded_meanwhile(base, folder, "a dialog", open_dialog)
            recorded_meanwhile(base, folder, "an open menu", open_menu)
            second_opener(base, folder)
        except NotFound as missing:
            check(str(missing), False)
    finish()


main()
