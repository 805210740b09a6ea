// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/person_items.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace mahdar::agenda {
namespace {

/// The leading number of "12", "12bis"; items without one stand last.
int OrderOf(const std::string& number) {
    int value = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    constexpr int kLast = 1'000'000'000;
    return error == std::errc{} ? value : kLast;
}

void GiveTitle(ReadItem& item, const Corrections& corrections) {
    const auto title = corrections.titles.find(FirstLineOf(item));
    if (title != corrections.titles.end() && !item.titled) {
        item.title = title->second;
        item.titled = !item.title.empty();
    }
    for (ReadItem& sub : item.subItems) GiveTitle(sub, corrections);
}

}  // namespace

int FirstLineOf(const ReadItem& item) {
    if (!item.titleLines.empty()) return item.titleLines.front();
    int first = 0;
    const auto take = [&](int line) {
        if (line > 0 && (first == 0 || line < first)) first = line;
    };
    if (!item.background.empty()) take(item.background.front().firstLine);
    if (!item.requiredActions.empty()) take(item.requiredActions.front().firstLine);
    for (const ReadItem& sub : item.subItems) take(FirstLineOf(sub));
    return first;
}

void ApplyItemCorrections(std::vector<ReadItem>& items, const Corrections& corrections) {
    for (ReadItem& item : items) GiveTitle(item, corrections);
    for (const auto& [number, title] : corrections.added) {
        const bool there = std::any_of(items.begin(), items.end(),
                                       [&](const ReadItem& item) { return item.number == number; });
        if (there) continue;
        ReadItem item;
        item.number = number;
        item.title = title;
        item.titled = !title.empty();
        const auto place = std::find_if(
            items.begin(), items.end(),
            [order = OrderOf(number)](const ReadItem& other) { return OrderOf(other.number) > order; });
        items.insert(place, std::move(item));
    }
}

}  // namespace mahdar::agenda
