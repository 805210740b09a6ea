// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/command/command.h"

namespace mahdar::briefings {

/// mandate/report, /partly, /lapse, /carry, /reopen, /due, /recur, /assign, /source, /add. Numbers are those
/// of the ledger.
void AddMandateCommands(CommandRegistry& commands);

}  // namespace mahdar::briefings
