// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/command/command.h"

namespace mahdar::briefings {

/// briefing/reporter, briefing/mandate.
void AddBriefingCommands(CommandRegistry& commands);

}  // namespace mahdar::briefings
