// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/briefings/ledger/institution_briefing.h"
#include "plugins/briefings/sheet/sheet_words.h"

#include <vector>

namespace mahdar::briefings {

/// The sheet of one institution; no section without content, but always a name and lines for notes.
[[nodiscard]] std::vector<page::Block> InstitutionSheet(const SheetWords& words, const InstitutionBriefing& briefing);

}  // namespace mahdar::briefings
