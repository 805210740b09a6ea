// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <vector>

#include "core/session/change.h"

namespace mahdar {

/// Throws CommandError if a row touched by the edits points at something that is not there, or the meeting or the
/// floor itself would be gone.
void CheckReferences(const Session& session, const std::vector<AnyEdit>& edits);

/// Throws ParseError for a loaded session whose rows point at nothing, or whose items form a ring.
void CheckLoaded(const Session& session);

}  // namespace mahdar
