// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/restore/vowel_marks.h"

#include "plugins/agenda/read/restore/document_words.h"
#include "plugins/agenda/read/text_tools.h"

#include <cstddef>
#include <utility>

namespace mahdar::agenda {
namespace {

constexpr char32_t kAlef = 0x627;
constexpr char32_t kHamzaAlef = 0x623;
constexpr char32_t kWaw = 0x648;
constexpr char32_t kFa = 0x641;
constexpr char32_t kSin = 0x633;
constexpr char32_t kDamma = 0x64F;
constexpr char32_t kShadda = 0x651;
constexpr char32_t kKasra = 0x650;

bool IsVerbPrefix(char32_t c) {
    return c == 0x64A || c == 0x62A || c == 0x646;
}

bool BelongsToLetter(char32_t c) {
    return c == kShadda || c == kDamma || c == kKasra;
}

/// Alef within a word is a long vowel and carries none of these; tanween on it is the usual spelling.
void FreeAlef(std::u32string& word) {
    for (std::size_t i = 2; i < word.size(); ++i) {
        const bool onAlef = BelongsToLetter(word[i]) && word[i - 1] == kAlef && IsArabicLetter(word[i - 2]);
        // The article and its particles begin with an alef that elides, so a mark on it is not of this kind.
        if (onAlef && i > 2) std::swap(word[i - 1], word[i]);
    }
}

/// Where the letter that must carry the damma of a passive or causative verb stands: "u" of usdira, sayutlau.
std::size_t VerbPrefix(std::u32string_view word) {
    std::size_t at = 0;
    if (word.size() > 3 && (word[0] == kWaw || word[0] == kFa)) ++at;
    if (word[at] == kHamzaAlef) return at;
    const bool future = at + 1 < word.size() && word[at] == kSin && IsVerbPrefix(word[at + 1]);
    return future ? at + 1 : word.size();
}

void FreeRootLetter(std::u32string& word) {
    if (word.size() < 4) return;
    const std::size_t prefix = VerbPrefix(word);
    if (prefix + 3 >= word.size()) return;
    const bool displaced = IsArabicLetter(word[prefix + 1]) && word[prefix + 2] == kDamma;
    const std::u32string rest = WithoutMarks(std::u32string_view(word).substr(prefix + 3));
    // "umur" has its own long vowel behind the damma, and a short word may carry two.
    if (!displaced || rest.size() < 2 || rest.front() == kWaw) return;
    std::swap(word[prefix + 1], word[prefix + 2]);
}

}  // namespace

std::u32string WithMarksPutBack(std::u32string_view text) {
    std::u32string out;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && (IsArabicLetter(text[end]) || IsMark(text[end]))) ++end;
        if (end == at) {
            out.push_back(text[at++]);
            continue;
        }
        std::u32string word(text.substr(at, end - at));
        FreeAlef(word);
        FreeRootLetter(word);
        out += word;
        at = end;
    }
    return out;
}

}  // namespace mahdar::agenda
