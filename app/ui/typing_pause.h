// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

namespace mahdar {

/// Decides when typed text is due to be recorded: after a pause of 700 ms, and while typing goes on without one at
/// the latest 2 s after the first letter that is not yet recorded. Knows no timer; the caller brings the time.
///
/// The timer that the caller keeps must not be set anew when Typed says so: keys that come faster than the timer runs
/// would put it off for ever. And whoever is handling a key asks IsDue first, should the timer be late.
class TypingPause {
public:
    using Milliseconds = std::chrono::milliseconds;

    static constexpr Milliseconds kPause{700};
    static constexpr Milliseconds kLatest{2000};

    /// Returns how long to wait from now, if nothing more is typed; nothing if the wait asked for last still stands.
    std::optional<Milliseconds> Typed(Milliseconds now) {
        if (!m_first) m_first = now;
        const Milliseconds due = std::min(now + kPause, *m_first + kLatest);
        if (std::exchange(m_due, due) == due) return std::nullopt;
        return std::max(Milliseconds(0), due - now);
    }
    /// Whether the text waits longer than it may.
    [[nodiscard]] bool IsDue(Milliseconds now) const { return m_first && now - *m_first >= kLatest; }
    void Recorded() {
        m_first.reset();
        m_due.reset();
    }
    [[nodiscard]] bool Pending() const { return m_first.has_value(); }

private:
    std::optional<Milliseconds> m_first;
    std::optional<Milliseconds> m_due;
};

}  // namespace mahdar
