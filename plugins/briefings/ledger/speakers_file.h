// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/session/session.h"
#include "plugins/briefings/ledger/mandate_due.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mahdar::briefings {

/// One line of the file: what the speaker is to report under the current item, or what was asked of it.
struct FileRow {
    std::optional<SlotState> slot;  ///< set: a required action, its time in `minutes`
    MandateState mandate = MandateState::Open;
    LocalText text;  ///< may be empty
    int minutes = 0;
    std::string session;  ///< "40"
    MandateId mandateId;  ///< empty for a required action
    DueTime due = DueTime::Now;
    bool operator==(const FileRow&) const = default;
};

/// One time it spoke, at this meeting.
struct SpokenTurn {
    std::string path;
    InterventionKind kind = InterventionKind::Statement;
    Instant start;
    std::int64_t ms = 0;
    bool operator==(const SpokenTurn&) const = default;
};

struct SpeakersFile {
    Speaker speaker;                         ///< both empty: nobody has the floor or is about to
    LocalText names;                         ///< of the institution
    std::vector<LocalText> representatives;  ///< who of its delegation is here; all of it if nobody is marked
    std::vector<SpokenTurn> turns;           ///< what it said and has ended, the last first
    std::vector<FileRow>
        rows;  ///< required actions first, then mandates: overdue and pending before those settled
    int mandates = 0;
    int openMandates = 0;
    std::int64_t spokenMs = 0;

    [[nodiscard]] bool Nobody() const noexcept { return speaker.institution.Empty() && speaker.name.empty(); }
    bool operator==(const SpeakersFile&) const = default;
};

/// Whose file should lie open: who is speaking; else who is next on the list; else the first reporter of the
/// current item who was not heard yet.
[[nodiscard]] Speaker FollowedSpeaker(const Session& session);

/// Required actions of the current item and of its sub-items or parent are all shown.
[[nodiscard]] SpeakersFile FileOf(const Session& session, const Speaker& speaker, const Instant& now);

}  // namespace mahdar::briefings
