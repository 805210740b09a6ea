// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/formula/fold.h"

#include <algorithm>
#include <numeric>

namespace mahdar {

namespace {

// Base letters of U+00C0..U+017F, one per code point; a dot stands for a character that has none.
constexpr std::string_view kLatinBase =
    "aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllll"
    "nnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(kLatinBase.size() == 0x180 - 0xC0);

bool IsSpace(char32_t c) {
    return c == U' ' || (c >= 0x09 && c <= 0x0D) || c == 0xA0 || c == 0x202F || c == 0x2009;
}

bool IsIgnored(char32_t c) {
    return c == 0x0640 || (c >= 0x064B && c <= 0x065F) || c == 0x0670 || (c >= 0x0610 && c <= 0x061A) ||
           (c >= 0x06D6 && c <= 0x06ED) || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF || c == 0x0621 || (c >= 0x0300 && c <= 0x036F);
}

char32_t FoldArabic(char32_t c) {
    switch (c) {
        case 0x0622: case 0x0623: case 0x0625: case 0x0671: return 0x0627;
        case 0x0624: return 0x0648;
        case 0x0626: case 0x0649: return 0x064A;
        case 0x0629: return 0x0647;
        default: break;
    }
    if (c >= 0x0660 && c <= 0x0669) return U'0' + (c - 0x0660);
    if (c >= 0x06F0 && c <= 0x06F9) return U'0' + (c - 0x06F0);
    return c;
}

char32_t FoldOne(char32_t c) {
    if (c >= U'A' && c <= U'Z') return c + 32;
    if (c == 0x2019 || c == 0x2018 || c == 0x02BC) return U'\'';
    if (c >= 0xC0 && c < 0x180 && kLatinBase[c - 0xC0] != '.') return static_cast<char32_t>(kLatinBase[c - 0xC0]);
    return FoldArabic(c);
}

std::size_t SequenceLength(unsigned char lead) {
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead < 0xE0) return 2;
    if (lead >= 0xE0 && lead < 0xF0) return 3;
    if (lead >= 0xF0 && lead < 0xF5) return 4;
    return 0;
}

}  // namespace

std::u32string ToCodePoints(std::string_view text) {
    std::u32string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t length = SequenceLength(lead);
        char32_t c = length == 1 ? lead : lead & (0xFFu >> (length + 1));
        bool good = length > 0 && i + length <= text.size();
        for (std::size_t k = 1; good && k < length; ++k) {
            const auto next = static_cast<unsigned char>(text[i + k]);
            good = (next & 0xC0) == 0x80;
            c = (c << 6) | (next & 0x3F);
        }
        result += good ? c : char32_t{0xFFFD};
        i += good ? length : 1;
    }
    return result;
}

std::string FromCodePoints(std::u32string_view text) {
    std::string result;
    for (const char32_t c : text) {
        if (c < 0x80) {
            result += static_cast<char>(c);
        } else if (c < 0x800) {
            result += static_cast<char>(0xC0 | (c >> 6));
            result += static_cast<char>(0x80 | (c & 0x3F));
        } else if (c < 0x10000) {
            result += static_cast<char>(0xE0 | (c >> 12));
            result += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
            result += static_cast<char>(0x80 | (c & 0x3F));
        } else {
            result += static_cast<char>(0xF0 | (c >> 18));
            result += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
            result += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
            result += static_cast<char>(0x80 | (c & 0x3F));
        }
    }
    return result;
}

std::string Fold(std::string_view text) {
    std::u32string result;
    bool space = false;
    for (const char32_t c : ToCodePoints(text)) {
        if (IsIgnored(c)) continue;
        if (IsSpace(c)) {
            space = !result.empty();
            continue;
        }
        if (space) result += U' ';
        space = false;
        if (c == 0x152 || c == 0x153) {
            result += U"oe";
        } else {
            result += FoldOne(c);
        }
    }
    return FromCodePoints(result);
}

std::vector<std::string> Words(std::string_view text) {
    std::vector<std::string> words;
    std::u32string word;
    const auto flush = [&] {
        if (!word.empty()) words.push_back(FromCodePoints(word));
        word.clear();
    };
    for (const char32_t c : ToCodePoints(text)) {
        if (IsSpace(c)) {
            flush();
        } else {
            word += c;
        }
    }
    flush();
    return words;
}

std::string JoinWords(const std::vector<std::string>& words, std::size_t first, std::size_t last) {
    std::string text;
    for (std::size_t i = first; i < last && i < words.size(); ++i) {
        if (!text.empty()) text += ' ';
        text += words[i];
    }
    return text;
}

std::string Tidy(std::string_view text) {
    std::string result;
    bool space = false;
    for (const char c : text) {
        if (c == ' ' || (c >= '\t' && c <= '\r')) {
            space = !result.empty();
            continue;
        }
        if (space) result += ' ';
        space = false;
        result += c;
    }
    return result;
}

std::size_t EditDistance(std::string_view left, std::string_view right) {
    const std::u32string a = ToCodePoints(left);
    const std::u32string b = ToCodePoints(right);
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row[b.size()];
}

}  // namespace mahdar
