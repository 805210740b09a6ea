// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/meaning/meaning_words.h"

#include "plugins/agenda/read/meaning/meaning_tables.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <map>

namespace mahdar::agenda {
namespace {

using Phrase = std::vector<std::u32string>;

struct Kind {
    WordSet words;
    std::vector<Phrase> phrases;
};

using Book = std::map<std::string, Kind, std::less<>>;

constexpr char32_t kWaw = 0x648;
constexpr char32_t kFa = 0x641;
constexpr char32_t kLam = 0x644;
constexpr char32_t kBa = 0x628;
constexpr char32_t kKaf = 0x643;
constexpr std::size_t kShortest = 3;

Book Load() {
    Book book;
    for (const auto& row : TableRows(MeaningTable())) {
        if (row.size() < 3) continue;
        Kind& kind = book[row[0]];
        for (const std::string& cell : SplitFields(row[2], '|')) {
            Phrase phrase = FoldedWords(Decode(cell));
            if (phrase.size() == 1) kind.words.insert(phrase.front());
            if (!phrase.empty()) kind.phrases.push_back(std::move(phrase));
        }
    }
    for (auto& [name, kind] : book) {
        std::stable_sort(kind.phrases.begin(), kind.phrases.end(),
                         [](const Phrase& a, const Phrase& b) { return a.size() > b.size(); });
    }
    return book;
}

const Kind& KindOf(std::string_view name) {
    static const Book book = Load();
    static const Kind none;
    const auto found = book.find(name);
    return found == book.end() ? none : found->second;
}

/// Without a preposition written to the word; "لل" holds an article.
void AddWithoutPreposition(std::u32string_view word, std::vector<std::u32string>& readings) {
    if (word.size() <= kShortest) return;
    if (word.starts_with(U"لل")) readings.push_back(U"ال" + std::u32string(word.substr(2)));
    if (word.front() == kLam || word.front() == kBa || word.front() == kKaf)
        readings.emplace_back(word.substr(1));
}

}  // namespace

const WordSet& MeaningWords(std::string_view kind) {
    return KindOf(kind).words;
}

const std::vector<std::vector<std::u32string>>& MeaningPhrases(std::string_view kind) {
    return KindOf(kind).phrases;
}

bool IsOne(std::string_view kind, std::u32string_view word) {
    return InSet(MeaningWords(kind), word);
}

std::vector<std::u32string> Readings(std::u32string_view word) {
    std::vector<std::u32string> readings{std::u32string(word)};
    if (word.empty() || !IsArabicLetter(word.front())) return readings;
    AddWithoutPreposition(word, readings);
    if (word.size() <= kShortest || (word.front() != kWaw && word.front() != kFa)) return readings;
    readings.emplace_back(word.substr(1));
    AddWithoutPreposition(word.substr(1), readings);
    return readings;
}

bool CarriesAnd(std::u32string_view word) noexcept {
    return word.size() > kShortest && word.front() == kWaw;
}

std::size_t PhraseLength(const PlacedText& text, std::size_t at, const std::vector<std::u32string>& phrase) {
    if (phrase.empty() || at + phrase.size() > text.Size()) return 0;
    const auto readings = Readings(text.Word(at));
    if (std::find(readings.begin(), readings.end(), phrase.front()) == readings.end()) return 0;
    for (std::size_t i = 1; i < phrase.size(); ++i) {
        if (text.Word(at + i) != phrase[i]) return 0;
    }
    return phrase.size();
}

}  // namespace mahdar::agenda
