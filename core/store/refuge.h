// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "core/session/session_log.h"
#include "core/store/journal.h"

namespace mahdar {

/// Where work goes on when a session's own disk refuses: the whole session as a file of its own in another folder,
/// with a journal beside it, and "<file>.home", which says where it belongs. It can be opened like any session. Main
/// thread.
class Refuge {
public:
    /// Writes everything there is. `homeChecksum`: of the session file as it stands at home. Throws IoError.
    Refuge(const std::filesystem::path& folder, const std::filesystem::path& home, const std::string& homeChecksum,
           const SessionLog& log);

    void Record(const Change& change);
    [[nodiscard]] const std::filesystem::path& Path() const noexcept { return m_path; }
    [[nodiscard]] Journal::State DiskState() const { return m_journal->CurrentState(); }

private:
    std::filesystem::path m_path;
    std::unique_ptr<Journal> m_journal;
};

/// The file in which that session would take refuge, whether it is there or not.
[[nodiscard]] std::filesystem::path RefugeOf(const std::filesystem::path& folder, const std::filesystem::path& home);

/// Whether that refuge was taken from the session file with this checksum.
[[nodiscard]] bool TakenFrom(const std::filesystem::path& refuge, const std::string& homeChecksum);

/// Gives the files of a refuge that fits no longer another name, so that no later one replaces it. Returns the name.
std::filesystem::path SetAside(const std::filesystem::path& refuge);

/// Removes the files of a refuge: home holds everything. Never throws.
void RemoveRefuge(const std::filesystem::path& refuge) noexcept;

}  // namespace mahdar
