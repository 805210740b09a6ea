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

AtomicFile::AtomicFile(fs::path target) {
    std::error_code error;
    const fs::path real = fs::weakly_canonical(target, error);
    m_target = error ? std::move(target) : real;
    m_temporary = m_target;
    m_temporary += "." + NewIdText().substr(0, 6) + ".part";
    mode_t mode = 0644;
    struct stat old {};
    if (::stat(m_target.c_str(), &old) == 0) mode = old.st_mode & 07777;
    m_file = ::open(m_temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (m_file < 0) Fail(MAHDAR_TR("Cannot write \"%1\": %2. Choose another folder or free the medium."));
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
        // A link, not a rename: at no moment is there no file under the real name.
        ::unlink(previous.c_str());
        if (::link(m_target.c_str(), previous.c_str()) != 0 && errno != ENOENT) {
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

std::string ReadFile(const fs::path& path, std::size_t maxBytes) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) throw IoError(MAHDAR_TR("Cannot read \"%1\": %2."), {path.string(), SystemReason()});
    struct stat info {};
    ::fstat(file, &info);
    std::string bytes;
    std::string problem;
    if (!S_ISREG(info.st_mode)) {
        problem = "not a file";
    } else if (static_cast<std::size_t>(info.st_size) > maxBytes) {
        ::close(file);
        throw ParseError(MAHDAR_TR("\"%1\" is larger than %2 MB and was not opened."),
                         {path.string(), std::to_string(maxBytes >> 20)});
    } else {
        bytes.resize(static_cast<std::size_t>(info.st_size));
        std::size_t at = 0;
        while (at < bytes.size()) {
            const ssize_t got = ::read(file, bytes.data() + at, bytes.size() - at);
            if (got < 0 && errno == EINTR) continue;
            if (got < 0) problem = SystemReason();
            if (got <= 0) break;
            at += static_cast<std::size_t>(got);
        }
        bytes.resize(at);
    }
    ::close(file);
    if (!problem.empty()) throw IoError(MAHDAR_TR("Cannot read \"%1\": %2."), {path.string(), problem});
    return bytes;
}

void WriteFile(const fs::path& path, std::string_view bytes) {
    AtomicFile file(path);
    file.Write(bytes);
    file.Commit();
}

}  // namespace mahdar
