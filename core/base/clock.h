// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/base/instant.h"

namespace mahdar {

/// Where "now" comes from. Wall time is for the record, steady time for lengths: it never jumps.
class Clock {
public:
    virtual ~Clock();
    [[nodiscard]] virtual Instant Now() const = 0;
    /// Milliseconds since an arbitrary start, unmoved by clock changes; counts time the computer was suspended.
    [[nodiscard]] virtual std::int64_t SteadyMs() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant Now() const override;
    [[nodiscard]] std::int64_t SteadyMs() const override;
};

/// Minutes by which this computer's own clock is ahead of UTC at that moment.
[[nodiscard]] std::int32_t LocalOffsetMinutes(std::int64_t utcMs);

/// A clock that stands until told: scripts, tests, rehearsal.
class ScriptedClock final : public Clock {
public:
    explicit ScriptedClock(Instant start) : m_now(start), m_steadyMs(start.utcMs) {}
    /// Time goes by until then.
    void Set(Instant now) noexcept {
        m_steadyMs += now.utcMs - m_now.utcMs;
        m_now = now;
    }
    void Advance(std::int64_t ms) noexcept { Set(Later(m_now, ms)); }
    /// Somebody sets the wall clock; no time goes by.
    void StepWall(std::int64_t ms) noexcept { m_now = Later(m_now, ms); }
    [[nodiscard]] Instant Now() const override { return m_now; }
    [[nodiscard]] std::int64_t SteadyMs() const override { return m_steadyMs; }

private:
    Instant m_now;
    std::int64_t m_steadyMs;
};

/// Notices when the wall clock was set: it has gone on otherwise than the steady one. What the system slews by itself
/// to follow a time server stays below what is noticed.
class ClockWatch {
public:
    explicit ClockWatch(const Clock& clock);
    /// Milliseconds by which the wall clock was set since the last call, negative if back; 0 if it was not.
    [[nodiscard]] std::int64_t TakeStep();

private:
    const Clock& m_clock;
    std::int64_t m_differenceMs;
};

}  // namespace mahdar
