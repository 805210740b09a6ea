// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <string>
#include <string_view>

namespace mahdar::agenda {

/// How the letters of a line as typed differ from those of the document. White space, invisible marks and
/// which way a bracket or quotation mark faces do not count; order does not either.
struct LetterDifference {
    int count = 0;             ///< letters of the document's line
    std::u32string missing{};  ///< in the document, not typed
    std::u32string added{};    ///< typed, not in the document

    [[nodiscard]] bool Same() const noexcept { return missing.empty() && added.empty(); }
};

[[nodiscard]] LetterDifference CompareLetters(std::string_view document, std::string_view typed);

}  // namespace mahdar::agenda
