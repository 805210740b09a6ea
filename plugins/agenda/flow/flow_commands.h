// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/command/command.h"

namespace mahdar::flow {

/// sitting/open, suspend, resume, close, gavel.
void AddSittingCommands(CommandRegistry& commands);
/// agenda/open, close, suspend, defer, add, title, plan.
void AddItemCommands(CommandRegistry& commands);
/// floor/request, give, next, stop, pause, late, skip, order, reply, withdraw, list.
void AddFloorCommands(CommandRegistry& commands);

}  // namespace mahdar::flow
