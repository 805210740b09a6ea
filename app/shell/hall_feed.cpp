// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/hall_feed.h"

#include <algorithm>

#include "app/shell/strip_feed.h"
#include "app/ui/speaker_clock.h"
#include "app/ui/wx_strings.h"
#include "core/command/resolve.h"
#include "core/session/sittings.h"
#include "core/session/wall_clock.h"

namespace mahdar::shell {
namespace {

constexpr std::size_t kNextShown = 3;

LocalText ShortName(const Session& session, const Speaker& speaker) {
    const Institution* body = session.Find(speaker.institution);
    if (body == nullptr) return {speaker.name, speaker.name, speaker.name};
    const bool acronym = body->kind != InstitutionKind::MemberState && !body->acronym.empty();
    if (acronym) return {body->acronym, body->acronym, body->acronym};
    return body->names;
}

/// Empty where it would only repeat the short name.
LocalText FullName(const Session& session, const Speaker& speaker) {
    const Institution* body = session.Find(speaker.institution);
    if (body == nullptr || body->kind == InstitutionKind::MemberState || body->acronym.empty()) return {};
    return body->names;
}

LocalText PlaceText(const Meeting& meeting) {
    LocalText text;
    for (const Language language : kLanguages) {
        // A language in which the place is not known stays silent rather than borrow another one's word.
        if (!meeting.venue.Get(language).empty()) text.Set(language, FromWx(PlaceAndDates(meeting, language)));
    }
    return text;
}

void ShowItem(HallView& view, const Session& session, const AgendaItem& item, const Instant& now) {
    const AgendaItem* parent = session.Find(item.parent);
    view.itemNumber = parent != nullptr ? parent->number : item.number;
    view.itemTitle = item.title.Empty() && parent != nullptr ? parent->title : item.title;
    if (parent != nullptr && !item.title.Empty()) view.parentTitle = parent->title;
    view.list = ListIsClosed(item, now) ? HallList::Closed : HallList::Open;
}

void ShowSpeaker(HallView& view, const Session& session, const Intervention& speaking) {
    view.speakerName = ShortName(session, speaking.speaker);
    view.speakerFullName = FullName(session, speaking.speaker);
}

}  // namespace

std::vector<const Request*> WaitingInHall(const Session& session) {
    std::vector<const Request*> list;
    for (const Request& request : session.Requests()) {
        const bool waits = request.state == RequestState::Waiting;
        if (waits && request.item == session.TheFloor().currentItem && request.kind != InterventionKind::PointOfOrder)
            list.push_back(&request);
    }
    std::stable_sort(list.begin(), list.end(), [](const Request* a, const Request* b) {
        return std::pair(a->kind == InterventionKind::RightOfReply, a->rank) <
               std::pair(b->kind == InterventionKind::RightOfReply, b->rank);
    });
    return list;
}

HallView HallViewOf(const Session& session, const Instant& now, const Instant& pausedAt, Language second) {
    const Meeting& meeting = session.TheMeeting();
    HallView view;
    view.primary = meeting.workingLanguage;
    view.second = second;
    view.meetingTitle = meeting.title;
    view.placeAndDate = PlaceText(meeting);
    view.city = meeting.venue;
    view.wallClock = WallTime(meeting, now).substr(0, 5);
    const Sitting* sitting = CurrentSitting(session);
    if (sitting != nullptr && sitting->state == SittingState::Suspended) {
        view.mode = HallMode::Suspended;
        if (!sitting->breaks.empty()) view.message.Set(meeting.workingLanguage, sitting->breaks.back().reason);
        return view;
    }
    if (const AgendaItem* item = session.Find(session.TheFloor().currentItem)) ShowItem(view, session, *item, now);
    if (const Intervention* speaking = session.Find(session.TheFloor().speaking)) ShowSpeaker(view, session, *speaking);
    view.clock = SpeakerClock(session, pausedAt, now);
    for (const Request* request : WaitingInHall(session)) {
        if (view.next.size() == kNextShown) break;
        view.next.push_back({ShortName(session, request->speaker), FullName(session, request->speaker)});
    }
    return view;
}

}  // namespace mahdar::shell
