// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/item_marks.h"

#include <unordered_set>

namespace mahdar::agenda {

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
    return action.reporters.empty() && action.unknownReporters.empty() && action.committeeAction == CommitteeAction::None;
}

}  // namespace

std::unordered_map<ItemId, ItemMark> MissingMarks(const Session& session) {
    std::unordered_map<ItemId, ItemMark> marks;
    const auto withOutcome = ItemsWithOutcome(session);
    for (const AgendaItem& item : session.Items()) {
        if (item.state == ItemState::Closed && !withOutcome.contains(item.id)) marks.emplace(item.id, ItemMark::NoOutcome);
    }
    for (const RequiredAction& action : session.RequiredActions()) {
        const AgendaItem* item = session.Find(action.item);
        if (item == nullptr || item->state == ItemState::Closed || !NamesNobody(action)) continue;
        marks.emplace(item->id, ItemMark::NoReporter);
    }
    for (const MeetingDocument& document : session.Documents()) {
        const AgendaItem* item = session.Find(document.item);
        if (item == nullptr || item->state == ItemState::Closed || document.state != DocumentState::Late) continue;
        marks.emplace(item->id, ItemMark::DocumentLate);
    }
    return marks;
}

}  // namespace mahdar::agenda
