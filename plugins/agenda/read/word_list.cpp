// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/word_list.h"

#include "plugins/agenda/read/reading_tables.h"
#include "plugins/agenda/read/text_tools.h"

#include <map>

namespace mahdar::agenda {
namespace {

using PhraseBook = std::map<std::string, WordSet, std::less<>>;

PhraseBook LoadPhrases() {
    PhraseBook book;
    for (const auto& row : TableRows(PhraseTable())) {
        if (row.size() < 3) continue;
        for (const std::string& word : SplitFields(row[2], '|')) {
            for (std::u32string& part : FoldedWords(Decode(word))) book[row[0]].insert(std::move(part));
        }
    }
    return book;
}

}  // namespace

std::vector<std::vector<std::string>> TableRows(std::string_view table) {
    std::vector<std::vector<std::string>> rows;
    for (const std::string& line : SplitFields(table, '\n')) {
        if (!line.empty() && line.front() != '#') rows.push_back(SplitFields(line, '\t'));
    }
    return rows;
}

std::vector<Token> Tokenize(std::u32string_view text) {
    std::vector<Token> tokens;
    for (std::size_t at = 0; at < text.size();) {
        if (PartsWords(text[at])) {
            ++at;
            continue;
        }
        const std::size_t begin = at;
        while (at < text.size() && !PartsWords(text[at])) ++at;
        std::u32string word = Fold(text.substr(begin, at - begin));
        if (!word.empty()) tokens.push_back({std::move(word), begin, at});
    }
    return tokens;
}

const WordSet& Phrases(std::string_view kind) {
    static const PhraseBook book = LoadPhrases();
    static const WordSet none;
    const auto found = book.find(kind);
    return found == book.end() ? none : found->second;
}

std::u32string_view WithoutAnd(std::u32string_view word) noexcept {
    if (word.size() > 3 && word.front() == 0x648) word.remove_prefix(1);
    return word;
}

bool InSet(const WordSet& set, std::u32string_view word) {
    return set.contains(word) || set.contains(WithoutAnd(word));
}

}  // namespace mahdar::agenda
