// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/text/language.h"
#include "plugins/minutes/formula/formula_library.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mahdar {

/// A word of a typed line, or a whole quoted passage.
struct Token {
    enum class Kind { Word = 1, Quoted = 2 };
    Kind kind = Kind::Word;
    std::string text;
};

/// Splits at white space; passages in "", “” and « » are one token without their marks.
[[nodiscard]] std::vector<Token> Tokenise(std::string_view line);

/// A formula whose verb a line begins with.
struct VerbMatch {
    const Formula* formula = nullptr;
    Language language = Language::English;
    std::size_t next = 0;           ///< first word after the verb and its preposition
    std::size_t verbWords = 0;      ///< words of the verb that matched
    std::size_t particleWords = 0;  ///< words of the preposition that matched
};

/// Every formula the words begin with, the best first: longer verbs, then fuller prepositions, then file order.
[[nodiscard]] std::vector<VerbMatch> MatchVerbs(const FormulaLibrary& library, const std::vector<std::string>& words);

/// The fixed text of the pattern before one of its slots, back to the slot before that.
[[nodiscard]] std::string LiteralBefore(const Formula& formula, std::string_view slotPrefix, Language language);
/// The name of the first slot after the verb other than the subject; empty when there is none.
[[nodiscard]] std::string FirstSlot(const Formula& formula, Language language);

/// Takes the preposition or particle a slot stands behind off the front of typed words: "du rapport" -> "le rapport",
/// "بالتقرير" -> "التقرير".
[[nodiscard]] std::string WithoutPreposition(std::string_view words, std::string_view literal, Language language);

}  // namespace mahdar
