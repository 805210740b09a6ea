// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/text/utf8.h"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

#ifdef __SSE2__
#include <emmintrin.h>
#endif
#include <unicode/utf8.h>

namespace mahdar {
namespace {

bool AllowedControl(unsigned char byte) { return byte >= 0x20 || byte == '\t' || byte == '\n'; }

constexpr std::ptrdiff_t kStride = 64;

#ifdef __SSE2__
// As signed bytes: 80-BF are below -64, C2-DF from -62 to -33, printing ASCII above 31. Tabs and line ends are rare enough
// to be left to the loop over single letters.
__m128i Follows(__m128i bytes) { return _mm_cmplt_epi8(bytes, _mm_set1_epi8(-64)); }
__m128i Leads(__m128i bytes) { return _mm_cmplt_epi8(_mm_add_epi8(bytes, _mm_set1_epi8(-66)), _mm_set1_epi8(-98)); }
__m128i Singles(__m128i bytes) { return _mm_cmpgt_epi8(bytes, _mm_set1_epi8(31)); }
__m128i Load(const char* at) { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(at)); }

/// Of the next 64 bytes and the one behind them: each is known, and follows if and only if the one before it leads.
bool AllShort(const char* at) {
    __m128i known = _mm_set1_epi8(-1), wrong = _mm_setzero_si128();
    for (int i = 0; i < 4; ++i) {
        const __m128i bytes = Load(at + 16 * i);
        const __m128i leads = Leads(bytes);
        known = _mm_and_si128(known, _mm_or_si128(_mm_or_si128(Singles(bytes), Follows(bytes)), leads));
        wrong = _mm_or_si128(wrong, _mm_xor_si128(leads, Follows(Load(at + 16 * i + 1))));
    }
    return _mm_movemask_epi8(_mm_andnot_si128(wrong, known)) == 0xFFFF;
}

/// With how many of the next 64 bytes (65, if the last is cut) whole letters of one or two bytes without controls begin and
/// end. All at once: Arabic, Latin and markup are nearly always of this kind. Another letter ends before them.
std::ptrdiff_t ShortLetters(const char* at) {
    const auto isLead = [](char byte) { return static_cast<unsigned char>(byte) >= 0xC2 && static_cast<unsigned char>(byte) < 0xE0; };
    if (static_cast<signed char>(*at) < -64) return 0;
    if (AllShort(at)) return kStride + (isLead(at[kStride - 1]) ? 1 : 0);
    std::uint64_t known = 0, follow = 0, lead = 0;
    for (int i = 0; i < 4; ++i) {
        const __m128i bytes = Load(at + 16 * i);
        const __m128i follows = Follows(bytes), leads = Leads(bytes);
        const auto bits = [i](__m128i mask) { return std::uint64_t{static_cast<unsigned>(_mm_movemask_epi8(mask))} << (16 * i); };
        known |= bits(_mm_or_si128(Singles(bytes), _mm_or_si128(follows, leads)));
        follow |= bits(follows);
        lead |= bits(leads);
    }
    const std::uint64_t bad = ~known | (follow ^ lead << 1);
    const int good = std::countr_zero(bad);
    const bool cut = good > 0 && (lead >> (good - 1) & 1) != 0;
    return good - (cut ? 1 : 0);
}
#else
std::ptrdiff_t ShortLetters(const char* at) {
    std::ptrdiff_t passed = 0;
    while (passed < kStride) {
        const auto byte = static_cast<unsigned char>(at[passed]);
        if (byte >= 0x80 || !AllowedControl(byte)) break;
        ++passed;
    }
    return passed;
}
#endif

}  // namespace

bool IsCleanText(std::string_view bytes) noexcept {
    const char* at = bytes.data();
    const char* const end = at + bytes.size();
    while (at < end) {
        if (end - at > kStride) {
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
