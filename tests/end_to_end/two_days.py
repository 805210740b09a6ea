#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Makes up a meeting of two days: 20 items, 57 delegations, 30 institutions, 400 interventions, 2,500 acts.

usage: two_days.py FOLDER [SEED]

Writes agenda.txt, participants.csv, meeting.mahdar-script and truth.json into FOLDER. Then:
    mahdarctl import agenda.txt --lang ar --out meeting.mahdar
    mahdarctl run meeting.mahdar-script meeting.mahdar
The same seed makes the same meeting. `Meeting.lines` is the script, `Meeting.clerk` knows what must come out of it.
"""
import datetime
import json
import pathlib
import random
import sys

from two_days_agenda import (BODIES, DECISIONS, GUESTS, INSTITUTIONS, ITEMS, LATER, NAMES, NOTES, REASONS, STATES,
                             agenda_text, participants_csv, reporters)
from two_days_clerk import PLAIN, Clerk, seconds_between

ITEMS_IN_ALL = 20
SPEECHES = 400
ACTS = 2500
ZONE = datetime.timezone(datetime.timedelta(hours=3))
SITTINGS = [("2025-05-13", "10:00", "13:00"), ("2025-05-13", "14:30", "18:30"),
            ("2025-05-14", "09:30", "13:00"), ("2025-05-14", "14:30", "18:30")]
# Item, how many speeches, how it is left. Some are taken in two goes, one stays open over lunch, one goes to sub-items.
COURSE = [
    [("1", 20, "close"), ("2", 20, "close"), ("3", 10, "suspend"), ("4", 20, "close"), ("3", 10, "close"), ("5", 12, "stay")],
    [("5", 8, "close"), ("6", 20, "close"), ("7/1", 10, "close"), ("7/2", 10, "close"), ("8", 20, "close"), ("10", 20, "close"),
     ("19", 10, "leave")],
    [("12", 20, "close"), ("11", 20, "close"), ("13", 20, "close"), ("14", 20, "close"), ("15", 20, "close")],
    [("16", 20, "close"), ("17", 20, "close"), ("9", 20, "close"), ("18", 20, "defer"), ("19", 10, "close"), ("20", 20, "close")],
]


class Meeting:
    def __init__(self, seed=41, participants="participants.csv"):
        self.chance = random.Random(seed)
        self.lines = []       # "@2025-05-13T10:00:00 sitting open"
        self.clerk = Clerk({**reporters(), "7/1": [], "7/2": []})
        self.now = self._moment("2025-05-13", "08:00")
        self.queues = {}      # item -> [(speaker, kind)], in the order of calling
        self.breaks = set()   # items in the middle of which the sitting was suspended
        self._prepare(participants)
        held = 0
        stretches = sum(len(sitting) for sitting in COURSE)
        for number, course in enumerate(COURSE, 1):
            self._open_sitting(number)
            for place, (item, speeches, leaving) in enumerate(course):
                held += 1
                self._between(number, place)
                # The last item and the last sitting are closed with the last two acts.
                self._hold(item, speeches, leaving, (ACTS - 2) * held // stretches)
            self._close_sitting()

    # What happens in the room.

    def _prepare(self, participants):
        self._act('meeting set title.en "Forty-second Meeting of the Follow-up Committee" '
                  'title.fr "Quarante-deuxième réunion du Comité de suivi" symbol "FC/42-25/D.Rep."')
        self._act("meeting rules un-general-assembly")
        self._act(f'participants import "{participants}"')
        for number, (day, start, end) in enumerate(SITTINGS, 1):
            self._act(f"sitting plan {number} --start {day}T{start}:00 --end {end}")
        self._act("sitting plan 5 --start 2025-05-15T10:00:00 --end 12:00")
        self._act("sitting cancel 5")
        for number, (_, english, french, _, _) in enumerate(ITEMS, 1):
            self._act(f'agenda title {number} "{english}" --lang en')
            self._act(f'agenda title {number} "{french}" --lang fr')
            self._act(f"agenda plan {number} {self.chance.choice((25, 30, 35))}")
        self._act('agenda split 7 "منتدى أصحاب الأعمال" "المشروعات الصغيرة والمتوسطة"')
        self._act("agenda move 12 before 11")
        self._act("bureau set chair TR")
        self._act('bureau set vice-chair PS --detail "ممثلا للمنطقة العربية"')
        self._act("bureau set rapporteur PK")
        self._act('participants add "Guest Body Alpha" "Amina Saleh" --title "Legal Adviser" --ar "أمينة صالح" --lang en')
        self._act('participants add "Guest Body Alpha" "Entered Twice" --lang en')
        self._act('participants remove "Entered Twice"')

    def _open_sitting(self, number):
        day, start, _ = SITTINGS[number - 1]
        opening = self._moment(day, start)
        if self.now >= opening:
            raise AssertionError(f"sitting {number} would open while the one before it is on")
        self.now = opening
        self._act("sitting gavel" if number == 2 else "sitting open")
        self.clerk.open_sitting(self.now)
        if number == 1:
            self._first_arrivals()
        else:
            self._pass(20, 60)
            self.clerk.arrive_as_before(self.now)
            self._act("presence as-before")

    def _first_arrivals(self):
        away = self.chance.sample([state for state in STATES if state not in ("TR", "PS", "PK")], 5)
        for body in away[:3]:
            self._act(f'presence excuse {body} because "اعتذر الوفد برسالة"')
            self.clerk.excuse(body)
        self._act(f"presence absent {away[3]}")
        self._act(f"presence clear {away[3]}")
        here = [body for body in STATES + INSTITUTIONS + GUESTS if body not in away]
        self.chance.shuffle(here)
        while here:
            party = [here.pop() for _ in range(min(len(here), self.chance.randint(1, 2)))]
            self._pass(1, 3)
            self._act("presence arrive " + " ".join(f'"{body}"' for body in party))
            for body in party:
                self.clerk.arrive(body, self.now)
        self.late_comers = away

    def _between(self, number, place):
        """What is done between two items."""
        if number == 1 and place < len(self.late_comers):
            self._pass(30, 60)
            came = self.now - datetime.timedelta(seconds=20)
            body = self.late_comers[place]
            self._act(f"presence arrive {body} at {self._clock(came)}")
            self.clerk.arrive(body, came)
        elif place:
            self._come_and_go()
        if (number, place) == (2, 1):
            self._act("agenda defer 9 to sitting 4")
            self.clerk.state["9"] = "deferred"
            for path, (arabic, english, french) in zip(("19", "20"), LATER):
                self._act(f'agenda add {path} "{arabic}"')
                self._act(f'agenda title {path} "{english}" --lang en')
                self._act(f'agenda title {path} "{french}" --lang fr')
            self._act('agenda add 21 "مكرر"')
            self._act("agenda remove 21")
        if (number, place) == (3, 2):
            self._act("sitting gavel")
            self.clerk.suspend_sitting(self.now)
            self._pass(600, 900)
            self._act("sitting resume")
            self.clerk.resume_sitting(self.now)
            self._act("sitting end 13:30")

    def _come_and_go(self):
        for body in self.chance.sample(STATES, 3):
            if not self.clerk.is_here(body):
                continue
            self._pass(2, 6)
            self._act(f"presence leave {body}")
            self.clerk.leave(body, self.now)
            if self.chance.random() < 0.8:
                self._pass(10, 40)
                self._act(f"presence arrive {body}")
                self.clerk.arrive(body, self.now)

    def _hold(self, item, speeches, leaving, acts):
        self._pass(10, 40)
        if self.clerk.state.get(item) != "open":
            self._act(f"agenda suspend {item}" if self.clerk.state.get(item) == "suspended" else f"agenda open {item}")
            self.clerk.open_item(self.now, item)
        wanted = len(self.clerk.speeches) + speeches
        self._request(item, speeches)
        while len(self.clerk.speeches) < wanted:
            self._speech(item, wanted)
        if self.clerk.speaking is not None and self.chance.random() < 0.7:
            self._stop()
        for _ in range(2):
            self._pass(5, 20)
            self._decide()
        self._fill(acts)
        self._pass(5, 15)
        self._leave(item, leaving)

    def _leave(self, item, leaving):
        """Whoever still has the floor loses it with the item."""
        if leaving == "stay":
            return
        if leaving != "leave":
            self.clerk.clear_floor(self.now)
        if leaving == "close":
            self._act("agenda close")
            self.clerk.leave_item(self.now, item, "closed")
            if item == "7/2":
                self._act("agenda close 7")
                self.clerk.leave_item(self.now, "7", "closed")
        elif leaving == "suspend":
            self._act("agenda suspend")
            self.clerk.leave_item(self.now, item, "suspended")
        elif leaving == "defer":
            self._act(f'agenda defer {item} to "الاجتماع المقبل"')
            self.clerk.leave_item(self.now, item, "deferred")

    def _close_sitting(self):
        self._pass(20, 60)
        self._act("sitting close")
        self.clerk.close_sitting(self.now)

    # The list of speakers.

    def _request(self, item, speeches):
        queue = self.queues.setdefault(item, [])
        waiting = {speaker for speaker, _ in queue}
        first = [body for body in self.clerk.reporters.get(item, []) if body not in waiting]
        others = self.chance.sample([state for state in STATES if state not in waiting], 3 * speeches // 5)
        others += self.chance.sample([body for body in INSTITUTIONS + GUESTS if body not in waiting and body not in first], 3)
        self.chance.shuffle(others)
        if first:
            self._ask(item, first)
        while others:
            party = [others.pop() for _ in range(min(len(others), self.chance.choice((1, 1, 2))))]
            self._ask(item, party)
        self._rearrange(item)
        roll = self.chance.random()
        if roll < 0.3:
            closing = self.now + datetime.timedelta(minutes=3)
            self._act(f"floor list close at {closing.strftime('%H:%M')}")
            self._act("floor list open")
        elif roll < 0.5:
            self._act("floor list close")
            self._pass(5, 9)
            self._act("floor list")

    def _ask(self, item, party):
        self._pass(1, 4)
        words = " ".join(f'"{speaker}"' for speaker in party)
        if len(party) == 1 and party[0] in STATES and self.chance.random() < 0.1:
            self._act(f'floor request {words} --for "المجموعة العربية"')
            self.queues[item].append((party[0], "on-behalf"))
            return
        self._act(f"floor request {words}")
        self.queues[item] += [(speaker, self.clerk.usual_kind(item, speaker)) for speaker in party]

    def _rearrange(self, item):
        queue = self.queues[item]
        roll = self.chance.random()
        if len(queue) < 4:
            return
        if roll < 0.3:
            self._act(f'floor move "{queue[-1][0]}" first')
            queue.insert(0, queue.pop())
        elif roll < 0.5:
            self._act(f'floor move "{queue[-1][0]}" before "{queue[1][0]}"')
            queue.insert(1, queue.pop())
        elif roll < 0.65:
            self._act(f'floor withdraw "{queue[-1][0]}"')
            queue.pop()
        elif roll < 0.8:
            self._act("floor skip")
            queue.pop(0)

    # Speeches.

    def _speech(self, item, wanted):
        self._pass(2, 10)
        queue = self.queues[item]
        if queue:
            speaker, kind = queue.pop(0)
            self._act("floor next")
        else:
            speaker = self.chance.choice(STATES)
            kind = self.chance.choice(("statement", "right-of-reply"))
            if kind == "right-of-reply":
                self._act(f"floor reply {speaker}")
                self._act("floor next")
            else:
                self._act(f"floor give {speaker}")
        self.clerk.begin(self.now, speaker, item, kind)
        self._pass(15, 70)
        self._disturb(item, wanted)
        self._pass(10, 40)
        if self.chance.random() < 0.55:
            self._stop()
        self._correct(item, wanted)

    def _give(self, speaker, item, kind):
        """Out of turn; whoever is on the list for the same has had it by that."""
        self._act(f'floor give "{speaker}" --kind {kind}')
        if (speaker, kind) in self.queues[item]:
            self.queues[item].remove((speaker, kind))
        return self.clerk.begin(self.now, speaker, item, kind)

    def _stop(self):
        self._act("floor stop")
        self.clerk.stop(self.now)

    def _disturb(self, item, wanted):
        """What does not go smoothly."""
        roll = self.chance.random()
        room = wanted - len(self.clerk.speeches)
        if roll < 0.12:
            self._act("floor pause")
            self.clerk.pause(self.now)
            self._pass(10, 30)
            self._act("floor pause")
            self.clerk.go_on(self.now)
        elif roll < 0.2:
            seconds = self.chance.randint(1, 3)
            self._act(f'floor late {seconds} because "{self.chance.choice(REASONS)}"')
            self.clerk.late(seconds)
        elif roll < 0.34 and room > 0:
            self._interrupt(item)
        elif item in ("2", "13") and item not in self.breaks and room > 0:
            self._break(item)

    def _interrupt(self, item):
        speaker = self.chance.choice([state for state in STATES if state != self.clerk.speaking.speaker])
        kind, act = self.chance.choice([("question", "interpose"), ("point-of-order", "interpose"), ("point-of-order", "order"),
                                        ("point-of-order", "motion")])
        if act == "interpose":
            self._act(f"floor interpose {speaker} --kind {kind}")
        else:
            motion = self.chance.choice(("suspend-meeting", "adjourn-debate", "close-debate"))
            self._act(f"floor order {speaker}" if act == "order" else f"floor motion {motion} {speaker}")
            self._pass(1, 3)
            self._act("floor next")
        self.clerk.begin(self.now, speaker, item, kind, interrupting=True)
        self._pass(8, 25)
        self._act(self.chance.choice(("floor stop", "floor next")))
        self.clerk.stop(self.now)

    def _break(self, item):
        """The chair suspends the sitting in the middle of a speech."""
        self.breaks.add(item)
        self._act('sitting suspend "استراحة قصيرة"')
        self.clerk.suspend_sitting(self.now)
        self._pass(200, 400)
        self._act("sitting resume")
        self.clerk.resume_sitting(self.now)
        self._pass(5, 9)
        speaker = self.chance.choice(STATES)
        self._give(speaker, item, "statement")

    # Corrections.

    def _correct(self, item, wanted):
        roll = self.chance.random()
        reason = f'because "{self.chance.choice(REASONS)}"'
        if roll < 0.05:
            self._retime(item, reason)
        elif roll < 0.10:
            self._swap(item, reason)
        elif roll < 0.14 and len(self.clerk.speeches) < wanted:
            self._split(item, reason)
        elif roll < 0.18 and self.clerk.speaking is None:
            self._merge(reason)
        elif roll < 0.21 and self.clerk.speaking is None:
            self._delete(reason)

    def _past(self, item, test):
        """A speech of this item that has ended and stands alone."""
        nested = {speech.interrupts for speech in self.clerk.speeches}
        fitting = [speech for speech in self.clerk.speeches if speech.item == item and speech.end is not None
                   and speech.interrupts is None and speech not in nested and test(speech)]
        return self.chance.choice(fitting) if fitting else None

    def _retime(self, item, reason):
        speech = self._past(item, lambda one: one.seconds > 20)
        if speech is None:
            return
        start, end = speech.start, speech.end
        less = datetime.timedelta(seconds=self.chance.randint(1, 5))
        number = self.clerk.number(speech)
        if self.chance.random() < 0.5:
            start += less
            self._act(f"floor retime {number} --start {self._clock(start)} {reason}")
        else:
            end -= less
            self._act(f"floor retime {number} --end {self._clock(end)} {reason}")
        self.clerk.retime(speech, start, end)

    def _swap(self, item, reason):
        speech = self._past(item, lambda one: one.kind in PLAIN)
        if speech is None:
            return
        speaker = self.chance.choice([state for state in STATES + INSTITUTIONS if state != speech.speaker])
        self._act(f"floor swap {self.clerk.number(speech)} {speaker} {reason}")
        self.clerk.swap(speech, speaker)

    def _split(self, item, reason):
        speech = self._past(item, lambda one: not one.paused and one.seconds > 30)
        if speech is None:
            return
        at = speech.start + datetime.timedelta(seconds=self.chance.randint(10, 20))
        speaker = self.chance.choice([body for body in STATES + INSTITUTIONS if body != speech.speaker])
        self._act(f"floor split {self.clerk.number(speech)} at {self._clock(at)} to {speaker} {reason}")
        self.clerk.split(speech, at, speaker)

    def _merge(self, reason):
        """The same speaker was stopped by mistake and goes on."""
        first = self.clerk.in_order()[-1]
        if first.interrupts is not None:
            return
        self._pass(2, 5)
        second = self._give(first.speaker, first.item, first.kind)
        self._pass(15, 30)
        self._stop()
        self._act(f"floor merge {self.clerk.number(first)} {reason}")
        self.clerk.merge(first, second)

    def _delete(self, reason):
        """A hand on the wrong key."""
        item = self.clerk.speeches[-1].item
        self._pass(2, 5)
        speaker = self.chance.choice(STATES)
        speech = self._give(speaker, item, "right-of-reply")
        self._pass(3, 8)
        self._stop()
        self._act(f"floor delete last {reason}")
        self.clerk.delete(speech)

    # The record.

    def _decide(self):
        verb, arabic, english, french, due = self.chance.choice(DECISIONS)
        body = self.chance.choice(list(BODIES)[2:10])
        line = f'minutes decide {verb} {body} "{arabic}" --en "{english}" --fr "{french}"'
        self._act(line + (f' due "{due}"' if due else ""))

    def _fill(self, acts):
        while len(self.lines) < acts:
            self._pass(1, 3)
            language, text = self.chance.choice(NOTES)
            self._act(f'minutes note "{text}"' + ("" if language == "ar" else f" --lang {language}"))

    def _pass(self, least, most):
        self.now += datetime.timedelta(seconds=self.chance.randint(least, most))

    def _act(self, line):
        self.lines.append(f"@{self.now.strftime('%Y-%m-%dT%H:%M:%S')} {line}")

    @staticmethod
    def _clock(moment):
        return moment.strftime("%H:%M:%S")

    @staticmethod
    def _moment(day, clock):
        return datetime.datetime.fromisoformat(f"{day}T{clock}:00").replace(tzinfo=ZONE)

    def script(self):
        return "\n".join(self.lines) + "\n"

    def truth(self):
        clerk = self.clerk
        return {"acts": len(self.lines),
                "speeches": [{"speaker": one.speaker, "item": one.item, "kind": one.kind, "start": one.start.isoformat(),
                              "end": one.end.isoformat(), "seconds": one.seconds} for one in clerk.in_order()],
                "seconds_by_speaker": clerk.by_speaker(), "seconds_by_item": clerk.by_item(),
                "seconds_by_sitting": clerk.by_sitting(), "sitting_seconds": clerk.sitting_seconds(),
                "item_seconds": clerk.spent, "order_of_discussion": clerk.order}


def write(folder, seed=41):
    """The papers of the meeting into the folder; returns the meeting."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    people = folder / "participants.csv"
    meeting = Meeting(seed, str(people.resolve()))
    people.write_bytes(participants_csv().encode("utf-8"))
    (folder / "agenda.txt").write_text(agenda_text(), encoding="utf-8")
    (folder / "meeting.mahdar-script").write_text(meeting.script(), encoding="utf-8")
    (folder / "truth.json").write_text(json.dumps(meeting.truth(), ensure_ascii=False, indent=1), encoding="utf-8")
    return meeting


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    made = write(sys.argv[1], *(int(word) for word in sys.argv[2:3]))
    print(f"{len(made.lines)} acts, {len(made.clerk.speeches)} speeches")
