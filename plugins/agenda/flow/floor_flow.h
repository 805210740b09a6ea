// SPDX-License-Identifier: LGPL-2.1-or-later
// Who has the floor. Every function that takes a context only puts edits into its change.
#pragma once

#include <optional>
#include <string>

#include "plugins/agenda/flow/floor_list.h"

namespace mahdar::flow {

[[nodiscard]] const Intervention* Speaking(const Session& session);

/// A point of order and a question do not end the speech they come into: it goes on after them.
[[nodiscard]] bool Interrupts(InterventionKind kind) noexcept;

/// Begins a new intervention; a waiting request of that speaker is used up. Whoever speaks is ended, or only
/// interrupted by a point of order or a question.
void GiveFloor(CommandContext& context, const Speaker& speaker, std::optional<InterventionKind> kind);

/// Gives the floor to the first of the waiting list; after an interruption to whom it interrupted, unless another
/// point of order waits. Throws CommandError if nobody waits.
void GiveNext(CommandContext& context);

/// Ends whoever speaks; whom he interrupted goes on. Throws CommandError if nobody speaks.
void StopSpeaking(CommandContext& context);
/// Ends whoever speaks and whom he interrupted. Nothing if nobody speaks.
void ClearFloor(CommandContext& context);

/// Stops the speaker's clock, or starts it again.
void TogglePause(CommandContext& context);

/// The current intervention began that much earlier than recorded. What went before it ended then, too.
void BeganEarlier(CommandContext& context, int seconds, const std::string& reason);

/// Once everybody named by a required action has briefed, the action is delivered. Looks at the actions of the item
/// that name one of the bodies.
void SettleActions(CommandContext& context, const ItemId& item, const InstitutionId& body);
/// Actions of the item of which a reporter turns out not to have briefed are expected again.
void UnsettleActions(CommandContext& context, const ItemId& item);

}  // namespace mahdar::flow
