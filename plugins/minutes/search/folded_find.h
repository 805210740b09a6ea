// SPDX-License-Identifier: LGPL-2.1-or-later
// Finding words as a person means them: without marks, hamza seats, taa marbuta, tatweel, case or accents.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mahdar {

struct FoundText {
    std::size_t begin = 0;  ///< bytes of the text as it is written
    std::size_t end = 0;
    bool operator==(const FoundText&) const = default;
};

enum class Matching { Folded = 1, Exact };

/// Every place of the words, left to right, none overlapping. Marks that belong to the last letter are part
/// of the place.
[[nodiscard]] std::vector<FoundText> FindWords(std::string_view text, std::string_view words,
                                               Matching matching);

/// The text with every place replaced, and how many there were.
struct Replacement {
    std::string text;
    int count = 0;
};
[[nodiscard]] Replacement ReplaceWords(std::string_view text, std::string_view words, std::string_view with,
                                       Matching matching);

}  // namespace mahdar
