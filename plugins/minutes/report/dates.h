// SPDX-License-Identifier: LGPL-2.1-or-later
// Days as a report prints them: Gregorian, and the Umm al-Qura calendar in brackets.
#pragma once

#include "core/base/instant.h"
#include "plugins/minutes/report/phrases.h"

#include <string>
#include <string_view>

namespace mahdar {

struct CalendarDay {
    int year = 0;
    int month = 0;
    int day = 0;
    bool operator==(const CalendarDay&) const = default;
};

/// Nothing if it is not an ISO date.
[[nodiscard]] std::optional<CalendarDay> GregorianDay(std::string_view isoDate);
/// By the calendar of Umm al-Qura. Nothing if it is not an ISO date or ICU cannot tell.
[[nodiscard]] std::optional<CalendarDay> HijriDay(std::string_view isoDate);

/// "13-14 May 2025", "30 May - 2 June 2025"; one day if `last` is empty or the same. Empty for no date.
[[nodiscard]] std::string DayRange(const Phrases& phrases, std::string_view first, std::string_view last,
                                   Language language);
/// "15-16 Dhu al-Qi'dah 1446H".
[[nodiscard]] std::string HijriRange(const Phrases& phrases, std::string_view first, std::string_view last,
                                     Language language);
/// Both: "13-14 May 2025 (15-16 Dhu al-Qi'dah 1446H)".
[[nodiscard]] std::string DualRange(const Phrases& phrases, std::string_view first, std::string_view last,
                                    Language language);
/// As it stands after "was held": "13 and 14 May 2025", "les 13 et 14 mai 2025", "يومي 13 و14 مايو 2025".
[[nodiscard]] std::string HeldOn(const Phrases& phrases, std::string_view first, std::string_view last,
                                 Language language);
/// "10:40", "10 h 40".
[[nodiscard]] std::string TimeOfDay(const Phrases& phrases, const Instant& instant, Language language);

}  // namespace mahdar
