// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/session/forecast.h"

#include <algorithm>

#include "core/session/item_tree.h"
#include "core/session/sittings.h"
#include "core/session/speaking_rules.h"

namespace mahdar {
namespace {

constexpr std::int64_t kMsPerMinute = 60'000;

bool IsOver(const AgendaItem& item) {
    return item.state == ItemState::Closed;
}

/// What whoever has the floor and those who wait may still take under the current item.
std::int64_t ListMs(const Session& session, const Instant& now) {
    std::int64_t ms = 0;
    if (const Intervention* speaking = session.Find(session.TheFloor().speaking))
        ms += std::max<std::int64_t>(0, speaking->limitSeconds * 1000LL - SpokenMs(*speaking, now));
    for (const Request& request : session.Requests()) {
        const bool waits = request.state == RequestState::Waiting || request.state == RequestState::WithChair;
        if (waits && request.item == session.TheFloor().currentItem)
            ms += AllowanceFor(session, request.speaker, request.kind, now).seconds * 1000LL;
    }
    return ms;
}

bool IsOn(const Session& session, const AgendaItem& item) {
    const AgendaItem* current = session.Find(session.TheFloor().currentItem);
    return current != nullptr && (current->id == item.id || current->parent == item.id);
}

std::int64_t LeftOfPlan(const Session& session, const AgendaItem& item, const Instant& now) {
    if (IsOver(item)) return 0;
    if (item.plannedMinutes > 0)
        return std::max<std::int64_t>(0, item.plannedMinutes * kMsPerMinute - SpentMs(item, now));
    std::int64_t left = 0;
    for (const AgendaItem* child : Children(session, item.id)) left += LeftOfPlan(session, *child, now);
    return left;
}

std::int64_t LeftMs(const Session& session, const AgendaItem& item, const Instant& now) {
    const std::int64_t left = LeftOfPlan(session, item, now);
    return IsOn(session, item) ? std::max(left, ListMs(session, now)) : left;
}

struct Work {
    std::int64_t leftMs = 0;
    int sitting = 0;  ///< 0: any
};

struct ToDo {
    std::vector<Work> works;
    int unplanned = 0;
    bool known = false;
};

bool IsToCome(const AgendaItem& item) {
    if (!item.parent.Empty() || IsOver(item)) return false;
    // Deferred without a sitting of this meeting: not here.
    return item.state != ItemState::Deferred || item.plannedSitting > 0;
}

ToDo WhatIsLeft(const Session& session, const Instant& now) {
    ToDo todo;
    std::vector<const AgendaItem*> items = Children(session, {});
    std::erase_if(items, [](const AgendaItem* item) { return !IsToCome(*item); });
    // What is on goes first.
    std::stable_partition(items.begin(), items.end(),
                          [&](const AgendaItem* item) { return IsOn(session, *item); });
    for (const AgendaItem* item : items) {
        const std::int64_t left = LeftMs(session, *item, now);
        const bool planned = PlannedMinutes(session, *item) > 0;
        todo.unplanned += planned || left > 0 ? 0 : 1;
        todo.known = todo.known || planned || left > 0;
        todo.works.push_back({left, item->plannedSitting});
    }
    return todo;
}

/// Takes out of `works` what this sitting will do, beginning at `start`, and returns when it ends.
Instant Fill(std::vector<Work>& works, const Sitting& sitting, Instant start, bool last) {
    Instant at = start;
    std::erase_if(works, [&](const Work& work) {
        const bool assigned = work.sitting > 0 && work.sitting <= sitting.ordinal;
        const bool room = sitting.plannedEnd.Empty() || MsBetween(at, sitting.plannedEnd) > 0;
        const bool here =
            assigned || (work.sitting == 0 && (last || room)) || (last && work.sitting > sitting.ordinal);
        if (here) at = Later(at, work.leftMs);
        return here;
    });
    return at;
}

}  // namespace

int PlannedMinutes(const Session& session, const AgendaItem& item) {
    if (item.plannedMinutes > 0) return item.plannedMinutes;
    int sum = 0;
    for (const AgendaItem* child : Children(session, item.id)) sum += child->plannedMinutes;
    return sum;
}

ItemForecast ForecastItem(const Session& session, const AgendaItem& item, const Instant& now) {
    ItemForecast forecast;
    forecast.plannedMinutes = PlannedMinutes(session, item);
    forecast.spentMs = SpentMs(item, now);
    forecast.leftMs = LeftMs(session, item, now);
    if (forecast.plannedMinutes > 0)
        forecast.overMs =
            std::max<std::int64_t>(0, forecast.spentMs - forecast.plannedMinutes * kMsPerMinute);
    const bool known = forecast.plannedMinutes > 0 || forecast.leftMs > 0;
    if (item.state == ItemState::Open && known) forecast.expectedEnd = Later(now, forecast.leftMs);
    return forecast;
}

int Forecast::SittingLateMinutes() const noexcept {
    if (!sittingEnd || !sittingPlannedEnd) return 0;
    const std::int64_t ms = MsBetween(*sittingPlannedEnd, *sittingEnd);
    return static_cast<int>(ms > 0 ? (ms + kMsPerMinute - 1) / kMsPerMinute : ms / kMsPerMinute);
}

Forecast ForecastMeeting(const Session& session, const Instant& now) {
    ToDo todo = WhatIsLeft(session, now);
    Forecast forecast;
    forecast.unplanned = todo.unplanned;
    const Sitting* current = CurrentSitting(session);
    if (current != nullptr && !current->plannedEnd.Empty()) forecast.sittingPlannedEnd = current->plannedEnd;
    if (!todo.known) return forecast;
    const std::vector<const Sitting*> planned = PlannedSittings(session);
    Instant at = now;
    if (current != nullptr) {
        at = Fill(todo.works, *current, now, planned.empty());
        forecast.sittingEnd = at;
    }
    for (const Sitting* sitting : planned) {
        if (todo.works.empty()) break;
        const bool waits = !sitting->plannedStart.Empty() && MsBetween(at, sitting->plannedStart) > 0;
        at = Fill(todo.works, *sitting, waits ? sitting->plannedStart : at, sitting == planned.back());
    }
    if (current == nullptr && planned.empty())
        for (const Work& work : todo.works) at = Later(at, work.leftMs);
    if (current != nullptr || !planned.empty()) forecast.meetingEnd = at;
    return forecast;
}

}  // namespace mahdar
