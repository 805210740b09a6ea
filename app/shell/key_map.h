// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <map>
#include <string>

#include "core/command/command.h"

class wxKeyEvent;
class wxWindow;

namespace mahdar::shell {

/// "Ctrl+Shift+G", "F5", "Alt+PgDn": always in this order of modifiers. Empty for a key that can be no command:
/// letters without Ctrl or Alt, modifiers alone.
[[nodiscard]] std::string KeyName(const wxKeyEvent& event);

/// A chord that a text entry needs itself.
[[nodiscard]] bool BelongsToText(const std::string& key);
[[nodiscard]] bool IsTextEntry(const wxWindow* window);

/// Which key runs which command. "Forward" and "Backward" in a command's chord are the arrows in reading direction.
class KeyMap {
public:
    /// `overrides`: keys by command id, in place of the command's own key.
    KeyMap(const CommandRegistry& commands, const std::map<std::string, std::string>& overrides);

    /// Null if the key is free.
    [[nodiscard]] const Command* Find(const std::string& key) const;
    /// The function key, else the chord; empty if the command has none.
    [[nodiscard]] std::string MainKey(const Command& command) const;
    /// "F5 · Ctrl+G".
    [[nodiscard]] std::string Keys(const Command& command) const;

private:
    void Bind(const std::string& key, const Command& command);

    const CommandRegistry& m_commands;
    std::map<std::string, std::string> m_overrides;
    std::map<std::string, std::string> m_ids;
};

}  // namespace mahdar::shell
