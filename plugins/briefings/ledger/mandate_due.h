// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/session/record.h"
#include "core/session/session.h"

#include <cstdint>
#include <string>

namespace mahdar::briefings {

enum class DueKind { None = 1, EverySession, Numbered, Year, Day, Words };

/// By when something asked for is to be there, as far as the words say it in figures or Arabic ordinals.
struct MandateDue {
    DueKind kind = DueKind::None;
    int number = 0;        ///< of the meeting or session, or the year
    std::int64_t day = 0;  ///< for Day: days from 1970-01-01
    bool operator==(const MandateDue&) const = default;
};

[[nodiscard]] MandateDue DueOf(const Mandate& mandate);

enum class DueTime { NotYet = 1, Now, Overdue };

/// What that means at this meeting. Without a date something asked earlier is due now; what this meeting
/// itself asks is not due at it.
[[nodiscard]] DueTime DueAt(const Meeting& meeting, const Mandate& mandate);

/// 41 for "الحادية والأربعين", "41st", "الدورة 41"; 0 if there is no number in the words.
[[nodiscard]] int NumberInWords(const std::string& words);

}  // namespace mahdar::briefings
