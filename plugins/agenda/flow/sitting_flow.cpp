// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/flow/sitting_flow.h"

#include <algorithm>

#include "core/base/error.h"
#include "core/session/sittings.h"
#include "plugins/agenda/flow/floor_flow.h"
#include "plugins/agenda/flow/item_flow.h"
#include "plugins/agenda/flow/presence_flow.h"

namespace mahdar::flow {
namespace {

const Sitting& Require(const Session& session, SittingState state, const char* otherwise) {
    const Sitting* sitting = CurrentSitting(session);
    if (sitting == nullptr || sitting->state != state) throw CommandError(otherwise);
    return *sitting;
}

int LastOrdinal(const Session& session) {
    int last = 0;
    for (const Sitting& sitting : session.Sittings()) last = std::max(last, sitting.ordinal);
    return last;
}

Sitting NewSitting(int ordinal) {
    Sitting sitting;
    sitting.id = NewId<SittingId>();
    sitting.ordinal = ordinal;
    return sitting;
}

void RequireOrder(const Sitting& sitting) {
    const bool both = !sitting.plannedStart.Empty() && !sitting.plannedEnd.Empty();
    if (both && MsBetween(sitting.plannedStart, sitting.plannedEnd) <= 0)
        throw CommandError(MAHDAR_TR("A sitting must end after it begins."));
}

Sitting PlannedOrNew(const Session& session, int ordinal) {
    const Sitting* known = SittingByOrdinal(session, ordinal);
    if (known == nullptr) return NewSitting(ordinal);
    if (known->state != SittingState::Planned)
        throw CommandError(MAHDAR_TR("Sitting %1 has been opened already."), {std::to_string(ordinal)});
    return *known;
}

}  // namespace

void PlanSitting(CommandContext& context, int ordinal, std::optional<Instant> start,
                 std::optional<Instant> end) {
    if (!start && !end)
        throw CommandError(
            MAHDAR_TR("Name when it is to begin with --start, when to end with --end, or both."));
    Sitting sitting = PlannedOrNew(context.session, ordinal);
    const Sitting* on = CurrentSitting(context.session);
    if (on != nullptr && ordinal < on->ordinal)
        throw CommandError(MAHDAR_TR("Sitting %1 is on already; plan a later one."),
                           {std::to_string(on->ordinal)});
    sitting.plannedStart = start.value_or(sitting.plannedStart);
    sitting.plannedEnd = end.value_or(sitting.plannedEnd);
    RequireOrder(sitting);
    context.change.Put(std::move(sitting));
}

void PlanEnd(CommandContext& context, const Instant& end) {
    const Sitting* current = CurrentSitting(context.session);
    if (current == nullptr) throw CommandError(MAHDAR_TR("No sitting is open."));
    Sitting sitting = *current;
    if (MsBetween(sitting.openedAt, end) <= 0)
        throw CommandError(MAHDAR_TR("A sitting must end after it begins."));
    sitting.plannedEnd = end;
    context.change.Put(std::move(sitting));
}

void CancelSitting(CommandContext& context, int ordinal) {
    const Sitting* sitting = SittingByOrdinal(context.session, ordinal);
    if (sitting == nullptr)
        throw CommandError(MAHDAR_TR("Sitting %1 is not planned."), {std::to_string(ordinal)});
    if (sitting->state != SittingState::Planned)
        throw CommandError(MAHDAR_TR("Sitting %1 has been opened already."), {std::to_string(ordinal)});
    context.change.Remove(sitting->id);
}

void OpenSitting(CommandContext& context) {
    if (const Sitting* open = CurrentSitting(context.session))
        throw CommandError(MAHDAR_TR("Sitting %1 is not closed yet."), {std::to_string(open->ordinal)});
    const auto planned = PlannedSittings(context.session);
    Sitting sitting = planned.empty() ? NewSitting(LastOrdinal(context.session) + 1) : *planned.front();
    sitting.state = SittingState::Open;
    sitting.openedAt = context.now;
    const SittingId id = sitting.id;
    context.change.Put(std::move(sitting));
    BeginPresence(context, id);
    StartItemClocks(context);
}

void SuspendSitting(CommandContext& context, const std::string& reason) {
    Sitting sitting = Require(context.session, SittingState::Open, MAHDAR_TR("No sitting is open."));
    ClearFloor(context);
    sitting.state = SittingState::Suspended;
    sitting.breaks.push_back({context.now, {}, reason});
    context.change.Put(std::move(sitting));
    StopItemClocks(context);
}

void ResumeSitting(CommandContext& context) {
    Sitting sitting =
        Require(context.session, SittingState::Suspended, MAHDAR_TR("No sitting is suspended."));
    sitting.state = SittingState::Open;
    if (!sitting.breaks.empty()) sitting.breaks.back().to = context.now;
    context.change.Put(std::move(sitting));
    StartItemClocks(context);
}

void CloseSitting(CommandContext& context) {
    const Sitting* current = CurrentSitting(context.session);
    if (current == nullptr) throw CommandError(MAHDAR_TR("No sitting is open."));
    ClearFloor(context);
    Sitting sitting = *current;
    if (sitting.state == SittingState::Suspended && !sitting.breaks.empty())
        sitting.breaks.back().to = context.now;
    sitting.state = SittingState::Closed;
    sitting.closedAt = context.now;
    context.change.Put(std::move(sitting));
    StopItemClocks(context);
    EndPresence(context);
}

void Gavel(CommandContext& context) {
    const Sitting* sitting = CurrentSitting(context.session);
    if (sitting == nullptr) return OpenSitting(context);
    if (sitting->state == SittingState::Open) return SuspendSitting(context, {});
    ResumeSitting(context);
}

}  // namespace mahdar::flow
