# SPDX-License-Identifier: LGPL-2.1-or-later
"""Makes up a meeting of two days and counts by itself what must come out of it.

20 items, 57 delegations, 30 institutions, 400 interventions and 2,500 acts in simulated time. The same seed makes the
same meeting. `Meeting.lines` is the script; the other members say what the session must hold afterwards. The counting
here knows nothing of the program: it adds up seconds as a clerk with a stop-watch would.
"""
import datetime
import random

ITEMS = 20
SPEECHES = 400
ACTS = 2500
ZONE = datetime.timezone(datetime.timedelta(hours=3))
STATES = ("AF AL DZ AZ BH BD BJ BN BF CM TD KM CI DJ EG GA GM GN GW GY ID IR IQ JO KZ KW KG LB LY MY MV ML MR MA MZ NE NG OM "
          "PK PS QA SA SN SL SO SD SR SY TJ TN TG TR TM UG AE UZ YE").split()
INSTITUTIONS = ("CCO OIC-GS SESRIC ICDT IsDB ITFC ICIEC ICD ISFD ICCD ICCIA SMIIC COMSTECH BIST CMB CBRT OIC-AC TNC WTO "
                "OIC-EXCHANGES CMR-FORUM CB-FORUM").split()
# Bodies the register does not know: they come with the list of participants.
GUESTS = ["Guest Body " + word for word in ("Alpha", "Beta", "Gamma", "Delta", "Epsilon", "Zeta", "Eta", "Theta")]
SITTINGS = [("2025-05-13", "10:00", "13:00"), ("2025-05-13", "14:30", "18:30"),
            ("2025-05-14", "09:30", "13:00"), ("2025-05-14", "14:30", "18:30")]


def participants_csv():
    """The list as a secretariat keeps it: with semicolons and Arabic names."""
    rows = ["Country/Institution;Name (English);Name (Arabic);Position;Role"]
    for body in STATES + INSTITUTIONS + GUESTS:
        rows.append(f'{body};"Delegate of {body}";مندوب {body};Director;Head of delegation')
        rows.append(f"{body};Adviser of {body};مستشار {body};Adviser;")
    return "\r\n".join(rows) + "\r\n"


class Speech:
    def __init__(self, speaker, item, start, kind):
        self.speaker, self.item, self.start, self.kind = speaker, item, start, kind
        self.seconds = 0
        self.end = None


