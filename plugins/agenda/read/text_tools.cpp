// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/text_tools.h"

#include <cstddef>
#include <cstdint>

namespace mahdar::agenda {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

struct Sequence {
    int length;
    char32_t lowest;
    char32_t firstBits;
};

Sequence Announced(unsigned char lead) {
    if (lead < 0x80) return {1, 0, lead};
    if ((lead & 0xE0) == 0xC0) return {2, 0x80, static_cast<char32_t>(lead & 0x1F)};
    if ((lead & 0xF0) == 0xE0) return {3, 0x800, static_cast<char32_t>(lead & 0x0F)};
    if ((lead & 0xF8) == 0xF0) return {4, 0x10000, static_cast<char32_t>(lead & 0x07)};
    return {0, 0, 0};
}

bool InRange(char32_t c, char32_t first, char32_t last) {
    return c >= first && c <= last;
}

char32_t WithoutAccent(char32_t c) {
    if (InRange(c, U'A', U'Z')) return c + 32;
    if (InRange(c, 0xC0, 0xDE) && c != 0xD7) c += 32;
    if (InRange(c, 0xE0, 0xE5)) return U'a';
    if (c == 0xE7) return U'c';
    if (InRange(c, 0xE8, 0xEB)) return U'e';
    if (InRange(c, 0xEC, 0xEF)) return U'i';
    if (c == 0xF1) return U'n';
    if (InRange(c, 0xF2, 0xF6)) return U'o';
    if (InRange(c, 0xF9, 0xFC)) return U'u';
    if (c == 0x130 || c == 0x131) return U'i';
    if (c == 0x152 || c == 0x153) return U'o';
    if (c == 0x15E || c == 0x15F) return U's';
    if (c == 0x11E || c == 0x11F) return U'g';
    return c;
}

char32_t FoldOne(char32_t c) {
    switch (c) {
        case 0x622:
        case 0x623:
        case 0x625:
        case 0x671:
            return 0x627;
        case 0x629:
            return 0x647;
        case 0x649:
        case 0x6CC:
            return 0x64A;
        case 0x6A9:
            return 0x643;
        case 0x2019:
        case 0x2BC:
            return U'\'';
        case 0x2010:
        case 0x2011:
            return U'-';
        case 0xA0:
            return U' ';
        default:
            break;
    }
    if (IsDigit(c)) return static_cast<char32_t>(U'0' + DigitValue(c));
    return WithoutAccent(c);
}

}  // namespace

std::u32string Decode(std::string_view utf8) {
    std::u32string out;
    out.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const Sequence sequence = Announced(static_cast<unsigned char>(utf8[at]));
        char32_t value = sequence.firstBits;
        int read = 1;
        while (read < sequence.length && at + read < utf8.size() &&
               (static_cast<unsigned char>(utf8[at + read]) & 0xC0) == 0x80) {
            value = (value << 6) | (static_cast<unsigned char>(utf8[at + read]) & 0x3F);
            ++read;
        }
        const bool wellFormed = sequence.length > 0 && read == sequence.length && value >= sequence.lowest &&
                                value <= 0x10FFFF && !InRange(value, 0xD800, 0xDFFF);
        out.push_back(wellFormed ? value : kReplacement);
        at += static_cast<std::size_t>(read);
    }
    return out;
}

std::string Encode(std::u32string_view text) {
    std::string out;
    out.reserve(text.size() * 2);
    for (char32_t c : text) {
        if (c > 0x10FFFF || InRange(c, 0xD800, 0xDFFF)) c = kReplacement;
        if (c < 0x80) {
            out.push_back(static_cast<char>(c));
        } else if (c < 0x800) {
            out.push_back(static_cast<char>(0xC0 | (c >> 6)));
            out.push_back(static_cast<char>(0x80 | (c & 0x3F)));
        } else if (c < 0x10000) {
            out.push_back(static_cast<char>(0xE0 | (c >> 12)));
            out.push_back(static_cast<char>(0x80 | ((c >> 6) & 0x3F)));
            out.push_back(static_cast<char>(0x80 | (c & 0x3F)));
        } else {
            out.push_back(static_cast<char>(0xF0 | (c >> 18)));
            out.push_back(static_cast<char>(0x80 | ((c >> 12) & 0x3F)));
            out.push_back(static_cast<char>(0x80 | ((c >> 6) & 0x3F)));
            out.push_back(static_cast<char>(0x80 | (c & 0x3F)));
        }
    }
    return out;
}

bool IsMark(char32_t c) noexcept {
    return InRange(c, 0x610, 0x61A) || InRange(c, 0x64B, 0x65F) || c == 0x670 || InRange(c, 0x6D6, 0x6DC);
}

