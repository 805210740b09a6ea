// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/session/item_tree.h"

#include <algorithm>
#include <tuple>

namespace mahdar {

std::vector<const AgendaItem*> Children(const Session& session, const ItemId& parent) {
    std::vector<const AgendaItem*> items;
    for (const AgendaItem& item : session.Items()) {
        if (item.parent == parent) items.push_back(&item);
    }
    std::sort(items.begin(), items.end(), [](const AgendaItem* a, const AgendaItem* b) {
        return std::tie(a->rank, a->id.value) < std::tie(b->rank, b->id.value);
    });
    return items;
}

std::string PathOf(const Session& session, const ItemId& id) {
    const AgendaItem* item = session.Find(id);
    if (item == nullptr) return {};
    if (item->parent.Empty()) return item->number;
    const auto siblings = Children(session, item->parent);
    const auto place = std::find_if(siblings.begin(), siblings.end(), [&](const AgendaItem* row) { return row->id == id; });
    return PathOf(session, item->parent) + '/' + std::to_string(place - siblings.begin() + 1);
}

}  // namespace mahdar