class Meeting:
    def __init__(self, seed=41, participants="participants.csv"):
        self.chance = random.Random(seed)
        self.lines = []       # "@2025-05-13T10:00:00 sitting open"
        self.speeches = []    # in the order in which they begin
        self.spent = {}       # item -> seconds
        self.now = self._moment("2025-05-13", "08:00")
        self._speaking = self._since = self._item = self._item_since = None
        self._queue = []
        self._prepare(participants)
        per_sitting = ITEMS // len(SITTINGS)
        for number, (day, start, _) in enumerate(SITTINGS, 1):
            self._open_sitting(number, day, start)
            for item in range((number - 1) * per_sitting + 1, number * per_sitting + 1):
                self._hold(item)
            self._act("sitting close")
        while len(self.lines) < ACTS:
            self.now += datetime.timedelta(seconds=20)
            self._note(self.chance.randint(1, ITEMS))

    # What happens in the room.

    def _prepare(self, participants):
        self._act('meeting set title "Forty-second Meeting" --lang en')
        self._act("meeting rules un-general-assembly")
        self._act(f'participants import "{participants}"')
        for number, (day, start, end) in enumerate(SITTINGS, 1):
            self._act(f"sitting plan {number} --start {day}T{start}:00 --end {end}")
        for item in range(1, ITEMS + 1):
            self._act(f'agenda add {item} "Item number {item} of the agenda" --lang en')
            self._act(f'agenda title {item} "البند رقم {item} من جدول الأعمال" --lang ar')
            self._act(f"agenda plan {item} {self.chance.choice((30, 35, 40))}")
        self._act("bureau set chair TR")
        self._act('bureau set vice-chair PS --detail "representing the Arab region" --lang en')
        self._act("bureau set rapporteur PK")

    def _open_sitting(self, number, day, start):
        self.now = self._moment(day, start)
        self._act("sitting open")
        if number == 1:
            for body in STATES + INSTITUTIONS + GUESTS:
                self._pass(1, 3)
                self._act(f'presence arrive "{body}"')
        else:
            self._act("presence as-before")
        for body in self.chance.sample(STATES, 12):
            self._pass(1, 4)
            self._act(f"presence leave {body}")
            self._pass(5, 20)
            self._act(f"presence arrive {body}")

    def _hold(self, item):
        """One item, 20 speeches."""
        self._pass(20, 60)
        self._act(f"agenda open {item}")
        self._item, self._item_since, self._queue = item, self.now, []
        speakers = self.chance.sample(STATES, 13) + self.chance.sample(INSTITUTIONS + GUESTS, 7)
        self.chance.shuffle(speakers)
        for speaker in speakers:
            self._pass(1, 4)
            self._act(f'floor request "{speaker}"')
            self._queue.append(speaker)
        if self.chance.random() < 0.5:
            closing = (self.now + datetime.timedelta(minutes=12)).strftime("%H:%M")
            self._act(f"floor list close at {closing}")
        if self.chance.random() < 0.7:
            self._act(f'floor move "{self._queue[-1]}" first')
            self._queue.insert(0, self._queue.pop())
        self._speak_all(item)
        for _ in range(2):
            self._pass(5, 30)
            self._decide()
        self._pass(5, 15)
        self._act("agenda close")
        self.spent[item] = self._seconds(self._item_since)
        self._item = None

    def _speak_all(self, item):
        left = SPEECHES // ITEMS
        while left > 0 and self._queue:
            self._pass(2, 10)
            speaker = self._queue.pop(0)
            self._act("floor next")
            self._begin(speaker, item, "statement")
            left -= 1
            self._pass(20, 60)
            left -= self._disturb(item, left)
            self._pass(10, 40)
            if left > 0 and self.chance.random() < 0.6:
                continue
            self._stop()
            self._act("floor stop")
            self._note(item)
        if self._speaking is not None:
            self._stop()
            self._act("floor stop")
        while left > 0:
            self._pass(2, 8)
            speaker = self.chance.choice(STATES)
            self._act(f"floor give {speaker} --kind right-of-reply")
            self._begin(speaker, item, "right-of-reply")
            self._pass(20, 50)
            self._stop()
            self._act("floor stop")
            self._note(item)
            left -= 1

    def _disturb(self, item, left):
        """What does not go smoothly. Returns how many speeches it took."""
        roll = self.chance.random()
        if roll < 0.12:
            self._stop()
            self._act("floor pause")
            self._pass(10, 30)
            self._act("floor pause")
            self._since = self.now
        elif roll < 0.2:
            seconds = self.chance.randint(1, 3)
            self._late(seconds)
            self._act(f"floor late {seconds}")
        elif roll < 0.28 and left > 0:
            self._interrupt(item, "question")
            return 1
        elif roll < 0.34 and left > 0:
            self._interrupt(item, "point-of-order")
            return 1
        elif roll < 0.5:
            self._note(item)
        return 0

    def _interrupt(self, item, kind):
        interrupted = self._speaking
        self._stop()
        speaker = self.chance.choice([state for state in STATES if state != interrupted.speaker])
        self._act(f"floor interpose {speaker} --kind {kind}")
        self._begin(speaker, item, kind)
        self._pass(8, 25)
        self._stop()
        self._act("floor stop")
        self._speaking, self._since, interrupted.end = interrupted, self.now, None

    def _decide(self):
        body = self.chance.choice(INSTITUTIONS[2:10])
        verb = self.chance.choice(("requested", "took-note-with-appreciation", "welcomed"))
        words = "to submit a progress report" if verb == "requested" else "the briefing on its activities"
        self._act(f'minutes decide {verb} {body} "{words}" --lang en')

    def _note(self, _item):
        number = len(self.lines)
        text = " ".join(["لوحظ", "المندوب", "التعاون", "noted", "the delegation"][: 2 + number % 4])
        self._act(f'minutes note "{text} {number}"')

    # The stop-watch.

    def _begin(self, speaker, item, kind):
        if self._speaking is not None:
            self._stop()
        self._speaking = Speech(speaker, item, self.now, kind)
        self._since = self.now
        self.speeches.append(self._speaking)

    def _stop(self):
        if self._since is not None:
            self._speaking.seconds += self._seconds(self._since)
        self._speaking.end, self._since = self.now, None
        return self._speaking

    def _late(self, seconds):
        """It began earlier: whoever spoke before, if he spoke right up to then, spoke that much less."""
        speech = self._speaking
        start = speech.start - datetime.timedelta(seconds=seconds)
        for other in self.speeches:
            if other is not speech and other.end is not None and other.kind == "statement" and other.end > start:
                other.seconds -= (other.end - start).total_seconds()
                other.end = start
        speech.start = start
        speech.seconds += seconds

    def _seconds(self, since):
        return (self.now - since).total_seconds()

    def _pass(self, least, most):
        self.now += datetime.timedelta(seconds=self.chance.randint(least, most))

    def _act(self, line):
        self.lines.append(f"@{self.now.strftime('%Y-%m-%dT%H:%M:%S')} {line}")

    @staticmethod
    def _moment(day, clock):
        return datetime.datetime.fromisoformat(f"{day}T{clock}:00").replace(tzinfo=ZONE)

    # What must come out.

    def seconds_by_speaker(self):
        sums = {}
        for speech in self.speeches:
            sums[speech.speaker] = sums.get(speech.speaker, 0) + int(speech.seconds)
        return sums

    def script(self):
        return "\n".join(self.lines) + "\n"


if __name__ == "__main__":
    import sys
    made = Meeting(*(int(word) for word in sys.argv[1:2]))
    print(made.script(), end="")
    print(f"{len(made.lines)} acts, {len(made.speeches)} speeches", file=sys.stderr)
