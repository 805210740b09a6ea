// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <string>
#include <vector>

namespace mahdar::agenda {

enum class NoteWeight { Low = 1, Medium, High };

/// Something worth telling the person who imports: of the reading, or of the document itself. The message is
/// an English id with %1, %2, ...; note_words has its other languages.
struct ReadNote {
    std::string code;
    std::vector<int> lines{};  ///< 1-based, the one where it shows first
    std::string messageId{};
    std::vector<std::string> arguments{};
    NoteWeight weight = NoteWeight::Low;
    std::string item{};  ///< number of the item it stands under; empty: the whole document
    int subItem = 0;     ///< 1-based; 0: the item itself
};

}  // namespace mahdar::agenda
