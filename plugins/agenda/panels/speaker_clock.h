// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "app/ui/clock_view.h"
#include "core/session/session_log.h"

namespace mahdar::agenda {

/// The warning begins when a tenth of the time is left, and never earlier than a minute before the end.
[[nodiscard]] int WarningSeconds(int limitSeconds) noexcept;

/// When the one who speaks was paused; empty if he is not.
[[nodiscard]] Instant PausedAt(const SessionLog& log);

/// The clock of whoever has the floor.
[[nodiscard]] ClockView SpeakerClock(const Session& session, const Instant& pausedAt, const Instant& now);

}  // namespace mahdar::agenda
