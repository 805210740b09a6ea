// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "app/shell/key_map.h"
#include "app/shell/status_line.h"

namespace mahdar::shell {

class DeskImpl;

enum class HallShown { Off = 1, On, Window, Blank, Message, LowerThird };

/// What the status line of an open session says besides the session itself.
struct StatusFacts {
    int missing = 0;
    HallShown hall = HallShown::Off;
    unsigned hallScreen = 1;
};

[[nodiscard]] std::vector<StatusText> StartStatus(DeskImpl& desk, const KeyMap& keys, const StatusFacts& facts);
[[nodiscard]] std::vector<StatusText> EndStatus(DeskImpl& desk, const KeyMap& keys, const StatusFacts& facts);

/// The act that would be taken back, in words: "Give the floor to: ICIEC". Empty if there is none.
[[nodiscard]] wxString UndoWords(DeskImpl& desk);

}  // namespace mahdar::shell
