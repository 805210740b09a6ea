// SPDX-License-Identifier: LGPL-2.1-or-later
// The wall clock of the meeting. An instant keeps the offset it was recorded with, and the computer may stand in another
// zone than the meeting: whatever is shown or printed goes through here, so that window, hall, papers and scripts agree.
#pragma once

#include <string>

#include "core/base/clock.h"
#include "core/session/session_log.h"

namespace mahdar {

/// The same moment, as the meeting's clock shows it. No instant stays none.
[[nodiscard]] Instant OnWallClock(const Meeting& meeting, const Instant& instant) noexcept;

/// "10:05:30" and "2025-05-13" in the meeting's hall; empty for no instant.
[[nodiscard]] std::string WallTime(const Meeting& meeting, const Instant& instant);
[[nodiscard]] std::string WallDate(const Meeting& meeting, const Instant& instant);

/// Another clock's time on the meeting's wall clock. Follows the meeting when its offset is changed.
class MeetingClock final : public Clock {
public:
    MeetingClock(const Clock& clock, const SessionLog& log) : m_clock(clock), m_log(log) {}
    [[nodiscard]] Instant Now() const override { return OnWallClock(m_log.State().TheMeeting(), m_clock.Now()); }
    [[nodiscard]] std::int64_t SteadyMs() const override { return m_clock.SteadyMs(); }

private:
    const Clock& m_clock;
    const SessionLog& m_log;
};

/// "+03:00", and back; the sign must be there. nullopt for what no place on earth has.
[[nodiscard]] std::string OffsetText(std::int32_t offsetMinutes);
[[nodiscard]] std::optional<std::int32_t> ParseOffset(std::string_view text);

}  // namespace mahdar
