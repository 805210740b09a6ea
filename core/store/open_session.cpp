// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/store/open_session.h"

#include <algorithm>

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
        const bool journal = fs::exists(JournalPath(path), ignored) ||
                             fs::exists(WithSuffix(JournalPath(path), ".bak"), ignored);
        if (!fs::exists(backup, ignored) || !journal) throw;
        recovered.fileProblem = error.what();
        LoadedSession loaded = LoadSession(backup);
        recovered.fromBackup = true;
        return loaded;
    }
}

/// Decodes; if only the first line is damaged, what it must have been is known from the file.
JournalContents DecodeOrMend(const std::string& bytes, const std::string& checksum) {
    const auto mended = [&] {
        const std::string header = JournalHeader(checksum);
        JournalContents contents = DecodeJournal(header + (bytes.size() > header.size() ? bytes.substr(header.size()) : ""));
        contents.damagedInside = true;
        return contents;
    };
    try {
        JournalContents contents = DecodeJournal(bytes);
        if (!contents.entries.empty() || contents.header == checksum) return contents;
        JournalContents other = mended();
        return other.entries.empty() ? contents : other;
    } catch (const ParseError&) {
        return mended();
    }
}

std::optional<JournalContents> ReadJournal(const fs::path& path, const std::string& checksum) {
    std::error_code ignored;
    if (!fs::exists(path, ignored)) return std::nullopt;
    const std::string bytes = ReadFile(path, kMaxJournalBytes);
    // A crash between creating the journal and writing its first line leaves an empty file.
    if (bytes.empty()) return std::nullopt;
    return DecodeOrMend(bytes, checksum);
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
    const Journal::State left = m_journal->Close();
    std::error_code ignored;
    // A file that was taken away under the program must not take the meeting with it.
    const bool home = left.waiting == 0 && fs::exists(m_path, ignored);
    if (home) LeaveRefuge();
    else TakeRefuge();
    if (home && !Modified()) fs::remove(m_journal->Path(), ignored);
}

std::unique_ptr<OpenSession> OpenSession::Create(const fs::path& given, Session session, const fs::path& refuge) {
    const fs::path path = RealPath(given);
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
    open->m_refugeFolder = refuge;
    // Left by another session of this name.
    if (const fs::path left = RefugeOf(refuge, path); !refuge.empty() && fs::exists(left, ignored)) (void)SetAside(left);
    open->StartJournal(checksum);
    return open;
}

std::unique_ptr<OpenSession> OpenSession::Open(const fs::path& given, Access access, const fs::path& refuge) {
    const fs::path path = RealPath(given);
    // The lock comes first: what is read under it cannot change any more.
    std::optional<FileLock> lock;
    LockOwner owner;
    std::error_code ignored;
    const bool there = fs::exists(path, ignored) || fs::exists(WithSuffix(path, ".bak"), ignored);
    if (access == Access::Write && there) lock = FileLock::TryLock(path, owner);
    Recovered recovered;
    LoadedSession loaded = LoadOrBackup(path, recovered);
    const std::string checksum = loaded.checksum;
    std::unique_ptr<OpenSession> open(new OpenSession(path, std::move(loaded)));
    open->m_recovered = recovered;
    open->m_keepBackup = recovered.fromBackup;
    open->m_checksum = checksum;
    open->m_refugeFolder = refuge;
    open->Recover(checksum);
    if (lock) {
        open->m_lock = std::move(lock);
        open->ContinueJournal(checksum, open->m_whole.has_value());
    } else if (access == Access::Write) {
        open->m_lockedBy = owner;
        open->m_log.SetReadOnly(owner.Describe());
    } else {
        open->m_log.SetReadOnly(MAHDAR_TR("opened for reading"));
    }
    open->BringHome();
    return open;
}

void OpenSession::Note(const char* code, const char* messageId, std::vector<std::string> arguments) {
    m_notes.push_back({Severity::High, code, messageId, std::move(arguments), 0});
}

void OpenSession::Recover(const std::string& checksum) {
    // The backup is one save older than the file: the journal between the two lies beside it as a backup, too.
    if (m_recovered.fromBackup) {
        const auto older = ReadJournal(WithSuffix(JournalPath(m_path), ".bak"), checksum);
        if (older) (void)Replay(*older, checksum);
    }
    auto journal = ReadJournal(JournalPath(m_path), checksum);
    if (journal && Replay(*journal, checksum) && !m_recovered.fromBackup) m_whole = std::move(journal);
}

