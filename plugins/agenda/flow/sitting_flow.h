// SPDX-License-Identifier: LGPL-2.1-or-later
// Sittings from plan to close. Every function only puts edits into the context's change.
#pragma once

#include <optional>
#include <string>

#include "core/command/command.h"

namespace mahdar::flow {

/// Plans a sitting that has not been opened, or changes its plan.
void PlanSitting(CommandContext& context, int ordinal, std::optional<Instant> start,
                 std::optional<Instant> end);
/// When the sitting that is on is to end. Throws CommandError if none is.
void PlanEnd(CommandContext& context, const Instant& end);
/// A planned sitting that will not take place.
void CancelSitting(CommandContext& context, int ordinal);

/// Opens the next planned sitting, else a new one. Those who are in the room already are in it from now.
void OpenSitting(CommandContext& context);
void SuspendSitting(CommandContext& context, const std::string& reason);
void ResumeSitting(CommandContext& context);
/// Everybody leaves with the gavel.
void CloseSitting(CommandContext& context);
/// Opens, suspends or resumes, as the case is.
void Gavel(CommandContext& context);

}  // namespace mahdar::flow
