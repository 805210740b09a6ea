// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/meaning/clause_signs.h"

#include "plugins/agenda/read/meaning/meaning_words.h"
#include "plugins/agenda/read/number_words.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>

namespace mahdar::agenda {

bool OpensClause(const PlacedText& text, std::size_t at, std::size_t sentence) {
    if (at == sentence || text.PartedBefore(at)) return true;
    const std::u32string& word = text.Word(at);
    const bool carriesAnd = word.front() == 0x648 || word.front() == 0x641;
    const std::u32string& before = text.Word(at - 1);
    // "وفي ذلك الاجتماع نوهت اللجنة": the time stands before the verb.
    const bool fronted = IsOne("body", before) &&
                         (text.Word(sentence) == U"وفي" || IsOne("before-object", text.Word(sentence)));
    if (fronted) return true;
    return carriesAnd || MeaningWords("opener").contains(before) || MeaningWords("whereas").contains(before);
}

std::size_t WithPronouns(const PlacedText& text, const VerbHit& hit, std::size_t floor) {
    std::size_t at = hit.head.begin;
    while (hit.verb->french && at > floor && MeaningWords("object-pronoun").contains(text.Word(at - 1)) &&
           !text.PartedBefore(at))
        --at;
    return at;
}

bool SumsUp(const PlacedText& text, const VerbHit& hit, std::size_t end) {
    if (hit.verb->key != "adopted") return false;
    for (std::size_t at = hit.last; at < std::min(end, hit.last + 3); ++at) {
        if (!IsOne("outcome-noun", text.Word(at))) continue;
        return at == hit.last || NumberAt(text.tokens, hit.last).has_value();
    }
    return false;
}

bool IsQuotedDecision(const PlacedText& text, std::size_t at, std::size_t sentence) {
    const auto quoted = [&](std::size_t word) {
        const std::u32string_view gap = text.Gap(word);
        return std::any_of(gap.begin(), gap.end(), IsQuote);
    };
    for (std::size_t word = at; word > sentence; --word) {
        if (quoted(word) || IsOne("resolution", text.Word(word - 1))) return true;
    }
    return quoted(sentence);
}

WordSpan WithoutNumber(const PlacedText& text, WordSpan sentence) {
    if (sentence.end - sentence.begin < 2 || !PlainNumber(text.Word(sentence.begin))) return sentence;
    const std::u32string_view gap = text.Gap(sentence.begin + 1);
    const bool marks = std::any_of(gap.begin(), gap.end(),
                                   [](char32_t c) { return IsDash(c) || IsPunctuation(c) || IsBracket(c); });
    return marks ? WordSpan{sentence.begin + 1, sentence.end} : sentence;
}

}  // namespace mahdar::agenda
