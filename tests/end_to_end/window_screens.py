# SPDX-License-Identifier: LGPL-2.1-or-later
"""Two screens: the hall's display on the second, never over the operator's, whatever is unplugged in between.

An X server of its own with screens that can be unplugged (the dummy driver); where none can be started it is skipped.

usage: window_screens.py MAHDAR AGENDA
"""
import os
import select
import shutil
import subprocess
import sys
import tempfile
import time

CONFIGURATION = """
Section "Device"
 Identifier "d"
 Driver "dummy"
 VideoRam 64000
EndSection
Section "Monitor"
 Identifier "m"
 HorizSync 5-1000
 VertRefresh 5-200
 Modeline "1440x900" 106.50 1440 1528 1672 1904 900 903 909 934
EndSection
Section "Screen"
 Identifier "s"
 Device "d"
 Monitor "m"
 DefaultDepth 24
 SubSection "Display"
  Depth 24
  Modes "1440x900"
  Virtual 4000 2000
 EndSubSection
EndSection
"""
FIRST = (0, 0, 1440, 900)
SECOND = (1440, 0, 1280, 720)
BORDER = 4
PATIENCE_SECONDS = 15


class TwoScreens:
    """The server; the second screen is plugged in and out."""

    def __enter__(self):
        self._folder = tempfile.mkdtemp(prefix="mahdar-x-")
        path = os.path.join(self._folder, "xorg.conf")
        with open(path, "w", encoding="ascii") as file:
            file.write(CONFIGURATION)
        reader, writer = os.pipe()
        server = shutil.which("Xorg") or sys.exit(77)
        self._log = open(os.path.join(self._folder, "out"), "w", encoding="utf-8")
        self._server = subprocess.Popen(
            [server, "-displayfd", str(writer), "-config", path, "-logfile", os.path.join(self._folder, "log"), "-nolisten", "tcp", "-noreset"],
            pass_fds=[writer], stdout=self._log, stderr=self._log)
        os.close(writer)
        # Without the right to a console it may neither start nor end.
        ready, _, _ = select.select([reader], [], [], PATIENCE_SECONDS)
        number = os.read(reader, 16).decode("ascii").strip() if ready else ""
        os.close(reader)
        if number:
            os.environ["DISPLAY"] = ":" + number
        if not number or subprocess.run(["xrandr", "--addmode", "DUMMY1", "1280x720"], check=False).returncode != 0:
            print("No X server with a dummy screen can be started here.", flush=True)
            self.__exit__()
            sys.exit(77)
        self._manager = subprocess.Popen(["openbox", "--sm-disable"], stdout=self._log, stderr=self._log)
        return self

    def plug(self):
        subprocess.run(["xrandr", "--output", "DUMMY1", "--mode", "1280x720", "--right-of", "DUMMY0"], check=True)
        # The server says it first to whoever asked.
        for _ in range(50):
            told = subprocess.run(["xrandr"], capture_output=True, text=True, check=True).stdout
            if "DUMMY1 connected 1280x720" in told:
                break
            time.sleep(0.1)

    def unplug(self):
        subprocess.run(["xrandr", "--output", "DUMMY1", "--off"], check=True)

    def __exit__(self, *_):
        for process in (getattr(self, "_manager", None), self._server):
            if process is not None:
                process.terminate()
                process.wait()
        self._log.close()
        shutil.rmtree(self._folder, ignore_errors=True)


def within(inner, outer):
    """But for the border that the window manager draws."""
    return (inner[0] >= outer[0] - BORDER and inner[1] >= outer[1] - BORDER and inner[0] + inner[2] <= outer[0] + outer[2] + BORDER
            and inner[1] + inner[3] <= outer[1] + outer[3] + BORDER)


def main():
    binary, agenda = sys.argv[1:3]
    with TwoScreens() as screens:
        # Looks at DISPLAY when it is loaded.
        from window import Atspi, Folder, NotFound, Program, Tool, check, finish

        def place(window):
            box = window.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
            return box.x, box.y, box.width, box.height

        with Folder() as folder:
            session = os.path.join(folder, "hall.mahdar")
            Tool(binary).run("import", agenda, "--out", session)
            screens.plug()
            time.sleep(1)
            with Program(binary, session) as program:
                try:
                    program.find("tree table", program.words("Agenda"))
                    frame = program.find("frame", part="hall.mahdar")
                    check("the main window is on one screen, not across two", within(place(frame), FIRST), place(frame))
                    program.activate()
                    program.keys("F11")
                    hall = program.find("frame", program.words("Hall display"))
                    program.until(lambda: place(hall) == SECOND, f"the hall on the second screen: {place(hall)}")
                    check("the hall fills the second screen", True)
                    screens.unplug()
                    program.until(lambda: within(place(hall), FIRST) and place(hall) != FIRST, "the hall as a window on the first")
                    check("unplugged, it does not cover the operator's screen", True)
                    check("and the status line says so", bool(program.find(part=program.words("Hall display: in a window, no second screen"))))
                    screens.plug()
                    program.until(lambda: place(hall) == SECOND, "the hall back on the second screen")
                    check("plugged in again, it is back", True)
                except NotFound as missing:
                    check(str(missing), False)
                program.kill()
        failures = finish
    failures()


main()
