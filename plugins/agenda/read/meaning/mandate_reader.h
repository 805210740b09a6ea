// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/annotated_agenda.h"
#include "plugins/agenda/read/meaning/mention_finder.h"
#include "plugins/agenda/read/meaning/placed_text.h"

#include <vector>

namespace mahdar::agenda {

/// What earlier sessions asked, decided or welcomed, out of the background under each heading: one verb of
/// decision with its addressees. What names no session is of the one most of the others are of.
[[nodiscard]] std::vector<ReadMandate> ReadMandates(const std::vector<TextNode>& nodes,
                                                    const MentionFinder& finder, const MeetingFacts& meeting);

}  // namespace mahdar::agenda
