// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/session/change.h"

#include <cstdint>
#include <string>
#include <unordered_map>

namespace mahdar::agenda {

/// How long each speaker has spoken on one day. Sums are kept and moved on with every change, so that a session
/// with many thousands of interventions costs nothing at the next one.
class SpeakingTimes {
public:
    /// Counts everything anew if the day of the meeting is another one than before.
    void KeepDay(const Session& session, const Instant& now);
    void Apply(const Change& change);

    /// The part that is running now is not in it.
    [[nodiscard]] std::int64_t SpokenMs(const Speaker& speaker) const;
    /// Begin of his latest intervention of the day as UTC milliseconds; 0 if none.
    [[nodiscard]] std::int64_t LatestStartMs(const Speaker& speaker) const;

private:
    enum class Sign { Plus = 1, Minus };
    void Count(const Intervention& intervention, Sign sign);

    struct Sum {
        std::int64_t ms = 0;
        std::int64_t latestStartMs = 0;
    };
    std::string m_day;
    std::int32_t m_offsetMinutes = 0;
    std::unordered_map<std::string, Sum> m_sums;
};

}  // namespace mahdar::agenda
