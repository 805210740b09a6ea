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
    explicit ScriptedClock(Instant start) : m_now(start) {}
    void Set(Instant now) noexcept { m_now = now; }
    [[nodiscard]] Instant Now() const override { return m_now; }
    [[nodiscard]] std::int64_t SteadyMs() const override { return m_now.utcMs; }

private:
    Instant m_now;
};

}  // namespace mahdar
