// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/number_words.h"

#include "plugins/agenda/read/reading_tables.h"
#include "plugins/agenda/read/text_tools.h"

#include <map>
#include <string>

namespace mahdar::agenda {
namespace {

enum class WordRole { Unit = 1, Ten, Teen, Adverb, AdverbTen };
enum class WordScript { Arabic = 1, Latin };

struct NumberWord {
    int value = 0;
    WordRole role = WordRole::Unit;
    WordScript script = WordScript::Latin;
};

using NumberBook = std::map<std::u32string, NumberWord, std::less<>>;

WordRole RoleOf(std::string_view name) {
    if (name == "unit") return WordRole::Unit;
    if (name == "ten") return WordRole::Ten;
    if (name == "adverb") return WordRole::Adverb;
    return name == "adverb-ten" ? WordRole::AdverbTen : WordRole::Teen;
}

bool IsAdverbial(WordRole role) {
    return role == WordRole::Adverb || role == WordRole::AdverbTen;
}

/// The adverbial forms, or all the others.
NumberBook LoadNumbers(bool adverbial) {
    NumberBook book;
    for (const auto& row : TableRows(OrdinalTable())) {
        if (row.size() < 4) continue;
        const WordRole role = RoleOf(row[2]);
        if (IsAdverbial(role) != adverbial) continue;
        const WordScript script = row[1] == "ar" ? WordScript::Arabic : WordScript::Latin;
        for (const std::string& word : SplitFields(row[3], '|'))
            book.emplace(Fold(Decode(word)), NumberWord{std::stoi(row[0]), role, script});
    }
    return book;
}

const NumberWord* Lookup(std::u32string_view word) {
    static const NumberBook book = LoadNumbers(false);
    const auto found = book.find(word);
    return found == book.end() ? nullptr : &found->second;
}

const NumberWord* LookupAdverb(std::u32string_view word) {
    static const NumberBook book = LoadNumbers(true);
    const auto found = book.find(word);
    return found == book.end() ? nullptr : &found->second;
}

const NumberWord* LookupAt(const std::vector<Token>& tokens, std::size_t at) {
    return at < tokens.size() ? Lookup(tokens[at].word) : nullptr;
}

NumberWords ArabicFrom(const std::vector<Token>& tokens, std::size_t at, const NumberWord& first) {
    if (first.role != WordRole::Unit || at + 1 >= tokens.size()) return {first.value, 1};
    const std::u32string& next = tokens[at + 1].word;
    const NumberWord* teen = Lookup(next);
    if (teen && teen->role == WordRole::Teen) return {first.value + 10, 2};
    if (next.size() < 3 || next.front() != 0x648) return {first.value, 1};
    const NumberWord* ten = Lookup(std::u32string_view(next).substr(1));
    if (ten && ten->role == WordRole::Ten && ten->value >= 20) return {first.value + ten->value, 2};
    return {first.value, 1};
}

NumberWords LatinFrom(const std::vector<Token>& tokens, std::size_t at, const NumberWord& first) {
    NumberWords sum{first.value, 1};
    // "quatre-vingt" is the one product among the words read here.
    if (first.value == 4 && at + 1 < tokens.size() && tokens[at + 1].word.starts_with(U"vingt"))
        sum = {80, 2};
    while (at + sum.tokens < tokens.size()) {
        const bool joined = tokens[at + sum.tokens].word == U"et" || tokens[at + sum.tokens].word == U"and";
        const NumberWord* next = LookupAt(tokens, at + sum.tokens + (joined ? 1 : 0));
        const bool adds = next && next->script == WordScript::Latin && sum.value >= 20 &&
                          sum.value % 10 == 0 && next->value < 20 &&
                          (next->value < 10 || sum.value == 60 || sum.value == 80);
        if (!adds) break;
        sum.value += next->value;
        sum.tokens += joined ? 2u : 1u;
    }
    return sum;
}

std::optional<int> DigitsWithEnding(std::u32string_view word) {
    std::size_t digits = 0;
    while (digits < word.size() && IsDigit(word[digits])) ++digits;
    if (digits == 0 || digits > 3 || digits == word.size()) return std::nullopt;
    const std::u32string_view ending = word.substr(digits);
    for (const std::u32string_view known :
         {U"st", U"nd", U"rd", U"th", U"e", U"er", U"re", U"eme", U"ieme"}) {
        if (ending == known) return PlainNumber(word.substr(0, digits));
    }
    return std::nullopt;
}

}  // namespace

std::optional<int> PlainNumber(std::u32string_view word) {
    if (word.empty() || word.size() > 4) return std::nullopt;
    int value = 0;
    for (const char32_t c : word) {
        if (!IsDigit(c)) return std::nullopt;
        value = value * 10 + DigitValue(c);
    }
    return value;
}

std::optional<NumberWords> OrdinalAt(const std::vector<Token>& tokens, std::size_t at) {
    if (at >= tokens.size()) return std::nullopt;
    if (const auto digits = DigitsWithEnding(tokens[at].word)) return NumberWords{*digits, 1};
    const NumberWord* first = Lookup(tokens[at].word);
    if (!first || first->role == WordRole::Teen) return std::nullopt;
    return first->script == WordScript::Arabic ? ArabicFrom(tokens, at, *first)
                                               : LatinFrom(tokens, at, *first);
}

std::optional<NumberWords> AdverbAt(const std::vector<Token>& tokens, std::size_t at) {
    if (at >= tokens.size()) return std::nullopt;
    const NumberWord* first = LookupAdverb(tokens[at].word);
    if (!first) return std::nullopt;
    if (first->role == WordRole::AdverbTen || at + 1 >= tokens.size()) return NumberWords{first->value, 1};
    const std::u32string& next = tokens[at + 1].word;
    const NumberWord* teen = Lookup(next);
    if (teen && teen->role == WordRole::Teen && first->value < 10) return NumberWords{first->value + 10, 2};
    const NumberWord* ten = next.size() > 3 && next.front() == 0x648 ? LookupAdverb(next.substr(1)) : nullptr;
    if (ten && ten->role == WordRole::AdverbTen) return NumberWords{first->value + ten->value, 2};
    return NumberWords{first->value, 1};
}

std::optional<NumberWords> NumberAt(const std::vector<Token>& tokens, std::size_t at) {
    if (at >= tokens.size()) return std::nullopt;
    if (const auto plain = PlainNumber(tokens[at].word)) return NumberWords{*plain, 1};
    return OrdinalAt(tokens, at);
}

}  // namespace mahdar::agenda