bool IsArabicLetter(char32_t c) noexcept {
    return (InRange(c, 0x620, 0x64A) || InRange(c, 0x66E, 0x6D5) || InRange(c, 0x750, 0x77F) ||
            InRange(c, 0xFB50, 0xFDFF) || InRange(c, 0xFE70, 0xFEFC)) &&
           c != 0x670 && c != 0x6D4;
}

bool IsLatinLetter(char32_t c) noexcept {
    return InRange(c, U'a', U'z') || InRange(c, U'A', U'Z') ||
           (InRange(c, 0xC0, 0x24F) && c != 0xD7 && c != 0xF7);
}

bool IsCapital(char32_t c) noexcept {
    const bool plain = c >= U'A' && c <= U'Z';
    const bool accented = c >= 0xC0 && c <= 0xDE && c != 0xD7;
    return plain || accented || c == 0x152 || c == 0x178 || c == 0x160 || c == 0x17D;
}

bool IsDigit(char32_t c) noexcept {
    return InRange(c, U'0', U'9') || InRange(c, 0x660, 0x669) || InRange(c, 0x6F0, 0x6F9);
}

int DigitValue(char32_t c) noexcept {
    if (InRange(c, U'0', U'9')) return static_cast<int>(c - U'0');
    if (InRange(c, 0x660, 0x669)) return static_cast<int>(c - 0x660);
    if (InRange(c, 0x6F0, 0x6F9)) return static_cast<int>(c - 0x6F0);
    return 0;
}

bool IsSpace(char32_t c) noexcept {
    return c == U' ' || c == U'\t' || c == 0xA0 || InRange(c, 0x2000, 0x200A) || c == 0x202F || c == 0x3000;
}

bool IsBracket(char32_t c) noexcept {
    return Mirror(c) != c;
}

bool IsDash(char32_t c) noexcept {
    return c == U'-' || InRange(c, 0x2010, 0x2015) || c == 0x2212;
}

bool IsQuote(char32_t c) noexcept {
    return c == U'"' || InRange(c, 0x201C, 0x201F) || c == 0xAB || c == 0xBB || c == 0x2039 || c == 0x203A;
}

bool IsSentenceEnd(char32_t c) noexcept {
    return c == U'.' || c == U'!' || c == U'?' || c == 0x61F || c == 0x6D4 || c == 0x2026;
}

bool IsPunctuation(char32_t c) noexcept {
    return IsSentenceEnd(c) || c == U',' || c == U';' || c == U':' || c == 0x60C || c == 0x61B;
}

char32_t Mirror(char32_t c) noexcept {
    switch (c) {
        case U'(':
            return U')';
        case U')':
            return U'(';
        case U'[':
            return U']';
        case U']':
            return U'[';
        case U'{':
            return U'}';
        case U'}':
            return U'{';
        default:
            return c;
    }
}

std::u32string_view Trim(std::u32string_view text) noexcept {
    while (!text.empty() && IsSpace(text.front())) text.remove_prefix(1);
    while (!text.empty() && IsSpace(text.back())) text.remove_suffix(1);
    return text;
}

std::u32string CollapseSpaces(std::u32string_view text) {
    std::u32string out;
    for (char32_t c : Trim(text)) {
        if (!IsSpace(c)) {
            out.push_back(c);
        } else if (out.back() != U' ') {
            out.push_back(U' ');
        }
    }
    return out;
}

bool PartsWords(char32_t c) noexcept {
    return IsSpace(c) || IsBracket(c) || IsQuote(c) || IsPunctuation(c) || IsDash(c) || c == U'/' ||
           c == U'\'' || c == 0x2019 || c == 0x2BC || c == U'*' || c == 0x2022 || c == U'|';
}

std::u32string Fold(std::u32string_view text) {
    std::u32string out;
    out.reserve(text.size());
    for (char32_t c : text) {
        if (!IsMark(c) && c != 0x640) out.push_back(FoldOne(c));
    }
    return out;
}

std::vector<std::u32string> FoldedWords(std::u32string_view text) {
    std::vector<std::u32string> words;
    std::u32string word;
    for (char32_t c : Fold(text)) {
        if (!PartsWords(c)) {
            word.push_back(c);
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    if (!word.empty()) words.push_back(std::move(word));
    return words;
}

std::vector<std::string> SplitFields(std::string_view line, char separator) {
    std::vector<std::string> fields;
    for (std::size_t start = 0;;) {
        const std::size_t end = line.find(separator, start);
        fields.emplace_back(line.substr(start, end == std::string_view::npos ? end : end - start));
        if (end == std::string_view::npos) return fields;
        start = end + 1;
    }
}

}  // namespace mahdar::agenda
