// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/session/presence.h"

#include <algorithm>
#include <unordered_set>

namespace mahdar {
namespace {

bool Overlap(const Stay& stay, const Instant& from, const Instant& to) {
    if (stay.presence != Presence::Present || stay.from.Empty()) return false;
    const bool beganBefore = MsBetween(stay.from, to) > 0;
    const bool endedAfter = stay.to.Empty() || MsBetween(from, stay.to) > 0;
    return beganBefore && endedAfter;
}

}  // namespace

bool IsHere(const Participant& participant) noexcept {
    return participant.presence == Presence::Present && participant.leftAt.Empty();
}

bool TookPart(const Participant& participant) noexcept {
    return participant.presence == Presence::Present ||
           std::any_of(participant.stays.begin(), participant.stays.end(),
                       [](const Stay& stay) { return stay.presence == Presence::Present; });
}

bool WasHere(const Participant& participant, const Instant& from, const Instant& to) {
    return std::any_of(participant.stays.begin(), participant.stays.end(),
                       [&](const Stay& stay) { return Overlap(stay, from, to); });
}

bool WasHereFor(const Participant& participant, const AgendaItem& item, const Instant& now) {
    const bool earlier = std::any_of(item.discussedIn.begin(), item.discussedIn.end(), [&](const Span& span) {
        return WasHere(participant, span.from, span.to);
    });
    return earlier || (!item.runningSince.Empty() && WasHere(participant, item.runningSince, now));
}

std::vector<InstitutionId> Members(const Session& session) {
    if (!session.TheMeeting().members.empty()) return session.TheMeeting().members;
    std::vector<InstitutionId> members;
    for (const Institution& row : session.Institutions()) {
        if (row.kind == InstitutionKind::MemberState) members.push_back(row.id);
    }
    return members;
}

std::vector<InstitutionId> MembersHere(const Session& session) {
    std::unordered_set<InstitutionId> here;
    for (const Participant& row : session.Participants()) {
        if (IsHere(row)) here.insert(row.institution);
    }
    std::vector<InstitutionId> members = Members(session);
    std::erase_if(members, [&](const InstitutionId& id) { return !here.contains(id); });
    return members;
}

bool Quorum::Met() const noexcept {
    return std::all_of(standings.begin(), standings.end(),
                       [](const QuorumStanding& standing) { return standing.met; });
}

std::optional<Quorum> QuorumNow(const Session& session) {
    const std::vector<QuorumRule>& rules = session.TheMeeting().rules.quorum;
    if (rules.empty() || session.Participants().Size() == 0) return std::nullopt;
    Quorum quorum;
    quorum.here = static_cast<int>(MembersHere(session).size());
    quorum.members = static_cast<int>(Members(session).size());
    for (const QuorumRule& rule : rules) {
        const int required = Required(rule, quorum.members);
        quorum.standings.push_back({&rule, required, quorum.here >= required});
    }
    return quorum;
}

}  // namespace mahdar
