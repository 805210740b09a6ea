// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/briefings/ledger/item_briefing.h"
#include "plugins/briefings/sheet/sheet_words.h"

#include <vector>

namespace mahdar::briefings {

/// The chair's sheet of one item with its sub-items; no section without content.
[[nodiscard]] std::vector<page::Block> ItemSheet(const SheetWords& words, const ItemBriefing& briefing);

}  // namespace mahdar::briefings
