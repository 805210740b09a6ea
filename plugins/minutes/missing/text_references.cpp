// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/missing/text_references.h"

#include "core/text/fold.h"
#include "plugins/minutes/formula/fold.h"

#include <algorithm>
#include <array>
#include <optional>

namespace mahdar {
namespace {

bool IsSymbolByte(char byte) {
    return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') ||
           std::string_view("/-.()_").find(byte) != std::string_view::npos;
}

std::string WithoutStop(std::string symbol) {
    while (!symbol.empty() && symbol.front() == '(') symbol.erase(0, 1);
    while (!symbol.empty() && (symbol.back() == '.' || symbol.back() == '-')) symbol.pop_back();
    // A bracket that the sentence opened.
    const auto count = [&](char sign) { return std::ranges::count(symbol, sign); };
    while (!symbol.empty() && symbol.back() == ')' && count(')') > count('(')) symbol.pop_back();
    return symbol;
}

bool IsSymbol(const std::string& text) {
    const std::size_t stroke = text.find('/');
    const bool begins = !text.empty() && text[0] >= 'A' && text[0] <= 'Z';
    const bool digit = text.find_first_of("0123456789") != std::string::npos;
    // "2025/2026" and "and/or" are no symbols.
    return begins && digit && stroke != std::string::npos && stroke > 1 && stroke + 1 < text.size();
}

/// The words of a text, folded, without the signs around them.
std::vector<std::string> FoldedWords(std::string_view text) {
    std::vector<std::string> words;
    std::string folded = FoldForSearch(text);
    std::size_t at = 0;
    while (at < folded.size()) {
        const std::size_t end = std::min(folded.find(' ', at), folded.size());
        if (end > at) words.push_back(folded.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

std::optional<int> Number(const std::string& word) {
    if (word.empty() || word.size() > 4 || word.find_first_not_of("0123456789") != std::string::npos)
        return std::nullopt;
    return std::stoi(word);
}

std::optional<int> Roman(std::string_view word) {
    constexpr std::array<std::string_view, 12> kRoman{"i",   "ii",   "iii", "iv", "v",  "vi",
                                                      "vii", "viii", "ix",  "x",  "xi", "xii"};
    const auto found = std::ranges::find(kRoman, word);
    if (found == kRoman.end()) return std::nullopt;
    return static_cast<int>(found - kRoman.begin()) + 1;
}

std::optional<int> ArabicOrdinal(const std::string& word) {
    static const std::array<std::string, 10> kWords = [] {
        std::array<std::string, 10> folded;
        const char* words[] = {"الأول",  "الثاني", "الثالث", "الرابع", "الخامس",
                               "السادس", "السابع", "الثامن", "التاسع", "العاشر"};
        for (std::size_t i = 0; i < folded.size(); ++i) folded[i] = FoldForSearch(words[i]);
        return folded;
    }();
    const auto found = std::ranges::find(kWords, word);
    if (found == kWords.end()) return std::nullopt;
    return static_cast<int>(found - kWords.begin()) + 1;
}

/// Arabic writes "and", "in", "to" in one piece with the word: والفقرة، بالفقرة، للفقرة.
bool IsWord(const std::string& word, const std::vector<std::string>& known) {
    for (const std::string& one : known) {
        if (word == one) return true;
        if (word.size() > one.size() && word.ends_with(one) && word.size() - one.size() <= 4 &&
            static_cast<unsigned char>(word[0]) >= 0xD8)
            return true;
    }
    return false;
}

std::vector<std::string> Folded(std::initializer_list<const char*> words) {
    std::vector<std::string> folded;
    for (const char* word : words) folded.push_back(FoldForSearch(word));
    return folded;
}

}  // namespace

std::vector<std::string> SymbolsIn(std::string_view text) {
    std::vector<std::string> symbols;
    std::size_t at = 0;
    while (at < text.size()) {
        std::size_t end = at;
        while (end < text.size() && IsSymbolByte(text[end])) ++end;
        if (end > at) {
            const std::string symbol = WithoutStop(std::string(text.substr(at, end - at)));
            if (IsSymbol(symbol)) symbols.push_back(symbol);
        }
        at = std::max(end, at + 1);
    }
    return symbols;
}

std::vector<int> ParagraphsIn(std::string_view text) {
    static const std::vector<std::string> kSingle =
        Folded({"paragraph", "para", "paragraphe", "الفقرة", "فقرة"});
    static const std::vector<std::string> kSeveral =
        Folded({"paragraphs", "paras", "paragraphes", "الفقرات", "فقرات", "الفقرتين", "الفقرتان"});
    static const std::vector<std::string> kBetween =
        Folded({"and", "to", "et", "a", "or", "ou", "de", "إلى", "و", "من", "أو"});
    static const std::vector<std::string> kElsewhere = Folded({"of", "du", "de", "des", "من"});
    std::vector<int> numbers;
    const std::vector<std::string> words = FoldedWords(text);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool several = IsWord(words[i], kSeveral);
        if (!several && !IsWord(words[i], kSingle)) continue;
        std::vector<int> found;
        std::size_t j = i + 1;
        for (; j < words.size(); ++j) {
            std::string word = words[j];
            if (const std::string wa = FoldForSearch("و"); word.size() > wa.size() && word.starts_with(wa))
                word.erase(0, wa.size());
            if (const auto number = Number(word)) {
                found.push_back(*number);
                if (!several) break;
            } else if (!several || std::ranges::find(kBetween, words[j]) == kBetween.end()) {
                break;
            }
        }
        // A paragraph of another text: "paragraph 4 of resolution", "الفقرة 4 من القرار".
        const std::size_t behind = several ? j : j + 1;
        const bool elsewhere = !found.empty() && behind < words.size() &&
                               std::ranges::find(kElsewhere, words[behind]) != kElsewhere.end();
        if (!elsewhere) numbers.insert(numbers.end(), found.begin(), found.end());
    }
    return numbers;
}

std::vector<int> AnnexesIn(std::string_view text) {
    static const std::vector<std::string> kAnnex = Folded({"annex", "annexe", "المرفق", "الملحق", "مرفق"});
    std::vector<int> numbers;
    const std::vector<std::string> words = FoldedWords(text);
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (!IsWord(words[i], kAnnex)) continue;
        std::optional<int> number = Number(words[i + 1]);
        if (!number) number = Roman(words[i + 1]);
        if (!number) number = ArabicOrdinal(words[i + 1]);
        if (number) numbers.push_back(*number);
    }
    return numbers;
}

}  // namespace mahdar
