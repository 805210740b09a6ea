// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/speaker_rows.h"

#include "app/ui/language_tools.h"
#include "app/ui/wx_strings.h"
#include "core/command/resolve.h"
#include "core/session/speaking_rules.h"
#include "plugins/agenda/flow/floor_flow.h"
#include "plugins/agenda/panels/rule_words.h"

#include <algorithm>
#include <chrono>

namespace mahdar::agenda {

namespace {

std::vector<const Request*> Listed(const Session& session, const SpeakingTimes& times) {
    std::vector<const Request*> listed = flow::WaitingList(session);
    std::vector<const Request*> absent;
    for (const Request& request : session.Requests()) {
        if (request.item != session.TheFloor().currentItem || request.state != RequestState::Absent) continue;
        if (times.LatestStartMs(request.speaker) < request.requestedAt.utcMs) absent.push_back(&request);
    }
    for (const Request* request : absent) {
        // Before the first ordinary request that came later; points of order stay on top.
        const auto place = std::find_if(listed.begin(), listed.end(), [&](const Request* other) {
            if (other->kind == InterventionKind::PointOfOrder) return false;
            return other->kind == InterventionKind::RightOfReply || other->rank > request->rank;
        });
        listed.insert(place, request);
    }
    return listed;
}

std::optional<GlyphName> GlyphOf(InterventionKind kind) {
    if (kind == InterventionKind::PointOfOrder) return GlyphName::Flag;
    if (kind == InterventionKind::RightOfReply) return GlyphName::ReplyArrow;
    return std::nullopt;
}

std::int64_t TodayMs(const Session& session, const SpeakingTimes& times, const Speaker& speaker, const Instant& now) {
    const Intervention* speaking = flow::Speaking(session);
    std::int64_t ms = times.SpokenMs(speaker);
    if (speaking != nullptr && speaking->speaker == speaker) ms += SpokenMs(*speaking, now) - speaking->runMs;
    return ms;
}

}  // namespace

std::vector<SpeakerRow> SpeakerRows(const Session& session, const SpeakingTimes& times, Language language,
                                    const Instant& now) {
    std::vector<SpeakerRow> rows;
    int rank = 0;
    QueuePlace place = QueuePlace::First;
    for (const Request* request : Listed(session, times)) {
        SpeakerRow row;
        row.request = request->id;
        row.speaker = request->speaker;
        row.glyph = GlyphOf(request->kind);
        if (!row.glyph) row.rank = ++rank;
        std::string name = SpeakerName(session, request->speaker, language);
        if (!request->onBehalfOf.empty()) name += " (" + request->onBehalfOf + ")";
        row.name = ToWx(name);
        row.kind = WordOf(request->kind);
        if (const wxString count = ReplyCount(session, *request, now); !count.empty()) row.kind += ToWx(" · ") + count;
        if (const MotionRule* motion = FindMotion(session.TheMeeting().rules, request->motion))
            row.kind = ToWx(motion->name.Best(language));
        row.state = LookOf(request->state, place);
        if (request->state == RequestState::Waiting) place = QueuePlace::Later;
        row.today = ToWx(FormatLength(std::chrono::seconds(TodayMs(session, times, request->speaker, now) / 1000)));
        rows.push_back(std::move(row));
    }
    return rows;
}

int WaitingMinutes(const Session& session, const Instant& now) {
    int seconds = 0;
    for (const Request* request : flow::WaitingList(session))
        seconds += AllowanceFor(session, request->speaker, request->kind, now).seconds;
    return (seconds + 59) / 60;
}

std::vector<InstitutionId> ProposedNow(const Session& session) {
    if (session.TheFloor().currentItem.Empty()) return {};
    std::vector<InstitutionId> proposed = flow::ProposedSpeakers(session, session.TheFloor().currentItem);
    for (const Request* request : flow::WaitingList(session)) std::erase(proposed, request->speaker.institution);
    return proposed;
}

}  // namespace mahdar::agenda