bool OpenSession::Belongs(const JournalContents& contents, const std::string& checksum) const {
    if (contents.header == checksum || contents.entries.empty()) return true;
    const JournalEntry& first = contents.entries.front();
    if (m_recovered.fromBackup) return first.sequence <= m_log.LastSequence() + 1;
    // A save was cut short before the new journal: the old one repeats what the snapshot already holds.
    const auto& history = m_log.History();
    const auto same = std::find_if(history.begin(), history.end(),
                                   [&](const Change& change) { return change.sequence == first.sequence; });
    return same != history.end() && ToXml(*same) == first.payload;
}

/// True if the journal is whole and fits: new acts may be appended to it.
bool OpenSession::Replay(const JournalContents& contents, const std::string& checksum) {
    if (!Belongs(contents, checksum)) {
        Note("journal-foreign", MAHDAR_TR("The journal beside this file belongs to another state of it and was not used."), {});
        return false;
    }
    m_recovered.tornBytes += contents.tornBytes;
    for (const JournalEntry& entry : contents.entries) {
        if (entry.sequence <= m_log.LastSequence()) continue;
        if (entry.sequence != m_log.LastSequence() + 1) {
            Note("journal-gap", MAHDAR_TR("The journal does not continue this file: act %1 is missing."),
                 {std::to_string(m_log.LastSequence() + 1)});
            return false;
        }
        try {
            Change change = ChangeFromXml(entry.payload);
            const Instant at = change.at;
            m_log.Replay(std::move(change));
            m_recovered.upTo = at;
        } catch (const Error& error) {
            Note("journal-unfit", MAHDAR_TR("Act %1 of the journal does not fit this file: %2"),
                 {std::to_string(entry.sequence), error.what()});
            return false;
        }
        m_applied.push_back(entry);
        ++m_recovered.acts;
    }
    if (contents.chainBroken)
        Note("journal-chain", MAHDAR_TR("The journal was altered after it was written; entries after %1 were not used."),
             {std::to_string(m_log.LastSequence())});
    else if (contents.damagedInside)
        Note("journal-damaged", MAHDAR_TR("The journal is damaged; entries after %1 could not be used."),
             {std::to_string(m_log.LastSequence())});
    return !contents.chainBroken && !contents.damagedInside;
}

void OpenSession::ContinueJournal(const std::string& checksum, bool asItStands) {
    const fs::path path = JournalPath(m_path);
    std::error_code ignored;
    if (asItStands && (Modified() || m_whole->header == checksum)) {
        UseJournal(std::make_unique<Journal>(path, *m_whole, m_log.LastSequence()));
    } else if (asItStands || (!fs::exists(path, ignored) && m_applied.empty())) {
        StartJournal(checksum);
    } else {
        // What could not be used is kept for whoever looks into it; what could goes on in a journal of its own.
        const fs::path kept = WithSuffix(path, (".kept-" + NewIdText().substr(0, 6)).c_str());
        if (fs::exists(path, ignored) && fs::file_size(path, ignored) > 0) WriteFile(kept, ReadFile(path, kMaxJournalBytes));
        JournalContents contents;
        std::string bytes = JournalHeader(checksum);
        contents.chain = FirstChain(checksum);
        for (const JournalEntry& entry : m_applied) bytes += EncodeEntry(entry, contents.chain);
        WriteFile(path, bytes);
        contents.wholeBytes = bytes.size();
        UseJournal(std::make_unique<Journal>(path, contents, m_log.LastSequence()));
    }
    m_whole.reset();
    m_applied.clear();
}

void OpenSession::UseJournal(std::unique_ptr<Journal> journal) {
    m_journal = std::move(journal);
    m_log.SetSink([this](const Change& change) {
        m_journal->Append({change.sequence, ToXml(change)});
        if (m_refuge) m_refuge->Record(change);
    });
}

void OpenSession::StartJournal(const std::string& checksum) {
    // The old one is let go only when the new one stands: if it cannot be made, the old one goes on. Meanwhile the old
    // one must not fight for its name.
    if (m_journal) m_journal->InsistOnPlace(false);
    try {
        UseJournal(std::make_unique<Journal>(JournalPath(m_path), checksum, m_log.LastSequence()));
    } catch (const Error&) {
        if (m_journal) m_journal->InsistOnPlace(true);
        throw;
    }
    m_checksum = checksum;
}

void OpenSession::Save() {
    if (ReadOnly()) throw IoError(MAHDAR_TR("This session is open for reading only: %1."), {m_log.ReadOnlyReason()});
    std::error_code ignored;
    if (m_keepBackup)
        fs::copy_file(m_path, WithSuffix(m_path, ".damaged"), fs::copy_options::overwrite_existing, ignored);
    const std::string checksum =
        SaveSession(m_path, m_log.State(), m_log.History(), m_keepBackup ? Backup::None : Backup::KeepPrevious);
    m_keepBackup = false;
    m_savedSequence = m_log.LastSequence();
    StartJournal(checksum);
    LeaveRefuge();
}

