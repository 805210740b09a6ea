// SPDX-License-Identifier: LGPL-2.1-or-later
// From the order of letters on paper to the order in which they are read.
#pragma once

#include <string>
#include <string_view>

namespace mahdar::agenda {

/// How the program that made a page wrote what has no order of its own in right-to-left text; one for a whole
/// document.
struct VisualHabits {
    /// A bracket that opens in reading is stored as its mirror image: as it looks, not as what it is.
    bool bracketsAsSeen = false;
    /// The numbers of a range stand on paper from the left, not in reading order.
    bool rangesFromLeft = false;
};

enum class LineDirection { RightToLeft = 1, LeftToRight };

/// `visual` holds the letters from left to right, each with its vowel marks behind it.
[[nodiscard]] std::u32string ReadingOrder(std::u32string_view visual, LineDirection direction,
                                          const VisualHabits& habits);

/// What the right-to-left lines of a document say about its habits, counted over all of them.
class HabitVotes {
public:
    void Count(std::u32string_view visual);
    [[nodiscard]] VisualHabits Decide() const;

private:
    int m_bracketsAsSeen = 0;
    int m_bracketsAsMeant = 0;
    int m_rising = 0;  ///< ranges whose smaller number stands left
    int m_falling = 0;
};

}  // namespace mahdar::agenda
