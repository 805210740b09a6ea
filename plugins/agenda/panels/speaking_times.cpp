// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/speaking_times.h"

#include "core/session/wall_clock.h"

#include <algorithm>

namespace mahdar::agenda {

namespace {

std::string KeyOf(const Speaker& speaker) {
    return speaker.institution ? speaker.institution.value : '\n' + speaker.name;
}

}  // namespace

void SpeakingTimes::KeepDay(const Session& session, const Instant& now) {
    const Meeting& meeting = session.TheMeeting();
    std::string day = WallDate(meeting, now);
    if (day == m_day && meeting.offsetMinutes == m_offsetMinutes) return;
    m_day = std::move(day);
    m_offsetMinutes = meeting.offsetMinutes;
    m_sums.clear();
    for (const Intervention& intervention : session.Interventions()) Count(intervention, Sign::Plus);
}

void SpeakingTimes::Apply(const Change& change) {
    for (const AnyEdit& any : change.edits) {
        const auto* edit = std::get_if<Edit<Intervention>>(&any);
        if (edit == nullptr) continue;
        if (edit->before) Count(*edit->before, Sign::Minus);
        if (edit->after) Count(*edit->after, Sign::Plus);
    }
}

void SpeakingTimes::Count(const Intervention& intervention, Sign sign) {
    const Instant start{intervention.start.utcMs, m_offsetMinutes};
    if (WallDate(start) != m_day) return;
    Sum& sum = m_sums[KeyOf(intervention.speaker)];
    sum.ms += sign == Sign::Plus ? intervention.runMs : -intervention.runMs;
    if (sign == Sign::Plus) {
        sum.latestStartMs = std::max(sum.latestStartMs, intervention.start.utcMs);
    } else if (sum.latestStartMs == intervention.start.utcMs) {
        sum.latestStartMs = 0;
    }
}

std::int64_t SpeakingTimes::SpokenMs(const Speaker& speaker) const {
    const auto found = m_sums.find(KeyOf(speaker));
    return found == m_sums.end() ? 0 : found->second.ms;
}

std::int64_t SpeakingTimes::LatestStartMs(const Speaker& speaker) const {
    const auto found = m_sums.find(KeyOf(speaker));
    return found == m_sums.end() ? 0 : found->second.latestStartMs;
}

}  // namespace mahdar::agenda
