// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/flow/item_flow.h"

#include "core/base/error.h"
#include "core/command/resolve.h"
#include "plugins/agenda/flow/floor_flow.h"

namespace mahdar::flow {
namespace {

void StopClock(AgendaItem& item, const Instant& now) {
    if (!item.runningSince.Empty() && item.runningSince != now) item.discussedIn.push_back({item.runningSince, now});
    item.spentMs = SpentMs(item, now);
    item.runningSince = {};
}

Floor FloorOf(const CommandContext& context) { return *context.change.Find(FloorId{"floor"}); }

void SetCurrent(CommandContext& context, const ItemId& item) {
    Floor floor = FloorOf(context);
    floor.currentItem = item;
    context.change.Put(floor);
}

void PutOpen(CommandContext& context, AgendaItem item) {
    if (item.state == ItemState::Open) return;
    if (item.discussed == 0) {
        for (const AgendaItem& other : context.session.Items()) item.discussed = std::max(item.discussed, other.discussed);
        ++item.discussed;
    }
    item.state = ItemState::Open;
    item.closedAt = {};
    item.deferredTo.clear();
    // A plan for another sitting is overtaken by events.
    item.plannedSitting = 0;
    if (item.openedAt.Empty()) item.openedAt = context.now;
    item.runningSince = context.now;
    context.change.Put(item);
}

void Leave(CommandContext& context, AgendaItem item, ItemState state) {
    StopClock(item, context.now);
    item.state = state;
    if (state == ItemState::Closed) item.closedAt = context.now;
    context.change.Put(item);
}

/// The current item moves up to its parent if that is still open, else nowhere.
void MoveUpFrom(CommandContext& context, const AgendaItem& item) {
    if (FloorOf(context).currentItem != item.id) return;
    const AgendaItem* parent = item.parent.Empty() ? nullptr : context.change.Find(item.parent);
    SetCurrent(context, parent != nullptr && parent->state == ItemState::Open ? parent->id : ItemId{});
}

void StopSpeakerUnder(CommandContext& context, const ItemId& item) {
    const Intervention* speaking = context.change.Find(FloorOf(context).speaking);
    if (speaking != nullptr && speaking->item == item) ClearFloor(context);
}

/// Whoever speaks under it has done: nobody has the floor under an item that is not on.
void Suspend(CommandContext& context, const AgendaItem& item) {
    StopSpeakerUnder(context, item.id);
    Leave(context, item, ItemState::Suspended);
}

void RequireState(const CommandContext& context, const AgendaItem& item, std::initializer_list<ItemState> allowed,
                  const char* otherwise) {
    if (std::find(allowed.begin(), allowed.end(), item.state) == allowed.end())
        throw CommandError(otherwise, {PathOf(context.session, item.id)});
}

}  // namespace

const AgendaItem& ItemFor(const CommandContext& context, const Arguments& arguments) {
    if (!arguments.Empty()) return RequireItem(context.session, arguments.At(0).text);
    const AgendaItem* item = context.session.Find(context.selectedItem);
    if (item == nullptr) item = context.session.Find(context.session.TheFloor().currentItem);
    if (item == nullptr) throw CommandError(MAHDAR_TR("Which item? Name one: its number, or 4/5 for a sub-item."));
    return *item;
}

void OpenItem(CommandContext& context, const AgendaItem& item) {
    RequireState(context, item, {ItemState::Pending, ItemState::Suspended, ItemState::Deferred, ItemState::Closed},
                 MAHDAR_TR("Item %1 is open already."));
    const AgendaItem* current = context.session.Find(context.session.TheFloor().currentItem);
    if (current != nullptr && current->id != item.parent && current->state == ItemState::Open)
        Suspend(context, *current);
    // Another item's sub-item was open: its parent is left as well.
    const AgendaItem* currentParent = current != nullptr ? context.session.Find(current->parent) : nullptr;
    if (currentParent != nullptr && currentParent->state == ItemState::Open && currentParent->id != item.parent &&
        currentParent->id != item.id)
        Suspend(context, *currentParent);
    if (const AgendaItem* parent = context.change.Find(item.parent)) PutOpen(context, *parent);
    PutOpen(context, *context.change.Find(item.id));
    SetCurrent(context, item.id);
}

void CloseItem(CommandContext& context, const AgendaItem& item) {
    RequireState(context, item, {ItemState::Open, ItemState::Suspended},
                 MAHDAR_TR("Item %1 is not open, so it cannot be closed."));
    for (const AgendaItem* child : Children(context.session, item.id)) {
        if (child->state != ItemState::Open && child->state != ItemState::Suspended) continue;
        StopSpeakerUnder(context, child->id);
        Leave(context, *child, ItemState::Closed);
        MoveUpFrom(context, *child);
    }
    StopSpeakerUnder(context, item.id);
    Leave(context, item, ItemState::Closed);
    MoveUpFrom(context, item);
}

void SuspendItem(CommandContext& context, const AgendaItem& item) {
    if (item.state == ItemState::Suspended) {
        OpenItem(context, item);
        return;
    }
    RequireState(context, item, {ItemState::Open}, MAHDAR_TR("Item %1 is not open, so it cannot be suspended."));
    Suspend(context, item);
    MoveUpFrom(context, item);
}

void DeferItem(CommandContext& context, const AgendaItem& item, int sitting, const std::string& until) {
    RequireState(context, item, {ItemState::Pending, ItemState::Open, ItemState::Suspended},
                 MAHDAR_TR("Item %1 is closed or deferred already."));
    StopSpeakerUnder(context, item.id);
    AgendaItem after = item;
    StopClock(after, context.now);
    after.state = ItemState::Deferred;
    after.deferredTo = until;
    after.plannedSitting = sitting;
    context.change.Put(after);
    MoveUpFrom(context, item);
}

void StopItemClocks(CommandContext& context) {
    for (const AgendaItem& item : context.session.Items()) {
        if (item.runningSince.Empty()) continue;
        AgendaItem after = *context.change.Find(item.id);
        StopClock(after, context.now);
        context.change.Put(after);
    }
}

void StartItemClocks(CommandContext& context) {
    for (const AgendaItem& item : context.session.Items()) {
        if (item.state != ItemState::Open || !item.runningSince.Empty()) continue;
        AgendaItem after = item;
        after.runningSince = context.now;
        context.change.Put(after);
    }
}

}  // namespace mahdar::flow
