// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/command/command.h"
#include "plugins/minutes/drafting/fresh_text.h"

namespace mahdar {

/// minutes/draft, keep, renew, combine.
void AddDraftCommands(CommandRegistry& commands, const DraftTables& tables);

}  // namespace mahdar
