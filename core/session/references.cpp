// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/session/references.h"

#include <algorithm>

#include "core/base/error.h"

namespace mahdar {
namespace {

bool Stands(const Session& session, const auto& id) { return id.Empty() || session.Find(id) != nullptr; }

bool Whole(const Session&, const Meeting&) { return true; }
bool Whole(const Session&, const Institution&) { return true; }
bool Whole(const Session&, const Envelope&) { return true; }
bool Whole(const Session&, const SealedVersion&) { return true; }
bool Whole(const Session&, const Sitting&) { return true; }
bool Whole(const Session& s, const Participant& row) {
    return std::all_of(row.stays.begin(), row.stays.end(), [&](const Stay& stay) { return Stands(s, stay.sitting); });
}
bool Whole(const Session& s, const Floor& row) { return Stands(s, row.currentItem) && Stands(s, row.speaking); }
bool Whole(const Session& s, const AgendaItem& row) {
    // Two levels: a sub-item's parent is an item.
    if (row.parent.Empty()) return true;
    const AgendaItem* parent = s.Find(row.parent);
    return parent != nullptr && parent->parent.Empty() && parent->id != row.id;
}
bool Whole(const Session& s, const Passage& row) { return Stands(s, row.item); }
bool Whole(const Session& s, const RequiredAction& row) { return Stands(s, row.item); }
bool Whole(const Session& s, const Request& row) { return Stands(s, row.item); }
bool Whole(const Session& s, const Intervention& row) {
    return Stands(s, row.item) && Stands(s, row.request) && Stands(s, row.interrupts);
}
bool Whole(const Session& s, const Paragraph& row) { return Stands(s, row.item) && Stands(s, row.decision); }
bool Whole(const Session& s, const Decision& row) { return Stands(s, row.item) && Stands(s, row.paragraph); }
bool Whole(const Session& s, const Proposal& row) { return Stands(s, row.paragraph); }
bool Whole(const Session& s, const Mandate& row) {
    return Stands(s, row.item) && Stands(s, row.decision) && Stands(s, row.evidence) && Stands(s, row.evidenceDocument) &&
           Stands(s, row.paragraph);
}
bool Whole(const Session& s, const MeetingDocument& row) { return Stands(s, row.item); }
bool Whole(const Session& s, const Event& row) { return Stands(s, row.item); }
bool Whole(const Session& s, const Finding& row) { return Stands(s, row.item); }

bool Any(const auto& table, const auto& points) { return std::any_of(table.begin(), table.end(), points); }

/// Does any row still point at the row of that id, which an edit removed? Bodies are named by a register that may be
/// longer than the session, so pointing at one that is gone is no fault.
bool StillNamed(const Session&, const auto&) { return false; }
bool StillNamed(const Session& s, const RequestId& id) {
    return Any(s.Interventions(), [&](const auto& row) { return row.request == id; });
}
bool StillNamed(const Session& s, const InterventionId& id) {
    return s.TheFloor().speaking == id || Any(s.Mandates(), [&](const auto& row) { return row.evidence == id; }) ||
           Any(s.Interventions(), [&](const auto& row) { return row.interrupts == id; });
}
bool StillNamed(const Session& s, const DocumentId& id) {
    return Any(s.Mandates(), [&](const auto& row) { return row.evidenceDocument == id; });
}
bool StillNamed(const Session& s, const SittingId& id) {
    return Any(s.Participants(), [&](const auto& row) {
        return std::any_of(row.stays.begin(), row.stays.end(), [&](const Stay& stay) { return stay.sitting == id; });
    });
}
bool StillNamed(const Session& s, const ParagraphId& id) {
    const auto points = [&](const auto& row) { return row.paragraph == id; };
    return Any(s.Decisions(), points) || Any(s.Proposals(), points) || Any(s.Mandates(), points);
}
bool StillNamed(const Session& s, const DecisionId& id) {
    const auto points = [&](const auto& row) { return row.decision == id; };
    return Any(s.Paragraphs(), points) || Any(s.Mandates(), points);
}
bool StillNamed(const Session& session, const ItemId& id) {
    const auto names = [&](const auto& table) {
        return std::any_of(table.begin(), table.end(), [&](const auto& row) { return row.item == id; });
    };
    for (const AgendaItem& item : session.Items()) {
        if (item.parent == id) return true;
    }
    return session.TheFloor().currentItem == id || names(session.Passages()) || names(session.RequiredActions()) ||
           names(session.Requests()) || names(session.Interventions()) || names(session.Paragraphs()) ||
           names(session.Decisions()) || names(session.Mandates()) || names(session.Documents()) ||
           names(session.Events()) || names(session.Findings());
}

/// A sub-item that has sub-items itself.
bool TooDeep(const Session&, const auto&) { return false; }
bool TooDeep(const Session& s, const AgendaItem& row) {
    return !row.parent.Empty() && Any(s.Items(), [&](const auto& item) { return item.parent == row.id; });
}

}  // namespace

void CheckReferences(const Session& session, const std::vector<AnyEdit>& edits) {
    bool whole = session.Get<Meeting>().Size() == 1 && session.Get<Floor>().Size() == 1;
    for (const AnyEdit& any : edits) {
        whole = whole && std::visit(
                             [&](const auto& edit) {
                                 using Row = typename std::decay_t<decltype(edit)>::RowType;
                                 if (edit.after) {
                                     const Row* row = session.Get<Row>().Find(edit.after->id);
                                     return row == nullptr || (Whole(session, *row) && !TooDeep(session, *row));
                                 }
                                 return session.Find(edit.before->id) != nullptr || !StillNamed(session, edit.before->id);
                             },
                             any);
    }
    if (!whole)
        throw CommandError(MAHDAR_TR("Something else still depends on this; nothing was changed. Remove that first."));
}

void CheckLoaded(const Session& session) {
    bool whole = session.Get<Meeting>().Size() == 1 && session.Get<Floor>().Size() == 1;
    const auto check = [&](const auto& table) {
        for (const auto& row : table) whole = whole && Whole(session, row);
    };
    if (whole) {
        check(session.Get<Floor>());
        check(session.Items());
        check(session.Passages());
        check(session.RequiredActions());
        check(session.Participants());
        check(session.Requests());
        check(session.Interventions());
        check(session.Paragraphs());
        check(session.Decisions());
        check(session.Proposals());
        check(session.Mandates());
        check(session.Documents());
        check(session.Events());
        check(session.Findings());
    }
    if (!whole)
        throw ParseError(MAHDAR_TR("The file names something that is not in it; it is damaged and was not opened."));
}

}  // namespace mahdar
