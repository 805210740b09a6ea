// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/structure/reparenting.h"

#include "plugins/agenda/read/person_items.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <optional>
#include <utility>

namespace mahdar::agenda {
namespace {

/// "4/2" as the item "4" and the second of its sub-items.
struct Parent {
    std::string item;
    std::size_t sub = 0;
};

Parent ParentFrom(const std::string& text) {
    const std::size_t slash = text.rfind('/');
    Parent parent{text.substr(0, slash), 0};
    if (slash == std::string::npos) return parent;
    const char* begin = text.data() + slash + 1;
    const char* end = text.data() + text.size();
    if (std::from_chars(begin, end, parent.sub).ec != std::errc{}) parent.sub = 0;
    return parent;
}

ReadItem* ItemOf(std::vector<ReadItem>& items, const std::string& number) {
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const ReadItem& item) { return item.number == number; });
    return found == items.end() ? nullptr : &*found;
}

ReadItem* NodeOf(std::vector<ReadItem>& items, const std::string& text) {
    const Parent parent = ParentFrom(text);
    ReadItem* item = ItemOf(items, parent.item);
    if (!item || parent.sub == 0) return item;
    return parent.sub <= item->subItems.size() ? &item->subItems[parent.sub - 1] : nullptr;
}

std::optional<ReadItem> TakeSubItem(std::vector<ReadItem>& items, int line) {
    for (ReadItem& item : items) {
        const auto found = std::find_if(item.subItems.begin(), item.subItems.end(),
                                        [line](const ReadItem& sub) { return FirstLineOf(sub) == line; });
        if (found == item.subItems.end()) continue;
        ReadItem sub = std::move(*found);
        item.subItems.erase(found);
        return sub;
    }
    return std::nullopt;
}

std::optional<ReadAction> TakeAction(ReadItem& node, int line) {
    auto& actions = node.requiredActions;
    const auto found = std::find_if(actions.begin(), actions.end(),
                                    [line](const ReadAction& action) { return action.firstLine == line; });
    if (found != actions.end()) {
        ReadAction action = std::move(*found);
        actions.erase(found);
        return action;
    }
    for (ReadItem& sub : node.subItems) {
        if (auto action = TakeAction(sub, line)) return action;
    }
    return std::nullopt;
}

void MoveSubItem(std::vector<ReadItem>& items, int line, const std::string& to) {
    ReadItem* target = ItemOf(items, ParentFrom(to).item);
    if (!target) return;
    auto sub = TakeSubItem(items, line);
    if (!sub) return;
    auto& subs = target->subItems;
    const auto place = std::find_if(subs.begin(), subs.end(),
                                    [line](const ReadItem& other) { return FirstLineOf(other) > line; });
    subs.insert(place, std::move(*sub));
}

void MoveAction(std::vector<ReadItem>& items, int line, const std::string& to) {
    if (!NodeOf(items, to)) return;
    for (ReadItem& item : items) {
        auto action = TakeAction(item, line);
        if (!action) continue;
        auto& actions = NodeOf(items, to)->requiredActions;
        const auto place = std::find_if(actions.begin(), actions.end(),
                                        [line](const ReadAction& other) { return other.firstLine > line; });
        actions.insert(place, std::move(*action));
        return;
    }
}

}  // namespace

void MoveToParents(std::vector<ReadItem>& items, const std::map<int, std::string>& parents) {
    for (const auto& [line, to] : parents) MoveSubItem(items, line, to);
    for (const auto& [line, to] : parents) MoveAction(items, line, to);
}

}  // namespace mahdar::agenda
