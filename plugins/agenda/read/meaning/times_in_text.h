// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/meaning/placed_text.h"

#include <string>
#include <vector>

namespace mahdar::agenda {

enum class TimePrecision { Days = 1, Month, Year };

/// A time a text gives: days ("2025-05-13" to "2025-05-14"), a month ("2025-05") or a year ("2025").
struct TimeMention {
    std::string start;
    std::string end;  ///< the same as start for a single day, month or year
    TimePrecision precision = TimePrecision::Days;
    WordSpan span;
};

/// In the order of the text, none inside another. Periods ("2016-2025") and years that are part of a name
/// ("OIC-2025") are no times.
[[nodiscard]] std::vector<TimeMention> TimesIn(const PlacedText& text);

/// The last day of a time, for comparing: "2025-05" ends on "2025-05-31".
[[nodiscard]] std::string LastDay(const TimeMention& time);
[[nodiscard]] std::string LastDay(const std::string& date);
/// The first day: "2025" begins on "2025-01-01".
[[nodiscard]] std::string FirstDay(const std::string& date);

}  // namespace mahdar::agenda
