// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/io/file_lock.h"

#include <cerrno>
#include <sstream>
#include <utility>

#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/io/atomic_file.h"

namespace mahdar {
namespace {

LockOwner Self() {
    LockOwner owner;
    const passwd* entry = ::getpwuid(::geteuid());
    owner.user = entry != nullptr && entry->pw_name != nullptr ? entry->pw_name : "?";
    char host[256] = "?";
    ::gethostname(host, sizeof host - 1);
    owner.host = host;
    owner.process = ::getpid();
    owner.since = ToIso(SystemClock{}.Now());
    return owner;
}

LockOwner ReadOwner(int file) {
    char text[1024];
    const ssize_t length = ::pread(file, text, sizeof text, 0);
    LockOwner owner;
    std::istringstream in(std::string(text, length > 0 ? static_cast<std::size_t>(length) : 0));
    in >> owner.user >> owner.host >> owner.process >> owner.since;
    return owner;
}

void WriteOwner(int file, const LockOwner& owner) {
    const std::string text =
        owner.user + ' ' + owner.host + ' ' + std::to_string(owner.process) + ' ' + owner.since + '\n';
    // Who holds the lock is a courtesy: if it cannot be written the lock still holds.
    if (::ftruncate(file, 0) == 0 && ::pwrite(file, text.data(), text.size(), 0) < 0) return;
}

}  // namespace

std::string LockOwner::Describe() const {
    const auto instant = ParseIso(since);
    const std::string when = instant ? WallDate(*instant) + ' ' + WallTime(*instant).substr(0, 5) : since;
    return user + " @ " + host + " (" + when + ")";
}

std::optional<FileLock> FileLock::TryLock(const std::filesystem::path& target, LockOwner& owner) {
    // Two names of one file are one file.
    std::filesystem::path path = RealPath(target);
    path += ".lock";
    for (;;) {
        const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
        if (file < 0)
            throw IoError(MAHDAR_TR("Cannot write beside \"%1\": %2. Open a copy in a folder you may write to."),
                          {target.string(), SystemReason()});
        if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
            owner = ReadOwner(file);
            ::close(file);
            return std::nullopt;
        }
        // Somebody may have removed the lock file between open and lock: then the lock is on nothing.
        struct stat held {}, named {};
        if (::fstat(file, &held) == 0 && ::stat(path.c_str(), &named) == 0 && held.st_ino == named.st_ino) {
            owner = Self();
            WriteOwner(file, owner);
            return FileLock(file, path);
        }
        ::close(file);
    }
}

FileLock::FileLock(FileLock&& other) noexcept
    : m_file(std::exchange(other.m_file, -1)), m_path(std::move(other.m_path)) {}

FileLock& FileLock::operator=(FileLock&& other) noexcept {
    if (this != &other) {
        Release();
        m_file = std::exchange(other.m_file, -1);
        m_path = std::move(other.m_path);
    }
    return *this;
}

FileLock::~FileLock() { Release(); }

void FileLock::Release() noexcept {
    if (m_file < 0) return;
    ::unlink(m_path.c_str());
    ::close(m_file);
    m_file = -1;
}

}  // namespace mahdar
