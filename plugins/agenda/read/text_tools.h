// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mahdar::agenda {

/// Decodes UTF-8; every ill-formed sequence becomes U+FFFD, so it never fails.
[[nodiscard]] std::u32string Decode(std::string_view utf8);
/// Encodes as UTF-8; surrogates and values beyond Unicode become U+FFFD.
[[nodiscard]] std::string Encode(std::u32string_view text);

[[nodiscard]] bool IsArabicLetter(char32_t c) noexcept;
/// Arabic vowel and reading marks, which stand on the letter before them.
[[nodiscard]] bool IsMark(char32_t c) noexcept;
[[nodiscard]] bool IsLatinLetter(char32_t c) noexcept;
/// A Latin letter in upper case, with or without an accent.
[[nodiscard]] bool IsCapital(char32_t c) noexcept;
/// Western, Arabic-Indic and Persian digits.
[[nodiscard]] bool IsDigit(char32_t c) noexcept;
[[nodiscard]] bool IsSpace(char32_t c) noexcept;
[[nodiscard]] bool IsBracket(char32_t c) noexcept;
[[nodiscard]] bool IsDash(char32_t c) noexcept;
[[nodiscard]] bool IsQuote(char32_t c) noexcept;
/// Full stop, question and exclamation mark in either script.
[[nodiscard]] bool IsSentenceEnd(char32_t c) noexcept;
/// Stops, commas, colons and semicolons of either script.
[[nodiscard]] bool IsPunctuation(char32_t c) noexcept;
/// The other bracket of the pair, or the character itself.
[[nodiscard]] char32_t Mirror(char32_t c) noexcept;
/// The value of a digit of any kind; 0 for anything else.
[[nodiscard]] int DigitValue(char32_t c) noexcept;

[[nodiscard]] std::u32string_view Trim(std::u32string_view text) noexcept;
/// White space runs become one space, none at the ends.
[[nodiscard]] std::u32string CollapseSpaces(std::u32string_view text);

/// For comparing only: marks and tatweel gone, hamza forms, ta marbuta and alef maqsura unified, Latin
/// letters lower-case without accents, digits western. One letter never becomes two.
[[nodiscard]] std::u32string Fold(std::u32string_view text);
/// The words of a text as Fold leaves them; brackets, quotes, punctuation and spaces separate.
[[nodiscard]] std::vector<std::u32string> FoldedWords(std::u32string_view text);
/// Whether the character, folded, stands between words.
[[nodiscard]] bool PartsWords(char32_t c) noexcept;
/// Fields of one line of a table whose columns are parted by that character.
[[nodiscard]] std::vector<std::string> SplitFields(std::string_view line, char separator);

}  // namespace mahdar::agenda
