// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/ui/speaker_clock.h"

#include <algorithm>

#include "core/session/clock_step.h"

namespace mahdar {

namespace {

constexpr int kMostWarningSeconds = 60;

const Intervention* Speaking(const Session& session) { return session.Find(session.TheFloor().speaking); }

bool BeginsPause(const AnyEdit& any, const InterventionId& id) {
    const auto* edit = std::get_if<Edit<Intervention>>(&any);
    if (edit == nullptr || !edit->after || edit->after->id != id) return false;
    const bool pausedBefore = edit->before && edit->before->state == InterventionState::Paused;
    return edit->after->state == InterventionState::Paused && !pausedBefore;
}

ClockState StateOf(const Intervention& speaking, int elapsed, int threshold) {
    if (speaking.state == InterventionState::Paused) return ClockState::Paused;
    if (speaking.limitSeconds <= 0) return ClockState::Within;
    const int left = speaking.limitSeconds - elapsed;
    if (left < 0) return ClockState::Overtime;
    return left <= threshold ? ClockState::Warning : ClockState::Within;
}

}  // namespace

int WarningSeconds(int limitSeconds) noexcept { return std::min(kMostWarningSeconds, limitSeconds / 10); }

Instant PausedAt(const SessionLog& log) {
    const Intervention* speaking = Speaking(log.State());
    if (speaking == nullptr || speaking->state != InterventionState::Paused) return {};
    const auto& history = log.History();
    // A clock that was set meanwhile counts the pause from a moment that it now calls otherwise.
    std::int64_t steps = 0;
    for (auto change = history.rbegin(); change != history.rend(); ++change) {
        const auto pauses = [&](const AnyEdit& edit) { return BeginsPause(edit, speaking->id); };
        if (std::any_of(change->edits.begin(), change->edits.end(), pauses)) return Later(change->at, steps);
        steps += ClockStepOf(*change);
    }
    return {};
}

ClockView SpeakerClock(const Session& session, const Instant& pausedAt, const Instant& now) {
    const Intervention* speaking = Speaking(session);
    if (speaking == nullptr) return {};
    ClockView view;
    view.elapsedSeconds = static_cast<int>(std::max<std::int64_t>(0, SpokenMs(*speaking, now)) / 1000);
    view.limitSeconds = speaking->limitSeconds;
    view.thresholdSeconds = WarningSeconds(view.limitSeconds);
    view.state = StateOf(*speaking, view.elapsedSeconds, view.thresholdSeconds);
    if (view.state == ClockState::Paused && !pausedAt.Empty())
        view.pausedSeconds = static_cast<int>(std::max<std::int64_t>(0, MsBetween(pausedAt, now)) / 1000);
    return view;
}

}  // namespace mahdar
