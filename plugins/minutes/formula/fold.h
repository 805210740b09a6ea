// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mahdar {

/// Bytes that are not UTF-8 become U+FFFD, one each.
[[nodiscard]] std::u32string ToCodePoints(std::string_view text);
[[nodiscard]] std::string FromCodePoints(std::u32string_view text);

/// The form two texts are compared in when a person searches: no case, accents, Arabic marks, tatweel, hamza seats,
/// taa marbuta or direction marks; Arabic-Indic digits are plain digits; white space is one space, none at the ends.
[[nodiscard]] std::string Fold(std::string_view text);

/// The words of a text as typed, without empty ones.
[[nodiscard]] std::vector<std::string> Words(std::string_view text);
[[nodiscard]] std::string JoinWords(const std::vector<std::string>& words, std::size_t first, std::size_t last);

/// White space at the ends removed and every run of it inside turned into one space; no-break spaces stay.
[[nodiscard]] std::string Tidy(std::string_view text);

/// Single-letter insertions, deletions and replacements between two texts, counted in code points.
[[nodiscard]] std::size_t EditDistance(std::string_view left, std::string_view right);

}  // namespace mahdar
