// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
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

/// What stood in a file, in memory that was not cleared before.
class FileBytes {
public:
    FileBytes() = default;
    explicit FileBytes(std::size_t size) : m_bytes(new char[size]), m_size(size) {}
    [[nodiscard]] char* Data() noexcept { return m_bytes.get(); }
    [[nodiscard]] std::size_t Size() const noexcept { return m_size; }
    [[nodiscard]] std::string_view View() const noexcept { return {m_bytes.get(), m_size}; }
    void Shorten(std::size_t size) noexcept { m_size = size; }

private:
    std::unique_ptr<char[]> m_bytes;
    std::size_t m_size = 0;
};

/// The whole file; throws IoError if it cannot be read, ParseError if it is larger than the limit.
[[nodiscard]] FileBytes ReadBytes(const std::filesystem::path& path, std::size_t maxBytes);
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
