// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/command/command.h"
#include "plugins/minutes/drafting/fresh_text.h"
#include "plugins/minutes/record/window_wishes.h"

namespace mahdar {

/// minutes/table, take-up, adopt, leave, reopen, renumber, adoption.
void AddAdoptionCommands(CommandRegistry& commands, const DraftTables& tables, RecordWishes& wishes);
/// minutes/amend, strike, insert, accept, reject, withdraw, bracket, choose.
void AddAmendmentCommands(CommandRegistry& commands);

}  // namespace mahdar
