// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/record/decision_sentence.h"

#include "plugins/minutes/record/formula_names.h"

#include <algorithm>

namespace mahdar {
namespace {

std::optional<TextRange> RangeOf(const std::string& text, const std::string& words) {
    if (words.empty()) return std::nullopt;
    const std::size_t at = text.find(words);
    if (at == std::string::npos) return std::nullopt;
    return TextRange{at, at + words.size()};
}

/// The part of a head that stands in one piece: "أحاطت {subject} علما" -> "أحاطت".
std::string FirstPiece(const std::string& head) {
    std::string piece = head.substr(0, head.find('{'));
    while (piece.ends_with(' ')) piece.pop_back();
    return piece;
}

}  // namespace

std::optional<Due> DueOf(const FormulaLibrary& library, const Decision& decision) {
    if (decision.due.Empty()) return std::nullopt;
    for (const Language language : kLanguages) {
        if (decision.due.Get(language).empty()) continue;
        const Due due = ParseDue(decision.due.Get(language), language, library.ordinals);
        if (due.kind != DueKind::Text) return due;
    }
    return Due{DueKind::Text, 0, {}, decision.due};
}

LocalText SpokenDue(const FormulaLibrary& library, const std::string& words, Language typed) {
    LocalText due(typed, words);
    const Due parsed = ParseDue(words, typed, library.ordinals);
    if (parsed.kind == DueKind::Text) return due;
    // Scripts name the meeting in English whatever the language of the record.
    const bool latin = std::ranges::all_of(words, [](char letter) { return static_cast<unsigned char>(letter) < 0x80; });
    for (const Language language : kLanguages) {
        if (language != typed || (latin && IsRightToLeft(typed)))
            due.Set(language, DueBody(parsed, language, library.ordinals));
    }
    return due;
}

SentenceRequest RequestOf(const FormulaLibrary& library, const Session& session, const Decision& decision,
                          std::optional<Language> typed) {
    SentenceRequest request;
    request.formula = decision.verb;
    request.body = ActingBody(library, session);
    for (const InstitutionId& id : decision.addressees) request.addressees.push_back(NameOf(library, session, id));
    for (const std::string& words : decision.otherAddressees) {
        const LocalText text = typed ? LocalText(*typed, words) : LocalText(words, words, words);
        request.addressees.push_back(NameOfWords(library, words, text));
    }
    request.text = decision.text;
    request.due = DueOf(library, decision);
    return request;
}

std::optional<TextRange> FindVerb(const FormulaLibrary& library, const Session& session, const Decision& decision,
                                  const std::string& text, Language language) {
    const Formula* formula = library.formulas.Find(decision.verb);
    if (formula == nullptr) return std::nullopt;
    const Sentence sentence = ComposeSentence(library, RequestOf(library, session, decision), language);
    if (sentence.text == text) return sentence.verb;
    const std::string verb =
        sentence.text.substr(sentence.verb.begin, sentence.verb.end - sentence.verb.begin);
    if (const auto range = RangeOf(text, verb)) return range;
    for (const Tense tense : {Tense::Past, Tense::Present}) {
        for (const ArabicGender gender : {ArabicGender::Feminine, ArabicGender::Masculine}) {
            if (const auto range = RangeOf(text, FirstPiece(formula->Head(language, tense, gender)))) return range;
        }
    }
    return std::nullopt;
}

}  // namespace mahdar
