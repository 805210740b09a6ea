// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

#include "core/store/journal_file.h"

namespace mahdar {

/// Appends entries to "<session>.journal" on a thread of its own; what arrives during one flush goes into the
/// next together. If the disk refuses, entries wait in memory and are tried again until it takes them.
/// All functions may be called from any thread.
class Journal {
public:
    struct State {
        std::uint64_t durable = 0;  ///< sequence of the last entry that is on the disk
        std::uint64_t waiting = 0;  ///< entries in memory only
        std::string problem;        ///< what the system said, while it refuses; empty otherwise
        std::int64_t silentMs = 0;  ///< how long the disk has not answered a flush; 0 while none is under way
        std::uint64_t restored = 0; ///< how often the file was taken away or lost, and written again whole
    };

    /// Starts a new journal; what stands there becomes "<path>.bak". Throws IoError.
    Journal(std::filesystem::path path, const std::string& headerText, std::uint64_t lastSequence);
    /// Goes on with one that was read; its torn tail is cut off. Throws IoError.
    Journal(std::filesystem::path path, const JournalContents& contents, std::uint64_t lastSequence);
    /// Close().
    ~Journal();
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;

    void Append(JournalEntry entry);
    /// Ends the thread after one more try for what waits; `waiting` of the answer is what the disk did not take.
    State Close();
    /// Not after the usual pause but at once: somebody has seen to the disk.
    void TryNow();
    /// See JournalFile.
    void InsistOnPlace(bool insist) noexcept { m_file.InsistOnPlace(insist); }
    /// Waits until that entry is on the disk. False if the disk refuses it: State() says why.
    bool WaitDurable(std::uint64_t sequence);
    [[nodiscard]] State CurrentState() const;
    /// Called on the journal's thread after every flush and every failure. Set before the first Append.
    void OnStateChange(std::function<void(const State&)> listener);

    [[nodiscard]] const std::filesystem::path& Path() const noexcept { return m_path; }

private:
    void Work();
    void FlushOnce(std::unique_lock<std::mutex>& lock);
    [[nodiscard]] State Snapshot() const;

    std::filesystem::path m_path;
    JournalFile m_file;
    std::string m_chain;
    std::string m_pending;  ///< encoded, not yet taken by the disk; only the thread looks at it
    std::uint64_t m_pendingLast = 0;

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_flushed;
    std::deque<JournalEntry> m_queue;
    std::uint64_t m_inFlight = 0;
    std::uint64_t m_durable = 0;
    std::uint64_t m_attempts = 0;
    std::string m_problem;
    std::optional<std::chrono::steady_clock::time_point> m_flushSince;
    bool m_stop = false;
    bool m_tryNow = false;
    std::function<void(const State&)> m_listener;
    std::thread m_thread;
};

}  // namespace mahdar
