// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/session/clock_step.h"

#include "core/session/change_builder.h"

namespace mahdar {

std::vector<AnyEdit> RebasedClocks(const Session& session, std::int64_t stepMs) {
    ChangeBuilder change(session);
    const auto rebase = [&](const auto& row) {
        if (row.runningSince.Empty()) return;
        auto after = row;
        after.runningSince = Later(row.runningSince, stepMs);
        change.Put(std::move(after));
    };
    for (const AgendaItem& item : session.Items()) rebase(item);
    for (const Intervention& speech : session.Interventions()) rebase(speech);
    return change.Take();
}

std::string ClockStepLine(std::int64_t stepMs) { return "clock step " + std::to_string(stepMs); }

}  // namespace mahdar
