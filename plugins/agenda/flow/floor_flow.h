// SPDX-License-Identifier: LGPL-2.1-or-later
// Who has the floor and who comes next. Every function only puts edits into the context's change.
#pragma once

#include <optional>
#include <vector>

#include "core/command/command.h"

namespace mahdar::flow {

/// Waiting requests under the current item, in the order in which they are called: points of order, then the list,
/// rights of reply last.
[[nodiscard]] std::vector<const Request*> WaitingList(const Session& session);
[[nodiscard]] const Intervention* Speaking(const Session& session);

/// Ends whoever speaks and begins a new intervention; a waiting request of that speaker is used up.
void GiveFloor(CommandContext& context, const Speaker& speaker, std::optional<InterventionKind> kind);
/// Gives the floor to the first of the waiting list. Throws CommandError if nobody waits.
void GiveNext(CommandContext& context);
/// Throws CommandError if nobody speaks.
void StopSpeaking(CommandContext& context);
/// Stops the speaker's clock, or starts it again.
void TogglePause(CommandContext& context);
/// The current intervention began that much earlier than recorded.
void BeganEarlier(CommandContext& context, int seconds);
/// The first of the list was called and is not in the room.
void SkipNext(CommandContext& context);
void AddRequest(CommandContext& context, const Speaker& speaker, InterventionKind kind, const std::string& onBehalfOf);
void Withdraw(CommandContext& context, const Speaker& speaker);
/// Closes or reopens the list of speakers of the current item.
void ToggleList(CommandContext& context);

/// The institutions that required actions of the item name, in order; those that have briefed already left out.
[[nodiscard]] std::vector<InstitutionId> ProposedSpeakers(const Session& session, const ItemId& item);

/// Seconds allowed to this speaker by the rules of the meeting; 0: no limit.
[[nodiscard]] int LimitSeconds(const Session& session, const Speaker& speaker, InterventionKind kind);

}  // namespace mahdar::flow
