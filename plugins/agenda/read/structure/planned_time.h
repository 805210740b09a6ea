// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <string>
#include <string_view>

namespace mahdar::agenda {

/// The minutes a text stands for when it is nothing but a duration or a span of the clock: "30 minutes",
/// "1 h 30", "ساعة ونصف", "10:00-10:30"; 0 for anything else.
[[nodiscard]] int MinutesOf(std::u32string_view text);

/// The same, taken off the beginning or the end of a heading: "Trade (30 minutes)", "10.00-10.30 Opening".
[[nodiscard]] int TakePlannedMinutes(std::u32string& heading);

/// Only a span of the clock in front: the column of a time-table.
[[nodiscard]] int TakePlannedMinutesBefore(std::u32string& heading);

}  // namespace mahdar::agenda
