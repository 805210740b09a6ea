// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <csignal>

#include <sys/resource.h>

namespace mahdar {

/// The largest file this process may write from now on: the same as a disk that fills and is freed. For a child of the
/// test, since it holds for everything.
inline void LimitFiles(rlim_t bytes) {
    ::signal(SIGXFSZ, SIG_IGN);
    rlimit now{};
    ::getrlimit(RLIMIT_FSIZE, &now);
    now.rlim_cur = bytes;
    ::setrlimit(RLIMIT_FSIZE, &now);
}

}  // namespace mahdar
