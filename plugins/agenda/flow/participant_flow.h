// SPDX-License-Identifier: LGPL-2.1-or-later
// The list of participants and the bureau. Every function only puts edits into the context's change.
#pragma once

#include <string>

#include "core/command/command.h"

namespace mahdar::flow {

/// Gives a person an office. One chair and one rapporteur at a time: who held it before is head of the
/// delegation again. A body of which nobody is listed holds it as a delegation without names.
void SetBureau(CommandContext& context, ParticipantRole office, const std::string& words,
               const LocalText& detail);
void LeaveBureau(CommandContext& context, const std::string& words);

/// Throws CommandError if he has been in the room: then only his marks can be changed.
void RemoveParticipant(CommandContext& context, const Participant& person);

[[nodiscard]] bool IsOffice(ParticipantRole role) noexcept;

}  // namespace mahdar::flow
