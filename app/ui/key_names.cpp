// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/ui/key_names.h"

#include <gdk/gdk.h>
#include <wx/event.h>
#include <wx/textentry.h>
#include <wx/window.h>

#include <set>

namespace mahdar {

namespace {

/// What the key can write in any group or with Shift, whichever layout is in use now; 0 if nothing of it fits.
guint ValueOfKey(const wxKeyEvent& event, bool (*fits)(guint)) {
    GdkKeymapKey* keys = nullptr;
    guint* values = nullptr;
    gint count = 0;
    GdkKeymap* keymap = gdk_keymap_get_for_display(gdk_display_get_default());
    if (!gdk_keymap_get_entries_for_keycode(keymap, event.GetRawKeyFlags(), &keys, &values, &count)) return 0;
    guint found = 0;
    for (gint i = 0; i < count && found == 0; ++i) {
        if (fits(values[i])) found = values[i];
    }
    g_free(keys);
    g_free(values);
    return found;
}

/// With an Arabic layout active the key itself still carries a Latin letter in another group of the keyboard.
int LatinLetter(const wxKeyEvent& event) {
    const auto latin = [](guint value) { return gdk_keyval_to_upper(value) >= 'A' && gdk_keyval_to_upper(value) <= 'Z'; };
    return static_cast<int>(gdk_keyval_to_upper(ValueOfKey(event, latin)));
}

/// Western, Arabic-Indic and Persian digits, of the number pad, and of a French keyboard without Shift; 0 for others.
int Digit(const wxKeyEvent& event) {
    const int code = event.GetKeyCode();
    if (code >= '1' && code <= '9') return code - '0';
    if (code >= WXK_NUMPAD1 && code <= WXK_NUMPAD9) return code - WXK_NUMPAD0;
    const auto letter = static_cast<int>(event.GetUnicodeKey());
    for (const int zero : {0x660, 0x6F0}) {
        if (letter > zero && letter <= zero + 9) return letter - zero;
    }
    const guint value = ValueOfKey(event, [](guint each) { return each >= '1' && each <= '9'; });
    return value == 0 ? 0 : static_cast<int>(value) - '0';
}

std::string NameOfCode(const wxKeyEvent& event) {
    const int code = event.GetKeyCode();
    if (code >= WXK_F1 && code <= WXK_F24) return "F" + std::to_string(code - WXK_F1 + 1);
    switch (code) {
        case WXK_LEFT: return "Left";
        case WXK_RIGHT: return "Right";
        case WXK_UP: return "Up";
        case WXK_DOWN: return "Down";
        case WXK_PAGEUP: return "PgUp";
        case WXK_PAGEDOWN: return "PgDn";
        case WXK_RETURN:
        case WXK_NUMPAD_ENTER: return "Enter";
        default: break;
    }
    if (code >= 'A' && code <= 'Z') return std::string(1, static_cast<char>(code));
    if (code >= 1 && code <= 26 && event.ControlDown()) return std::string(1, static_cast<char>('A' + code - 1));
    const int letter = LatinLetter(event);
    return letter != 0 ? std::string(1, static_cast<char>(letter)) : std::string();
}

}  // namespace

std::string KeyName(const wxKeyEvent& event) {
    const std::string name = NameOfCode(event);
    const bool function = name.size() > 1 && name[0] == 'F';
    if (name.empty() || (!function && !event.ControlDown() && !event.AltDown())) return {};
    std::string key;
    if (event.ControlDown()) key += "Ctrl+";
    if (event.AltDown()) key += "Alt+";
    if (event.ShiftDown()) key += "Shift+";
    return key + name;
}

std::string BareKeyName(const wxKeyEvent& event) {
    if (event.ControlDown() || event.AltDown() || event.MetaDown()) return {};
    const int digit = Digit(event);
    if (digit != 0) return std::to_string(digit);
    if (event.ShiftDown()) return {};
    switch (event.GetKeyCode()) {
        case WXK_RETURN:
        case WXK_NUMPAD_ENTER: return "Enter";
        case WXK_DELETE:
        case WXK_NUMPAD_DELETE: return "Delete";
        case WXK_INSERT:
        case WXK_NUMPAD_INSERT: return "Insert";
        case WXK_ESCAPE: return "Esc";
        default: return {};
    }
}

bool BelongsToText(const std::string& key) {
    static const std::set<std::string> kKept{
        "Ctrl+A",       "Ctrl+C",        "Ctrl+V",        "Ctrl+X",       "Ctrl+Z",       "Ctrl+Shift+Z", "Ctrl+Shift+A",
        "Ctrl+U",       "Ctrl+Shift+U",  "Ctrl+Shift+E",  "Ctrl+Left",    "Ctrl+Right",   "Ctrl+Up",      "Ctrl+Down",
        "Ctrl+H",       "Ctrl+I",        "Ctrl+J",        "Ctrl+M",       "Ctrl+Shift+Left", "Ctrl+Shift+Right",
        "Ctrl+Shift+Up", "Ctrl+Shift+Down", "F10",         "Shift+F10"};
    return kKept.contains(key);
}

bool IsTextEntry(const wxWindow* window) { return dynamic_cast<const wxTextEntry*>(window) != nullptr; }

}  // namespace mahdar
