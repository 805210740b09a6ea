// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <vector>

#include "core/session/session.h"

namespace mahdar {

/// The sitting that is open or suspended; null if none.
[[nodiscard]] const Sitting* CurrentSitting(const Session& session);

/// The sitting that was on at that moment, its breaks included; null if none was.
[[nodiscard]] const Sitting* SittingAt(const Session& session, const Instant& moment);

[[nodiscard]] const Sitting* SittingByOrdinal(const Session& session, int ordinal);

/// Those still to come, in their order.
[[nodiscard]] std::vector<const Sitting*> PlannedSittings(const Session& session);

}  // namespace mahdar
