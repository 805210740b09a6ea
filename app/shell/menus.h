// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <functional>
#include <map>
#include <string>

#include "app/shell/key_map.h"

class wxMenu;
class wxMenuBar;
class wxMenuItem;

namespace mahdar {
class SessionLog;
}

namespace mahdar::shell {

enum class MenuScope { StartScreen = 1, Session };

/// The native menu bar, made from the commands: the first part of an id names the menu.
class Menus {
public:
    Menus(const CommandRegistry& commands, const KeyMap& keys, MenuScope scope);

    /// For the frame, which owns it.
    [[nodiscard]] wxMenuBar* Bar() { return m_bar; }
    /// Null if that menu id is not one of ours.
    [[nodiscard]] const Command* CommandOf(int menuId) const;
    /// The menu for panes and layout, filled by the frame.
    [[nodiscard]] wxMenu* ViewMenu() { return m_view; }
    /// Greys what cannot be done now; null: no session is open.
    void Refresh(const SessionLog* log);

private:
    [[nodiscard]] static bool CanRun(const Command& command, const SessionLog* log);
    void Add(wxMenu* menu, const Command& command);
    void AddEdit(wxMenu* menu);

    const CommandRegistry& m_commands;
    const KeyMap& m_keys;
    wxMenuBar* m_bar;
    wxMenu* m_view = nullptr;
    std::map<int, std::pair<std::string, wxMenuItem*>> m_items;
};

/// True if the command cannot run without words behind its name.
[[nodiscard]] bool NeedsWords(const Command& command);

}  // namespace mahdar::shell
