// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <string>

class wxKeyEvent;
class wxWindow;

namespace mahdar {

/// "Ctrl+Shift+G", "F5", "Alt+PgDn": always in this order of modifiers. Empty for a key that can be no command:
/// letters without Ctrl or Alt, modifiers alone.
[[nodiscard]] std::string KeyName(const wxKeyEvent& event);

/// "Enter", "Delete", "Insert", "Esc" and the digits "1" to "9", pressed alone; else empty. For windows in which such
/// keys act while no text is being typed.
[[nodiscard]] std::string BareKeyName(const wxKeyEvent& event);

/// A chord that a text entry needs itself.
[[nodiscard]] bool BelongsToText(const std::string& key);
[[nodiscard]] bool IsTextEntry(const wxWindow* window);

}  // namespace mahdar
