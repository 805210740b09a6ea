// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/command/command.h"

namespace mahdar::briefings {

/// briefing/move, /slot, /joint, /behalf, /mark, /drop: what is arranged for the reporters of an item.
void AddBoardCommands(CommandRegistry& commands);

}  // namespace mahdar::briefings
