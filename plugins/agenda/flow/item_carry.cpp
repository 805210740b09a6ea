// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/flow/item_carry.h"

#include "core/session/item_tree.h"

namespace mahdar::flow {
namespace {

/// The item as the next meeting finds it: same words, nothing done yet.
AgendaItem Fresh(const AgendaItem& item) {
    AgendaItem fresh;
    fresh.id = item.id;
    fresh.parent = item.parent;
    fresh.number = item.number;
    fresh.rank = item.rank;
    fresh.title = item.title;
    fresh.plannedMinutes = item.plannedMinutes;
    return fresh;
}

void CarryActions(const Session& from, const ItemId& item, ChangeBuilder& into) {
    for (const RequiredAction& action : from.RequiredActions()) {
        if (action.item != item || action.state == SlotState::Delivered) continue;
        RequiredAction carried = action;
        carried.state = SlotState::Expected;
        carried.lines = {};
        for (ReporterTurn& turn : carried.turns) turn.state = SlotState::Expected;
        into.Put(std::move(carried));
    }
}

void CarryItem(const Session& from, const AgendaItem& item, ChangeBuilder& into) {
    if (into.Find(item.id) != nullptr) return;
    into.Put(Fresh(item));
    CarryActions(from, item.id, into);
}

}  // namespace

void DeferredItems::Carry(const Session& from, ChangeBuilder& into) const {
    for (const AgendaItem& item : from.Items()) {
        if (item.state != ItemState::Deferred) continue;
        if (const AgendaItem* parent = from.Find(item.parent)) {
            if (into.Find(parent->id) == nullptr) into.Put(Fresh(*parent));
        }
        CarryItem(from, item, into);
        if (!item.parent.Empty()) continue;
        for (const AgendaItem* child : Children(from, item.id)) {
            if (child->state != ItemState::Closed) CarryItem(from, *child, into);
        }
    }
}

}  // namespace mahdar::flow
