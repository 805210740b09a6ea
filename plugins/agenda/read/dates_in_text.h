// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/word_list.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace mahdar::agenda {

/// The days of an event as a text gives them; both dates ISO, the same when it is one day.
struct DateSpan {
    std::string start;
    std::string end;
    std::size_t firstToken = 0;
    std::size_t lastToken = 0;  ///< one past
};

/// The next date with day, month and year at or after that word: "13-14 May 2025", "30 April - 2 May 2025",
/// "May 13-14, 2025", "du 13 au 14 mai 2025", "13 و14 أيار/مايو 2025". Impossible days are not dates.
[[nodiscard]] std::optional<DateSpan> NextDate(const std::vector<Token>& tokens, std::size_t from);

/// Days that begin at that word and have a month but no year, of a year said elsewhere: "12 to 16 April".
[[nodiscard]] std::optional<DateSpan> DateWithYear(const std::vector<Token>& tokens, std::size_t at, int year);

struct MonthWords {
    int month = 0;
    std::size_t end = 0;  ///< one past its last word
};

/// The month named at that word, one name or two of the same month ("أيار/مايو").
[[nodiscard]] std::optional<MonthWords> MonthAt(const std::vector<Token>& tokens, std::size_t at);

}  // namespace mahdar::agenda
