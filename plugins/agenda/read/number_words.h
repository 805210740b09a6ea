// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/word_list.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace mahdar::agenda {

struct NumberWords {
    int value = 0;
    std::size_t tokens = 0;  ///< how many words it took
};

/// A number that begins at that word: digits ("41", "41st", "41e") or words of the three languages, ordinal
/// or cardinal ("الواحد والأربعين", "twenty-first", "quarante et unième").
[[nodiscard]] std::optional<NumberWords> NumberAt(const std::vector<Token>& tokens, std::size_t at);
/// The same, but digits alone do not count as an ordinal ("41st" does, "2025" does not).
[[nodiscard]] std::optional<NumberWords> OrdinalAt(const std::vector<Token>& tokens, std::size_t at);

/// An Arabic adverb that numbers a part of a text: "أولا", "ثالث عشر", "حادي وعشرون".
[[nodiscard]] std::optional<NumberWords> AdverbAt(const std::vector<Token>& tokens, std::size_t at);

/// A plain number of up to four digits, or nothing.
[[nodiscard]] std::optional<int> PlainNumber(std::u32string_view word);

}  // namespace mahdar::agenda
