// SPDX-License-Identifier: LGPL-2.1-or-later
// Who comes, goes, is excused or missing. Every function that takes a context only puts edits into its
// change.
#pragma once

#include <string>
#include <vector>

#include "core/command/command.h"

namespace mahdar::flow {

/// The people meant by a word: an id, a name in any language, or a body of the register and then its whole
/// delegation. Throws CommandError for an unknown or an ambiguous name. Empty for a body of which nobody is
/// listed.
[[nodiscard]] std::vector<const Participant*> PeopleFor(const Session& session, const std::string& words);

/// The one person meant by a word. Throws CommandError if there is none or there are several.
[[nodiscard]] const Participant& RequirePerson(const Session& session, const std::string& words);

/// In the room from that moment. A body of which nobody is listed is taken as a delegation without names. Of
/// a whole delegation those excused stay excused.
void Arrive(CommandContext& context, const std::string& words, const Instant& at);
/// Throws CommandError if none of them is here.
void Leave(CommandContext& context, const std::string& words, const Instant& at);
void Excuse(CommandContext& context, const std::string& words, const std::string& reason);
void MarkAbsent(CommandContext& context, const std::string& words);
/// As if nothing had been noted of them in this sitting.
void ClearPresence(CommandContext& context, const std::string& words);
/// Everybody who was in the room when the sitting before this one ended is in it again.
void ArriveAsBefore(CommandContext& context);

/// Takes into the sitting who is in the room already; who was away before is expected again.
void BeginPresence(CommandContext& context, const SittingId& sitting);
/// Whoever is in the room leaves it.
void EndPresence(CommandContext& context);

}  // namespace mahdar::flow
