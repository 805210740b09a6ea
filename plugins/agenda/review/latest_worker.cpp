// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/review/latest_worker.h"

#include <utility>

namespace mahdar::agenda {

LatestWorker::LatestWorker(Ending ending) : m_ending(ending), m_thread([this] { Work(); }) {}

LatestWorker::~LatestWorker() {
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        if (m_ending == Ending::DropAsked) m_asked.reset();
    }
    m_wake.notify_all();
    m_thread.join();
}

void LatestWorker::Ask(Job job) {
    {
        const std::lock_guard lock(m_mutex);
        m_asked = std::move(job);
    }
    m_wake.notify_all();
}

void LatestWorker::WaitIdle() {
    std::unique_lock lock(m_mutex);
    m_idle.wait(lock, [this] { return !m_asked && !m_running; });
}

void LatestWorker::Work() {
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_stop || m_asked; });
        if (!m_asked) return;
        const Job job = *std::exchange(m_asked, std::nullopt);
        m_running = true;
        lock.unlock();
        job();
        lock.lock();
        m_running = false;
        if (!m_asked) m_idle.notify_all();
    }
}

}  // namespace mahdar::agenda
