// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/review/letters.h"

#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <iterator>

namespace mahdar::agenda {
namespace {

bool IsInvisible(char32_t c) noexcept {
    return (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069) ||
           c == 0xFEFF || c == 0xAD;
}

/// Brackets and quotation marks as one of their pair, whichever way they face.
char32_t Unfacing(char32_t c) noexcept {
    if (c == 0xBB) return 0xAB;
    if (c == 0x203A) return 0x2039;
    if (c >= 0x201C && c <= 0x201F) return 0x201C;
    return std::min(c, Mirror(c));
}

/// The letters that count, sorted.
std::u32string Sorted(std::string_view utf8) {
    std::u32string letters;
    for (const char32_t c : Decode(utf8)) {
        if (!IsSpace(c) && !IsInvisible(c)) letters += Unfacing(c);
    }
    std::sort(letters.begin(), letters.end());
    return letters;
}

}  // namespace

LetterDifference CompareLetters(std::string_view document, std::string_view typed) {
    const std::u32string before = Sorted(document);
    const std::u32string after = Sorted(typed);
    LetterDifference difference;
    difference.count = static_cast<int>(before.size());
    std::set_difference(before.begin(), before.end(), after.begin(), after.end(),
                        std::back_inserter(difference.missing));
    std::set_difference(after.begin(), after.end(), before.begin(), before.end(),
                        std::back_inserter(difference.added));
    return difference;
}

}  // namespace mahdar::agenda
