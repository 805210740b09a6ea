// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/key_map.h"

#include "app/ui/rtl.h"

#include <gdk/gdk.h>
#include <wx/event.h>
#include <wx/textentry.h>
#include <wx/window.h>

#include <set>

namespace mahdar::shell {
namespace {

/// With an Arabic layout active the key itself still carries a Latin letter in another group of the keyboard.
int LatinLetter(const wxKeyEvent& event) {
    GdkKeymapKey* keys = nullptr;
    guint* values = nullptr;
    gint count = 0;
    GdkKeymap* keymap = gdk_keymap_get_for_display(gdk_display_get_default());
    if (!gdk_keymap_get_entries_for_keycode(keymap, event.GetRawKeyFlags(), &keys, &values, &count)) return 0;
    int letter = 0;
    for (gint i = 0; i < count && letter == 0; ++i) {
        const guint upper = gdk_keyval_to_upper(values[i]);
        if (upper >= 'A' && upper <= 'Z') letter = static_cast<int>(upper);
    }
    g_free(keys);
    g_free(values);
    return letter;
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

std::string InReadingDirection(std::string key) {
    for (const auto& [word, code] : {std::pair("Forward", ForwardKey()), std::pair("Backward", BackwardKey())}) {
        const auto at = key.find(word);
        if (at != std::string::npos) key.replace(at, std::string::npos, code == WXK_LEFT ? "Left" : "Right");
    }
    return key;
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

bool BelongsToText(const std::string& key) {
    static const std::set<std::string> kKept{
        "Ctrl+A",       "Ctrl+C",        "Ctrl+V",        "Ctrl+X",       "Ctrl+Z",       "Ctrl+Shift+Z", "Ctrl+Shift+A",
        "Ctrl+U",       "Ctrl+Shift+U",  "Ctrl+Shift+E",  "Ctrl+Left",    "Ctrl+Right",   "Ctrl+Up",      "Ctrl+Down",
        "Ctrl+H",       "Ctrl+I",        "Ctrl+J",        "Ctrl+M",       "Ctrl+Shift+Left", "Ctrl+Shift+Right",
        "Ctrl+Shift+Up", "Ctrl+Shift+Down", "F10",         "Shift+F10"};
    return kKept.contains(key);
}

bool IsTextEntry(const wxWindow* window) { return dynamic_cast<const wxTextEntry*>(window) != nullptr; }

KeyMap::KeyMap(const CommandRegistry& commands, const std::map<std::string, std::string>& overrides)
    : m_commands(commands), m_overrides(overrides) {
    // Keys the user chose go first: they win over a key that another command brings along.
    for (const Command& command : commands.All()) {
        if (m_overrides.contains(command.id)) Bind(MainKey(command), command);
    }
    for (const Command& command : commands.All()) {
        if (!m_overrides.contains(command.id)) Bind(command.key, command);
        Bind(command.chord, command);
    }
}

void KeyMap::Bind(const std::string& key, const Command& command) {
    if (!key.empty()) m_ids.try_emplace(InReadingDirection(key), command.id);
}

const Command* KeyMap::Find(const std::string& key) const {
    const auto found = m_ids.find(key);
    return found == m_ids.end() ? nullptr : m_commands.Find(found->second);
}

std::string KeyMap::MainKey(const Command& command) const {
    const auto found = m_overrides.find(command.id);
    if (found != m_overrides.end()) return found->second;
    return InReadingDirection(command.key.empty() ? command.chord : command.key);
}

std::string KeyMap::Keys(const Command& command) const {
    const std::string main = MainKey(command);
    const std::string chord = InReadingDirection(command.chord);
    return chord.empty() || chord == main ? main : main + " · " + chord;
}

}  // namespace mahdar::shell
