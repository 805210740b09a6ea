// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/text/utf8.h"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include <unicode/utf8.h>

namespace mahdar {
namespace {

bool AllowedControl(unsigned char byte) { return byte >= 0x20 || byte == '\t' || byte == '\n'; }

/// How many of the next eight bytes are whole letters of one or two bytes without controls: 8, 7 if the last begins
/// a letter, 0 if something else is among them. All eight at once, in the bits of one word: Arabic, Latin and markup
/// are nearly always of this kind.
std::ptrdiff_t ShortLetters(const char* at) {
    if constexpr (std::endian::native != std::endian::little) return 0;
    std::uint64_t word;
    std::memcpy(&word, at, 8);
    constexpr std::uint64_t top = 0x8080808080808080ULL;
    const std::uint64_t high = word & top;
    const std::uint64_t second = (word << 1) & top;
    const std::uint64_t third = (word << 2) & top;
    const std::uint64_t follows = high & ~second;
    const std::uint64_t leads = high & second & ~third;
    // 0x20 and above; of the lead bytes only C2 and above, since C0 and C1 would be overlong.
    const std::uint64_t printing = ((word & ~top) + 0x6060606060606060ULL) & top;
    const std::uint64_t wide = ((word & 0x1E1E1E1E1E1E1E1EULL) + 0x7E7E7E7E7E7E7E7EULL) & top;
    const bool good = (follows | leads) == high && follows == leads << 8 && (printing | high) == top && (leads & ~wide) == 0;
    if (!good) return 0;
    return (leads >> 63) != 0 ? 7 : 8;
}

}  // namespace

bool IsCleanText(std::string_view bytes) noexcept {
    const char* at = bytes.data();
    const char* const end = at + bytes.size();
    while (at < end) {
        if (end - at >= 8) {
            const std::ptrdiff_t passed = ShortLetters(at);
            at += passed;
            if (passed != 0) continue;
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
