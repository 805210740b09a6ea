// SPDX-License-Identifier: LGPL-2.1-or-later
// Finds words in all sessions of a folder. What was read stands in an index outside the folder, which is only
// ever a copy: a session that changed is read anew, one that is gone is forgotten, and an index that cannot
// be used is made again from the sessions. What cannot be read is named and left out.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/archive/archive_entries.h"

namespace mahdar::archive {

class Database;

/// A session of the folder that could not be read.
struct Unreadable {
    std::filesystem::path file;
    std::string reasonId;                      ///< English id of the sentence
    std::vector<std::string> reasonArguments;  ///< for it
};

struct Refreshed {
    int read = 0;  ///< new or changed, read now
    int unchanged = 0;
    int forgotten = 0;  ///< gone from the folder
    bool stopped = false;
};

/// One place where the words stand.
struct Found {
    std::filesystem::path file;
    std::string meeting;  ///< title
    std::string ordinal;  ///< "41"; may be empty
    std::string date;     ///< ISO date; may be empty
    EntryKind kind = EntryKind::Item;
    std::string place;  ///< "4/2"
    std::string excerpt;
};

struct SearchAnswer {
    std::vector<Found> found;  ///< latest meeting first
    bool more = false;         ///< there is more than was asked for
    bool outdated =
        false;  ///< a session changed since it was read; its places were left out until the next Refresh
};

/// One institution at one of the meetings of the folder.
struct ShareAtMeeting {
    std::filesystem::path file;
    std::string meeting;
    std::string ordinal;
    std::string date;
    Share share;
};

/// For one thread. Several may work on one folder, one of them refreshing.
class ArchiveIndex {
public:
    /// The index of `folder`, kept in `indexFolder` under a name made of the folder's. Throws IoError.
    ArchiveIndex(std::filesystem::path folder, const std::filesystem::path& indexFolder);
    ~ArchiveIndex();
    ArchiveIndex(const ArchiveIndex&) = delete;
    ArchiveIndex& operator=(const ArchiveIndex&) = delete;

    /// Brings the index up to date. `progress` is told how many of how many and which is next; false stops
    /// between two sessions, and what was read stays read. Throws IoError.
    Refreshed Refresh(
        const std::function<bool(int done, int total, const std::filesystem::path& next)>& progress = {});

    /// Every word typed must begin a word of the text; folded. Nothing typed finds nothing.
    [[nodiscard]] SearchAnswer Search(std::string_view typed, int atMost) const;

    /// The meetings at which the institution was asked or spoke, earliest first.
    [[nodiscard]] std::vector<ShareAtMeeting> HistoryOf(const InstitutionId& institution) const;
    /// Keys of all institutions there is a history of.
    [[nodiscard]] std::vector<InstitutionId> Institutions() const;

    [[nodiscard]] std::vector<Unreadable> UnreadableOnes() const;
    [[nodiscard]] int Sessions() const;
    [[nodiscard]] const std::filesystem::path& IndexFile() const noexcept { return m_file; }

private:
    void Open();
    void Forget(std::int64_t id);
    void Read(const std::filesystem::path& path, const std::string& stamp);
    void Put(const std::filesystem::path& path, const std::string& stamp, const Session& session);
    void PutUnreadable(const std::filesystem::path& path, const std::string& stamp, const std::string& reason,
                       const std::vector<std::string>& arguments);

    std::filesystem::path m_folder;
    std::filesystem::path m_file;
    std::unique_ptr<Database> m_database;
};

/// What tells a changed session from the one that was read: size, time, place on the disk and checksum of it,
/// and size and time of its journal. Empty if the file is gone.
[[nodiscard]] std::string StampOf(const std::filesystem::path& session);

}  // namespace mahdar::archive
