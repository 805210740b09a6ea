// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/meaning/verb_book.h"

#include <cstddef>

namespace mahdar::agenda {

/// Whether an Arabic verb may open a clause there: the noun "طلب" and verbs of relative clauses do not.
[[nodiscard]] bool OpensClause(const PlacedText& text, std::size_t at, std::size_t sentence);

/// Where a verb begins with the pronouns a French one takes before it: "l'avait félicitée", "lui a demandé".
[[nodiscard]] std::size_t WithPronouns(const PlacedText& text, const VerbHit& hit, std::size_t floor);

/// "adopted 22 decisions" sums a session up and decides nothing.
[[nodiscard]] bool SumsUp(const PlacedText& text, const VerbHit& hit, std::size_t end);

/// Whether a verb in the present stands in a quotation, or behind the resolution that is said to hold it.
[[nodiscard]] bool IsQuotedDecision(const PlacedText& text, std::size_t at, std::size_t sentence);

/// The sentence behind the number of its paragraph: "5- وكانت الدورة ...".
[[nodiscard]] WordSpan WithoutNumber(const PlacedText& text, WordSpan sentence);

}  // namespace mahdar::agenda
