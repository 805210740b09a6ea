// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "app/ui/hall_view.h"
#include "core/session/session.h"

namespace mahdar::shell {

/// What the delegates see of the session at that moment, in the meeting's language and a second one; the same language
/// twice shows it once. `pausedAt` is where speaker_clock.h says.
[[nodiscard]] HallView HallViewOf(const Session& session, const Instant& now, const Instant& pausedAt, Language second);

/// Who waits under the current item, in the order of being called: the list, then rights of reply. A point of order
/// is left out: the hall does not see it until the chair takes it.
[[nodiscard]] std::vector<const Request*> WaitingInHall(const Session& session);

}  // namespace mahdar::shell
