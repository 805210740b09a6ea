// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/session/paragraph_numbers.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace mahdar {
namespace {

/// Where an item stands in the report: rank of the item, then of the sub-item.
std::unordered_map<ItemId, std::pair<std::int64_t, std::int64_t>> ItemPlaces(const Session& session) {
    std::unordered_map<ItemId, std::pair<std::int64_t, std::int64_t>> places;
    std::vector<const AgendaItem*> items;
    for (const AgendaItem& item : session.Items()) items.push_back(&item);
    const auto key = [&](const AgendaItem* item) {
        const AgendaItem* top = item->parent.Empty() ? item : session.Find(item->parent);
        return std::tuple(top->rank, top->id.value, !item->parent.Empty(), item->rank, item->id.value);
    };
    std::sort(items.begin(), items.end(), [&](const AgendaItem* a, const AgendaItem* b) { return key(a) < key(b); });
    for (std::size_t i = 0; i < items.size(); ++i) places[items[i]->id] = {1, static_cast<std::int64_t>(i)};
    return places;
}

}  // namespace

std::vector<const Paragraph*> ParagraphsInOrder(const Session& session) {
    const auto places = ItemPlaces(session);
    const auto placeOf = [&](const Paragraph& row) -> std::pair<std::int64_t, std::int64_t> {
        if (row.item.Empty()) return {row.part == kClosingPart ? 2 : 0, 0};
        return places.at(row.item);
    };
    using Keyed = std::tuple<std::pair<std::int64_t, std::int64_t>, std::int64_t, const Paragraph*>;
    std::vector<Keyed> keyed;
    keyed.reserve(session.Paragraphs().Size());
    for (const Paragraph& row : session.Paragraphs()) keyed.emplace_back(placeOf(row), row.rank, &row);
    std::stable_sort(keyed.begin(), keyed.end(), [](const Keyed& a, const Keyed& b) {
        return std::tie(std::get<0>(a), std::get<1>(a)) < std::tie(std::get<0>(b), std::get<1>(b));
    });
    std::vector<const Paragraph*> rows;
    for (const Keyed& entry : keyed) rows.push_back(std::get<2>(entry));
    return rows;
}

std::unordered_map<ParagraphId, int> ParagraphNumbers(const Session& session) {
    std::unordered_map<ParagraphId, int> numbers;
    int number = 0;
    for (const Paragraph* row : ParagraphsInOrder(session)) {
        if (row->kind != ParagraphKind::Note) numbers[row->id] = ++number;
    }
    return numbers;
}

}  // namespace mahdar
