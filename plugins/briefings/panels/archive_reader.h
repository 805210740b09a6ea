// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <atomic>
#include <filesystem>
#include <functional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace mahdar::briefings {

/// How far the reading of a folder is; told on the reading thread.
struct ReadingNews {
    int done = 0;
    int total = 0;
    bool ended = false;
    std::string reasonId;  ///< of the sentence, if it could not be done
    std::vector<std::string> reasonArguments;
};

/// Brings the index of a folder up to date beside the user's work. One reading at a time; the destructor
/// stops it and waits for the session that is being read.
class ArchiveReader {
public:
    explicit ArchiveReader(std::function<void(const ReadingNews&)> told) : m_told(std::move(told)) {}
    ~ArchiveReader() { Stop(); }
    ArchiveReader(const ArchiveReader&) = delete;
    ArchiveReader& operator=(const ArchiveReader&) = delete;

    void Start(const std::filesystem::path& folder, const std::filesystem::path& indexFolder);
    void Stop();

private:
    void Read(const std::filesystem::path& folder, const std::filesystem::path& indexFolder);

    std::function<void(const ReadingNews&)> m_told;
    std::atomic<bool> m_stop{false};
    std::thread m_thread;
};

}  // namespace mahdar::briefings
