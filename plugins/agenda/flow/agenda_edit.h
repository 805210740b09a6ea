// SPDX-License-Identifier: LGPL-2.1-or-later
// Changing the agenda itself. Printed numbers stay as they are whatever moves. Every function only puts edits
// into the context's change.
#pragma once

#include <string>
#include <vector>

#include "core/command/command.h"

namespace mahdar::flow {

enum class Side { Before = 1, After };

/// A place among the siblings of `at`. Throws CommandError where the item would come under itself or another
/// parent.
void PlaceItem(CommandContext& context, AgendaItem item, const AgendaItem& at, Side side);

/// At the end of its siblings; an item with a number goes before the first higher one.
void AppendItem(CommandContext& context, AgendaItem item);

/// Makes sub-items of an item, behind those it has; a sub-item gets new siblings at the end.
void SplitItem(CommandContext& context, const AgendaItem& item, const std::vector<std::string>& titles,
               Language language);

/// Throws CommandError if it was taken up, or something hangs on it.
void RemoveItem(CommandContext& context, const AgendaItem& item);

}  // namespace mahdar::flow
