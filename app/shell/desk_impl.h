// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "core/plugin/desk.h"
#include "core/session/wall_clock.h"
#include "core/store/open_session.h"

namespace mahdar::shell {

/// What the user must be told about the disk.
struct DiskState {
    [[nodiscard]] bool Silent() const { return problem.empty() && !troubleSince.Empty(); }

    bool recorded = true;         ///< everything done so far is on the disk
    Instant recordedAt;           ///< when that was last so
    std::uint64_t waiting = 0;    ///< acts in memory only
    Instant troubleSince;         ///< empty while the disk takes everything
    std::string problem;          ///< what the system said; empty as well if it does not answer
    std::uint64_t restored = 0;   ///< how often the journal was taken away and written again
    std::filesystem::path refuge;  ///< where everything is written instead; empty if nowhere
};

/// One open session in the window: file, commander, clock, selection. Outlives all panels; survives a change of
/// language.
class DeskImpl final : public Desk {
public:
    /// `complain` shows a failure without taking the focus.
    DeskImpl(Host& host, std::unique_ptr<OpenSession> session, std::string operatorName,
             std::function<void(const std::exception_ptr&)> complain);
    ~DeskImpl() override;

    [[nodiscard]] const Session& State() const override { return m_session->Log().State(); }
    [[nodiscard]] SessionLog& Log() override { return m_session->Log(); }
    [[nodiscard]] const Clock& TheClock() const override { return m_clock; }
    [[nodiscard]] Host& TheHost() override { return m_host; }
    [[nodiscard]] Language InterfaceLanguage() const override;
    bool Run(std::string_view line) override;
    bool Record(std::string act, std::string line, std::vector<AnyEdit> edits) override;
    [[nodiscard]] const Selection& Selected() const override { return m_selection; }
    void Select(Selection selection) override;

    [[nodiscard]] OpenSession& TheFile() { return *m_session; }
    [[nodiscard]] const OpenSession& TheFile() const { return *m_session; }
    /// What stands against that line; nullptr if it can be run.
    [[nodiscard]] std::exception_ptr ProblemWith(std::string_view line) const;
    bool Undo();
    bool Redo();
    /// Keeps the lengths of what is running true after somebody set the computer's clock. Called before each act by
    /// itself; call it now and then as well. Returns by how much it was set; 0 if it was not.
    std::int64_t LookAtClock();

    /// Typed text first, then the file. Throws IoError; work goes on then.
    void Save();
    void SaveAs(const std::filesystem::path& path);
    /// Saves if the session rests and enough was done or enough time has passed. Throws IoError.
    void SaveWhenIdle();
    [[nodiscard]] const Instant& SavedAt() const { return m_savedAt; }

    [[nodiscard]] const DiskState& Disk() const { return m_disk; }
    /// Notices a disk that does not answer; call it now and then.
    void LookAtDisk();
    /// Writes what waits now, not after the usual pause.
    void TryDiskNow();
    /// After anything about the disk changed. Main thread.
    Signal<const DiskState&> diskChanged;

private:
    bool Guarded(const std::function<void()>& act);
    void WatchJournal();
    void UpdateDisk();
    void Saved();

    Host& m_host;
    SystemClock m_systemClock;
    ClockWatch m_clockWatch{m_systemClock};
    std::unique_ptr<OpenSession> m_session;
    MeetingClock m_clock;
    std::string m_operatorName;
    std::function<void(const std::exception_ptr&)> m_complain;
    Commander m_commander;
    Selection m_selection;
    DiskState m_disk;
    Instant m_savedAt;
    std::uint64_t m_savedSequence = 0;
    std::int64_t m_lastChangeMs = 0;
    std::int64_t m_lastSaveMs = 0;
    Connection m_onChange;
    /// Calls from the journal's thread may arrive on the main thread after the desk is gone: they look at this.
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

}  // namespace mahdar::shell
