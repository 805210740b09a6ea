# SPDX-License-Identifier: LGPL-2.1-or-later
"""Drives the window of Mahdar as a person with a screen reader or a keyboard would: AT-SPI and real keys.

Needs a display with a window manager, a D-Bus session and the accessibility bus (installer/test-desktop makes them).
Things are looked up by the English id of their words, in the catalogue that the program itself reads: a test that
speaks Arabic holds whatever the Arabic wording is.
"""
import gettext
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import warnings

import gi

if not os.environ.get("DISPLAY"):
    print("No display: installer/test makes one for the tests of the window.", flush=True)
    sys.exit(77)

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

warnings.simplefilter("ignore", DeprecationWarning)

WAIT_SECONDS = float(os.environ.get("MAHDAR_WAIT_SECONDS", "20"))
DIALOGS = ("dialog", "alert", "file chooser", "color chooser")
FAILURES = []

# The clock speaks the languages of the hall at once, so its words stand in the program, not in the catalogues.
CLOCK = {"ar": {"within": "ضمن الوقت", "warning": "أوشك الوقت", "overtime": "تجاوز الوقت", "paused": "متوقف مؤقتاً",
                "nobody": "لا متحدث الآن"}}


class NotFound(AssertionError):
    pass


def check(promise, holds, detail=""):
    print(("ok   " if holds else "FAIL ") + promise + (f"  [{detail}]" if detail and not holds else ""), flush=True)
    if not holds:
        FAILURES.append(promise)


def finish():
    print(f"{len(FAILURES)} promises broken" if FAILURES else "all promises kept", flush=True)
    sys.exit(1 if FAILURES else 0)


def plain(text):
    """Without the invisible signs of direction."""
    return re.sub("[\u200e\u200f\u2066-\u2069]", "", text or "")


def hear():
    """What the bus has told meanwhile: names and states read before may have changed."""
    while GLib.MainContext.default().iteration(False):
        pass


class Words:
    """The words of the program in one language, by their English id."""

    def __init__(self, binary, language):
        folder = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(binary))), "share", "locale")
        self.language = language
        self._catalogue = gettext.NullTranslations() if language == "en" else gettext.translation("mahdar", folder, [language])

    def __call__(self, english, *arguments, context=None):
        text = self._catalogue.pgettext(context, english) if context else self._catalogue.gettext(english)
        if text == english and self.language == "ar":
            raise NotFound(f"the Arabic catalogue has no {english!r}")
        for number, argument in enumerate(arguments, 1):
            text = text.replace(f"%{number}", argument)
        return plain(re.sub("&(?!&)", "", text))

    def counted(self, one, many, count):
        """A sentence that counts, with %d still in it."""
        return plain(self._catalogue.ngettext(one, many, count))


