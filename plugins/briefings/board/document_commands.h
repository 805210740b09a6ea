// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/command/command.h"

namespace mahdar::briefings {

/// document/add, /set, /expect, /receive, /late, /publish, /remove: the documents of the items. A document is
/// named by its symbol, its title or its id.
void AddDocumentCommands(CommandRegistry& commands);

}  // namespace mahdar::briefings
