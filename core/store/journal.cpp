// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/store/journal.h"

namespace mahdar {
namespace {

constexpr std::chrono::milliseconds kRetryAfter{500};

}  // namespace

Journal::Journal(std::filesystem::path path, const std::string& headerText, std::uint64_t lastSequence)
    : m_path(std::move(path)), m_file(m_path, headerText), m_chain(FirstChain(headerText)), m_durable(lastSequence) {
    m_thread = std::thread([this] { Work(); });
}

Journal::Journal(std::filesystem::path path, const JournalContents& contents, std::uint64_t lastSequence)
    : m_path(std::move(path)), m_file(m_path, contents), m_chain(contents.chain), m_durable(lastSequence) {
    m_thread = std::thread([this] { Work(); });
}

Journal::~Journal() { (void)Close(); }

Journal::State Journal::Close() {
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable()) m_thread.join();
    return CurrentState();
}

void Journal::TryNow() {
    {
        const std::lock_guard lock(m_mutex);
        m_tryNow = true;
    }
    m_wake.notify_all();
}

void Journal::Append(JournalEntry entry) {
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back(std::move(entry));
    }
    m_wake.notify_one();
}

bool Journal::WaitDurable(std::uint64_t sequence) {
    std::unique_lock lock(m_mutex);
    const std::uint64_t attempts = m_attempts;
    m_flushed.wait(lock, [&] {
        return m_durable >= sequence || (!m_problem.empty() && m_attempts > attempts) || m_stop;
    });
    return m_durable >= sequence;
}

Journal::State Journal::Snapshot() const {
    const auto silent = m_flushSince ? std::chrono::steady_clock::now() - *m_flushSince : std::chrono::steady_clock::duration{};
    return {m_durable, m_queue.size() + m_inFlight, m_problem,
            std::chrono::duration_cast<std::chrono::milliseconds>(silent).count(), m_file.TimesRestored()};
}

Journal::State Journal::CurrentState() const {
    const std::lock_guard lock(m_mutex);
    return Snapshot();
}

void Journal::OnStateChange(std::function<void(const State&)> listener) {
    const std::lock_guard lock(m_mutex);
    m_listener = std::move(listener);
}

void Journal::Work() {
    m_file.MakeRoom();
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [&] { return m_stop || !m_queue.empty() || !m_pending.empty(); });
        if (m_queue.empty() && m_pending.empty()) return;
        // After Close() the disk gets one more chance, not for ever.
        const bool lastTry = m_stop;
        FlushOnce(lock);
        if (lastTry && !m_problem.empty()) return;
        if (m_problem.empty() && m_queue.empty() && !m_stop) {
            lock.unlock();
            m_file.MakeRoom();
            lock.lock();
        }
        if (!m_problem.empty()) m_wake.wait_for(lock, kRetryAfter, [&] { return m_stop || m_tryNow; });
        m_tryNow = false;
    }
}

void Journal::FlushOnce(std::unique_lock<std::mutex>& lock) {
    std::deque<JournalEntry> batch;
    batch.swap(m_queue);
    m_inFlight += batch.size();
    m_flushSince = std::chrono::steady_clock::now();
    lock.unlock();
    for (const JournalEntry& entry : batch) {
        m_pending += EncodeEntry(entry, m_chain);
        m_pendingLast = entry.sequence;
    }
    std::string problem = m_file.Append(m_pending);
    lock.lock();
    m_flushSince.reset();
    ++m_attempts;
    m_problem = std::move(problem);
    if (m_problem.empty()) {
        m_pending.clear();
        m_inFlight = 0;
        m_durable = m_pendingLast;
    }
    m_flushed.notify_all();
    if (!m_listener) return;
    const auto listener = m_listener;
    const State state = Snapshot();
    lock.unlock();
    listener(state);
    lock.lock();
}

}  // namespace mahdar
