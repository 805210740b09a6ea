# SPDX-License-Identifier: LGPL-2.1-or-later
"""Pictures of every window and dialog in Arabic, English and French, to be looked at.

usage: pictures.py MAHDAR AGENDA SCRIPT OUT_DIR [ar,en,fr]
The display should be 1440x900; run it as installer/test-desktop runs the tests.
"""
import datetime
import os
import shutil
import sys
import time

from window import Folder, NotFound, Program, Tool

BINARY, AGENDA, SCRIPT, OUT = sys.argv[1:5]
LANGUAGES = sys.argv[5].split(",") if len(sys.argv) > 5 else ["ar", "en", "fr"]
PAINTED_SECONDS = 0.6  # the frame says nothing when it has painted; one tick of the clock and a bit


def ago(seconds):
    then = datetime.datetime.now().astimezone() - datetime.timedelta(seconds=seconds)
    return "@" + then.isoformat(timespec="seconds") + " "


def titles():
    with open(SCRIPT, encoding="utf-8") as file:
        lines = [line.rstrip("\n") for line in file]
    return [line for line in lines if line.startswith(("meeting set", "agenda title"))]


MORNING = ["agenda plan 4 60", "agenda open 2", "floor give CCO", "floor stop",
           'minutes decide took-note CCO "التقرير عن تنفيذ الاستراتيجية" --en "the report on the Strategy" '
           '--fr "le rapport sur la Stratégie"', "agenda close"]
ITEM = ["agenda open 4/4", "floor give ITFC", "floor stop",
        'minutes note "استعرض ممثل المؤسسة الدولية الإسلامية لتمويل التجارة أنشطة تمويل التجارة." --lang ar',
        'minutes decide requested ICIEC "تقديم تقرير مرحلي" due "42nd Meeting" --en "to submit a progress report" '
        '--fr "présenter un rapport d\'étape"', 'minutes internal "يُراجع رقم الوثيقة"',
        'floor request ICIEC "Member State: Indonesia" PK SMIIC', "floor order TR"]


def speaking(seconds, *after):
    return [ago(3000) + "sitting open", *MORNING, ago(2400) + ITEM[0], *ITEM[1:-1], ago(seconds) + "floor next", *after, ITEM[-1]]


STATES = {
    "idle": lambda: [ago(3000) + "sitting open", *MORNING, ago(2400) + ITEM[0], *ITEM[1:]],
    "speech": lambda: speaking(190),
    "warning": lambda: speaking(560),
    "overtime": lambda: speaking(667),
    "paused": lambda: speaking(300, ago(80) + "floor pause"),
}


