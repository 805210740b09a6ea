// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/session/clock_step.h"

#include <charconv>

#include "core/session/change_builder.h"

namespace mahdar {
namespace {

const std::string kLineStart = "clock step ";

}  // namespace

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

std::string ClockStepLine(std::int64_t stepMs) { return kLineStart + std::to_string(stepMs); }

std::int64_t ClockStepOf(const Change& change) {
    if (change.act != kClockStepAct || !change.line.starts_with(kLineStart)) return 0;
    std::int64_t step = 0;
    const char* end = change.line.data() + change.line.size();
    (void)std::from_chars(change.line.data() + kLineStart.size(), end, step);
    return step;
}

}  // namespace mahdar
