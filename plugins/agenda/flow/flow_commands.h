// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/command/command.h"

namespace mahdar::flow {

/// sitting/open, suspend, resume, close, gavel, plan, end, cancel.
void AddSittingCommands(CommandRegistry& commands);
/// agenda/open, close, suspend, defer, add, move, split, remove, title, plan.
void AddItemCommands(CommandRegistry& commands);
/// floor/request, give, next, stop, pause, late, skip, order, motion, reply, interpose, withdraw, move, list.
void AddFloorCommands(CommandRegistry& commands);
/// floor/retime, swap, merge, split, delete.
void AddCorrectionCommands(CommandRegistry& commands);
/// presence/arrive, leave, excuse, absent, clear, as-before.
void AddPresenceCommands(CommandRegistry& commands);
/// participants/add, edit, remove and bureau/set, clear.
void AddParticipantCommands(CommandRegistry& commands);

}  // namespace mahdar::flow
