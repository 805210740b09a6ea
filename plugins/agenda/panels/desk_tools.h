// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/plugin/desk.h"

#include <wx/string.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <variant>

namespace mahdar::agenda {

/// False as well if the session can only be read.
[[nodiscard]] bool CanRun(Desk& desk, std::string_view commandId);

enum class KeysShown { KeyAndChord = 1, KeyOnly };

/// "F5 · Ctrl+G", as the command has them now.
[[nodiscard]] wxString KeysOf(Desk& desk, std::string_view commandId, KeysShown shown = KeysShown::KeyOnly);

/// Does the change touch a row of one of these kinds?
template <class... Rows>
[[nodiscard]] bool Touches(const Change& change) {
    return std::any_of(change.edits.begin(), change.edits.end(), [](const AnyEdit& edit) {
        return (std::holds_alternative<Edit<Rows>>(edit) || ...);
    });
}

/// The item the centre of the window is about: the selected, else the current one; null if there is neither.
[[nodiscard]] const AgendaItem* ShownItem(const Desk& desk);

/// Its title in that language, else in another; a sub-item without title is named by its place: "4/7".
[[nodiscard]] std::string TitleOf(const Session& session, const AgendaItem& item, Language language);

/// The speaker as one word of a command line.
[[nodiscard]] std::string SpeakerWord(const Speaker& speaker);

}  // namespace mahdar::agenda
