// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "core/io/file_lock.h"
#include "core/session/session_log.h"
#include "core/store/journal.h"
#include "core/store/refuge.h"
#include "core/store/session_file.h"

namespace mahdar {

/// So long a flush may take before work is also written elsewhere: a vanished network drive does not refuse, it is silent.
inline constexpr std::int64_t kSilentMs = 3000;

/// What opening found beyond the file itself.
struct Recovered {
    std::uint64_t acts = 0;    ///< changes the journal held beyond the snapshot
    Instant upTo;              ///< time of the last of them
    std::size_t tornBytes = 0;  ///< an entry cut by the crash: never acknowledged
    bool fromBackup = false;   ///< the file itself was damaged; its .bak and the journal were used
    std::string fileProblem;   ///< why the file itself could not be used
    std::uint64_t fromRefuge = 0;  ///< changes among `acts` that could not be written at home the last time
};

enum class Access { Write = 1, ReadOnly };

/// One session open on this computer: file, lock, journal and log together. Main thread.
class OpenSession {
public:
    /// Writes a new file at once. Throws IoError; refuses to replace an existing file. `refuge` is the folder in which
    /// the session takes refuge if its own disk refuses; empty: nowhere.
    [[nodiscard]] static std::unique_ptr<OpenSession> Create(const std::filesystem::path& path, Session session,
                                                             const std::filesystem::path& refuge = {});
    /// Loads, recovers, locks; acts that had to take refuge are brought home. If somebody else writes to it the
    /// session is read-only and LockedBy() names them.
    [[nodiscard]] static std::unique_ptr<OpenSession> Open(const std::filesystem::path& path, Access access = Access::Write,
                                                           const std::filesystem::path& refuge = {});
    /// Everything recorded is flushed; what is not saved stays in the journal, what its disk refuses in the refuge.
    ~OpenSession();

    [[nodiscard]] SessionLog& Log() noexcept { return m_log; }
    [[nodiscard]] const std::filesystem::path& Path() const noexcept { return m_path; }
    [[nodiscard]] bool ReadOnly() const noexcept { return m_journal == nullptr; }
    [[nodiscard]] const std::optional<LockOwner>& LockedBy() const noexcept { return m_lockedBy; }
    [[nodiscard]] const Recovered& Found() const noexcept { return m_recovered; }
    [[nodiscard]] const Diagnostics& Notes() const noexcept { return m_notes; }
    /// Null while read-only.
    [[nodiscard]] Journal* TheJournal() noexcept { return m_journal.get(); }

    [[nodiscard]] bool Modified() const noexcept { return m_log.LastSequence() != m_savedSequence; }
    /// Snapshot to the file, then a new journal. Throws IoError; then the journal goes on and nothing is lost.
    void Save();
    /// The session moves to the new file; the old one stays as last saved. Throws IoError.
    void SaveAs(const std::filesystem::path& path);
    /// Waits until everything recorded is on the disk; throws IoError if the disk refuses.
    void Flush();

    /// Takes refuge when the journal's disk refuses or does not answer, leaves it when everything is written at home.
    /// Call it after the journal's state changed and now and then. Never throws; RefugeProblem() tells.
    void LookAfterDisk();
    /// The file in which work goes on beside memory; empty while the session's own disk takes everything.
    [[nodiscard]] std::filesystem::path RefugePath() const { return m_refuge ? m_refuge->Path() : std::filesystem::path(); }
    [[nodiscard]] const std::string& RefugeProblem() const noexcept { return m_refugeProblem; }

private:
    OpenSession(std::filesystem::path path, LoadedSession loaded);
    void TakeRefuge();
    void LeaveRefuge();
    void BringHome();
    void BringHome(const OpenSession& refuge);
    void StartJournal(const std::string& checksum);
    void UseJournal(std::unique_ptr<Journal> journal);
    void Recover(const std::string& checksum);
    void ContinueJournal(const std::string& checksum, bool asItStands);
    [[nodiscard]] bool Replay(const JournalContents& contents, const std::string& checksum);
    [[nodiscard]] bool Belongs(const JournalContents& contents, const std::string& checksum) const;
    void Note(const char* code, const char* messageId, std::vector<std::string> arguments);

    std::filesystem::path m_path;
    SessionLog m_log;
    std::uint64_t m_savedSequence = 0;
    std::vector<JournalEntry> m_applied;  ///< what the journals held beyond the file
    std::optional<JournalContents> m_whole;  ///< the journal, if it can go on as it stands
    bool m_keepBackup = false;            ///< the file is damaged: it must not become the backup
    Recovered m_recovered;
    Diagnostics m_notes;
    std::string m_checksum;               ///< of the file as it stands
    std::filesystem::path m_refugeFolder;
    std::unique_ptr<Refuge> m_refuge;
    std::string m_refugeProblem;
    std::optional<FileLock> m_lock;
    std::optional<LockOwner> m_lockedBy;
    std::unique_ptr<Journal> m_journal;
};

[[nodiscard]] std::filesystem::path JournalPath(const std::filesystem::path& session);

}  // namespace mahdar
