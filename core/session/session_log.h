// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "core/base/signal.h"
#include "core/session/change.h"

namespace mahdar {

/// The one door through which a session changes: applies a change, hands it to the journal, tells the views.
/// Main thread only. Undo and redo are changes of their own; the history shows all of them.
class SessionLog {
public:
    /// Where a change goes to be made durable. Called after it is applied; must not block for long.
    using Sink = std::function<void(const Change&)>;

    SessionLog() = default;
    SessionLog(Session session, std::vector<Change> history);
    SessionLog(const SessionLog&) = delete;
    SessionLog& operator=(const SessionLog&) = delete;

    [[nodiscard]] const Session& State() const noexcept { return m_session; }
    [[nodiscard]] const std::vector<Change>& History() const noexcept { return m_history; }
    /// 0 before the first change.
    [[nodiscard]] std::uint64_t LastSequence() const noexcept { return m_history.empty() ? 0 : m_history.back().sequence; }

    void SetSink(Sink sink) { m_sink = std::move(sink); }
    void SetReadOnly(std::string becauseOf) { m_readOnly = std::move(becauseOf); }
    [[nodiscard]] const std::string& ReadOnlyReason() const noexcept { return m_readOnly; }

    /// Applies and records; sequence is set here. Returns false, and does nothing, if the edits change nothing.
    /// Throws CommandError if they cannot be applied, touch what is adopted or sealed, or the session is read-only.
    bool Record(Change change);
    /// A change that a journal already holds: applied without being written again. Throws like Record.
    void Replay(Change change);

    [[nodiscard]] const Change* NextUndo() const;
    [[nodiscard]] const Change* NextRedo() const;
    /// False if there is nothing to take back.
    bool Undo(Instant at, const std::string& operatorName);
    bool Redo(Instant at, const std::string& operatorName);

    /// After every change, applied and handed to the sink.
    Signal<const Change&> changed;

private:
    void Remember(const Change& change);
    [[nodiscard]] const Change& At(std::uint64_t sequence) const;
    void Append(Change change);

    Session m_session;
    std::vector<Change> m_history;
    std::vector<std::uint64_t> m_undo;
    std::vector<std::uint64_t> m_redo;
    Sink m_sink;
    std::string m_readOnly;
};

}  // namespace mahdar
