// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/meaning/placed_text.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mahdar::agenda {

/// The single words of one kind in data/meaning.tsv, folded, all languages together.
[[nodiscard]] const WordSet& MeaningWords(std::string_view kind);
/// The phrases of one kind, each as its folded words, longest first.
[[nodiscard]] const std::vector<std::vector<std::u32string>>& MeaningPhrases(std::string_view kind);

/// Whether the word is of that kind, as it stands or without a leading Arabic "and".
[[nodiscard]] bool IsOne(std::string_view kind, std::u32string_view word);

/// The ways an Arabic word may be read: as it stands, without "and" or "so", without a preposition written to
/// it ("للغرفة" is "الغرفة", "بمجلس" is "مجلس"). The first is the word itself; Latin words have only one.
[[nodiscard]] std::vector<std::u32string> Readings(std::u32string_view word);
/// Whether the word carries "and" before a name that could be read without it.
[[nodiscard]] bool CarriesAnd(std::u32string_view word) noexcept;

/// How many words of the phrase stand there; the first may carry Arabic prefixes. 0: not all of them.
[[nodiscard]] std::size_t PhraseLength(const PlacedText& text, std::size_t at,
                                       const std::vector<std::u32string>& phrase);

}  // namespace mahdar::agenda
