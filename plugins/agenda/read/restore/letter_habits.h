// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace mahdar::agenda {

/// Which letters stand inside, at the end and at the beginning of the words of a document. Needs no
/// dictionary: a word torn in two shows ends that no word has.
class LetterHabits {
public:
    /// A word without vowel marks; each word of the vocabulary once.
    void Learn(std::u32string_view word);

    /// Whether the letters at that place look like the inside of one word rather than the end of one and the
    /// beginning of the next; natural logarithm of the odds, between -4 and 4.
    [[nodiscard]] double Inside(std::u32string_view left, std::u32string_view right) const;

private:
    struct Table {
        std::unordered_map<std::u32string, int> counts;
        int total = 0;

        void Add(std::u32string_view letters);
        [[nodiscard]] int Of(std::u32string_view letters) const;
    };

    [[nodiscard]] double InsideOdds(std::u32string_view left, std::u32string_view right) const;
    [[nodiscard]] static double EdgeOdds(const Table& pairs, const Table& singles, std::u32string_view pair,
                                         std::u32string_view single);

    Table m_inside4;
    Table m_inside3;
    Table m_inside2;
    Table m_end2;
    Table m_end1;
    Table m_start2;
    Table m_start1;
};

}  // namespace mahdar::agenda
