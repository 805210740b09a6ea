// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

#include "core/store/journal_record.h"

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
    };

    /// Starts a new journal; what stands there becomes "<path>.bak". Throws IoError.
    Journal(std::filesystem::path path, const std::string& headerText, std::uint64_t lastSequence);
    /// Goes on with one that was read; its torn tail is cut off. Throws IoError.
    Journal(std::filesystem::path path, const JournalContents& contents, std::uint64_t lastSequence);
    ~Journal();
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;

    void Append(JournalEntry entry);
    /// Waits until that entry is on the disk. False if the disk refuses it: State() says why.
    bool WaitDurable(std::uint64_t sequence);
    [[nodiscard]] State CurrentState() const;
    /// Called on the journal's thread after every flush and every failure. Set before the first Append.
    void OnStateChange(std::function<void(const State&)> listener);

    [[nodiscard]] const std::filesystem::path& Path() const noexcept { return m_path; }

private:
    void Start();
    void Work();
    /// Writes and flushes; returns what the system said, or nothing.
    [[nodiscard]] std::string Flush(const std::string& bytes);
    [[nodiscard]] std::string WriteAt(const std::string& bytes, std::uint64_t offset);
    /// Keeps written zeros ahead of the next entry: a flush into them need not grow the file, which takes a third less.
    void MakeRoom();
    [[nodiscard]] State Snapshot() const;

    std::filesystem::path m_path;
    int m_file = -1;
    std::uint64_t m_length = 0;  ///< up to the last whole entry
    std::uint64_t m_room = 0;    ///< up to the end of the file
    std::string m_chain;

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_flushed;
    std::deque<JournalEntry> m_queue;
    std::uint64_t m_inFlight = 0;
    std::uint64_t m_durable = 0;
    std::uint64_t m_attempts = 0;
    std::string m_problem;
    bool m_stop = false;
    std::function<void(const State&)> m_listener;
    std::thread m_thread;
};

}  // namespace mahdar
