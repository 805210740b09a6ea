// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/store/journal.h"

#include <algorithm>
#include <cerrno>
#include <chrono>

#include <fcntl.h>
#include <unistd.h>

#include "core/base/error.h"
#include "core/io/atomic_file.h"

namespace mahdar {
namespace {

constexpr std::chrono::milliseconds kRetryAfter{500};
constexpr std::uint64_t kRoomBytes = 256 << 10;

void ThrowCannot(const std::filesystem::path& path) {
    throw IoError(MAHDAR_TR("Cannot write the journal \"%1\": %2. Nothing would be safe; choose another folder."),
                  {path.string(), SystemReason()});
}

}  // namespace

Journal::Journal(std::filesystem::path path, const std::string& headerText, std::uint64_t lastSequence)
    : m_path(std::move(path)), m_chain(FirstChain(headerText)), m_durable(lastSequence) {
    const std::string header = JournalHeader(headerText);
    WriteFile(m_path, header, Backup::KeepPrevious);
    m_length = header.size();
    Start();
}

Journal::Journal(std::filesystem::path path, const JournalContents& contents, std::uint64_t lastSequence)
    : m_path(std::move(path)), m_length(contents.wholeBytes), m_chain(contents.chain), m_durable(lastSequence) {
    Start();
}

void Journal::Start() {
    m_file = ::open(m_path.c_str(), O_WRONLY | O_CLOEXEC);
    if (m_file < 0) ThrowCannot(m_path);
    if (::ftruncate(m_file, static_cast<off_t>(m_length)) != 0) {
        const int reason = errno;
        ::close(m_file);
        errno = reason;
        ThrowCannot(m_path);
    }
    m_room = m_length;
    m_thread = std::thread([this] { Work(); });
}

Journal::~Journal() {
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    m_thread.join();
    if (m_room > m_length && ::ftruncate(m_file, static_cast<off_t>(m_length)) != 0) m_room = m_length;
    ::close(m_file);
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

Journal::State Journal::Snapshot() const { return {m_durable, m_queue.size() + m_inFlight, m_problem}; }

Journal::State Journal::CurrentState() const {
    const std::lock_guard lock(m_mutex);
    return Snapshot();
}

void Journal::OnStateChange(std::function<void(const State&)> listener) {
    const std::lock_guard lock(m_mutex);
    m_listener = std::move(listener);
}

void Journal::Work() {
    MakeRoom();
    std::unique_lock lock(m_mutex);
    std::string pending;
    std::uint64_t pendingLast = 0;
    while (true) {
        m_wake.wait(lock, [&] { return m_stop || !m_queue.empty() || !pending.empty(); });
        if (m_queue.empty() && (pending.empty() || m_stop)) return;
        std::deque<JournalEntry> batch;
        batch.swap(m_queue);
        m_inFlight += batch.size();
        lock.unlock();
        for (const JournalEntry& entry : batch) {
            pending += EncodeEntry(entry, m_chain);
            pendingLast = entry.sequence;
        }
        std::string problem = Flush(pending);
        lock.lock();
        ++m_attempts;
        m_problem = std::move(problem);
        if (m_problem.empty()) {
            m_length += pending.size();
            pending.clear();
            m_inFlight = 0;
            m_durable = pendingLast;
        }
        m_flushed.notify_all();
        if (m_listener) {
            const auto listener = m_listener;
            const State state = Snapshot();
            lock.unlock();
            listener(state);
            lock.lock();
        }
        if (m_problem.empty() && m_queue.empty() && !m_stop) {
            lock.unlock();
            MakeRoom();
            lock.lock();
        }
        if (!m_problem.empty() && !m_stop) m_wake.wait_for(lock, kRetryAfter, [&] { return m_stop; });
    }
}

std::string Journal::Flush(const std::string& bytes) {
    std::string problem = WriteAt(bytes, m_length);
    if (problem.empty() && ::fdatasync(m_file) != 0) problem = SystemReason();
    m_room = std::max(m_room, m_length + bytes.size());
    return problem;
}

std::string Journal::WriteAt(const std::string& bytes, std::uint64_t offset) {
    std::size_t at = 0;
    while (at < bytes.size()) {
        const ssize_t written = ::pwrite(m_file, bytes.data() + at, bytes.size() - at, static_cast<off_t>(offset + at));
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return SystemReason();
        at += static_cast<std::size_t>(written);
    }
    return {};
}

void Journal::MakeRoom() {
    if (m_room > m_length + kRoomBytes / 4) return;
    // A full disk is no matter here: the entry itself will meet it and say so.
    const std::uint64_t from = std::max(m_room, m_length);
    if (!WriteAt(std::string(kRoomBytes, '\0'), from).empty() || ::fdatasync(m_file) != 0) {
        if (::ftruncate(m_file, static_cast<off_t>(from)) == 0) m_room = from;
        return;
    }
    m_room = from + kRoomBytes;
}

}  // namespace mahdar
