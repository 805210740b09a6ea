// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/instant.h"
#include "core/session/fields.h"
#include "core/session/ids.h"
#include "core/session/rules.h"
#include "core/session/words.h"

namespace mahdar {

/// The event of one or more days. There is exactly one in a session.
struct Meeting {
    MeetingId id{"meeting"};
    LocalText title;
    LocalText organisation;
    LocalText body;         ///< "Follow-up Committee"; the subject of its decisions
    LocalText parentBody;   ///< "COMCEC"
    int ordinal = 0;        ///< 41; 0 if the documents do not say
    std::string startDate;  ///< ISO date
    std::string endDate;    ///< ISO date
    LocalText venue;
    std::string symbol;        ///< "OIC/COMCEC-FC/41-25/D.Rep."
    std::string distribution;  ///< "Limited"
    Language workingLanguage = Language::Arabic;
    Language originalLanguage = Language::Arabic;
    std::vector<Language> languages;
    std::string bodyKind = "committee";  ///< key of the grammar of bodies: committee, session, meeting, ...
    std::int32_t offsetMinutes = 180;    ///< wall clock of the venue against UTC; see wall_clock.h
    int limitMemberMinutes = 5;
    int limitInstitutionMinutes = 10;
    Rules rules;
    std::vector<InstitutionId> members;  ///< the States that count for the quorum; empty: all of the register
    KeptXml kept;

    bool operator==(const Meeting&) const = default;
    MAHDAR_FIELDS(id, title, organisation, body, parentBody, ordinal, startDate, endDate, venue, symbol, distribution,
                  workingLanguage, originalLanguage, languages, bodyKind, offsetMinutes, limitMemberMinutes,
                  limitInstitutionMinutes, rules, members, kept)
};

struct Break {
    Instant from;
    Instant to;
    std::string reason;
    bool operator==(const Break&) const = default;
    MAHDAR_FIELDS(from, to, reason)
};

/// From gavel to gavel. Planned ones stand in the order of their ordinals.
struct Sitting {
    SittingId id;
    int ordinal = 0;
    SittingState state = SittingState::Planned;
    Instant openedAt;
    Instant closedAt;
    Instant plannedStart;
    Instant plannedEnd;
    std::vector<Break> breaks;
    KeptXml kept;

    bool operator==(const Sitting&) const = default;
    MAHDAR_FIELDS(id, ordinal, state, openedAt, closedAt, plannedStart, plannedEnd, breaks, kept)
};

/// One stretch of somebody's presence, or that he was excused from a sitting or missing in it.
struct Stay {
    SittingId sitting;  ///< empty: noted while no sitting was open
    Presence presence = Presence::Present;
    Instant from;
    Instant to;  ///< empty while he is in the room
    std::string reason;
    bool operator==(const Stay&) const = default;
    MAHDAR_FIELDS(sitting, presence, from, to, reason)
};

/// Somebody who is to take part, or a whole delegation of which no names are known. `presence` is how it stands now;
/// arrivedAt is the first arrival, leftAt the last departure, empty while he is here.
struct Participant {
    ParticipantId id;
    InstitutionId institution;
    LocalText name;
    LocalText title;
    ParticipantRole role = ParticipantRole::Delegate;
    LocalText roleDetail;  ///< "representing the Arab region"
    Presence presence = Presence::Expected;
    Instant arrivedAt;
    Instant leftAt;
    std::vector<Stay> stays;
    KeptXml kept;

    bool operator==(const Participant&) const = default;
    MAHDAR_FIELDS(id, institution, name, title, role, roleDetail, presence, arrivedAt, leftAt, stays, kept)
};

/// A body that speaks, reports or is asked: an organ, an institution, a forum, a member state.
struct Institution {
    InstitutionId id;
    std::string acronym;
    LocalText names;
    std::vector<std::string> variants;  ///< other and wrong forms met in documents, any language
    InstitutionId parent;
    InstitutionKind kind = InstitutionKind::Institution;
    std::vector<std::string> roles;
    std::string contact;  ///< whom to write to, as typed
    KeptXml kept;

    bool operator==(const Institution&) const = default;
    MAHDAR_FIELDS(id, acronym, names, variants, parent, kind, roles, contact, kept)
};

}  // namespace mahdar
