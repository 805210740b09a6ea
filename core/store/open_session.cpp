// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/store/open_session.h"

#include "core/base/error.h"
#include "core/io/atomic_file.h"

namespace mahdar {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t kMaxJournalBytes = std::size_t{1} << 30;

fs::path WithSuffix(const fs::path& path, const char* suffix) {
    fs::path result = path;
    result += suffix;
    return result;
}

/// The file, or its .bak if the file is damaged. What cannot be helped is thrown on.
LoadedSession LoadOrBackup(const fs::path& path, Recovered& recovered) {
    try {
        return LoadSession(path);
    } catch (const FormatTooNewError&) {
        throw;
    } catch (const Error& error) {
        const fs::path backup = WithSuffix(path, ".bak");
        std::error_code ignored;
        if (!fs::exists(backup, ignored) || !fs::exists(JournalPath(path), ignored)) throw;
        recovered.fileProblem = error.what();
        LoadedSession loaded = LoadSession(backup);
        recovered.fromBackup = true;
        return loaded;
    }
}

std::optional<JournalContents> ReadJournal(const fs::path& path) {
    std::error_code ignored;
    if (!fs::exists(path, ignored)) return std::nullopt;
    const std::string bytes = ReadFile(path, kMaxJournalBytes);
    // A crash between creating the journal and writing its first line leaves an empty file.
    if (bytes.empty()) return std::nullopt;
    return DecodeJournal(bytes);
}

}  // namespace

fs::path JournalPath(const fs::path& session) { return WithSuffix(session, ".journal"); }

OpenSession::OpenSession(fs::path path, LoadedSession loaded)
    : m_path(std::move(path)),
      m_log(std::move(loaded.session), std::move(loaded.history)),
      m_savedSequence(m_log.LastSequence()),
      m_notes(std::move(loaded.notes)) {}

OpenSession::~OpenSession() {
    if (m_journal == nullptr) return;
    const bool nothingUnsaved = !Modified() && m_journal->CurrentState().waiting == 0;
    const fs::path journal = m_journal->Path();
    m_journal.reset();
    if (nothingUnsaved) {
        std::error_code ignored;
        fs::remove(journal, ignored);
    }
}

std::unique_ptr<OpenSession> OpenSession::Create(const fs::path& path, Session session) {
    std::error_code ignored;
    if (fs::exists(path, ignored))
        throw IoError(MAHDAR_TR("\"%1\" exists already. Choose another name."), {path.string()});
    LockOwner owner;
    auto lock = FileLock::TryLock(path, owner);
    if (!lock) throw IoError(MAHDAR_TR("\"%1\" is in use by %2."), {path.string(), owner.Describe()});
    LoadedSession loaded;
    loaded.session = std::move(session);
    loaded.checksum = SaveSession(path, loaded.session, {});
    const std::string checksum = loaded.checksum;
    std::unique_ptr<OpenSession> open(new OpenSession(path, std::move(loaded)));
    open->m_lock = std::move(lock);
    open->StartJournal(checksum);
    return open;
}

std::unique_ptr<OpenSession> OpenSession::Open(const fs::path& path, Access access) {
    // The lock comes first: what is read under it cannot change any more.
    std::optional<FileLock> lock;
    LockOwner owner;
    std::error_code ignored;
    if (access == Access::Write && fs::exists(path, ignored)) lock = FileLock::TryLock(path, owner);
    Recovered recovered;
    LoadedSession loaded = LoadOrBackup(path, recovered);
    const std::string checksum = loaded.checksum;
    std::unique_ptr<OpenSession> open(new OpenSession(path, std::move(loaded)));
    open->m_recovered = recovered;
    const auto journal = ReadJournal(JournalPath(path));
    if (journal) open->Replay(*journal);
    if (!lock) {
        if (access == Access::Write) {
            open->m_lockedBy = owner;
            open->m_log.SetReadOnly(owner.Describe());
        } else {
            open->m_log.SetReadOnly(MAHDAR_TR("opened for reading"));
        }
        return open;
    }
    open->m_lock = std::move(lock);
    if (journal && open->Modified()) {
        open->m_journal = std::make_unique<Journal>(JournalPath(path), *journal, open->m_log.LastSequence());
        open->m_log.SetSink([journalPointer = open->m_journal.get()](const Change& change) {
            journalPointer->Append({change.sequence, ToXml(change)});
        });
    } else {
        open->StartJournal(checksum);
    }
    return open;
}

void OpenSession::Replay(const JournalContents& contents) {
    if (contents.chainBroken)
        m_notes.push_back({Severity::High, "journal-chain",
                           MAHDAR_TR("The journal was altered after it was written; entries after %1 were not used."),
                           {std::to_string(m_log.LastSequence())}, 0});
    m_recovered.tornBytes = contents.tornBytes;
    for (const JournalEntry& entry : contents.entries) {
        // The journal of a save that was cut short repeats what the snapshot already holds.
        if (entry.sequence <= m_log.LastSequence()) continue;
        if (entry.sequence != m_log.LastSequence() + 1) {
            m_notes.push_back({Severity::High, "journal-gap",
                               MAHDAR_TR("The journal does not continue this file: act %1 is missing."),
                               {std::to_string(m_log.LastSequence() + 1)}, 0});
            return;
        }
        Change change = ChangeFromXml(entry.payload);
        m_recovered.upTo = change.at;
        m_log.Replay(std::move(change));
        ++m_recovered.acts;
    }
}

void OpenSession::StartJournal(const std::string& checksum) {
    m_log.SetSink(nullptr);
    m_journal.reset();
    m_journal = std::make_unique<Journal>(JournalPath(m_path), checksum, m_log.LastSequence());
    m_log.SetSink([journal = m_journal.get()](const Change& change) {
        journal->Append({change.sequence, ToXml(change)});
    });
}

void OpenSession::Save() {
    if (ReadOnly()) throw IoError(MAHDAR_TR("This session is open for reading only: %1."), {m_log.ReadOnlyReason()});
    const std::string checksum = SaveSession(m_path, m_log.State(), m_log.History());
    m_savedSequence = m_log.LastSequence();
    StartJournal(checksum);
}

void OpenSession::SaveAs(const fs::path& path) {
    LockOwner owner;
    auto lock = FileLock::TryLock(path, owner);
    if (!lock) throw IoError(MAHDAR_TR("\"%1\" is in use by %2."), {path.string(), owner.Describe()});
    const std::string checksum = SaveSession(path, m_log.State(), m_log.History());
    m_path = path;
    m_savedSequence = m_log.LastSequence();
    m_log.SetReadOnly({});
    StartJournal(checksum);
    m_lock = std::move(lock);
    m_lockedBy.reset();
}

void OpenSession::Flush() {
    if (m_journal == nullptr || m_journal->WaitDurable(m_log.LastSequence())) return;
    throw IoError(MAHDAR_TR("Cannot write the journal \"%1\": %2. The last acts are in memory only."),
                  {m_journal->Path().string(), m_journal->CurrentState().problem});
}

}  // namespace mahdar
