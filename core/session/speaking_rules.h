// SPDX-License-Identifier: LGPL-2.1-or-later
// What the rules of the meeting say about one speaker: how long, and which of his replies this is.
#pragma once

#include <string>

#include "core/session/session.h"

namespace mahdar {

[[nodiscard]] SpeakerGroup GroupOf(const Session& session, const Speaker& speaker);

/// Rights of reply this speaker had begun by that moment, in the sitting of that moment, or on that day if no
/// sitting was on.
[[nodiscard]] int RepliesUsed(const Session& session, const Speaker& speaker, const Instant& until);

struct Allowance {
    int seconds = 0;         ///< 0: no limit
    std::string rule;        ///< number of the rule, as cited
    int replyNumber = 0;     ///< 1 for the first right of reply; 0 for other kinds
    int repliesAllowed = 0;  ///< 0: as often as it likes
    bool operator==(const Allowance&) const = default;
};

/// What a speech that begins now may take.
[[nodiscard]] Allowance AllowanceFor(const Session& session, const Speaker& speaker, InterventionKind kind,
                                     const Instant& now);

/// The same for one that has begun: its own reply is not counted twice.
[[nodiscard]] Allowance AllowanceOf(const Session& session, const Intervention& intervention);

}  // namespace mahdar
