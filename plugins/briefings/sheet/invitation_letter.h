// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/briefings/ledger/institution_briefing.h"
#include "plugins/briefings/sheet/sheet_words.h"

#include <vector>

namespace mahdar::briefings {

/// The letter that invites an institution to report: under which items, how long, what it was asked and still
/// owes, by when its documents are awaited.
[[nodiscard]] std::vector<page::Block> InvitationLetter(const SheetWords& words,
                                                        const InstitutionBriefing& briefing);

}  // namespace mahdar::briefings
