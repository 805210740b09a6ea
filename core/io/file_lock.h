// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace mahdar {

/// Who holds a session open.
struct LockOwner {
    std::string user;
    std::string host;
    long process = 0;
    std::string since;  ///< ISO time

    /// "amina @ reception-2 (2025-05-13 09:40)", by the wall clock of the one who holds it.
    [[nodiscard]] std::string Describe() const;
};

/// One writer per session, across processes: a kernel lock on "<file>.lock", which also says who holds it. A lock
/// left behind by a dead process is no lock.
class FileLock {
public:
    /// nullopt if somebody else holds it; then `owner` tells who. Throws IoError if the folder cannot be written.
    [[nodiscard]] static std::optional<FileLock> TryLock(const std::filesystem::path& file, LockOwner& owner);

    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    ~FileLock();

private:
    FileLock(int file, std::filesystem::path path) : m_file(file), m_path(std::move(path)) {}
    void Release() noexcept;

    int m_file = -1;
    std::filesystem::path m_path;
};

}  // namespace mahdar
