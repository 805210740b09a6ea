// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/tables/speaking_stats.h"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "core/session/sittings.h"
#include "core/session/speaking_rules.h"

namespace mahdar::tables {
namespace {

void Count(SpeakingSum& sum, const Intervention& speech, std::int64_t ms) {
    switch (speech.kind) {
        case InterventionKind::PointOfOrder:
            ++sum.pointsOfOrder;
            break;
        case InterventionKind::RightOfReply:
            ++sum.replies;
            break;
        case InterventionKind::Question:
            ++sum.questions;
            break;
        default:
            break;
    }
    if (speech.kind != InterventionKind::PointOfOrder) ++sum.speeches;
    if (speech.limitSeconds > 0 && ms > speech.limitSeconds * 1000LL) ++sum.overLimit;
    sum.totalMs += ms;
    sum.longestMs = std::max(sum.longestMs, ms);
}

void Add(SpeakingSum& into, const SpeakingSum& other) {
    into.speeches += other.speeches;
    into.pointsOfOrder += other.pointsOfOrder;
    into.replies += other.replies;
    into.questions += other.questions;
    into.overLimit += other.overLimit;
    into.totalMs += other.totalMs;
    into.longestMs = std::max(into.longestMs, other.longestMs);
}

}  // namespace

std::int64_t SpeakingSum::MeanMs() const noexcept {
    const int all = speeches + pointsOfOrder;
    return all == 0 ? 0 : totalMs / all;
}

bool InScope(const Session& session, const Intervention& speech, const SpeakingScope& scope) {
    if (scope.item) {
        const AgendaItem* item = session.Find(speech.item);
        if (item == nullptr || (item->id != scope.item && item->parent != scope.item)) return false;
    }
    if (!scope.sitting) return true;
    const Sitting* sitting = SittingAt(session, speech.start);
    return sitting != nullptr && sitting->id == scope.sitting;
}

std::vector<SpeakerSum> SumsBySpeaker(const Session& session, const Instant& now,
                                      const SpeakingScope& scope) {
    std::vector<SpeakerSum> sums;
    std::unordered_map<std::string, std::size_t> places;
    for (const Intervention& speech : session.Interventions()) {
        if (!InScope(session, speech, scope)) continue;
        const std::string key = speech.speaker.institution.value + '\n' + speech.speaker.name;
        const auto [place, isNew] = places.try_emplace(key, sums.size());
        if (isNew) sums.push_back({speech.speaker, GroupOf(session, speech.speaker), {}});
        Count(sums[place->second].sum, speech, SpokenMs(speech, now));
    }
    std::stable_sort(sums.begin(), sums.end(),
                     [](const SpeakerSum& a, const SpeakerSum& b) { return a.sum.totalMs > b.sum.totalMs; });
    return sums;
}

std::vector<GroupSum> SumsByGroup(const std::vector<SpeakerSum>& speakers) {
    std::vector<GroupSum> groups;
    for (const SpeakerGroup group :
         {SpeakerGroup::Member, SpeakerGroup::Institution, SpeakerGroup::Observer}) {
        GroupSum sum{group, 0, {}};
        for (const SpeakerSum& speaker : speakers) {
            if (speaker.group != group) continue;
            ++sum.speakers;
            Add(sum.sum, speaker.sum);
        }
        if (sum.speakers > 0) groups.push_back(sum);
    }
    return groups;
}

}  // namespace mahdar::tables
