// SPDX-License-Identifier: LGPL-2.1-or-later
// When things will end, from the session and the time alone.
//
// Each item has what is left of its plan, and while it is on at least what those on the list may still take.
// The items are laid one after the other into the sittings: what is planned for a sitting goes there; the
// rest fills each sitting up to its planned end, in the order of the agenda. Items without a plan count as
// nothing and are told apart.
#pragma once

#include <optional>

#include "core/session/session.h"

namespace mahdar {

/// Its own plan, else the sum of its sub-items' plans; 0 if there is none.
[[nodiscard]] int PlannedMinutes(const Session& session, const AgendaItem& item);

struct ItemForecast {
    int plannedMinutes = 0;
    std::int64_t spentMs = 0;
    std::int64_t leftMs = 0;             ///< never negative
    std::int64_t overMs = 0;             ///< spent beyond the plan
    std::optional<Instant> expectedEnd;  ///< while it is on
};

[[nodiscard]] ItemForecast ForecastItem(const Session& session, const AgendaItem& item, const Instant& now);

struct Forecast {
    std::optional<Instant> sittingEnd;
    std::optional<Instant> sittingPlannedEnd;
    std::optional<Instant> meetingEnd;
    int unplanned = 0;  ///< items still to come that have no plan

    /// Minutes after the planned end, rounded up; negative before it; 0 without a plan.
    [[nodiscard]] int SittingLateMinutes() const noexcept;
};

/// Empty if no item still to come has a plan and nobody is on the list.
[[nodiscard]] Forecast ForecastMeeting(const Session& session, const Instant& now);

}  // namespace mahdar
