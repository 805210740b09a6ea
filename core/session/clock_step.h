// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <string>
#include <vector>

#include "core/session/change.h"

namespace mahdar {

/// The act under which a step of the wall clock stands in the history.
inline constexpr const char* kClockStepAct = "clock/step";

/// After the wall clock was set: the beginnings of what is running are moved with it, so that lengths stay true. What
/// the record says of earlier moments stays as it was read off the clock then. Empty if nothing is running.
[[nodiscard]] std::vector<AnyEdit> RebasedClocks(const Session& session, std::int64_t stepMs);

/// "clock step -3600000": the line of that act.
[[nodiscard]] std::string ClockStepLine(std::int64_t stepMs);

/// By how much the wall clock was set in that act; 0 for any other act.
[[nodiscard]] std::int64_t ClockStepOf(const Change& change);

}  // namespace mahdar
