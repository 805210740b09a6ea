// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <map>
#include <string>

#include "app/ui/key_names.h"
#include "core/command/command.h"

namespace mahdar::shell {

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
