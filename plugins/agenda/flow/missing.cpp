// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/flow/missing.h"

#include <algorithm>
#include <string>
#include <unordered_set>

namespace mahdar::flow {
namespace {

std::unordered_set<ItemId> ItemsWithOutcome(const Session& session) {
    std::unordered_set<ItemId> items;
    for (const Paragraph& paragraph : session.Paragraphs()) {
        if (paragraph.kind != ParagraphKind::Decision && paragraph.kind != ParagraphKind::Action) continue;
        items.insert(paragraph.item);
        const AgendaItem* item = session.Find(paragraph.item);
        if (item != nullptr && item->parent) items.insert(item->parent);
    }
    return items;
}

/// Nobody is named although somebody else than the committee itself is to act.
bool NamesNobody(const RequiredAction& action) {
    return action.reporters.empty() && action.unknownReporters.empty() &&
           action.committeeAction == CommitteeAction::None;
}

bool WasTakenUp(const AgendaItem& item) {
    return item.state == ItemState::Open || item.state == ItemState::Suspended ||
           item.state == ItemState::Closed;
}

bool IsWanting(const MeetingDocument& document, const AgendaItem& item) {
    if (document.state == DocumentState::Late) return item.state != ItemState::Closed;
    return document.state == DocumentState::Expected && item.state == ItemState::Open;
}

}  // namespace

std::unordered_map<ItemId, std::vector<Missing>> WhatIsMissing(const Session& session) {
    std::unordered_map<ItemId, std::vector<Missing>> missing;
    const auto add = [&](const ItemId& item, Missing what) {
        std::vector<Missing>& list = missing[item];
        const auto place = std::lower_bound(list.begin(), list.end(), what);
        if (place == list.end() || *place != what) list.insert(place, what);
    };
    const auto withOutcome = ItemsWithOutcome(session);
    for (const AgendaItem& item : session.Items()) {
        if (item.state == ItemState::Closed && !withOutcome.contains(item.id)) add(item.id, Missing::Outcome);
    }
    for (const RequiredAction& action : session.RequiredActions()) {
        const AgendaItem* item = session.Find(action.item);
        if (item == nullptr) continue;
        const bool expected = action.state == SlotState::Expected && !action.reporters.empty();
        if (expected && WasTakenUp(*item)) add(item->id, Missing::NotHeard);
        if (item->state != ItemState::Closed && NamesNobody(action)) add(item->id, Missing::Reporter);
    }
    for (const MeetingDocument& document : session.Documents()) {
        const AgendaItem* item = session.Find(document.item);
        if (item != nullptr && IsWanting(document, *item)) add(item->id, Missing::Document);
    }
    return missing;
}

}  // namespace mahdar::flow
