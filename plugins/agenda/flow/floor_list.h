// SPDX-License-Identifier: LGPL-2.1-or-later
// Who comes next. Every function that takes a context only puts edits into its change.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/command/command.h"

namespace mahdar::flow {

/// Waiting requests under the current item, in the order in which they are called: points of order,
/// procedural motions in the order of the rules, the list, rights of reply last.
[[nodiscard]] std::vector<const Request*> WaitingList(const Session& session);

/// The request of that speaker that would be called first; null if he does not wait.
[[nodiscard]] const Request* WaitingRequestOf(const Session& session, const Speaker& speaker);

/// Briefing for a reporter of the item, statement for everybody else.
[[nodiscard]] InterventionKind UsualKind(const Session& session, const ItemId& item, const Speaker& speaker);

struct Wish {
    Speaker speaker;
    InterventionKind kind = InterventionKind::Statement;
    std::string onBehalfOf;
    std::string motion;  ///< key of the rules
};

/// Throws CommandError if the list is closed or the same wish waits already.
void AddRequest(CommandContext& context, const Wish& wish);
void Withdraw(CommandContext& context, const Speaker& speaker);
/// The first of the list was called and is not in the room.
void SkipNext(CommandContext& context);

enum class Move { Up = 1, Down, First, Last };
/// Within those of the same precedence. Throws CommandError if there is no further to go.
void MoveRequest(CommandContext& context, const Request& request, Move move);
/// Right before that one, which must be of the same precedence.
void MoveBefore(CommandContext& context, const Request& request, const Request& place);

/// Closes or reopens the list of speakers of the current item.
void ToggleList(CommandContext& context);
void CloseList(CommandContext& context, std::optional<Instant> at);
void ReopenList(CommandContext& context);

/// The institutions that required actions of the item name, in order; those that have spoken already left
/// out.
[[nodiscard]] std::vector<InstitutionId> ProposedSpeakers(const Session& session, const ItemId& item);

}  // namespace mahdar::flow
