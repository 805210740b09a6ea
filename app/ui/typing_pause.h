// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <optional>

namespace mahdar {

/// Decides when typed text is due to be recorded: after a pause of 700 ms, and while typing goes on without one at
/// the latest 2 s after the first letter that is not yet recorded. Knows no timer; the caller brings the time.
class TypingPause {
public:
    using Milliseconds = std::chrono::milliseconds;

    static constexpr Milliseconds kPause{700};
    static constexpr Milliseconds kLatest{2000};

    /// Returns how long to wait from now, if nothing more is typed.
    Milliseconds Typed(Milliseconds now) {
        if (!m_first) m_first = now;
        return std::max(Milliseconds(0), std::min(kPause, *m_first + kLatest - now));
    }
    void Recorded() { m_first.reset(); }
    [[nodiscard]] bool Pending() const { return m_first.has_value(); }

private:
    std::optional<Milliseconds> m_first;
};

}  // namespace mahdar
