// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/command/command.h"

namespace mahdar::briefings {

/// register/add, /set, /merge, /split, /import, /remove: the institutions of the session.
void AddRegisterCommands(CommandRegistry& commands);

}  // namespace mahdar::briefings
