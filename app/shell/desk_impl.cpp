// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/desk_impl.h"

#include "app/ui/rtl.h"
#include "core/base/error.h"
#include "core/plugin/host.h"
#include "core/session/clock_step.h"

#include <wx/app.h>

namespace mahdar::shell {
namespace {

constexpr std::int64_t kRestMs = 3'000;
constexpr std::int64_t kSnapshotEveryMs = 300'000;
constexpr std::uint64_t kSnapshotEveryActs = 200;

}  // namespace

DeskImpl::DeskImpl(Host& host, std::unique_ptr<OpenSession> session, std::string operatorName,
                   std::function<void(const std::exception_ptr&)> complain)
    : m_host(host),
      m_session(std::move(session)),
      m_clock(m_systemClock, m_session->Log()),
      m_operatorName(std::move(operatorName)),
      m_complain(std::move(complain)),
      m_commander(host.Commands(), m_session->Log(), m_clock, m_operatorName),
      m_savedAt(m_clock.Now()),
      m_savedSequence(m_session->Log().LastSequence()),
      m_lastSaveMs(m_clock.SteadyMs()) {
    m_disk.recordedAt = m_clock.Now();
    m_selection.item = State().TheFloor().currentItem;
    m_onChange = Log().changed.Connect([this](const Change&) {
        m_lastChangeMs = m_clock.SteadyMs();
        UpdateDisk();
    });
    WatchJournal();
}

DeskImpl::~DeskImpl() = default;

Language DeskImpl::InterfaceLanguage() const { return CurrentLanguage(); }

bool DeskImpl::Guarded(const std::function<void()>& act) {
    try {
        act();
        m_complain(nullptr);
        return true;
    } catch (...) {
        m_complain(std::current_exception());
        return false;
    }
}

std::int64_t DeskImpl::LookAtClock() {
    const std::int64_t step = m_clockWatch.TakeStep();
    if (step == 0 || m_session->ReadOnly()) return 0;
    m_commander.Record(kClockStepAct, ClockStepLine(step), RebasedClocks(State(), step));
    return step;
}

bool DeskImpl::Run(std::string_view line) {
    return Guarded([&] {
        LookAtClock();
        m_commander.Run(line, m_selection);
    });
}

bool DeskImpl::Record(std::string act, std::string line, std::vector<AnyEdit> edits) {
    return Guarded([&] {
        LookAtClock();
        m_commander.Record(std::move(act), std::move(line), std::move(edits));
    });
}

std::exception_ptr DeskImpl::ProblemWith(std::string_view line) const {
    try {
        m_commander.Check(line, m_selection);
        return nullptr;
    } catch (...) {
        return std::current_exception();
    }
}

bool DeskImpl::Undo() {
    return Guarded([&] {
        flushTyping.Emit();
        LookAtClock();
        if (!Log().Undo(m_clock.Now(), m_operatorName))
            throw CommandError(MAHDAR_TR("There is nothing to take back."));
    });
}

bool DeskImpl::Redo() {
    return Guarded([&] {
        flushTyping.Emit();
        LookAtClock();
        if (!Log().Redo(m_clock.Now(), m_operatorName))
            throw CommandError(MAHDAR_TR("There is nothing to do again."));
    });
}

void DeskImpl::Select(Selection selection) {
    const bool same = selection.item == m_selection.item && selection.request == m_selection.request &&
                      selection.paragraph == m_selection.paragraph;
    if (same) return;
    m_selection = std::move(selection);
    selectionChanged.Emit(m_selection);
}

void DeskImpl::Save() {
    flushTyping.Emit();
    m_session->Save();
    Saved();
}

void DeskImpl::SaveAs(const std::filesystem::path& path) {
    flushTyping.Emit();
    m_session->SaveAs(path);
    Saved();
}

void DeskImpl::Saved() {
    m_savedAt = m_clock.Now();
    m_lastSaveMs = m_clock.SteadyMs();
    m_savedSequence = Log().LastSequence();
    WatchJournal();
}

void DeskImpl::SaveWhenIdle() {
    const std::int64_t now = m_clock.SteadyMs();
    // A disk that is in trouble is left alone: a snapshot would wait for it, and with it the room.
    if (m_session->ReadOnly() || !m_session->Modified() || !m_disk.troubleSince.Empty() || now - m_lastChangeMs < kRestMs) return;
    const bool many = Log().LastSequence() - m_savedSequence >= kSnapshotEveryActs;
    if (!many && now - m_lastSaveMs < kSnapshotEveryMs) return;
    // Counted as tried even if it fails: the next attempt waits as long again, the journal holds everything.
    m_lastSaveMs = now;
    m_savedSequence = Log().LastSequence();
    m_session->Save();
    Saved();
}

void DeskImpl::WatchJournal() {
    // Each save begins a journal of its own.
    if (Journal* journal = m_session->TheJournal()) {
        journal->OnStateChange([this, alive = std::weak_ptr(m_alive)](const Journal::State&) {
            wxTheApp->CallAfter([this, alive] {
                if (!alive.expired()) UpdateDisk();
            });
        });
    }
    UpdateDisk();
}

void DeskImpl::LookAtDisk() {
    const Journal* journal = m_session->TheJournal();
    if (journal != nullptr && (journal->CurrentState().silentMs > kSilentMs || m_disk.Silent())) UpdateDisk();
}

void DeskImpl::TryDiskNow() {
    if (Journal* journal = m_session->TheJournal()) journal->TryNow();
}

void DeskImpl::UpdateDisk() {
    const Journal* journal = m_session->TheJournal();
    if (journal == nullptr) return;
    m_session->LookAfterDisk();
    const Journal::State state = journal->CurrentState();
    const bool trouble = !state.problem.empty() || state.silentMs > kSilentMs;
    m_disk.waiting = state.waiting;
    m_disk.problem = state.problem;
    m_disk.restored = state.restored;
    m_disk.refuge = m_session->RefugePath();
    m_disk.recorded = state.waiting == 0 && !trouble;
    if (m_disk.recorded) m_disk.recordedAt = m_clock.Now();
    if (!trouble) {
        m_disk.troubleSince = {};
    } else if (m_disk.troubleSince.Empty()) {
        m_disk.troubleSince = m_clock.Now();
    }
    diskChanged.Emit(m_disk);
}

}  // namespace mahdar::shell
