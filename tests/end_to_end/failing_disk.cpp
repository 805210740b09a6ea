// SPDX-License-Identifier: LGPL-2.1-or-later
// A disk that fails when told to, for a program started with this library in LD_PRELOAD: what is written below
// MAHDAR_FAILING_FOLDER meets the error that the file MAHDAR_FAILING_CONTROL names (EIO, EROFS, ENOSPC), or no answer
// at all (SILENT). Without the control file everything works.
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

template <typename Function>
Function* Real(const char* name) {
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

std::string Order() {
    const char* control = std::getenv("MAHDAR_FAILING_CONTROL");
    std::FILE* file = control != nullptr ? std::fopen(control, "r") : nullptr;
    if (file == nullptr) return {};
    char word[16] = {};
    (void)!std::fscanf(file, "%15s", word);
    std::fclose(file);
    return word;
}

bool Below(const char* path) {
    const char* folder = std::getenv("MAHDAR_FAILING_FOLDER");
    return folder != nullptr && path != nullptr && std::strncmp(path, folder, std::strlen(folder)) == 0;
}

bool Below(int file) {
    char path[4096];
    const ssize_t length = ::readlink(("/proc/self/fd/" + std::to_string(file)).c_str(), path, sizeof path - 1);
    if (length <= 0) return false;
    path[length] = '\0';
    return Below(path);
}

/// True, and errno is set, if the disk fails now.
bool Fails() {
    std::string order = Order();
    while (order == "SILENT") {
        ::usleep(20'000);
        order = Order();
    }
    errno = order == "EIO" ? EIO : order == "EROFS" ? EROFS : order == "ENOSPC" ? ENOSPC : 0;
    return errno != 0;
}

}  // namespace

extern "C" {

ssize_t pwrite64(int file, const void* bytes, size_t count, off64_t offset) {
    if (Below(file) && Fails()) return -1;
    return Real<ssize_t(int, const void*, size_t, off64_t)>("pwrite64")(file, bytes, count, offset);
}

ssize_t pwrite(int file, const void* bytes, size_t count, off_t offset) { return pwrite64(file, bytes, count, offset); }

ssize_t write(int file, const void* bytes, size_t count) {
    if (Below(file) && Fails()) return -1;
    return Real<ssize_t(int, const void*, size_t)>("write")(file, bytes, count);
}

int fdatasync(int file) {
    if (Below(file) && Fails()) return -1;
    return Real<int(int)>("fdatasync")(file);
}

int fsync(int file) {
    if (Below(file) && Fails()) return -1;
    return Real<int(int)>("fsync")(file);
}

int open64(const char* path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    if ((flags & (O_WRONLY | O_RDWR)) != 0 && Below(path) && Fails()) return -1;
    return Real<int(const char*, int, ...)>("open64")(path, flags, mode);
}

int open(const char* path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return open64(path, flags, mode);
}
}
