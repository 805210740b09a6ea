# SPDX-License-Identifier: LGPL-2.1-or-later
"""The hall's display: its contents by keys and by words, its preview, its page.

usage: window_hall.py MAHDAR AGENDA SCRIPT [PICTURES_DIR]
"""
import datetime
import os
import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

from window import Atspi, Folder, Program, Tool, check, finish, plain

BINARY, AGENDA, SCRIPT = sys.argv[1:4]
PICTURES = sys.argv[4] if len(sys.argv) > 4 else None
TOOL = Tool(BINARY)
NAME = "ITFC"


def picture(program, name):
    if PICTURES:
        time.sleep(0.7)
        program.picture(os.path.join(PICTURES, name + ".png"))


def raised(program, name):
    """The hall's window in front of the operator's."""
    if PICTURES:
        subprocess.run(["xdotool", "search", "--name", program.words("Hall display"), "windowraise", "windowsize", "1280", "720"], check=False)
        picture(program, name)


def free_address():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return f"127.0.0.1:{one.getsockname()[1]}"


def page(address):
    with urllib.request.urlopen(f"http://{address}/", timeout=5) as answer:
        return answer.read().decode("utf-8")


def meeting(folder):
    """ITFC speaks since a minute."""
    session = os.path.join(folder, "hall.mahdar")
    TOOL.run("import", AGENDA, "--out", session)
    with open(SCRIPT, encoding="utf-8") as file:
        titles = [line.strip() for line in file if line.startswith(("meeting set", "agenda title"))]
    since = datetime.datetime.now().astimezone() - datetime.timedelta(seconds=60)
    TOOL.script(session, titles + [f"@{since.isoformat(timespec='seconds')} sitting open", "agenda open 4/4", f"floor give {NAME}",
                                   'floor request ICIEC "Member State: Indonesia" SMIIC'])
    return session


def told(program, hall):
    """What a screen reader says of the display."""
    return " ".join(plain(thing.get_name() or "") for thing in program.all(node=hall))


def say(program, line):
    """A line typed into the palette."""
    program.keys("F3")
    program.dialog()
    program.type(line)
    program.keys("Return")
    program.no_dialog()


def contents(program, language):
    words = program.words
    program.keys("F11")
    hall = program.find("frame", words("Hall display"))
    program.until(lambda: NAME in told(program, hall), "the speaker in the hall")
    check("the hall says who speaks", True)
    raised(program, f"{language}-hall")
    program.keys("ctrl+F10")
    dialog = program.dialog(words("Message for the hall"))
    own = {"ar": "العربية", "en": "English", "fr": "Français"}
    program.write(program.find("text", words("Text in %1", own["ar"]), node=dialog), "تستأنف الجلسة بعد الصلاة")
    program.write(program.find("text", words("Text in %1", own["en"]), node=dialog), "The sitting resumes after prayer")
    picture(program, f"{language}-hall-message-dialog")
    program.button("Show it", node=dialog)
    program.no_dialog()
    program.until(lambda: "بعد الصلاة" in told(program, hall), "the message in the hall")
    program.find(part=words("Hall display: your message"))
    check("a message stands in the hall", True)
    raised(program, f"{language}-hall-message")
    program.keys("ctrl+F10")
    program.until(lambda: NAME in told(program, hall), "the speaker again")
    check("the same key takes it away", True)
    program.keys("ctrl+shift+F11")
    program.find(part=words("Hall display: lower third"))
    raised(program, f"{language}-hall-lower-third")
    program.keys("shift+F11")
    program.find(part=words("Hall display: blank"))
    program.until(lambda: NAME not in told(program, hall), "a blank hall")
    check("lower third and blank by keys", True)
    program.keys("shift+F11")
    program.keys("alt+F11")

    def displays():
        """Panels of the program that say just what the hall's window says."""
        said = next(iter(program.all(role="panel", part=NAME, node=hall))).get_name()
        return [panel for panel in program.all(role="panel") if panel.get_name() == said]
    program.until(lambda: len(displays()) == 2, "the preview")
    check("the preview shows the same", True)
    if PICTURES:
        subprocess.run(["xdotool", "search", "--name", program.words("Hall display"), "windowsize", "480", "270"], check=False)
        program.activate()
    picture(program, f"{language}-hall-preview")
    program.keys("alt+F11")
    program.until(lambda: len(displays()) == 1, "no preview")
    program.keys("alt+shift+F11")
    program.find(part=words("There is no second screen for the hall. Connect one; F11 shows the hall in a window."))
    check("where there is no second screen it says so", True)
    program.keys("ctrl+shift+i")
    raised(program, f"{language}-hall-french")


def served(program):
    address = free_address()
    try:
        page(address)
        check("nothing is served before it is asked for", False)
    except urllib.error.URLError:
        check("nothing is served before it is asked for", True)
    say(program, f"hall page {address}")
    program.until(lambda: reachable(address), "the page")
    html = page(address)
    check("the page says who speaks, right to left", NAME in html and 'dir="rtl"' in html, html[-400:])
    hall = program.find("frame", program.words("Hall display"))
    elapsed = int(re.search(r'data-elapsed="(\d+)"', html).group(1))
    check("its clock runs with the meeting's", 55 < elapsed < 400, str(elapsed))
    program.keys("shift+F11")
    program.until(lambda: NAME not in page(address), "a blank page")
    program.keys("shift+F11")
    program.until(lambda: NAME in page(address), "the page again")
    check("what the hall sees, the page shows", True)
    held = [socket.create_connection(address.split(":")) for _ in range(40)]
    started = time.monotonic()
    program.keys("shift+F5")
    program.until(lambda: NAME not in told(program, hall), "an act while clients hold on")
    check("clients that hold on do not hold the program up", time.monotonic() - started < 5)
    for one in held:
        one.close()
    say(program, "hall page off")
    program.until(lambda: not reachable(address), "the end of the page")
    check("switched off, it is gone", True)


def reachable(address):
    try:
        return bool(page(address))
    except (urllib.error.URLError, OSError):
        return False


def place(window):
    box = window.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
    return box.x, box.y, box.x + box.width, box.y + box.height


def window_comes_back(home):
    """Where the user left the window, it comes up again."""
    with Program(BINARY, language="en", home=home) as program:
        program.find("push button", part=program.words("Open the &sample meeting"))
        subprocess.run(["xdotool", "search", "--pid", str(program.process.pid), "--name", "Mahdar", "windowsize", "1200", "700",
                        "windowmove", "150", "90"], check=True)
        time.sleep(1)
        left = place(program.find("frame", showing=True))
        program.keys("ctrl+q")
        program.process.wait(10)
    with Program(BINARY, language="en", home=home) as program:
        program.find("push button", part=program.words("Open the &sample meeting"))
        came = place(program.find("frame", showing=True))
        check("the window comes up where it was left", max(abs(a - b) for a, b in zip(left, came)) < 30, f"{left} {came}")
        program.kill()


def main():
    with Folder() as folder:
        window_comes_back(folder)
    for language in ("en", "fr", "ar") if PICTURES else ("ar",):
        with Folder() as folder, Program(BINARY, meeting(folder), language=language, home=folder) as program:
            program.find("tree table", program.words("Agenda"))
            program.activate()
            contents(program, language)
            if language == "ar":
                served(program)
            program.kill()
    finish()


main()
