// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/command/command.h"

namespace mahdar {

/// minutes/seal, unseal.
void AddSealCommands(CommandRegistry& commands);

}  // namespace mahdar
