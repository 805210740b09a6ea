// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/session/speaking_rules.h"

#include <algorithm>

#include "core/session/reporter_turns.h"
#include "core/session/sittings.h"

namespace mahdar {
namespace {

bool SameSitting(const Sitting* sitting, const Instant& now, const Instant& start) {
    if (sitting == nullptr) return WallDate(start) == WallDate(now);
    return MsBetween(sitting->openedAt, start) >= 0 &&
           (sitting->closedAt.Empty() || MsBetween(start, sitting->closedAt) >= 0);
}

Allowance ReplyAllowance(const ReplyRule& rule, int number) {
    return {number <= 1 ? rule.firstSeconds : rule.laterSeconds, rule.rule, number, rule.perSitting};
}

Allowance ByTime(const Session& session, const Speaker& speaker, InterventionKind kind) {
    const Meeting& meeting = session.TheMeeting();
    const SpeakerGroup group = GroupOf(session, speaker);
    Allowance allowance;
    // The slot of a report is arranged for that reporter and stands before what holds for everybody.
    if (kind == InterventionKind::Briefing && !speaker.institution.Empty())
        allowance.seconds = 60 * ArrangedMinutes(session, session.TheFloor().currentItem, speaker.institution);
    if (allowance.seconds > 0) return allowance;
    const TimeLimit* limit = FindLimit(meeting.rules, kind, group);
    if (limit != nullptr) allowance.rule = limit->rule;
    if (limit != nullptr && !limit->kind.empty()) {
        allowance.seconds = limit->seconds;
        return allowance;
    }
    // What the meeting itself has decided stands before what its rules propose.
    if (kind != InterventionKind::PointOfOrder)
        allowance.seconds = 60 * (group == SpeakerGroup::Member ? meeting.limitMemberMinutes
                                                                : meeting.limitInstitutionMinutes);
    return allowance;
}

}  // namespace

SpeakerGroup GroupOf(const Session& session, const Speaker& speaker) {
    const Institution* body = session.Find(speaker.institution);
    // Somebody named in words only is taken for a delegate.
    if (body == nullptr || body->kind == InstitutionKind::MemberState) return SpeakerGroup::Member;
    return body->kind == InstitutionKind::Observer ? SpeakerGroup::Observer : SpeakerGroup::Institution;
}

int RepliesUsed(const Session& session, const Speaker& speaker, const Instant& until) {
    const Sitting* sitting = SittingAt(session, until);
    const auto& all = session.Interventions();
    return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const Intervention& row) {
        return row.kind == InterventionKind::RightOfReply && row.speaker == speaker &&
               SameSitting(sitting, until, row.start) && MsBetween(row.start, until) >= 0;
    }));
}

Allowance AllowanceFor(const Session& session, const Speaker& speaker, InterventionKind kind,
                       const Instant& now) {
    const ReplyRule& reply = session.TheMeeting().rules.reply;
    const bool ruled = kind == InterventionKind::RightOfReply && !session.TheMeeting().rules.key.empty();
    if (!ruled) return ByTime(session, speaker, kind);
    return ReplyAllowance(reply, RepliesUsed(session, speaker, now) + 1);
}

Allowance AllowanceOf(const Session& session, const Intervention& intervention) {
    const bool ruled =
        intervention.kind == InterventionKind::RightOfReply && !session.TheMeeting().rules.key.empty();
    Allowance allowance = ruled
                              ? ReplyAllowance(session.TheMeeting().rules.reply,
                                               RepliesUsed(session, intervention.speaker, intervention.start))
                              : ByTime(session, intervention.speaker, intervention.kind);
    allowance.seconds = intervention.limitSeconds;
    return allowance;
}

}  // namespace mahdar
