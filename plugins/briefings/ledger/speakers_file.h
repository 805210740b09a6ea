// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/session/session.h"

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
    bool operator==(const FileRow&) const = default;
};

struct SpeakersFile {
    Speaker speaker;            ///< both empty: nobody has the floor or is about to
    std::vector<FileRow> rows;  ///< required actions first
    int mandates = 0;
    int openMandates = 0;
    std::int64_t spokenMs = 0;

    [[nodiscard]] bool Nobody() const noexcept { return speaker.institution.Empty() && speaker.name.empty(); }
    bool operator==(const SpeakersFile&) const = default;
};

/// Whose file should lie open: who is speaking; else who is next on the list; else the first reporter of the current
/// item who was not heard yet.
[[nodiscard]] Speaker FollowedSpeaker(const Session& session);

/// Required actions of the current item and of its sub-items or parent are all shown.
[[nodiscard]] SpeakersFile FileOf(const Session& session, const Speaker& speaker, const Instant& now);

}  // namespace mahdar::briefings
