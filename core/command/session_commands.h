// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/command/command.h"

namespace mahdar {

/// meeting/set: the facts of the meeting that no plugin owns.
void AddSessionCommands(CommandRegistry& commands);

}  // namespace mahdar
