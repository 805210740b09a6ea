// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/ledger/speakers_file.h"

#include "plugins/briefings/ledger/institution_briefing.h"
#include "plugins/briefings/ledger/speaking_order.h"

#include <tuple>

namespace mahdar::briefings {

namespace {

const Request* NextRequest(const Session& session) {
    const Request* next = nullptr;
    for (const Request& row : session.Requests()) {
        if (row.state != RequestState::Waiting || row.item != session.TheFloor().currentItem) continue;
        if (next == nullptr || std::tie(row.rank, row.id.value) < std::tie(next->rank, next->id.value)) next = &row;
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
        file.rows.push_back(std::move(row));
    }
    file.mandates = static_cast<int>(briefing.mandates.size());
    file.openMandates = briefing.OpenMandates();
    file.spokenMs = briefing.spokenMs;
    return file;
}

}  // namespace mahdar::briefings
