# SPDX-License-Identifier: LGPL-2.1-or-later
"""The clerk of the meeting of two days: adds up seconds with a stop-watch and a list, and knows nothing of the program."""
import datetime

PLAIN = ("briefing", "statement")


def seconds_between(start, end):
    return int((end - start).total_seconds())


class Speech:
    def __init__(self, speaker, item, kind, start, interrupts=None):
        self.speaker, self.item, self.kind, self.start, self.interrupts = speaker, item, kind, start, interrupts
        self.end = None
        self.seconds = 0
        self.paused = False      # was interrupted or paused: its length is less than from start to end


class Clerk:
    """Who spoke how long, which item was on how long, who was in the room from when to when."""

    def __init__(self, reporters):
        self.reporters = reporters   # item -> bodies
        self.speeches = []
        self.speaking = None
        self._running_since = None
        self.spent = {}              # item -> seconds
        self._on = {}                # open item -> since, None while the sitting is not on
        self.order = []              # items in the order in which they were first opened
        self.state = {}              # item -> state
        self.sittings = []           # [opened, closed, [[from, to], ...]]
        self.stays = {}              # body -> [[sitting, from, to], ...], the last `to` None while it is here
        self.excused = {}            # body -> sittings it was excused from

    # Speeches.

    def usual_kind(self, item, speaker):
        return "briefing" if speaker in self.reporters.get(item, []) else "statement"

    def in_order(self):
        return sorted(self.speeches, key=lambda speech: speech.start)

    def number(self, speech):
        return self.in_order().index(speech) + 1

    def begin(self, now, speaker, item, kind, interrupting=False):
        before = self.speaking
        if before is not None:
            self._hold(now)
            if interrupting:
                before.paused = True
            else:
                self._close(now)
        self.speaking = Speech(speaker, item, kind, now, before if interrupting else None)
        self._running_since = now
        self.speeches.append(self.speaking)
        return self.speaking

    def _hold(self, now):
        if self._running_since is not None:
            self.speaking.seconds += seconds_between(self._running_since, now)
        self._running_since = None

    def _close(self, now):
        """Whoever has the floor and whomever he interrupted, both have done."""
        while self.speaking is not None:
            self.speaking.end = now
            self.speaking = self.speaking.interrupts

    def pause(self, now):
        self._hold(now)
        self.speaking.paused = True

    def go_on(self, now):
        self._running_since = now

    def stop(self, now):
        """The one who was interrupted goes on."""
        self._hold(now)
        done = self.speaking
        done.end = now
        self.speaking = done.interrupts
        self._running_since = now if self.speaking is not None else None
        return done

    def clear_floor(self, now):
        if self.speaking is not None:
            self._hold(now)
            self._close(now)

    def late(self, seconds):
        """It began earlier: whoever spoke before, if he spoke right up to then, spoke that much less."""
        speech = self.speaking
        start = speech.start - datetime.timedelta(seconds=seconds)
        for other in self.speeches:
            if other is not speech and other.end is not None and other.interrupts is None and other.end > start:
                other.seconds -= seconds_between(start, other.end)
                other.end = start
        speech.start = start
        speech.seconds += seconds

    # Corrections of what was noted.

    def retime(self, speech, start, end):
        speech.seconds += seconds_between(start, speech.start) + seconds_between(speech.end, end)
        speech.start, speech.end = start, end
        speech.seconds = min(speech.seconds, seconds_between(start, end))

    def swap(self, speech, speaker):
        speech.speaker = speaker
        if speech.kind in PLAIN:
            speech.kind = self.usual_kind(speech.item, speaker)

    def merge(self, first, second):
        first.seconds += second.seconds
        first.end = second.end
        first.paused = True
        self.speeches.remove(second)

    def split(self, speech, at, speaker):
        rest = Speech(speaker, speech.item, speech.kind, at)
        if rest.kind in PLAIN and speaker != speech.speaker:
            rest.kind = self.usual_kind(speech.item, speaker)
        rest.end, rest.seconds = speech.end, seconds_between(at, speech.end)
        speech.end, speech.seconds = at, seconds_between(speech.start, at)
        self.speeches.append(rest)

    def delete(self, speech):
        self.speeches.remove(speech)

    # Items.

    def open_item(self, now, item):
        """Whatever else was on is suspended; the item of a sub-item is on with it."""
        parent = item.split("/")[0] if "/" in item else None
        for other in list(self._on):
            if other not in (item, parent):
                self.leave_item(now, other, "suspended")
        for one in (parent, item):
            if one is None or one in self._on:
                continue
            if one not in self.order:
                self.order.append(one)
            self._on[one] = now
            self.spent.setdefault(one, 0)
            self.state[one] = "open"

    def leave_item(self, now, item, state):
        since = self._on.pop(item, None)
        if since is not None:
            self.spent[item] += seconds_between(since, now)
        self.state[item] = state

    def _stop_items(self, now):
        for item, since in self._on.items():
            if since is not None:
                self.spent[item] += seconds_between(since, now)
            self._on[item] = None

    def _start_items(self, now):
        for item in self._on:
            self._on[item] = now

    # Sittings.

    def open_sitting(self, now):
        self.sittings.append([now, None, []])
        self._start_items(now)

    def suspend_sitting(self, now):
        self.clear_floor(now)
        self._stop_items(now)
        self.sittings[-1][2].append([now, None])

    def resume_sitting(self, now):
        self.sittings[-1][2][-1][1] = now
        self._start_items(now)

    def close_sitting(self, now):
        self.clear_floor(now)
        self._stop_items(now)
        self.sittings[-1][1] = now
        for body in list(self.stays):
            if self.is_here(body):
                self.stays[body][-1][2] = now

    # Presence.

    def is_here(self, body):
        return bool(self.stays.get(body)) and self.stays[body][-1][2] is None

    def arrive(self, body, at):
        sitting = len(self.sittings)
        self.excused[body] = [one for one in self.excused.get(body, []) if one != sitting]
        self.stays.setdefault(body, []).append([sitting, at, None])

    def leave(self, body, at):
        self.stays[body][-1][2] = at

    def excuse(self, body):
        self.excused.setdefault(body, []).append(len(self.sittings))

    def arrive_as_before(self, now):
        last = len(self.sittings) - 1
        closed = self.sittings[last - 1][1]
        for body, stays in self.stays.items():
            if any(stay[0] == last and stay[2] == closed for stay in stays) and not self.is_here(body):
                self.arrive(body, now)

    # What must come out.

    def sums(self, key):
        sums = {}
        for speech in self.speeches:
            sums[key(speech)] = sums.get(key(speech), 0) + speech.seconds
        return sums

    def by_speaker(self):
        return self.sums(lambda speech: speech.speaker)

    def by_item(self):
        return self.sums(lambda speech: speech.item.split("/")[0])

    def by_sitting(self):
        def sitting(speech):
            return next(n for n, (opened, closed, _) in enumerate(self.sittings, 1) if opened <= speech.start < closed)
        return self.sums(sitting)

    def sitting_seconds(self):
        """From gavel to gavel without the breaks."""
        return [seconds_between(opened, closed) - sum(seconds_between(*pause) for pause in breaks)
                for opened, closed, breaks in self.sittings]

    def delivered(self, item):
        """All who were to report under the item have."""
        heard = {speech.speaker for speech in self.speeches if speech.item == item and speech.kind == "briefing"}
        return set(self.reporters.get(item, [])) <= heard
