// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/io/xml_shape.h"

#include <bit>
#include <cstdint>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "core/base/error.h"
#include "core/io/xml_value.h"

namespace mahdar::xml {

std::size_t TagEnd(std::string_view xml, std::size_t at) {
    char quote = '\0';
    for (; at < xml.size(); ++at) {
        const char letter = xml[at];
        if (quote != '\0') {
            if (letter == quote) quote = '\0';
        } else if (letter == '"' || letter == '\'') {
            quote = letter;
        } else if (letter == '>') {
            break;
        }
    }
    return at;
}

namespace {

[[noreturn]] void ThrowTooBig() {
    throw ParseError(MAHDAR_TR("The file has more parts than any session can have; it was not opened."));
}

/// Behind a comment, a CDATA section, a declaration or an instruction.
std::size_t PastSpecial(std::string_view xml, std::size_t at) {
    std::string_view end = ">";
    if (xml.substr(at, 4) == "<!--") end = "-->";
    if (xml.substr(at, 9) == "<![CDATA[") end = "]]>";
    if (xml.substr(at, 2) == "<?") end = "?>";
    const std::size_t found = xml.find(end, at + (end == "-->" ? 4 : 2));
    return found == std::string_view::npos ? xml.size() : found + end.size();
}

struct Shape {
    std::size_t elements = 0;
    int depth = 0;
};

/// Behind the tag or special part that begins at the '<'.
std::size_t PastTag(std::string_view xml, std::size_t at, Shape& shape) {
    const char next = at + 1 < xml.size() ? xml[at + 1] : '\0';
    if (next == '!' || next == '?') return PastSpecial(xml, at);
    if (next == '/') {
        --shape.depth;
        return at + 1;
    }
    at = TagEnd(xml, at + 1);
    if (++shape.elements > kMaxElements) ThrowTooBig();
    if (at < xml.size() && xml[at - 1] != '/' && ++shape.depth > kMaxDepth) ThrowTooDeep();
    return at;
}

#ifdef __SSE2__
/// Bit i is set where byte i of the 64 is that letter.
std::uint64_t Where(const char* bytes, char letter) {
    const __m128i wanted = _mm_set1_epi8(letter);
    std::uint64_t bits = 0;
    for (int i = 0; i < 4; ++i) {
        const __m128i part = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + 16 * i));
        bits |=
            static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(part, wanted))))
            << (16 * i);
    }
    return bits;
}

/// Counts the tags in the next 64 bytes all at once: how many bytes up to the last whole tag, or 0 if they
/// hold anything but plain tags and text, or come near the limits. `at` is at a '<'.
std::size_t PlainTags(std::string_view xml, std::size_t at, Shape& shape) {
    if (xml.size() - at < 65) return 0;
    const char* const bytes = xml.data() + at;
    std::uint64_t opens = Where(bytes, '<');
    const std::uint64_t closes = Where(bytes, '>');
    const std::uint64_t slashes = Where(bytes, '/');
    const std::uint64_t behind = opens << 1;
    // Without '=' there is no attribute, so the first '>' ends a tag. A '<' in the last byte hides what
    // follows it.
    const std::uint64_t odd =
        (slashes << 1 & closes) | Where(bytes, '=') | (behind & (Where(bytes, '!') | Where(bytes, '?')));
    if (odd != 0 || closes == 0) return 0;
    const auto end = static_cast<std::size_t>(64 - std::countl_zero(closes));
    opens &= ~std::uint64_t{0} >> (64 - end);
    const int ends = std::popcount(opens << 1 & slashes);
    const int starts = std::popcount(opens) - ends;
    if (shape.depth + starts > kMaxDepth) return 0;
    shape.elements += static_cast<std::size_t>(starts);
    if (shape.elements > kMaxElements) ThrowTooBig();
    shape.depth += starts - ends;
    return end;
}
#else
std::size_t PlainTags(std::string_view, std::size_t, Shape&) {
    return 0;
}
#endif

}  // namespace

void ThrowTooDeep() {
    throw ParseError(MAHDAR_TR("The file is nested too deeply to be a session; it was not opened."));
}

void CheckShape(std::string_view xml) {
    Shape shape;
    for (std::size_t at = xml.find('<'); at != std::string_view::npos; at = xml.find('<', at)) {
        const std::size_t passed = PlainTags(xml, at, shape);
        at = passed != 0 ? at + passed : PastTag(xml, at, shape);
    }
}

}  // namespace mahdar::xml
