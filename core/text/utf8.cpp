// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/text/utf8.h"

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>

#include <unicode/utf8.h>

namespace mahdar {
namespace {

bool AllowedControl(unsigned char byte) { return byte >= 0x20 || byte == '\t' || byte == '\n'; }

/// Eight plain ASCII bytes without controls at once: the common case in markup.
bool EightPlain(const char* at) {
    std::uint64_t word;
    std::memcpy(&word, at, 8);
    constexpr std::uint64_t high = 0x8080808080808080ULL;
    const std::uint64_t below20 = (word - 0x2020202020202020ULL) & ~word & high;
    return (word & high) == 0 && below20 == 0;
}

/// Four letters of two bytes each at once: the common case in Arabic words.
bool FourPairs(const char* at) {
    std::uint64_t word;
    std::memcpy(&word, at, 8);
    if constexpr (std::endian::native != std::endian::little) return false;
    const bool pairs = (word & 0xC0E0C0E0C0E0C0E0ULL) == 0x80C080C080C080C0ULL;
    // Lead bytes C0 and C1 would be overlong.
    constexpr std::uint64_t high = 0x0080008000800080ULL;
    return pairs && (((word & 0x001E001E001E001EULL) + 0x007E007E007E007EULL) & high) == high;
}

}  // namespace

bool IsCleanText(std::string_view bytes) noexcept {
    const char* at = bytes.data();
    const char* const end = at + bytes.size();
    while (at < end) {
        if (end - at >= 8 && (EightPlain(at) || FourPairs(at))) {
            at += 8;
            continue;
        }
        const auto byte = static_cast<unsigned char>(*at);
        if (byte < 0x80) {
            if (!AllowedControl(byte)) return false;
            ++at;
        } else if (byte >= 0xC2 && byte < 0xE0) {
            if (end - at < 2 || (static_cast<unsigned char>(at[1]) & 0xC0) != 0x80) return false;
            at += 2;
        } else {
            std::int32_t index = 0;
            UChar32 code = 0;
            const auto left = static_cast<std::int32_t>(end - at < 4 ? end - at : 4);
            U8_NEXT(at, index, left, code);
            if (code < 0 || code == 0xFFFE || code == 0xFFFF) return false;
            at += index;
        }
    }
    return true;
}

std::string CleanText(std::string_view bytes) {
    std::string out;
    out.reserve(bytes.size());
    std::size_t at = 0;
    while (at < bytes.size()) {
        const auto byte = static_cast<unsigned char>(bytes[at]);
        if (byte == '\r') {
            out += '\n';
            at += at + 1 < bytes.size() && bytes[at + 1] == '\n' ? 2 : 1;
            continue;
        }
        if (byte < 0x80) {
            if (AllowedControl(byte) && byte != 0x7F) out += static_cast<char>(byte);
            ++at;
            continue;
        }
        std::int32_t index = 0;
        UChar32 code = 0;
        const auto left = static_cast<std::int32_t>(bytes.size() - at < 4 ? bytes.size() - at : 4);
        U8_NEXT(bytes.data() + at, index, left, code);
        if (code < 0 || code == 0xFFFE || code == 0xFFFF) {
            out += "\xEF\xBF\xBD";
        } else {
            out.append(bytes.substr(at, static_cast<std::size_t>(index)));
        }
        at += static_cast<std::size_t>(index);
    }
    return out;
}

std::string Trimmed(std::string_view text) {
    static constexpr std::array<std::string_view, 10> kBlank{" ",        "\t",           "\n",
                                                             "\r",       "\xC2\xA0",     "\xE2\x80\x8E",
                                                             "\xE2\x80\x8F", "\xE2\x80\xAA", "\xE2\x80\xAB",
                                                             "\xE2\x80\xAC"};
    bool again = true;
    while (again) {
        again = false;
        for (const std::string_view blank : kBlank) {
            if (text.starts_with(blank)) {
                text.remove_prefix(blank.size());
                again = true;
            }
            if (text.ends_with(blank)) {
                text.remove_suffix(blank.size());
                again = true;
            }
        }
    }
    return std::string(text);
}

}  // namespace mahdar
