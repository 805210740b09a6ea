// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace mahdar::agenda {

/// One word of a text, folded for comparing, with its place in the text (code points).
struct Token {
    std::u32string word;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The words of a text with their places; separators as in FoldedWords.
[[nodiscard]] std::vector<Token> Tokenize(std::u32string_view text);

/// The rows of a table of data/, each with its columns; comments and empty lines left out.
[[nodiscard]] std::vector<std::vector<std::string>> TableRows(std::string_view table);

/// A set of folded words of one kind out of data/phrases.tsv, all languages together.
using WordSet = std::set<std::u32string, std::less<>>;
[[nodiscard]] const WordSet& Phrases(std::string_view kind);

/// Whether the word is in the set, as it stands or without a leading Arabic "and".
[[nodiscard]] bool InSet(const WordSet& set, std::u32string_view word);
/// The word without a leading Arabic conjunction; words of three letters and less stay.
[[nodiscard]] std::u32string_view WithoutAnd(std::u32string_view word) noexcept;

}  // namespace mahdar::agenda
