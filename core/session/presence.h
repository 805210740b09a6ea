// SPDX-License-Identifier: LGPL-2.1-or-later
// Who is in the room, and whether enough members are.
#pragma once

#include <optional>
#include <vector>

#include "core/session/session.h"

namespace mahdar {

[[nodiscard]] bool IsHere(const Participant& participant) noexcept;

/// Was in the room at any time of the meeting.
[[nodiscard]] bool TookPart(const Participant& participant) noexcept;

[[nodiscard]] bool WasHere(const Participant& participant, const Instant& from, const Instant& to);

/// In the room at any time while the item was on. An item that is on now ends with `now`.
[[nodiscard]] bool WasHereFor(const Participant& participant, const AgendaItem& item, const Instant& now);

/// The States that count for the quorum.
[[nodiscard]] std::vector<InstitutionId> Members(const Session& session);

/// Those of them that somebody in the room represents.
[[nodiscard]] std::vector<InstitutionId> MembersHere(const Session& session);

struct QuorumStanding {
    const QuorumRule* rule = nullptr;
    int required = 0;
    bool met = false;
};

struct Quorum {
    int here = 0;
    int members = 0;
    std::vector<QuorumStanding> standings;  ///< in the order of the rules

    /// None of the rules is broken.
    [[nodiscard]] bool Met() const noexcept;
};

/// Nothing where the rules ask for no quorum or nobody's presence is kept. Valid until the session changes.
[[nodiscard]] std::optional<Quorum> QuorumNow(const Session& session);

}  // namespace mahdar