void OpenSession::SaveAs(const fs::path& given) {
    const fs::path path = RealPath(given);
    if (path == m_path && !ReadOnly()) return Save();
    LockOwner owner;
    auto lock = FileLock::TryLock(path, owner);
    if (!lock) throw IoError(MAHDAR_TR("\"%1\" is in use by %2."), {path.string(), owner.Describe()});
    const std::string checksum = SaveSession(path, m_log.State(), m_log.History());
    auto journal = std::make_unique<Journal>(JournalPath(path), checksum, m_log.LastSequence());
    const bool hadJournal = m_journal != nullptr;
    if (hadJournal) m_journal->InsistOnPlace(false);
    const fs::path oldJournal = JournalPath(m_path);
    UseJournal(std::move(journal));
    // What was not saved there has moved here; the old file would otherwise take it for a crash.
    std::error_code ignored;
    if (hadJournal) fs::remove(oldJournal, ignored);
    LeaveRefuge();
    m_path = path;
    m_checksum = checksum;
    m_savedSequence = m_log.LastSequence();
    m_keepBackup = false;
    m_log.SetReadOnly({});
    m_lock = std::move(lock);
    m_lockedBy.reset();
}

void OpenSession::Flush() {
    if (m_journal == nullptr || m_journal->WaitDurable(m_log.LastSequence())) return;
    throw IoError(MAHDAR_TR("Cannot write the journal \"%1\": %2. The last acts are in memory only."),
                  {m_journal->Path().string(), m_journal->CurrentState().problem});
}

void OpenSession::LookAfterDisk() {
    if (m_journal == nullptr) return;
    const Journal::State state = m_journal->CurrentState();
    if (!state.problem.empty() || state.silentMs > kSilentMs) {
        if (m_refuge == nullptr) TakeRefuge();
    } else if (state.waiting == 0) {
        LeaveRefuge();
    }
}

void OpenSession::TakeRefuge() {
    if (m_refugeFolder.empty() || m_refuge != nullptr) return;
    try {
        m_refuge = std::make_unique<Refuge>(m_refugeFolder, m_path, m_checksum, m_log);
        m_refugeProblem.clear();
    } catch (const std::exception& error) {
        m_refugeProblem = error.what();
    }
}

void OpenSession::LeaveRefuge() {
    m_refugeProblem.clear();
    if (m_refuge == nullptr) return;
    const fs::path path = m_refuge->Path();
    m_refuge.reset();
    RemoveRefuge(path);
}

void OpenSession::BringHome() {
    const fs::path path = RefugeOf(m_refugeFolder, m_path);
    std::error_code ignored;
    if (m_refugeFolder.empty() || !fs::exists(path, ignored)) return;
    try {
        LockOwner owner;
        const auto lock = FileLock::TryLock(path, owner);
        if (!lock) return Note("refuge-in-use", MAHDAR_TR("Acts of this session that had to be written to \"%1\" are in use by %2."),
                               {path.string(), owner.Describe()});
        BringHome(*Open(path, Access::ReadOnly));
        if (m_journal != nullptr && m_journal->WaitDurable(m_log.LastSequence())) RemoveRefuge(path);
    } catch (const Error& error) {
        const fs::path kept = m_journal != nullptr ? SetAside(path) : path;
        Note("refuge-unfit", MAHDAR_TR("Acts of this session had to be written to \"%1\" and could not be taken over: %2"),
             {kept.string(), error.what()});
    }
}

void OpenSession::BringHome(const OpenSession& refuge) {
    const auto& theirs = refuge.m_log.History();
    const auto& ours = m_log.History();
    const std::size_t common = std::min(theirs.size(), ours.size());
    const bool fits = common == 0 ? TakenFrom(refuge.Path(), m_checksum) : theirs[common - 1] == ours[common - 1];
    if (!fits)
        throw IoError(MAHDAR_TR("it belongs to another state of this file. Open it by itself and compare."), {});
    for (std::size_t at = common; at < theirs.size(); ++at) {
        Change change = theirs[at];
        const JournalEntry entry{change.sequence, ToXml(change)};
        m_recovered.upTo = change.at;
        m_log.Replay(std::move(change));
        if (m_journal != nullptr) m_journal->Append(entry);
        ++m_recovered.acts;
        ++m_recovered.fromRefuge;
    }
}

}  // namespace mahdar
