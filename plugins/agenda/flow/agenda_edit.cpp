// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/flow/agenda_edit.h"

#include <algorithm>
#include <cstdlib>

#include "core/base/error.h"
#include "core/command/resolve.h"

namespace mahdar::flow {
namespace {

constexpr std::int64_t kStep = 1024;

bool IsNumber(const std::string& text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
}

/// Gives the items new ranks, in steps, in that order.
void PutInOrder(CommandContext& context, const std::vector<AgendaItem>& order) {
    std::int64_t rank = 0;
    for (AgendaItem item : order) {
        rank += kStep;
        item.rank = rank;
        context.change.Put(std::move(item));
    }
}

std::vector<AgendaItem> Siblings(const CommandContext& context, const AgendaItem& item) {
    std::vector<AgendaItem> siblings;
    for (const AgendaItem* row : Children(context.session, item.parent)) {
        if (row->id != item.id) siblings.push_back(*row);
    }
    return siblings;
}

}  // namespace

void PlaceItem(CommandContext& context, AgendaItem item, const AgendaItem& at, Side side) {
    if (item.id == at.id) throw CommandError(MAHDAR_TR("An item cannot stand before or after itself."));
    if (item.parent != at.parent)
        throw CommandError(MAHDAR_TR("%1 is not on the same level; an item moves among the items, a sub-item "
                                     "among those of its item."),
                           {PathOf(context.session, at.id)});
    std::vector<AgendaItem> order = Siblings(context, item);
    auto place =
        std::find_if(order.begin(), order.end(), [&](const AgendaItem& row) { return row.id == at.id; });
    if (side == Side::After) ++place;
    order.insert(place, std::move(item));
    PutInOrder(context, order);
}

void AppendItem(CommandContext& context, AgendaItem item) {
    const std::vector<AgendaItem> siblings = Siblings(context, item);
    const bool numbered = item.parent.Empty() && IsNumber(item.number);
    const auto next = std::find_if(siblings.begin(), siblings.end(), [&](const AgendaItem& row) {
        return numbered && std::atoi(row.number.c_str()) > std::atoi(item.number.c_str());
    });
    if (next != siblings.end()) return PlaceItem(context, std::move(item), *next, Side::Before);
    item.rank = NextRank<AgendaItem>(context.session,
                                     [&](const AgendaItem& row) { return row.parent == item.parent; }) +
                kStep * static_cast<std::int64_t>(context.change.Size());
    context.change.Put(std::move(item));
}

void SplitItem(CommandContext& context, const AgendaItem& item, const std::vector<std::string>& titles,
               Language language) {
    const bool top = item.parent.Empty();
    if (titles.empty() || (top && titles.size() < 2 && Children(context.session, item.id).empty()))
        throw CommandError(MAHDAR_TR("Into what? Name the titles of the parts."));
    for (const std::string& title : titles) {
        AgendaItem part;
        part.id = NewId<ItemId>();
        part.parent = top ? item.id : item.parent;
        part.title.Set(language, title);
        AppendItem(context, std::move(part));
    }
}

void RemoveItem(CommandContext& context, const AgendaItem& item) {
    if (!item.openedAt.Empty())
        throw CommandError(MAHDAR_TR("Item %1 has been taken up and stays on the agenda. Close or defer it."),
                           {PathOf(context.session, item.id)});
    context.change.Remove(item.id);
}

}  // namespace mahdar::flow
