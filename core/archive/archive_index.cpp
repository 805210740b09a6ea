// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/archive/archive_index.h"

#include <algorithm>
#include <map>

#include "core/archive/database.h"
#include "core/archive/search_words.h"
#include "core/base/error.h"
#include "core/io/digest.h"
#include "core/store/open_session.h"

namespace mahdar::archive {
namespace fs = std::filesystem;
namespace {

/// Raised whenever what is indexed changes: an older index is made anew.
constexpr std::int64_t kVersion = 1;
constexpr std::size_t kExcerptLetters = 160;
constexpr int kFilesPerTransaction = 25;
constexpr const char* kEnding = ".mahdar";
constexpr char kArgumentMark = '\x1F';

constexpr const char* kSchema = R"(
CREATE TABLE files(id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, stamp TEXT NOT NULL, title TEXT NOT NULL,
                   ordinal TEXT NOT NULL, date TEXT NOT NULL, reason TEXT NOT NULL, arguments TEXT NOT NULL);
CREATE TABLE entries(id INTEGER PRIMARY KEY, file INTEGER NOT NULL, kind INTEGER NOT NULL, place TEXT NOT NULL,
                     text TEXT NOT NULL, body TEXT NOT NULL);
CREATE INDEX entries_of_file ON entries(file);
CREATE TABLE shares(file INTEGER NOT NULL, institution TEXT NOT NULL, asked INTEGER, reported INTEGER, partly INTEGER,
                    lapsed INTEGER, speeches INTEGER, spoken INTEGER);
CREATE INDEX shares_of_file ON shares(file);
CREATE INDEX shares_of_institution ON shares(institution);
CREATE VIRTUAL TABLE words USING fts5(body, content='entries', content_rowid='id', detail=none, prefix='1 2 3 4',
                                      tokenize='unicode61 remove_diacritics 0');
)";

std::int64_t Single(const Database& database, const char* sql) {
    Statement statement(database, sql);
    return statement.Step() ? statement.Integer(0) : 0;
}

/// Sessions of the folder and of the folders below it, by path. What may not be looked into is passed over.
std::vector<fs::path> SessionsIn(const fs::path& folder) {
    std::vector<fs::path> sessions;
    std::error_code failed;
    auto entry =
        fs::recursive_directory_iterator(folder, fs::directory_options::skip_permission_denied, failed);
    for (; !failed && entry != fs::recursive_directory_iterator(); entry.increment(failed)) {
        if (entry->path().extension() == kEnding && entry->is_regular_file(failed))
            sessions.push_back(entry->path());
    }
    std::sort(sessions.begin(), sessions.end());
    return sessions;
}

std::string Joined(const std::vector<std::string>& words) {
    std::string joined;
    for (const std::string& word : words) joined += word + kArgumentMark;
    return joined;
}

std::vector<std::string> Parted(const std::string& joined) {
    std::vector<std::string> words;
    for (std::size_t at = 0; at < joined.size();) {
        const std::size_t end = std::min(joined.find(kArgumentMark, at), joined.size());
        words.push_back(joined.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

}  // namespace

ArchiveIndex::ArchiveIndex(fs::path folder, const fs::path& indexFolder) : m_folder(std::move(folder)) {
    std::error_code failed;
    if (!fs::is_directory(m_folder, failed))
        throw IoError(MAHDAR_TR("There is no folder \"%1\". Choose the folder in which the sessions lie."),
                      {m_folder.string()});
    m_folder = fs::canonical(m_folder, failed);
    fs::create_directories(indexFolder, failed);
    m_file = indexFolder / (Checksum(m_folder.string()) + ".index");
    try {
        Open();
    } catch (const IoError&) {
        // Whatever is wrong with it, it is only a copy: a new one is made.
        m_database.reset();
        for (const char* ending : {"", "-wal", "-shm"}) fs::remove(m_file.string() + ending, failed);
        Open();
    }
}

ArchiveIndex::~ArchiveIndex() = default;

void ArchiveIndex::Open() {
    m_database = std::make_unique<Database>(m_file);
    m_database->Execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF;");
    const std::int64_t version = Single(*m_database, "PRAGMA user_version");
    if (version == kVersion &&
        Single(*m_database, "SELECT count(*) FROM sqlite_master WHERE name='words'") == 1)
        return;
    if (version != 0)
        throw IoError(MAHDAR_TR("Cannot use the index \"%1\": %2."), {m_file.string(), "other version"});
    Transaction transaction(*m_database);
    m_database->Execute(kSchema);
    m_database->Execute(("PRAGMA user_version=" + std::to_string(kVersion)).c_str());
    transaction.Commit();
}

Refreshed ArchiveIndex::Refresh(const std::function<bool(int, int, const fs::path&)>& progress) {
    std::map<fs::path, std::pair<std::int64_t, std::string>> known;
    for (Statement rows(*m_database, "SELECT path, id, stamp FROM files"); rows.Step();)
        known[rows.Text(0)] = {rows.Integer(1), rows.Text(2)};
    Refreshed done;
    std::vector<std::pair<fs::path, std::string>> changed;
    for (const fs::path& path : SessionsIn(m_folder)) {
        std::string stamp = StampOf(path);
        const auto before = known.find(path);
        if (before != known.end() && before->second.second == stamp) {
            ++done.unchanged;
            known.erase(before);
        } else if (!stamp.empty()) {
            changed.emplace_back(path, std::move(stamp));
        }
    }
    {
        Transaction transaction(*m_database);
        for (const auto& [path, row] : known) {
            Forget(row.first);
            const bool again =
                std::any_of(changed.begin(), changed.end(), [&](const auto& c) { return c.first == path; });
            done.forgotten += again ? 0 : 1;
        }
        transaction.Commit();
    }
    const int total = static_cast<int>(changed.size());
    for (int next = 0; next < total && !done.stopped;) {
        Transaction transaction(*m_database);
        for (int last = std::min(total, next + kFilesPerTransaction); next < last; ++next) {
            const auto& [path, stamp] = changed[static_cast<std::size_t>(next)];
            done.stopped = progress && !progress(next, total, path);
            if (done.stopped) break;
            Read(path, stamp);
            ++done.read;
        }
        transaction.Commit();
    }
    if (progress && !done.stopped) (void)progress(total, total, {});
    return done;
}

void ArchiveIndex::Forget(std::int64_t id) {
    Statement(*m_database,
              "INSERT INTO words(words, rowid, body) SELECT 'delete', id, body FROM entries WHERE file=?")
        .Bind(id)
        .Run();
    for (const char* sql : {"DELETE FROM entries WHERE file=?", "DELETE FROM shares WHERE file=?",
                            "DELETE FROM files WHERE id=?"})
        Statement(*m_database, sql).Bind(id).Run();
}

void ArchiveIndex::Read(const fs::path& path, const std::string& stamp) {
    try {
        const auto open = OpenSession::Open(path, Access::ReadOnly);
        if (open->Found().fromBackup) {
            PutUnreadable(path, stamp, MAHDAR_TR("\"%1\" is damaged; open it to recover it from its backup."),
                          {path.filename().string()});
        } else {
            Put(path, stamp, open->Log().State());
        }
    } catch (const Error& error) {
        PutUnreadable(path, stamp, error.MessageId(), error.Arguments());
    }
}

void ArchiveIndex::Put(const fs::path& path, const std::string& stamp, const Session& session) {
    const Meeting& meeting = session.TheMeeting();
    Statement(
        *m_database,
        "INSERT INTO files(path, stamp, title, ordinal, date, reason, arguments) VALUES(?,?,?,?,?,'','')")
        .Bind(path.string())
        .Bind(stamp)
        .Bind(meeting.title.Best(meeting.workingLanguage))
        .Bind(meeting.ordinal > 0 ? std::to_string(meeting.ordinal) : std::string{})
        .Bind(meeting.startDate)
        .Run();
    const std::int64_t file = m_database->LastRow();
    Statement entry(*m_database, "INSERT INTO entries(file, kind, place, text, body) VALUES(?,?,?,?,?)");
    Statement words(*m_database, "INSERT INTO words(rowid, body) VALUES(?,?)");
    for (const Entry& row : EntriesOf(session)) {
        const std::string indexed = IndexWords(row.text);
        entry.Bind(file)
            .Bind(static_cast<std::int64_t>(row.kind))
            .Bind(row.place)
            .Bind(row.text)
            .Bind(indexed)
            .Run();
        words.Bind(m_database->LastRow()).Bind(indexed).Run();
    }
    Statement share(*m_database, "INSERT INTO shares VALUES(?,?,?,?,?,?,?,?)");
    for (const Share& row : SharesOf(session)) {
        share.Bind(file)
            .Bind(row.institution.value)
            .Bind(std::int64_t{row.asked})
            .Bind(std::int64_t{row.reported});
        share.Bind(std::int64_t{row.partly})
            .Bind(std::int64_t{row.lapsed})
            .Bind(std::int64_t{row.speeches})
            .Bind(row.spokenMs);
        share.Run();
    }
}

void ArchiveIndex::PutUnreadable(const fs::path& path, const std::string& stamp, const std::string& reason,
                                 const std::vector<std::string>& arguments) {
    Statement(
        *m_database,
        "INSERT INTO files(path, stamp, title, ordinal, date, reason, arguments) VALUES(?,?,'','','',?,?)")
        .Bind(path.string())
        .Bind(stamp)
        .Bind(reason)
        .Bind(Joined(arguments))
        .Run();
}

SearchAnswer ArchiveIndex::Search(std::string_view typed, int atMost) const {
    SearchAnswer answer;
    const std::vector<std::string> wanted = WantedWords(typed);
    if (wanted.empty()) return answer;
    // The last rows belong to what was read last; one more than asked for tells whether there is more.
    Statement rows(*m_database,
                   "SELECT f.path, f.title, f.ordinal, f.date, f.stamp, e.kind, e.place, e.text FROM words w "
                   "JOIN entries e ON e.id = w.rowid JOIN files f ON f.id = e.file "
                   "WHERE words MATCH ? ORDER BY w.rowid DESC LIMIT ?");
    rows.Bind(QueryFor(wanted)).Bind(std::int64_t{atMost} + 1);
    std::map<std::string, bool> fresh;
    while (rows.Step()) {
        if (static_cast<int>(answer.found.size()) == atMost) {
            answer.more = true;
            break;
        }
        const std::string path = rows.Text(0);
        const auto [known, first] = fresh.try_emplace(path, true);
        if (first) known->second = StampOf(path) == rows.Text(4);
        if (!known->second) {
            answer.outdated = true;
            continue;
        }
        answer.found.push_back({path, rows.Text(1), rows.Text(2), rows.Text(3),
                                static_cast<EntryKind>(rows.Integer(5)), rows.Text(6),
                                Excerpt(rows.Text(7), wanted, kExcerptLetters)});
    }
    std::stable_sort(answer.found.begin(), answer.found.end(),
                     [](const Found& a, const Found& b) { return a.date > b.date; });
    return answer;
}

std::vector<ShareAtMeeting> ArchiveIndex::HistoryOf(const InstitutionId& institution) const {
    std::vector<ShareAtMeeting> history;
    Statement rows(
        *m_database,
        "SELECT f.path, f.title, f.ordinal, f.date, s.asked, s.reported, s.partly, s.lapsed, s.speeches, "
        "s.spoken "
        "FROM shares s JOIN files f ON f.id = s.file WHERE s.institution = ? ORDER BY f.date, f.path");
    rows.Bind(institution.value);
    while (rows.Step()) {
        ShareAtMeeting row{rows.Text(0), rows.Text(1), rows.Text(2), rows.Text(3), {}};
        row.share.institution = institution;
        row.share.asked = static_cast<int>(rows.Integer(4));
        row.share.reported = static_cast<int>(rows.Integer(5));
        row.share.partly = static_cast<int>(rows.Integer(6));
        row.share.lapsed = static_cast<int>(rows.Integer(7));
        row.share.speeches = static_cast<int>(rows.Integer(8));
        row.share.spokenMs = rows.Integer(9);
        history.push_back(std::move(row));
    }
    return history;
}

std::vector<InstitutionId> ArchiveIndex::Institutions() const {
    std::vector<InstitutionId> keys;
    for (Statement rows(*m_database, "SELECT DISTINCT institution FROM shares ORDER BY institution");
         rows.Step();)
        keys.push_back(InstitutionId{rows.Text(0)});
    return keys;
}

std::vector<Unreadable> ArchiveIndex::UnreadableOnes() const {
    std::vector<Unreadable> list;
    for (Statement rows(*m_database,
                        "SELECT path, reason, arguments FROM files WHERE reason <> '' ORDER BY path");
         rows.Step();)
        list.push_back({rows.Text(0), rows.Text(1), Parted(rows.Text(2))});
    return list;
}

int ArchiveIndex::Sessions() const {
    return static_cast<int>(Single(*m_database, "SELECT count(*) FROM files WHERE reason = ''"));
}

}  // namespace mahdar::archive
