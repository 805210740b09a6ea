// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/ledger/ledger_carry.h"

#include "plugins/briefings/ledger/mandate_evidence.h"
#include "plugins/briefings/ledger/mandate_ledger.h"

namespace mahdar::briefings {

namespace {

std::string NameOf(const Meeting& meeting) {
    return meeting.ordinal > 0 ? std::to_string(meeting.ordinal)
                               : meeting.title.Best(meeting.workingLanguage);
}

/// A sub-item without a title goes by its parent's.
LocalText HeadingOf(const Session& session, const ItemId& id) {
    const AgendaItem* item = session.Find(id);
    if (item != nullptr && item->title.Empty()) item = session.Find(item->parent);
    return item == nullptr ? LocalText{} : item->title;
}

}  // namespace

void LedgerCarry::Carry(const Session& from, ChangeBuilder& into) const {
    const Meeting& meeting = from.TheMeeting();
    for (const LedgerRow& row : LedgerOf(from)) {
        const Mandate& before = row.mandate;
        const auto* taken = into.Find(before.id);
        if (taken == nullptr || !GoesOn(before)) continue;
        Mandate carried = *taken;
        if (into.Find(row.item) != nullptr) carried.item = row.item;
        if (LocalText heading = HeadingOf(from, row.item); !heading.Empty()) carried.heading = heading;
        if (!before.decision.Empty()) carried.askedBy = meeting.body;
        if (!row.paragraph.empty()) carried.sourceParagraph = row.paragraph;
        MandateStep step{
            NameOf(meeting), before.state, {}, EvidenceWords(from, *m_phrases, before), before.note};
        if (const Intervention* speech = from.Find(before.evidence)) step.at = speech->start;
        carried.steps.push_back(std::move(step));
        carried.evidenceDocument = {};
        carried.note.clear();
        into.Put(std::move(carried));
    }
}

}  // namespace mahdar::briefings
