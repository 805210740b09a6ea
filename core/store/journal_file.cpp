// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/store/journal_file.h"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/io/atomic_file.h"

namespace mahdar {
namespace fs = std::filesystem;
namespace {

constexpr std::uint64_t kRoomBytes = 256 << 10;
constexpr std::size_t kMaxJournalBytes = std::size_t{1} << 30;

/// The medium is there and has no room: writing everything again would need even more.
bool IsFull(int reason) { return reason == ENOSPC || reason == EDQUOT || reason == EFBIG; }

}  // namespace

JournalFile::JournalFile(fs::path path, const std::string& headerText) : m_path(std::move(path)), m_written(JournalHeader(headerText)) {
    WriteFile(m_path, m_written, Backup::KeepPrevious);
    Open();
}

JournalFile::JournalFile(fs::path path, const JournalContents& contents)
    : m_path(std::move(path)), m_written(ReadFile(m_path, kMaxJournalBytes).substr(0, contents.wholeBytes)) {
    Open();
}

JournalFile::~JournalFile() {
    if (m_file < 0) return;
    // Room that stays behind is no harm: a reader takes it for the end.
    if (m_room > m_written.size()) (void)!::ftruncate(m_file, static_cast<off_t>(m_written.size()));
    ::close(m_file);
}

void JournalFile::Open() {
    m_file = ::open(m_path.c_str(), O_WRONLY | O_CLOEXEC);
    if (m_file < 0 || ::ftruncate(m_file, static_cast<off_t>(m_written.size())) != 0) {
        const std::string reason = SystemReason();
        if (m_file >= 0) ::close(m_file);
        m_file = -1;
        throw IoError(MAHDAR_TR("Cannot write the journal \"%1\": %2. Nothing would be safe; choose another folder."),
                      {m_path.string(), reason});
    }
    m_room = m_written.size();
}

std::string JournalFile::Append(const std::string& bytes) {
    errno = 0;
    std::string problem = WriteAndFlush(bytes);
    const int reason = errno;
    if (m_insists) {
        const bool stands = StandsInPlace();
        if (problem.empty() && !stands) problem = SystemReason();
        const bool hopeless = stands && !m_doubted && IsFull(reason);
        if ((!problem.empty() || m_doubted) && !hopeless) {
            if (WriteAllAgain(bytes)) problem.clear();
            else if (problem.empty()) problem = SystemReason();
        }
    }
    if (problem.empty()) m_written += bytes;
    return problem;
}

/// False sets errno.
bool JournalFile::StandsInPlace() const {
    struct stat named {}, held {};
    if (::stat(m_path.c_str(), &named) != 0 || ::fstat(m_file, &held) != 0) return false;
    if (named.st_ino == held.st_ino && named.st_dev == held.st_dev) return true;
    errno = ESTALE;
    return false;
}

std::string JournalFile::WriteAndFlush(const std::string& bytes) {
    std::string problem = WriteAt(bytes, m_written.size());
    if (problem.empty() && ::fdatasync(m_file) != 0) {
        problem = SystemReason();
        m_doubted = true;
    }
    m_room = std::max<std::uint64_t>(m_room, m_written.size() + bytes.size());
    return problem;
}

std::string JournalFile::WriteAt(const std::string& bytes, std::uint64_t offset) {
    std::size_t at = 0;
    while (at < bytes.size()) {
        const ssize_t written = ::pwrite(m_file, bytes.data() + at, bytes.size() - at, static_cast<off_t>(offset + at));
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return SystemReason();
        at += static_cast<std::size_t>(written);
    }
    return {};
}

bool JournalFile::WriteAllAgain(const std::string& bytes) {
    int file = -1;
    const std::string all = m_written + bytes;
    try {
        KeepForeign();
        WriteFile(m_path, all);
        file = ::open(m_path.c_str(), O_WRONLY | O_CLOEXEC);
    } catch (const Error&) {
        return false;
    }
    if (file < 0) return false;
    ::close(m_file);
    m_file = file;
    m_room = all.size();
    m_doubted = false;
    ++m_restored;
    return true;
}

/// What somebody else put under the name is not ours to throw away, unless it is an older state of ours.
void JournalFile::KeepForeign() const {
    std::error_code ignored;
    if (StandsInPlace() || !fs::is_regular_file(m_path, ignored)) return;
    std::string bytes = ReadFile(m_path, kMaxJournalBytes);
    bytes.erase(bytes.find_last_not_of('\0') + 1);
    if (m_written.starts_with(bytes)) return;
    fs::path kept = m_path;
    kept += ".kept-" + NewIdText().substr(0, 6);
    fs::rename(m_path, kept, ignored);
}

void JournalFile::MakeRoom() {
    if (m_room > m_written.size() + kRoomBytes / 4) return;
    // A full disk is no matter here: the entry itself will meet it and say so.
    const std::uint64_t from = std::max<std::uint64_t>(m_room, m_written.size());
    if (!WriteAt(std::string(kRoomBytes, '\0'), from).empty() || ::fdatasync(m_file) != 0) {
        if (::ftruncate(m_file, static_cast<off_t>(from)) == 0) m_room = from;
        return;
    }
    m_room = from + kRoomBytes;
}

}  // namespace mahdar
