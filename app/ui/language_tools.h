// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/text/language.h"

#include <chrono>
#include <string>

namespace mahdar {

/// "05:48"; from an hour on "1:05:48". Negative seconds give the same digits without a sign.
[[nodiscard]] std::string FormatClock(std::chrono::seconds length);
/// "4:12", for lengths inside a sentence.
[[nodiscard]] std::string FormatLength(std::chrono::seconds length);

/// Times of day are written in 24 hours in every language: "11:42:18", "11:42".
[[nodiscard]] std::string FormatTime(std::chrono::seconds sinceMidnight);
[[nodiscard]] std::string FormatTimeToMinute(std::chrono::seconds sinceMidnight);

/// "7 min", "2 h 05 min"; in Arabic with the usual letters.
[[nodiscard]] std::string FormatDuration(std::chrono::minutes length, Language language);

/// In whole words for a screen reader: "5 minutes 48 seconds".
[[nodiscard]] std::string SpokenLength(std::chrono::seconds length, Language language);

/// "13 May 2025"; the month names are our own, because the system may lack a locale for the language.
[[nodiscard]] std::string FormatDate(std::chrono::year_month_day date, Language language);
/// "13-14 May 2025", the days joined where month or year are the same.
[[nodiscard]] std::string FormatDateRange(std::chrono::year_month_day first, std::chrono::year_month_day last,
                                          Language language);
[[nodiscard]] std::string WeekdayName(std::chrono::year_month_day date, Language language);

}  // namespace mahdar
