// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace mahdar {

enum class Backup { None = 1, KeepPrevious };

/// Replaces a file whole or not at all: bytes go to a sibling, Commit() makes them the file. The destructor discards.
/// A symbolic link stays a link, the mode of the old file is kept. Throws IoError.
class AtomicFile {
public:
    explicit AtomicFile(std::filesystem::path target);
    ~AtomicFile();
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;

    void Write(std::string_view bytes);
    /// Flushes to the disk, renames, flushes the folder. With KeepPrevious the old file becomes "<name>.bak".
    void Commit(Backup backup = Backup::None);

private:
    void Fail(const char* messageId) const;

    std::filesystem::path m_target;
    std::filesystem::path m_temporary;
    int m_file = -1;
};

/// The whole file; throws IoError if it cannot be read or is larger than the limit.
[[nodiscard]] std::string ReadFile(const std::filesystem::path& path, std::size_t maxBytes);

/// AtomicFile in one call.
void WriteFile(const std::filesystem::path& path, std::string_view bytes, Backup backup = Backup::None);

/// Where a path leads in the end: links followed, even one that points at nothing yet.
[[nodiscard]] std::filesystem::path RealPath(const std::filesystem::path& path);

/// Makes a rename or a new file in that folder survive a power cut.
void FlushFolder(const std::filesystem::path& folder);

/// What the system said last (errno), for the argument of an IoError.
[[nodiscard]] std::string SystemReason();

}  // namespace mahdar