class Tool:
    """mahdarctl beside the window: the second witness."""

    def __init__(self, binary):
        self.path = os.path.join(os.path.dirname(os.path.abspath(binary)), "mahdarctl")

    def run(self, *words, expect=(0, 1)):
        done = subprocess.run([self.path, *words], capture_output=True, text=True)
        if done.returncode not in expect:
            raise NotFound(f"mahdarctl {' '.join(words)}: exit {done.returncode}: {done.stderr.strip()}")
        return done.stdout

    def show(self, session):
        return json.loads(self.run("show", session, "--json"))

    def script(self, session, lines):
        with tempfile.NamedTemporaryFile("w", suffix=".mahdar-script", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
            file.flush()
            return self.run("run", file.name, session)


class Program:
    """One running mahdar with settings and data of its own, thrown away at the end unless the folder was given."""

    def __init__(self, binary, *arguments, language="ar", home=None):
        self.home = home or tempfile.mkdtemp(prefix="mahdar é ")
        self._own_home = home is None
        self.words = Words(binary, language)
        environment = dict(os.environ, XDG_CONFIG_HOME=self.home, XDG_DATA_HOME=self.home, HOME=self.home,
                           LC_ALL="C.UTF-8", GTK_MODULES="", NO_AT_BRIDGE="0")
        environment.pop("LANGUAGE", None)
        self.log = open(os.path.join(self.home, "stderr.txt"), "ab")
        chosen = ["--lang", language] if language else []
        self.process = subprocess.Popen([binary, *chosen, *arguments], env=environment, stdout=self.log, stderr=self.log)
        try:
            self.app = self.until(self._application, "the program on the accessibility bus")
        except BaseException:
            self.close()
            raise

    def _application(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            app = desktop.get_child_at_index(index)
            if app and app.get_process_id() == self.process.pid and app.get_child_count() > 0:
                return app
        return None

    def until(self, look, what, seconds=WAIT_SECONDS):
        deadline = time.monotonic() + seconds
        while True:
            if self.process.poll() is not None:
                raise NotFound(f"the program ended ({self.process.returncode}) while waiting for {what}: {self.stderr()}")
            hear()
            try:
                found = look()
            except GLib.Error:
                found = None
            if found:
                return found
            if time.monotonic() > deadline:
                self._last_picture()
                raise NotFound(f"no {what} within {seconds} s")
            time.sleep(0.04)

    def _last_picture(self):
        """What stood on the screen when a thing was not found, if somebody wants to see it."""
        if os.environ.get("MAHDAR_LAST_PICTURE"):
            self.picture(os.environ["MAHDAR_LAST_PICTURE"])

    def stderr(self):
        with open(self.log.name, encoding="utf-8", errors="replace") as file:
            return file.read()[-800:]

    # Looking.

    def walk(self, node=None, showing=False):
        """Everything below, in order; showing leaves out what stands in hidden panes, at less cost."""
        stack = [node or self.app]
        while stack:
            current = stack.pop()
            if current is None:
                continue
            try:
                if showing and current is not self.app and not self.showing(current):
                    continue
                yield current
                children = [current.get_child_at_index(i) for i in range(min(current.get_child_count(), 400))]
            except GLib.Error:
                continue
            stack.extend(reversed(children))

    @staticmethod
    def showing(thing):
        return thing.get_state_set().contains(Atspi.StateType.SHOWING)

    @staticmethod
    def sensitive(thing):
        return thing.get_state_set().contains(Atspi.StateType.SENSITIVE)

    def all(self, role=None, name=None, part=None, node=None, showing=True):
        found = []
        for current in self.walk(node, showing):
            try:
                if role and current.get_role_name() != role:
                    continue
                label = plain(current.get_name())
                if name is not None and label != name:
                    continue
                if part is not None and part not in label:
                    continue
                found.append(current)
            except GLib.Error:
                continue
        return found

    def find(self, role=None, name=None, part=None, node=None, seconds=WAIT_SECONDS, showing=True):
        """The first thing showing with that role and name (or part of a name)."""
        return self.until(lambda: next(iter(self.all(role, name, part, node, showing)), None),
                          f"{role or 'thing'} {name or part!r}", seconds)

    def has(self, **what):
        return bool(self.all(**what))

    def dialog(self, name=None):
        """The dialog in front, once it is up."""
        def look():
            return next((w for w in self.dialogs() if name is None or plain(w.get_name()) == name), None)
        return self.until(look, f"dialog {name or ''}")

    def windows(self):
        return [w for w in (self.app.get_child_at_index(i) for i in range(self.app.get_child_count())) if w is not None]

    def dialogs(self):
        """GTK calls the dialogs of wx frames; being modal tells them apart."""
        def is_dialog(window):
            states = window.get_state_set()
            return states.contains(Atspi.StateType.SHOWING) and (
                states.contains(Atspi.StateType.MODAL) or window.get_role_name() in DIALOGS)
        return [w for w in self.windows() if is_dialog(w)]

    def no_dialog(self):
        self.until(lambda: not self.dialogs(), "end of the dialog")

    def text(self, thing):
        return Atspi.Text.get_text(thing, 0, Atspi.Text.get_character_count(thing))

    def texts(self, node=None):
        """Every name and text showing, for looking something up."""
        parts = []
        for thing in self.all(node=node):
            parts.append(plain(thing.get_name()))
            if thing.get_role_name() in ("text", "entry"):
                parts.append(plain(self.text(thing)))
        return "\n".join(parts)

    def wait_text(self, part, seconds=WAIT_SECONDS):
        return self.until(lambda: part in self.texts(), f"text {part!r}", seconds)

    def focused(self):
        return next((t for t in self.walk(showing=True) if t.get_state_set().contains(Atspi.StateType.FOCUSED)
                     and t.get_role_name() not in ("frame", "dialog")), None)

    def paragraphs(self):
        """The texts of the minutes, top to bottom."""
        rows = self.find("list", self.words("Paragraphs of the minutes"))
        return self.all("text", node=rows)

    def saved(self, seconds=WAIT_SECONDS):
        """Nothing stands in the strip but a time: every act is on disk."""
        return self.find(part=self.words("Recorded on disk"), seconds=seconds)

    def review(self):
        """The window of an import review, once it shows what was read."""
        name = self.words("%1 — Import review", "").strip(" —")
        frame = self.find("frame", part=name)
        self.find("table", self.words("The document as found"), node=frame)
        return frame

    # Acting.

    def accept_review(self, session):
        """Makes the session of what was read, as it stands."""
        self.button("Accept and make the session", node=self.review())
        self.answer_file(session, self.words("Save the session as"))

    def press(self, role=None, name=None, part=None, node=None):
        """The default action of a button, a menu row, a radio button; one that cannot be pressed yet is waited for."""
        def look():
            return next((thing for thing in self.all(role, name, part, node)
                         if thing.get_state_set().contains(Atspi.StateType.SENSITIVE)), None)
        thing = self.until(look, f"{role or 'thing'} {name or part!r} that can be pressed")
        self.act(thing)
        return thing

    @staticmethod
    def act(thing):
        if not thing.get_action_iface().do_action(0):
            raise NotFound(f"{thing.get_name()} could not be pressed")

    def button(self, english, node=None, context=None):
        return self.press("push button", self.words(english, context=context), node=node)

    def menu(self, english, node=None):
        """A menu row need not be open to be chosen; node: another window than the main one."""
        label = self.words(english)

        def look():
            bar = next(iter(self.all("menu bar", node=node)), None)
            return next((row for row in self.walk(bar) if bar and row.get_role_name() == "menu item"
                         and plain(row.get_name()) in (label, label + "…")
                         and row.get_state_set().contains(Atspi.StateType.SENSITIVE)), None)
        self.act(self.until(look, f"menu row {label!r} that can be chosen"))

    def choose(self, combo, name):
        """A row of a choice."""
        self.act(self.find("menu item", name, node=combo, showing=False))

    def write(self, thing, text):
        """Text into an entry, as an assistive technology enters it."""
        thing.get_component_iface().grab_focus()
        thing.get_editable_text_iface().set_text_contents(text)

    def answer_file(self, path, title=None):
        """Names a file in the chooser that is up and accepts it."""
        chooser = self.dialog(title)

        def entry():
            return next(iter(self.all("text", node=chooser)), None)
        if not entry():
            self.until(lambda: self._asked_for_path(entry), "entry for the path")
        self.write(self.until(entry, "entry for the path"), path)
        self.until(lambda: self.text(entry()) == path, "path in the entry")
        count = len(self.dialogs())
        entry().get_component_iface().grab_focus()
        self.keys("Return")
        self.until(lambda: len(self.dialogs()) < count or chooser not in self.dialogs(), "end of the file chooser")

    def type_file(self, path, title):
        """The same by real keys; plain letters only."""
        chooser = self.dialog(title)
        if not path.startswith("/"):
            raise NotFound(f"{path!r} is no whole path")
        self.keys("ctrl+a")
        self.type(path)
        self.until(lambda: any(self.text(t) == path for t in self.all("text", node=chooser)), "path in the entry")
        self.keys("Return")
        self.until(lambda: chooser not in self.dialogs(), "end of the file chooser")

    def _asked_for_path(self, entry):
        self.keys("slash")
        return self.settles(entry, 1.0)

    @staticmethod
    def settles(look, seconds):
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if look():
                return True
            time.sleep(0.04)
        return False

    @staticmethod
    def keys(*chords):
        for chord in chords:
            subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "12", chord], check=True)

    @staticmethod
    def type(text):
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "12", text], check=True)

    @staticmethod
    def click(thing):
        """With the mouse, in the middle."""
        box = thing.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
        subprocess.run(["xdotool", "mousemove", str(box.x + box.width // 2), str(box.y + box.height // 2), "click", "1"],
                       check=True)

    def activate(self):
        """Real keys go to the window in front: that must be ours."""
        subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(self.process.pid), "windowactivate"],
                       check=False, capture_output=True)

        def active():
            return any(w.get_state_set().contains(Atspi.StateType.ACTIVE) for w in self.windows())
        self.until(active, "window in front")

    @staticmethod
    def picture(path):
        subprocess.run(["import", "-window", "root", path], check=True)

    # Ending.

    def kill(self):
        """As a power cut: no warning."""
        self.process.kill()
        self.process.wait()

    def leave(self):
        """As a user leaves; an open sitting is asked about."""
        self.menu("Leave Mahdar")
        deadline = time.monotonic() + WAIT_SECONDS
        while self.process.poll() is None:
            if time.monotonic() > deadline:
                raise NotFound("the program did not leave")
            try:
                for dialog in self.dialogs():
                    self.act(self.all("push button", self.words("Leave Mahdar"), node=dialog)[0])
            except (GLib.Error, IndexError):
                pass
            time.sleep(0.05)
        return self.process.returncode

    def close(self):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(5)
            except subprocess.TimeoutExpired:
                self.kill()
        self.log.close()
        if self._own_home:
            shutil.rmtree(self.home, ignore_errors=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


class Folder:
    """A folder for one test, with a space and a letter beyond ASCII in its name."""

    def __enter__(self):
        self.path = tempfile.mkdtemp(prefix="mahdar é ")
        return self.path

    def __exit__(self, *_):
        shutil.rmtree(self.path, ignore_errors=True)
