// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/ledger/speaking_order.h"

#include "core/command/resolve.h"
#include "core/text/fold.h"

#include <algorithm>
#include <map>

namespace mahdar::briefings {

namespace {

std::string ShownName(const Session& session, const InstitutionId& id) {
    return SpeakerName(session, {id, {}}, Language::English);
}

bool IsReport(InterventionKind kind) {
    return kind != InterventionKind::PointOfOrder && kind != InterventionKind::RightOfReply;
}

void AddTurn(std::vector<ReporterSlot>& order, ReporterSlot turn) {
    const auto same = std::find_if(order.begin(), order.end(), [&](const ReporterSlot& row) {
        return row.institution == turn.institution && row.unknownName == turn.unknownName;
    });
    if (same == order.end()) {
        order.push_back(std::move(turn));
    } else {
        same->minutes = std::max(same->minutes, turn.minutes);
    }
}

}  // namespace

std::vector<ReporterSlot> SpeakingOrder(const Session& session, const ItemId& item) {
    std::vector<ReporterSlot> order;
    for (const ReportingTurn& turn : ReportingTurns(session, item)) {
        for (const ActionId& id : turn.actions) {
            const RequiredAction& action = *session.Find(id);
            for (const InstitutionId& reporter : turn.reporters)
                AddTurn(order, {reporter, {}, SlotMinutes(session, action, reporter)});
            if (turn.reporters.empty()) AddTurn(order, {{}, turn.unknownName, SlotMinutes(session, action, {})});
        }
    }
    return order;
}

int SlotMinutes(const Session& session, const RequiredAction& action, const InstitutionId& institution) {
    if (const int arranged = ArrangedMinutes(action, institution); arranged > 0) return arranged;
    const Institution* row = session.Find(institution);
    const bool isMember = row != nullptr && row->kind == InstitutionKind::MemberState;
    return isMember ? session.TheMeeting().limitMemberMinutes : session.TheMeeting().limitInstitutionMinutes;
}

ItemId RootOf(const Session& session, const ItemId& item) {
    const AgendaItem* row = session.Find(item);
    return row == nullptr || row->parent.Empty() ? item : row->parent;
}

std::vector<const AgendaItem*> ItemWithSubItems(const Session& session, const ItemId& item) {
    std::vector<const AgendaItem*> items;
    if (const AgendaItem* row = session.Find(item)) items.push_back(row);
    if (item.Empty()) return items;
    for (const AgendaItem* child : Children(session, item)) items.push_back(child);
    return items;
}

bool WasHeard(const Session& session, const ItemId& item, const InstitutionId& institution) {
    const auto& rows = session.Interventions();
    return std::any_of(rows.begin(), rows.end(), [&](const Intervention& row) {
        return row.item == item && row.speaker.institution == institution && IsReport(row.kind);
    });
}

std::vector<InstitutionId> Reporters(const Session& session) {
    std::map<InstitutionId, int> slots;
    for (const RequiredAction& action : session.RequiredActions()) {
        for (const InstitutionId& id : action.reporters) ++slots[id];
    }
    std::vector<InstitutionId> reporters;
    for (const auto& [id, count] : slots) reporters.push_back(id);
    std::stable_sort(reporters.begin(), reporters.end(), [&](const InstitutionId& a, const InstitutionId& b) {
        if (slots[a] != slots[b]) return slots[a] > slots[b];
        return CompareByAlphabet(ShownName(session, a), ShownName(session, b), "en") < 0;
    });
    return reporters;
}

}  // namespace mahdar::briefings
