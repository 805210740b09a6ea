// SPDX-License-Identifier: LGPL-2.1-or-later
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>

#include "core/archive/archive_index.h"
#include "core/io/digest.h"
#include "core/store/open_session.h"

namespace mahdar::archive {
namespace {

/// The line of the checksum and some of what comes before.
constexpr off_t kTailBytes = 256;

/// The end of a session file holds its checksum, so a change that kept size and time still shows.
std::string Tail(const std::filesystem::path& path, off_t size) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return "closed";
    std::array<char, static_cast<std::size_t>(kTailBytes)> bytes{};
    const ssize_t got = ::pread(file, bytes.data(), bytes.size(), size > kTailBytes ? size - kTailBytes : 0);
    ::close(file);
    return got < 0 ? "unread" : Checksum({bytes.data(), static_cast<std::size_t>(got)});
}

std::string Place(const struct stat& state) {
    return std::to_string(state.st_size) + ':' + std::to_string(state.st_mtim.tv_sec) + '.' +
           std::to_string(state.st_mtim.tv_nsec) + ':' + std::to_string(state.st_ino);
}

}  // namespace

std::string StampOf(const std::filesystem::path& session) {
    struct stat state {};
    if (::stat(session.c_str(), &state) != 0 || !S_ISREG(state.st_mode)) return {};
    std::string stamp = Place(state) + ':' + Tail(session, state.st_size);
    if (::stat(JournalPath(session).c_str(), &state) == 0) stamp += '+' + Place(state);
    return stamp;
}

}  // namespace mahdar::archive
