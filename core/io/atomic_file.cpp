// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/io/atomic_file.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/base/error.h"
#include "core/base/id.h"

namespace mahdar {
namespace fs = std::filesystem;

std::string SystemReason() { return std::strerror(errno); }

fs::path RealPath(const fs::path& path) {
    std::error_code error;
    fs::path real = path;
    // weakly_canonical() takes a link that points at nothing for the thing itself.
    for (int hops = 0; hops < 40 && fs::is_symlink(real, error); ++hops) {
        const fs::path next = fs::read_symlink(real, error);
        if (error) break;
        real = next.is_absolute() ? next : real.parent_path() / next;
    }
    const fs::path canonical = fs::weakly_canonical(real, error);
    return error ? real : canonical;
}

AtomicFile::AtomicFile(fs::path target) : m_target(RealPath(target)) {
    m_temporary = m_target;
    m_temporary += "." + NewIdText().substr(0, 6) + ".part";
    mode_t mode = 0644;
    struct stat old {};
    const bool replaces = ::stat(m_target.c_str(), &old) == 0;
    if (replaces) mode = old.st_mode & 07777;
    m_file = ::open(m_temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (m_file < 0) Fail(MAHDAR_TR("Cannot write \"%1\": %2. Choose another folder or free the medium."));
    // The umask has taken bits off. The group is kept where the system lets us: shared folders live by it.
    if (replaces && (::fchown(m_file, static_cast<uid_t>(-1), old.st_gid) != 0 || ::fchmod(m_file, mode) != 0))
        (void)::fchmod(m_file, mode & 0777);
}

AtomicFile::~AtomicFile() {
    if (m_file >= 0) {
        ::close(m_file);
        ::unlink(m_temporary.c_str());
    }
}

void AtomicFile::Fail(const char* messageId) const { throw IoError(messageId, {m_target.string(), SystemReason()}); }

void AtomicFile::Write(std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) Fail(MAHDAR_TR("Cannot write \"%1\": %2. The old file is untouched."));
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

void AtomicFile::Commit(Backup backup) {
    if (m_file < 0) throw std::logic_error("AtomicFile committed twice");
    if (::fsync(m_file) != 0) Fail(MAHDAR_TR("Cannot write \"%1\": %2. The old file is untouched."));
    if (backup == Backup::KeepPrevious) {
        fs::path previous = m_target;
        previous += ".bak";
        fs::path link = m_temporary;
        link += ".bak";
        // A link, not a rename: at no moment is there no file under the real name, nor no backup.
        if (::link(m_target.c_str(), link.c_str()) == 0) {
            if (::rename(link.c_str(), previous.c_str()) != 0) ::unlink(link.c_str());
        } else if (errno != ENOENT) {
            std::error_code ignored;
            fs::copy_file(m_target, previous, fs::copy_options::overwrite_existing, ignored);
        }
    }
    if (::rename(m_temporary.c_str(), m_target.c_str()) != 0)
        Fail(MAHDAR_TR("Cannot write \"%1\": %2. The old file is untouched."));
    ::close(m_file);
    m_file = -1;
    FlushFolder(m_target.parent_path());
}

void FlushFolder(const fs::path& folder) {
    const int file = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file < 0) return;
    ::fsync(file);
    ::close(file);
}

FileBytes ReadBytes(const fs::path& path, std::size_t maxBytes) {
    // A pipe would make a blocking open wait for ever.
    const int file = ::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (file < 0) throw IoError(MAHDAR_TR("Cannot read \"%1\": %2."), {path.string(), SystemReason()});
    struct stat info {};
    ::fstat(file, &info);
    FileBytes bytes;
    std::string problem;
    if (!S_ISREG(info.st_mode)) {
        problem = "not a file";
    } else if (static_cast<std::size_t>(info.st_size) > maxBytes) {
        ::close(file);
        throw ParseError(MAHDAR_TR("\"%1\" is larger than %2 MB and was not opened."),
                         {path.string(), std::to_string(maxBytes >> 20)});
    } else {
        bytes = FileBytes(static_cast<std::size_t>(info.st_size));
        std::size_t at = 0;
        while (at < bytes.Size()) {
            const ssize_t got = ::read(file, bytes.Data() + at, bytes.Size() - at);
            if (got < 0 && errno == EINTR) continue;
            if (got < 0) problem = SystemReason();
            if (got <= 0) break;
            at += static_cast<std::size_t>(got);
        }
        bytes.Shorten(at);
    }
    ::close(file);
    if (!problem.empty()) throw IoError(MAHDAR_TR("Cannot read \"%1\": %2."), {path.string(), problem});
    return bytes;
}

std::string ReadFile(const fs::path& path, std::size_t maxBytes) { return std::string(ReadBytes(path, maxBytes).View()); }

void WriteFile(const fs::path& path, std::string_view bytes, Backup backup) {
    AtomicFile file(path);
    file.Write(bytes);
    file.Commit(backup);
}

}  // namespace mahdar
