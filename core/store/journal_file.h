// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <string>

#include "core/store/journal_record.h"

namespace mahdar {

/// The file of a journal. It remembers everything it holds, because a file can be taken away, replaced or lost under
/// a running program (a folder tidied up, a stick pulled, a failed flush): then it is written again, whole.
/// One thread at a time, except where said.
class JournalFile {
public:
    /// Starts a new file; what stands there becomes "<path>.bak". Throws IoError.
    JournalFile(std::filesystem::path path, const std::string& headerText);
    /// Goes on with one that was read; its torn tail is cut off. Throws IoError.
    JournalFile(std::filesystem::path path, const JournalContents& contents);
    ~JournalFile();
    JournalFile(const JournalFile&) = delete;
    JournalFile& operator=(const JournalFile&) = delete;

    /// Writes behind the last whole entry and flushes. Returns what the system said, or nothing; what was refused
    /// counts as not written and is to be handed in again.
    [[nodiscard]] std::string Append(const std::string& bytes);
    /// Keeps written zeros ahead of the next entry: a flush into them need not grow the file, which takes a third less.
    void MakeRoom();

    /// Whether the file must stand under its name to count as written: not while a successor takes it. Any thread.
    void InsistOnPlace(bool insist) noexcept { m_insists = insist; }
    /// How often the file had to be written again. Any thread.
    [[nodiscard]] std::uint64_t TimesRestored() const noexcept { return m_restored; }

private:
    void Open();
    [[nodiscard]] bool StandsInPlace() const;
    [[nodiscard]] std::string WriteAt(const std::string& bytes, std::uint64_t offset);
    [[nodiscard]] std::string WriteAndFlush(const std::string& bytes);
    [[nodiscard]] bool WriteAllAgain(const std::string& bytes);
    void KeepForeign() const;

    std::filesystem::path m_path;
    int m_file = -1;
    std::string m_written;     ///< up to the last whole entry
    std::uint64_t m_room = 0;  ///< up to the end of the file
    bool m_doubted = false;    ///< a flush failed: the system may have let go of what it had taken
    std::atomic<bool> m_insists{true};
    std::atomic<std::uint64_t> m_restored{0};
};

}  // namespace mahdar
