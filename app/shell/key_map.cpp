// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/key_map.h"

#include "app/ui/rtl.h"

#include <wx/defs.h>

#include <utility>

namespace mahdar::shell {
namespace {

std::string InReadingDirection(std::string key) {
    for (const auto& [word, code] : {std::pair("Forward", ForwardKey()), std::pair("Backward", BackwardKey())}) {
        const auto at = key.find(word);
        if (at != std::string::npos) key.replace(at, std::string::npos, code == WXK_LEFT ? "Left" : "Right");
    }
    return key;
}

}  // namespace

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
