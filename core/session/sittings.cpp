// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/session/sittings.h"

#include <algorithm>

namespace mahdar {

const Sitting* CurrentSitting(const Session& session) {
    for (const Sitting& sitting : session.Sittings()) {
        if (sitting.state == SittingState::Open || sitting.state == SittingState::Suspended) return &sitting;
    }
    return nullptr;
}

const Sitting* SittingAt(const Session& session, const Instant& moment) {
    for (const Sitting& sitting : session.Sittings()) {
        if (sitting.openedAt.Empty() || MsBetween(sitting.openedAt, moment) < 0) continue;
        if (sitting.closedAt.Empty() || MsBetween(moment, sitting.closedAt) >= 0) return &sitting;
    }
    return nullptr;
}

const Sitting* SittingByOrdinal(const Session& session, int ordinal) {
    for (const Sitting& sitting : session.Sittings()) {
        if (sitting.ordinal == ordinal) return &sitting;
    }
    return nullptr;
}

std::vector<const Sitting*> PlannedSittings(const Session& session) {
    std::vector<const Sitting*> planned;
    for (const Sitting& sitting : session.Sittings()) {
        if (sitting.state == SittingState::Planned) planned.push_back(&sitting);
    }
    std::sort(planned.begin(), planned.end(),
              [](const Sitting* a, const Sitting* b) { return a->ordinal < b->ordinal; });
    return planned;
}

}  // namespace mahdar
