// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/session/session_log.h"

#include "core/base/error.h"
#include "core/session/clock_step.h"
#include "core/session/locks.h"

namespace mahdar {

SessionLog::SessionLog(Session session, std::vector<Change> history)
    : m_session(std::move(session)), m_history(std::move(history)) {
    for (const Change& change : m_history) Remember(change);
}

void SessionLog::Remember(const Change& change) {
    // Nobody did that, and taking it back would make running lengths wrong.
    if (change.act == kClockStepAct) return;
    if (change.undoes != 0) {
        std::erase(m_undo, change.undoes);
        m_redo.push_back(change.undoes);
    } else if (change.redoes != 0) {
        std::erase(m_redo, change.redoes);
        m_undo.push_back(change.redoes);
    } else {
        m_undo.push_back(change.sequence);
        m_redo.clear();
    }
}

const Change& SessionLog::At(std::uint64_t sequence) const {
    const auto found = std::lower_bound(m_history.begin(), m_history.end(), sequence,
                                        [](const Change& change, std::uint64_t n) { return change.sequence < n; });
    if (found == m_history.end() || found->sequence != sequence)
        throw CommandError(MAHDAR_TR("That act is no longer in the history and cannot be taken back."));
    return *found;
}

bool SessionLog::Record(Change change) {
    if (!m_readOnly.empty())
        throw CommandError(MAHDAR_TR("This session is open for reading only: %1."), {m_readOnly});
    std::erase_if(change.edits, [](const AnyEdit& any) {
        return std::visit([](const auto& edit) { return edit.before == edit.after; }, any);
    });
    if (change.edits.empty()) return false;
    CheckSealed(m_session, change.edits);
    if (change.undoes == 0 && change.redoes == 0) CheckAdopted(m_session, change.edits);
    change.sequence = LastSequence() + 1;
    Applier::Apply(m_session, change.edits);
    Append(std::move(change));
    if (m_sink) m_sink(m_history.back());
    const Change told = m_history.back();
    changed.Emit(told);
    return true;
}

void SessionLog::Replay(Change change) {
    Applier::Apply(m_session, change.edits);
    Append(std::move(change));
}

void SessionLog::Append(Change change) {
    m_history.push_back(std::move(change));
    Remember(m_history.back());
}

const Change* SessionLog::NextUndo() const { return m_undo.empty() ? nullptr : &At(m_undo.back()); }
const Change* SessionLog::NextRedo() const { return m_redo.empty() ? nullptr : &At(m_redo.back()); }

bool SessionLog::Undo(Instant at, const std::string& operatorName) {
    const Change* last = NextUndo();
    if (last == nullptr) return false;
    Change change{0, at, operatorName, "app/undo-act", last->line, last->sequence, 0, Inverted(last->edits)};
    return Record(std::move(change));
}

bool SessionLog::Redo(Instant at, const std::string& operatorName) {
    const Change* last = NextRedo();
    if (last == nullptr) return false;
    Change change{0, at, operatorName, "app/redo-act", last->line, 0, last->sequence, last->edits};
    return Record(std::move(change));
}

}  // namespace mahdar
