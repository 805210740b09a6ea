// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/store/journal_record.h"

#include <bit>
#include <cstring>

#include <boost/crc.hpp>

#include "core/base/error.h"
#include "core/io/digest.h"

namespace mahdar {
namespace {

static_assert(std::endian::native == std::endian::little, "the journal is written in memory order");

constexpr std::string_view kMagic = "mahdar-journal 1 ";
constexpr std::size_t kChainBytes = 32;
constexpr std::size_t kHeadBytes = 4 + 4 + 8 + kChainBytes;
constexpr std::size_t kMaxPayload = std::size_t{512} << 20;

unsigned Nibble(char digit) { return static_cast<unsigned>(digit <= '9' ? digit - '0' : digit - 'a' + 10); }

std::string Raw(const std::string& hex) {
    std::string raw;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2) raw += static_cast<char>(Nibble(hex[i]) << 4 | Nibble(hex[i + 1]));
    return raw;
}

template <class Number>
std::string Packed(Number number) {
    std::string bytes(sizeof number, '\0');
    std::memcpy(bytes.data(), &number, sizeof number);
    return bytes;
}

template <class Number>
Number Unpacked(std::string_view bytes, std::size_t at) {
    Number number;
    std::memcpy(&number, bytes.data() + at, sizeof number);
    return number;
}

std::uint32_t Crc(std::string_view bytes) {
    boost::crc_32_type crc;
    crc.process_bytes(bytes.data(), bytes.size());
    return crc.checksum();
}

std::string NextChain(std::string_view chain, std::uint64_t sequence, std::string_view payload) {
    std::string input(chain);
    input += Packed(sequence);
    input += payload;
    return Raw(Digest(input));
}

/// Does an entry stand somewhere behind the first one, which is not whole? A crash seldom leaves that, damage does.
bool EntryBehind(std::string_view rest) {
    std::size_t budget = std::size_t{64} << 20;
    for (std::size_t at = 1; at + kHeadBytes <= rest.size(); ++at) {
        const auto length = Unpacked<std::uint32_t>(rest, at);
        if (length == 0 || length > rest.size() - at - kHeadBytes) continue;
        if (length > budget) return true;
        budget -= length;
        if (Crc(rest.substr(at + 8, kHeadBytes - 8 + length)) == Unpacked<std::uint32_t>(rest, at + 4)) return true;
    }
    return false;
}

}  // namespace

std::string JournalHeader(std::string_view text) { return std::string(kMagic).append(text) + '\n'; }

std::string FirstChain(std::string_view headerText) { return Raw(Digest(headerText)); }

std::string EncodeEntry(const JournalEntry& entry, std::string& chain) {
    chain = NextChain(chain, entry.sequence, entry.payload);
    std::string guarded = Packed(entry.sequence);
    guarded += chain;
    guarded += entry.payload;
    std::string bytes = Packed(static_cast<std::uint32_t>(entry.payload.size()));
    bytes += Packed(Crc(guarded));
    return bytes += guarded;
}

JournalContents DecodeJournal(std::string_view bytes) {
    const std::size_t lineEnd = bytes.find('\n');
    if (!bytes.starts_with(kMagic) || lineEnd == std::string_view::npos)
        throw ParseError(MAHDAR_TR("The journal beside the session does not begin like one of ours; it was left alone."));
    JournalContents contents;
    contents.header = bytes.substr(kMagic.size(), lineEnd - kMagic.size());
    contents.chain = FirstChain(contents.header);
    std::size_t at = lineEnd + 1;
    while (bytes.size() - at >= kHeadBytes) {
        const auto length = Unpacked<std::uint32_t>(bytes, at);
        if (length == 0 || length > kMaxPayload || bytes.size() - at - kHeadBytes < length) break;
        const std::string_view guarded = bytes.substr(at + 8, kHeadBytes - 8 + length);
        if (Crc(guarded) != Unpacked<std::uint32_t>(bytes, at + 4)) break;
        JournalEntry entry{Unpacked<std::uint64_t>(guarded, 0), std::string(guarded.substr(8 + kChainBytes))};
        const std::string chain = NextChain(contents.chain, entry.sequence, entry.payload);
        if (guarded.substr(8, kChainBytes) != chain) {
            contents.chainBroken = true;
            break;
        }
        contents.chain = chain;
        contents.entries.push_back(std::move(entry));
        at += kHeadBytes + length;
    }
    contents.wholeBytes = at;
    // The journal writes zeros ahead of itself; they are room, not an entry.
    const std::string_view rest = bytes.substr(at);
    contents.tornBytes = rest.find_last_not_of('\0') + 1;
    contents.damagedInside = contents.tornBytes != 0 && EntryBehind(rest.substr(0, contents.tornBytes));
    return contents;
}

}  // namespace mahdar
