// SPDX-License-Identifier: LGPL-2.1-or-later
// How long who has spoken. Times are those of the record, the speech that is going on counted up to now.
#pragma once

#include <vector>

#include "core/session/session.h"

namespace mahdar::tables {

struct SpeakingSum {
    int speeches = 0;  ///< all but points of order
    int pointsOfOrder = 0;
    int replies = 0;
    int questions = 0;
    int overLimit = 0;  ///< went on beyond what they were given
    std::int64_t totalMs = 0;
    std::int64_t longestMs = 0;

    /// Of a speech; 0 if there was none.
    [[nodiscard]] std::int64_t MeanMs() const noexcept;
    bool operator==(const SpeakingSum&) const = default;
};

struct SpeakerSum {
    Speaker speaker;
    SpeakerGroup group = SpeakerGroup::Member;
    SpeakingSum sum;
};

struct GroupSum {
    SpeakerGroup group = SpeakerGroup::Member;
    int speakers = 0;
    SpeakingSum sum;
};

/// Which speeches count; what is empty does not narrow.
struct SpeakingScope {
    ItemId item;  ///< with its sub-items
    SittingId sitting;
};

/// By total time, longest first.
[[nodiscard]] std::vector<SpeakerSum> SumsBySpeaker(const Session& session, const Instant& now,
                                                    const SpeakingScope& scope = {});

/// Members, institutions, observers; groups in which nobody spoke are left out.
[[nodiscard]] std::vector<GroupSum> SumsByGroup(const std::vector<SpeakerSum>& speakers);

[[nodiscard]] bool InScope(const Session& session, const Intervention& speech, const SpeakingScope& scope);

}  // namespace mahdar::tables
