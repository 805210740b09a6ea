// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/annotated_agenda.h"

#include <cstddef>
#include <vector>

namespace mahdar::agenda {

/// What the lines before the first item say of the meeting: its number, name, days and place; and the
/// organisation the whole document names most. Anything not said stays empty.
[[nodiscard]] MeetingFacts ReadMeetingFacts(const std::vector<SourceLine>& lines,
                                            const std::vector<ReadItem>& items);

}  // namespace mahdar::agenda
