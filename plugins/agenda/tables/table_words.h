// SPDX-License-Identifier: LGPL-2.1-or-later
// Titles and words of exported tables, in the language of the table.
#pragma once

#include <string>

#include "core/session/rules.h"

namespace mahdar::tables {

enum class Title {
    Number = 1,
    Speaker,
    Group,
    Kind,
    Item,
    Sitting,
    Date,
    Start,
    End,
    Seconds,
    Length,
    Limit,
    OverLimit,
    Note,
    Speeches,
    PointsOfOrder,
    Replies,
    Questions,
    Total,
    Mean,
    Longest,
    Share,
    Speakers,
    Body,
    Name,
    Position,
    Role,
    Presence,
    Arrived,
    Left,
    Reason
};

[[nodiscard]] std::string WordFor(Title title, Language language);
[[nodiscard]] std::string WordFor(SpeakerGroup group, Language language);
[[nodiscard]] std::string WordFor(InterventionKind kind, Language language);
[[nodiscard]] std::string WordFor(ParticipantRole role, Language language);
[[nodiscard]] std::string WordFor(Presence presence, Language language);

/// "1:04:09", as spreadsheets read a length.
[[nodiscard]] std::string LengthText(std::int64_t ms);

}  // namespace mahdar::tables
