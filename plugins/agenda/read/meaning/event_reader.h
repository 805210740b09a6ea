// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/annotated_agenda.h"
#include "plugins/agenda/read/meaning/occasion_reader.h"

#include <vector>

namespace mahdar::agenda {

/// The times and occasions of one text.
struct Calendar {
    std::vector<TimeMention> times;
    std::vector<Occasion> occasions;
};

[[nodiscard]] Calendar CalendarOf(const PlacedText& text);

/// What the introduction and the background date or announce, the meeting itself and time limits left out.
[[nodiscard]] std::vector<ReadEvent> ReadEvents(const std::vector<TextNode>& nodes, const MeetingFacts& meeting);

}  // namespace mahdar::agenda
