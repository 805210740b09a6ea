// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/annotated_agenda.h"

#include <vector>

namespace mahdar::agenda {

/// What a person says about items beyond the lines of the document: titles for those that have none, and
/// items the document does not have, put where their numbers belong.
void ApplyItemCorrections(std::vector<ReadItem>& items, const Corrections& corrections);

/// The first line of an item, sub-item: its title, else its first paragraph or action; 0 if it has no line.
[[nodiscard]] int FirstLineOf(const ReadItem& item);

}  // namespace mahdar::agenda