class Album:
    def __init__(self, language):
        self.language = language
        self.session = None
        self.home = None

    def take(self, program, name):
        time.sleep(PAINTED_SECONDS)
        program.picture(os.path.join(OUT, f"{self.language}-{name}.png"))

    def open(self, *arguments):
        program = Program(BINARY, *arguments, language=self.language, home=self.home)
        program.activate()
        return program

    def dialog(self, program, row, name, title=None):
        program.menu(row)
        program.dialog(program.words(title) if title else None)
        self.take(program, name)

    def away(self, program):
        program.keys("Escape")
        program.no_dialog()

    def start(self):
        with self.open() as program:
            self.take(program, "start-empty")
            self.dialog(program, "New meeting", "new-meeting")
            self.away(program)
            self.dialog(program, "Import an annotated agenda", "import-chooser")
            program.answer_file(AGENDA)
            self.review(program)

    def review(self, program):
        frame = program.review()
        self.take(program, "review-fresh")
        program.keys("Return")
        self.take(program, "review-line")
        program.keys("F2")
        program.type(" 41")
        self.take(program, "review-typing")
        program.keys("Escape", "Delete", "ctrl+Return")
        program.dialog()
        self.take(program, "review-go-to-line")
        program.type("74")
        program.keys("Return")
        program.no_dialog()
        self.take(program, "review-action")
        program.keys("ctrl+t")
        program.dialog()
        self.take(program, "review-move")
        self.away(program)
        program.keys("Insert")
        program.dialog()
        self.take(program, "review-add-item")
        self.away(program)
        findings = program.find("table", program.words("Findings about the document"), node=frame)
        findings.get_component_iface().grab_focus()
        program.keys("Home", "Down")
        self.take(program, "review-finding")
        program.keys("Escape")
        program.dialog()
        self.take(program, "review-leave")
        program.button("Throw it away")
        program.no_dialog()

    def reading(self):
        """A document so long that its reading can be looked at."""
        long_agenda = os.path.join(self.home, "a long agenda.txt")
        with open(long_agenda, "w", encoding="utf-8") as file, open(AGENDA, encoding="utf-8") as source:
            file.write(source.read() * 60)
        with self.open() as program:
            program.menu("Import an annotated agenda")
            program.answer_file(long_agenda)
            program.find("push button", part=program.words("Stop reading"))
            self.take(program, "review-reading")
            program.keys("Escape")
            program.find("push button", program.words("Read again"))
            self.take(program, "review-stopped")

    def cockpit(self, state):
        session = os.path.join(self.home, f"COMCEC 41 {state}.mahdar")
        shutil.copy(self.session, session)
        Tool(BINARY).script(session, STATES[state]())
        with self.open(session) as program:
            program.find("tree table")
            self.take(program, f"cockpit-{state}")
            if state in ("warning", "speech", "idle"):
                program.menu("Hall display on or off")
                self.take(program, f"hall-{state}")
            if state == "speech":
                program.menu("Blank the hall display")
                self.take(program, "hall-blank")
                program.menu("Hall display on or off")
                self.dialogs(program)
                self.formula(program)
                self.read_only(session)
            program.kill()
        if state == "speech":
            self.recovered()

    def dialogs(self, program):
        program.menu("All commands")
        program.dialog()
        self.take(program, "palette")
        program.type("icd")
        self.take(program, "palette-found")
        self.away(program)
        for row, name in (("Properties of the meeting", "properties"), ("Preferences", "preferences"), ("Plugins", "plugins"), ("About Mahdar", "about"),
                          ("Write the draft minutes to a file", "export"), ("Save as", "save-as")):
            self.dialog(program, row, name)
            self.away(program)
        program.menu("Close the sitting")
        program.dialog()
        self.take(program, "close-sitting")
        self.away(program)

    def formula(self, program):
        program.keys("F12")
        program.type({"ar": "طلبت من ICDT تقديم تقرير", "en": "requested ICDT to submit a report",
                      "fr": "a demandé au ICDT de soumettre un rapport"}[self.language])
        self.take(program, "formula")
        program.keys("ctrl+a")
        program.type("requested SESRC to submit")
        self.take(program, "formula-wrong")
        program.keys("ctrl+a", "Delete", "shift+F12")
        program.type("The Committee noted the report.")
        self.take(program, "paragraph")

    def read_only(self, session):
        with Folder() as other, Program(BINARY, session, language=self.language, home=other) as second:
            second.activate()
            self.take(second, "read-only")

    def recovered(self):
        with self.open() as program:
            program.find("push button", program.words("Keep for later"))
            self.take(program, "start-recovery")
            program.button("Keep for later")
            self.take(program, "start-recent")

    def make(self):
        with Folder() as self.home:
            self.session = os.path.join(self.home, "COMCEC 41.mahdar")
            Tool(BINARY).run("import", AGENDA, "--out", self.session)
            Tool(BINARY).script(self.session, titles())
            for part in (self.start, self.reading, *(lambda s=state: self.cockpit(s) for state in STATES)):
                try:
                    part()
                except NotFound as missing:
                    print(f"{self.language}: {missing}", flush=True)


os.makedirs(OUT, exist_ok=True)
for chosen in LANGUAGES:
    Album(chosen).make()
print(f"{len(os.listdir(OUT))} pictures in {OUT}")
