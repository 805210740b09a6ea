// SPDX-License-Identifier: LGPL-2.1-or-later
// One journal entry on disk, little-endian:
//   u32 payload length | u32 CRC-32 of what follows | u64 sequence | 32 bytes chain | payload
// chain = SHA-256 of (chain of the entry before, sequence, payload). The chain of the first entry starts from the
// header, which names the session and the snapshot it extends. Reading stops at the first entry that is not whole:
// a torn tail is what a power cut leaves and no error. Zeros behind the last entry are room made ahead.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mahdar {

struct JournalEntry {
    std::uint64_t sequence = 0;
    std::string payload;
};

struct JournalContents {
    std::string header;  ///< the header line's text
    std::vector<JournalEntry> entries;
    std::string chain;          ///< after the last whole entry
    std::size_t wholeBytes = 0;  ///< length up to there
    std::size_t tornBytes = 0;   ///< what follows it, without the zeros written ahead
    bool damagedInside = false;  ///< a whole entry stands behind one that is not: more was lost than a crash takes
    bool chainBroken = false;    ///< an entry with a right CRC does not continue the chain: somebody altered the file
};

/// The first line of a journal: "mahdar-journal 1 <text>\n".
[[nodiscard]] std::string JournalHeader(std::string_view text);
/// Advances `chain` to the new entry's.
[[nodiscard]] std::string EncodeEntry(const JournalEntry& entry, std::string& chain);
[[nodiscard]] std::string FirstChain(std::string_view headerText);
/// Throws ParseError if it does not begin like a journal.
[[nodiscard]] JournalContents DecodeJournal(std::string_view bytes);

}  // namespace mahdar
