// SPDX-License-Identifier: LGPL-2.1-or-later
// The clock of whoever has the floor. The operator's window, the hall and its page all read this one, so that they can
// never tell different times.
#pragma once

#include "app/ui/clock_view.h"
#include "core/session/session_log.h"

namespace mahdar {

/// The warning begins when this much is left of the limit: a tenth of it, at most a minute.
[[nodiscard]] int WarningSeconds(int limitSeconds) noexcept;

/// When the pause of whoever has the floor began; empty if nobody stands paused. Looks through the history: call it after
/// a change, not at every tick.
[[nodiscard]] Instant PausedAt(const SessionLog& log);

[[nodiscard]] ClockView SpeakerClock(const Session& session, const Instant& pausedAt, const Instant& now);

}  // namespace mahdar
