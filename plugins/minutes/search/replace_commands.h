// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/command/command.h"

namespace mahdar {

/// minutes/replace, review.
void AddReplaceCommands(CommandRegistry& commands);

}  // namespace mahdar
