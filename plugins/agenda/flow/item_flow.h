// SPDX-License-Identifier: LGPL-2.1-or-later
// How items pass through their states. Every function only puts edits into the context's change.
#pragma once

#include "core/command/command.h"

namespace mahdar::flow {

/// Opens the item; the item that was open is suspended unless it is this one's parent, which opens with it.
void OpenItem(CommandContext& context, const AgendaItem& item);
/// Closes an open or suspended item with its open sub-items; whoever speaks under it is stopped.
void CloseItem(CommandContext& context, const AgendaItem& item);
void SuspendItem(CommandContext& context, const AgendaItem& item);
/// To a sitting of this meeting, or, with sitting 0, until then: "the next meeting"; free words.
void DeferItem(CommandContext& context, const AgendaItem& item, int sitting, const std::string& until);

/// Stops or restarts the clocks of all open items, when the sitting stops or goes on.
void StopItemClocks(CommandContext& context);
void StartItemClocks(CommandContext& context);

/// The item an act is about: the path if given, else the selected, else the current one. Throws CommandError.
[[nodiscard]] const AgendaItem& ItemFor(const CommandContext& context, const Arguments& arguments);

}  // namespace mahdar::flow
