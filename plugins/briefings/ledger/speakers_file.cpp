// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/ledger/speakers_file.h"

#include "core/command/resolve.h"
#include "plugins/briefings/ledger/institution_briefing.h"
#include "plugins/briefings/ledger/speaking_order.h"

#include <algorithm>
#include <tuple>

namespace mahdar::briefings {

namespace {

const Request* NextRequest(const Session& session) {
    const Request* next = nullptr;
    for (const Request& row : session.Requests()) {
        if (row.state != RequestState::Waiting || row.item != session.TheFloor().currentItem) continue;
        if (next == nullptr || std::tie(row.rank, row.id.value) < std::tie(next->rank, next->id.value))
            next = &row;
    }
    return next;
}

std::int64_t SpokenByName(const Session& session, const Speaker& speaker, const Instant& now) {
    std::int64_t ms = 0;
    for (const Intervention& row : session.Interventions()) {
        if (row.speaker == speaker) ms += now.Empty() ? row.runMs : SpokenMs(row, now);
    }
    return ms;
}

/// A delegation is led by its head.
std::vector<LocalText> RepresentativesOf(const Session& session, const InstitutionId& institution) {
    std::vector<const Participant*> delegation;
    bool anyPresent = false;
    for (const Participant& row : session.Participants()) {
        if (row.institution != institution || row.name.Empty()) continue;
        delegation.push_back(&row);
        anyPresent = anyPresent || row.presence == Presence::Present;
    }
    if (anyPresent)
        std::erase_if(delegation, [](const Participant* row) { return row->presence != Presence::Present; });
    std::stable_sort(delegation.begin(), delegation.end(), [](const Participant* a, const Participant* b) {
        return (a->role == ParticipantRole::Head) > (b->role == ParticipantRole::Head);
    });
    std::vector<LocalText> names;
    for (const Participant* row : delegation) names.push_back(row->name);
    return names;
}

/// What must not be overlooked first.
int Urgency(const FileRow& row) {
    if (row.slot) return 0;
    if (!IsUnanswered(row.mandate)) return row.mandate == MandateState::CarriedOver ? 5 : 6;
    if (row.due == DueTime::Overdue) return 1;
    if (row.due == DueTime::NotYet) return 4;
    return row.mandate == MandateState::Open ? 2 : 3;
}

std::vector<SpokenTurn> TurnsOf(const Session& session, const std::vector<Intervention>& interventions) {
    std::vector<SpokenTurn> turns;
    for (auto speech = interventions.rbegin(); speech != interventions.rend(); ++speech) {
        if (speech->state == InterventionState::Done)
            turns.push_back({PathOf(session, speech->item), speech->kind, speech->start, speech->runMs});
    }
    return turns;
}

}  // namespace

Speaker FollowedSpeaker(const Session& session) {
    const Floor& floor = session.TheFloor();
    if (const Intervention* speaking = session.Find(floor.speaking)) return speaking->speaker;
    if (floor.currentItem.Empty()) return {};
    if (const Request* next = NextRequest(session)) return next->speaker;
    for (const ReporterSlot& turn : SpeakingOrder(session, floor.currentItem)) {
        if (turn.institution.Empty() || WasHeard(session, floor.currentItem, turn.institution)) continue;
        return {turn.institution, {}};
    }
    return {};
}

SpeakersFile FileOf(const Session& session, const Speaker& speaker, const Instant& now) {
    SpeakersFile file;
    file.speaker = speaker;
    if (file.Nobody()) return file;
    if (speaker.institution.Empty()) {
        file.spokenMs = SpokenByName(session, speaker, now);
        return file;
    }
    const InstitutionBriefing briefing = BriefingOf(session, speaker.institution, now);
    const ItemId current = session.TheFloor().currentItem;
    for (const InstitutionSlot& slot : briefing.slots) {
        if (current.Empty() || RootOf(session, slot.action.item) != RootOf(session, current)) continue;
        FileRow row;
        row.slot = slot.action.state;
        if (row.slot == SlotState::Expected && WasHeard(session, slot.action.item, speaker.institution))
            row.slot = SlotState::Delivered;
        row.text = slot.action.text;
        row.minutes = slot.minutes;
        file.rows.push_back(std::move(row));
    }
    for (const AddressedMandate& mandate : briefing.mandates) {
        FileRow row;
        row.mandate = mandate.mandate.state;
        row.text = mandate.mandate.text;
        row.session = mandate.mandate.session;
        row.mandateId = mandate.mandate.id;
        row.due = DueAt(session.TheMeeting(), mandate.mandate);
        file.rows.push_back(std::move(row));
    }
    std::stable_sort(file.rows.begin(), file.rows.end(),
                     [](const FileRow& a, const FileRow& b) { return Urgency(a) < Urgency(b); });
    file.names = briefing.names;
    file.representatives = RepresentativesOf(session, speaker.institution);
    file.turns = TurnsOf(session, briefing.interventions);
    file.mandates = static_cast<int>(briefing.mandates.size());
    file.openMandates = briefing.OpenMandates();
    file.spokenMs = briefing.spokenMs;
    return file;
}

}  // namespace mahdar::briefings
