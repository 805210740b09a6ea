# SPDX-License-Identifier: LGPL-2.1-or-later
"""Another program on the same desktop: it owns the clipboard, or holds a file that can be dragged away.

usage: other_program.py text|file|nothing|drag PATH
Prints "ready" once others can take what it has; ends when its standard input does.
"""
import pathlib
import sys

import gi

gi.require_version("Gdk", "3.0")
gi.require_version("Gtk", "3.0")
from gi.repository import Gdk, GLib, Gtk  # noqa: E402

WHAT, PATH = sys.argv[1], pathlib.Path(sys.argv[2])
URIS = Gtk.TargetEntry.new("text/uri-list", 0, 0)


def copy():
    clipboard = Gtk.Clipboard.get(Gdk.SELECTION_CLIPBOARD)
    if WHAT == "text":
        clipboard.set_text(PATH.read_text(encoding="utf-8"), -1)
    elif WHAT == "file":
        # A file manager's clipboard; PyGObject has no Gtk.Clipboard.set_with_data.
        window.realize()
        window.connect("selection-get", lambda _window, data, *_: data.set_uris([PATH.as_uri()]))
        Gtk.selection_add_target(window, Gdk.SELECTION_CLIPBOARD, Gdk.Atom.intern("text/uri-list", False), 0)
        if not Gtk.selection_owner_set(window, Gdk.SELECTION_CLIPBOARD, Gdk.CURRENT_TIME):
            sys.exit("the clipboard was not to be had")
    else:
        clipboard.set_text(" ", -1)


def hold():
    source = Gtk.EventBox()
    source.add(Gtk.Label(label="drag me"))
    source.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, [URIS], Gdk.DragAction.COPY)
    source.connect("drag-data-get", lambda _widget, _context, data, *_: data.set_uris([PATH.as_uri()]))
    window.add(source)
    window.set_default_size(120, 60)
    window.set_decorated(False)
    window.set_keep_above(True)
    window.move(0, 0)
    window.show_all()


window = Gtk.Window(title="another program")
hold() if WHAT == "drag" else copy()
GLib.io_add_watch(sys.stdin, GLib.IO_HUP | GLib.IO_IN, lambda *_: Gtk.main_quit())
GLib.timeout_add(300, lambda: print("ready", flush=True))
Gtk.main()
