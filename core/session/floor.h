// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <string>

#include "core/base/instant.h"
#include "core/session/fields.h"
#include "core/session/ids.h"
#include "core/session/words.h"

namespace mahdar {

/// Who speaks: a body of the register, or somebody named in words only.
struct Speaker {
    InstitutionId institution;
    std::string name;  ///< as typed, if the register has no such body
    bool operator==(const Speaker&) const = default;
    MAHDAR_FIELDS(institution, name)
};

/// Who has asked for the floor, under which item. Points of order rank before all others.
struct Request {
    RequestId id;
    ItemId item;
    Speaker speaker;
    InterventionKind kind = InterventionKind::Statement;
    std::string onBehalfOf;
    std::string motion;  ///< key of the procedural motion that is moved, if one is
    std::int64_t rank = 0;
    RequestState state = RequestState::Waiting;
    Instant requestedAt;
    KeptXml kept;

    bool operator==(const Request&) const = default;
    MAHDAR_FIELDS(id, item, speaker, kind, onBehalfOf, motion, rank, state, requestedAt, kept)
};

/// One time on the floor. Its length is runMs plus, while Speaking, the time since runningSince.
struct Intervention {
    InterventionId id;
    ItemId item;
    RequestId request;
    Speaker speaker;
    InterventionKind kind = InterventionKind::Statement;
    std::string onBehalfOf;
    std::string motion;
    InterventionId interrupts;  ///< whose speech goes on when this one ends
    InterventionState state = InterventionState::Speaking;
    Instant start;
    Instant end;
    Instant runningSince;
    std::int64_t runMs = 0;
    int limitSeconds = 0;  ///< 0: none
    std::string note;      ///< why it was corrected afterwards
    KeptXml kept;

    bool operator==(const Intervention&) const = default;
    MAHDAR_FIELDS(id, item, request, speaker, kind, onBehalfOf, motion, interrupts, state, start, end, runningSince, runMs,
                  limitSeconds, note, kept)
};

/// Where the room is now. Exactly one in a session.
struct Floor {
    FloorId id{"floor"};
    ItemId currentItem;
    InterventionId speaking;
    bool operator==(const Floor&) const = default;
    MAHDAR_FIELDS(id, currentItem, speaking)
};

/// Milliseconds spoken up to `now`.
[[nodiscard]] inline std::int64_t SpokenMs(const Intervention& intervention, const Instant& now) {
    const bool running = intervention.state == InterventionState::Speaking;
    return intervention.runMs + (running ? MsBetween(intervention.runningSince, now) : 0);
}

}  // namespace mahdar
