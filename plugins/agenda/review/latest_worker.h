// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace mahdar::agenda {

/// Does what it is asked on a thread of its own, one thing at a time. What was asked before and not begun is
/// dropped: only the latest matters. The destructor does what is still asked, if `Ending` says so, and waits.
class LatestWorker {
public:
    /// Must not throw.
    using Job = std::function<void()>;
    enum class Ending { DropAsked = 1, DoAsked };

    explicit LatestWorker(Ending ending);
    ~LatestWorker();
    LatestWorker(const LatestWorker&) = delete;
    LatestWorker& operator=(const LatestWorker&) = delete;

    void Ask(Job job);
    /// Until nothing is asked and nothing runs.
    void WaitIdle();

private:
    void Work();

    Ending m_ending;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_idle;
    std::optional<Job> m_asked;
    bool m_running = false;
    bool m_stop = false;
    std::thread m_thread;
};

}  // namespace mahdar::agenda
