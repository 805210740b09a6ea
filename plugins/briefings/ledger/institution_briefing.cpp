// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/ledger/institution_briefing.h"

#include "core/command/resolve.h"
#include "plugins/briefings/ledger/mandate_ledger.h"
#include "plugins/briefings/ledger/speaking_order.h"

#include <algorithm>
#include <tuple>

namespace mahdar::briefings {

namespace {

template <class Rows, class Value>
bool Contains(const Rows& rows, const Value& value) {
    return std::find(rows.begin(), rows.end(), value) != rows.end();
}

std::vector<MeetingDocument> DocumentsFor(const Session& session, const ItemId& item, const InstitutionId& id) {
    std::vector<MeetingDocument> documents;
    for (const MeetingDocument& row : session.Documents()) {
        if (row.item == item && (row.institution == id || row.institution.Empty())) documents.push_back(row);
    }
    return documents;
}

InstitutionSlot SlotOf(const Session& session, const AgendaItem& item, const RequiredAction& action,
                       const InstitutionId& id) {
    InstitutionSlot slot;
    slot.action = action;
    slot.path = PathOf(session, item.id);
    const AgendaItem* parent = session.Find(item.parent);
    slot.itemTitle = parent == nullptr ? item.title : parent->title;
    if (parent != nullptr) slot.subTitle = item.title;
    for (const InstitutionId& other : action.reporters) {
        if (other != id && !Contains(slot.coReporters, other)) slot.coReporters.push_back(other);
    }
    slot.minutes = SlotMinutes(session, action, id);
    const std::vector<ReporterSlot> order = SpeakingOrder(session, item.id);
    const auto mine = std::find_if(order.begin(), order.end(),
                                   [&](const ReporterSlot& turn) { return turn.institution == id; });
    slot.place = static_cast<int>(mine - order.begin()) + 1;
    slot.places = static_cast<int>(order.size());
    slot.documents = DocumentsFor(session, item.id, id);
    return slot;
}

/// All items and sub-items in printed order.
std::vector<const AgendaItem*> PrintedOrder(const Session& session) {
    std::vector<const AgendaItem*> items;
    for (const AgendaItem* item : Children(session, {})) {
        for (const AgendaItem* part : ItemWithSubItems(session, item->id)) items.push_back(part);
    }
    return items;
}

void AddSlots(InstitutionBriefing& briefing, const Session& session, const std::vector<const AgendaItem*>& items) {
    for (const AgendaItem* item : items) {
        for (const RequiredAction* action : ActionsOf(session, item->id)) {
            if (Contains(action->reporters, briefing.id)) {
                briefing.slots.push_back(SlotOf(session, *item, *action, briefing.id));
            }
        }
    }
}

void AddMandates(InstitutionBriefing& briefing, const Session& session, const std::vector<const AgendaItem*>& items) {
    for (const Mandate& mandate : session.Mandates()) {
        if (!mandate.asks || !Contains(mandate.addressees, briefing.id)) continue;
        const ItemId item = PlaceOf(session, mandate);
        AddressedMandate row{mandate, PathOf(session, item), false};
        for (const InstitutionSlot& slot : briefing.slots) {
            row.reportsThere = row.reportsThere ||
                               RootOf(session, slot.action.item) == RootOf(session, item);
        }
        briefing.mandates.push_back(std::move(row));
    }
    const auto place = [&](const AddressedMandate& row) {
        const auto found = std::find_if(items.begin(), items.end(), [&](const AgendaItem* item) {
            return item->id == row.mandate.item;
        });
        return std::make_tuple(found - items.begin(), row.mandate.lines.first);
    };
    std::stable_sort(briefing.mandates.begin(), briefing.mandates.end(),
                     [&](const AddressedMandate& a, const AddressedMandate& b) { return place(a) < place(b); });
}

void AddSpeech(InstitutionBriefing& briefing, const Session& session, const Instant& now) {
    for (const Intervention& row : session.Interventions()) {
        if (row.speaker.institution != briefing.id) continue;
        briefing.interventions.push_back(row);
        briefing.spokenMs += now.Empty() ? row.runMs : SpokenMs(row, now);
    }
    std::stable_sort(briefing.interventions.begin(), briefing.interventions.end(),
                     [](const Intervention& a, const Intervention& b) { return a.start.utcMs < b.start.utcMs; });
}

void AddSlotNotices(InstitutionBriefing& briefing, const Session& session) {
    std::vector<ItemId> told;
    for (const InstitutionSlot& slot : briefing.slots) {
        if (slot.action.confidence == Confidence::Review)
            briefing.notices.push_back({NoticeKind::TextToReview, 0, slot.path, {}, {}});
        if (Contains(told, slot.action.item)) continue;
        told.push_back(slot.action.item);
        for (const MeetingDocument& document : slot.documents) {
            const bool missing = document.state == DocumentState::Expected || document.state == DocumentState::Late;
            if (missing && document.institution == briefing.id)
                briefing.notices.push_back(
                    {NoticeKind::DocumentMissing, 0, slot.path, document.symbol, document.title});
        }
        for (const Finding& finding : session.Findings()) {
            if (finding.item == slot.action.item && !finding.dismissed && !finding.message.Empty() &&
                finding.severity == FindingSeverity::High)
                briefing.notices.push_back({NoticeKind::Finding, 0, slot.path, {}, finding.message});
        }
    }
}

void AddNotices(InstitutionBriefing& briefing, const Session& session) {
    for (std::size_t i = 0; i < briefing.mandates.size(); ++i) {
        const AddressedMandate& row = briefing.mandates[i];
        if (IsUnanswered(row.mandate.state) && !row.reportsThere && !row.path.empty())
            briefing.notices.push_back(
                {NoticeKind::MandateWithoutSlot, static_cast<int>(i) + 1, row.path, {}, {}});
    }
    AddSlotNotices(briefing, session);
}

}  // namespace

bool IsUnanswered(MandateState state) noexcept { return state == MandateState::Open || state == MandateState::Partly; }

int InstitutionBriefing::TotalMinutes() const noexcept {
    int total = 0;
    for (const InstitutionSlot& slot : slots) total += slot.minutes;
    return total;
}

int InstitutionBriefing::OpenMandates() const noexcept {
    return static_cast<int>(std::count_if(mandates.begin(), mandates.end(), [](const AddressedMandate& row) {
        return IsUnanswered(row.mandate.state);
    }));
}

InstitutionBriefing BriefingOf(const Session& session, const InstitutionId& institution, const Instant& now) {
    InstitutionBriefing briefing;
    const Institution* row = session.Find(institution);
    if (row == nullptr) return briefing;
    briefing.id = institution;
    briefing.acronym = row->acronym;
    briefing.names = row->names;
    const std::vector<const AgendaItem*> items = PrintedOrder(session);
    AddSlots(briefing, session, items);
    AddMandates(briefing, session, items);
    AddSpeech(briefing, session, now);
    AddNotices(briefing, session);
    return briefing;
}

}  // namespace mahdar::briefings
