// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/ledger/item_briefing.h"

#include "core/command/resolve.h"
#include "plugins/briefings/ledger/mandate_ledger.h"

#include <algorithm>
#include <tuple>

namespace mahdar::briefings {

namespace {

ItemPart PartOf(const Session& session, const AgendaItem& item) {
    ItemPart part;
    part.item = item;
    part.path = PathOf(session, item.id);
    for (const Passage& passage : session.Passages()) {
        if (passage.item == item.id && !passage.text.Empty()) part.passages.push_back(passage);
    }
    std::sort(part.passages.begin(), part.passages.end(), [](const Passage& a, const Passage& b) {
        return std::tie(a.rank, a.id.value) < std::tie(b.rank, b.id.value);
    });
    for (const RequiredAction* action : ActionsOf(session, item.id)) part.actions.push_back(*action);
    part.order = SpeakingOrder(session, item.id);
    for (const MeetingDocument& document : session.Documents()) {
        if (document.item == item.id) part.documents.push_back(document);
    }
    return part;
}

void AddNotices(ItemBriefing& briefing, const Session& session, const ItemPart& part) {
    if (!part.actions.empty() && part.order.empty())
        briefing.notices.push_back({NoticeKind::NobodyReports, 0, part.path, {}, {}});
    for (const ReporterSlot& turn : part.order) {
        if (turn.institution.Empty())
            briefing.notices.push_back({NoticeKind::UnknownReporter, 0, part.path, turn.unknownName, {}});
    }
    for (const RequiredAction& action : part.actions) {
        if (action.confidence == Confidence::Review)
            briefing.notices.push_back({NoticeKind::TextToReview, 0, part.path, {}, {}});
    }
    for (const MeetingDocument& document : part.documents) {
        if (document.state == DocumentState::Expected || document.state == DocumentState::Late)
            briefing.notices.push_back({NoticeKind::DocumentMissing, 0, part.path, document.symbol, document.title});
    }
    for (const Finding& finding : session.Findings()) {
        if (finding.item == part.item.id && !finding.dismissed && !finding.message.Empty())
            briefing.notices.push_back({NoticeKind::Finding, 0, part.path, {}, finding.message});
    }
}

}  // namespace

ItemBriefing BriefingOfItem(const Session& session, const ItemId& item) {
    ItemBriefing briefing;
    for (const AgendaItem* row : ItemWithSubItems(session, item)) briefing.parts.push_back(PartOf(session, *row));
    for (const ItemPart& part : briefing.parts) {
        AddNotices(briefing, session, part);
        std::vector<Mandate> mandates;
        for (const Mandate& mandate : session.Mandates()) {
            if (PlaceOf(session, mandate) == part.item.id) mandates.push_back(mandate);
        }
        std::stable_sort(mandates.begin(), mandates.end(),
                         [](const Mandate& a, const Mandate& b) { return a.lines.first < b.lines.first; });
        briefing.mandates.insert(briefing.mandates.end(), mandates.begin(), mandates.end());
    }
    return briefing;
}

}  // namespace mahdar::briefings
