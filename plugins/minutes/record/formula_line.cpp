// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/record/formula_line.h"

#include "core/base/error.h"
#include "core/command/arguments.h"
#include "plugins/minutes/formula/fold.h"

#include <algorithm>

namespace mahdar {
namespace {

ParsedDecision Parse(const FormulaLibrary& library, const SessionNames& names, std::string_view typed,
                     Language language) {
    return ParseDecision(library, typed, language, [&](std::string_view words) { return names.Resolve(words); });
}

/// The due date as words that the command reads back.
std::string DueWords(const FormulaLibrary& library, const Due& due, Language language) {
    if (due.kind == DueKind::Text) return due.text.Best(language);
    if (due.kind == DueKind::Date) {
        char text[16];
        std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(due.date.year()),
                      static_cast<unsigned>(due.date.month()), static_cast<unsigned>(due.date.day()));
        return text;
    }
    return DueBody(due, language, library.ordinals);
}

std::string InQuotes(std::string_view words) {
    std::string out = "\"";
    for (const char letter : words) {
        if (letter == '"' || letter == '\\') out += '\\';
        out += letter;
    }
    return out += '"';
}

std::string LineOf(const FormulaLibrary& library, const ParsedDecision& parsed, const std::string& path) {
    std::string line = "minutes decide " + parsed.formula;
    for (const ParsedAddressee& addressee : parsed.addressees)
        line += ' ' + Quoted(addressee.key.empty() ? addressee.words : addressee.key);
    if (!parsed.text.empty()) line += ' ' + InQuotes(parsed.text);
    if (parsed.due) line += " due " + InQuotes(DueWords(library, *parsed.due, parsed.language));
    line += " --lang " + std::string(Code(parsed.language));
    return path.empty() ? line : line + " --item " + path;
}

SentenceRequest RequestOf(const FormulaLibrary& library, const Session& session, const ParsedDecision& parsed) {
    SentenceRequest request;
    request.formula = parsed.formula;
    request.body = ActingBody(library, session);
    for (const ParsedAddressee& addressee : parsed.addressees) {
        const InstitutionId id{addressee.key};
        request.addressees.push_back(session.Find(id) != nullptr
                                         ? NameOf(library, session, id)
                                         : NameOfWords(library, addressee.key.empty() ? addressee.words : addressee.key,
                                                       {parsed.language, addressee.words}));
    }
    request.text = {parsed.language, parsed.text};
    request.due = parsed.due;
    return request;
}

void Refuse(FormulaPreview& preview, const DecisionProblem& problem) {
    const bool isVerb = problem.kind == DecisionProblemKind::UnknownVerb;
    preview.problemWords = problem.words;
    preview.arguments = {problem.words};
    if (problem.suggestions.empty()) {
        preview.problem = isVerb ? MAHDAR_TR("Unknown verb \"%1\".") : MAHDAR_TR("Unknown institution \"%1\".");
        return;
    }
    preview.arguments.push_back(problem.suggestions.front());
    preview.problem =
        isVerb ? MAHDAR_TR("Unknown verb \"%1\". %2?") : MAHDAR_TR("Unknown institution \"%1\". %2?");
}

}  // namespace

FormulaPreview PreviewFormula(const FormulaLibrary& library, const Session& session, const SessionNames& names,
                              std::string_view typed, Language language, const std::string& path) {
    FormulaPreview preview;
    const ParsedDecision parsed = Parse(library, names, typed, language);
    preview.language = parsed.language;
    if (!parsed.problems.empty()) Refuse(preview, parsed.problems.front());
    if (parsed.formula.empty()) return preview;
    const SentenceRequest request = RequestOf(library, session, parsed);
    for (const Language other : kLanguages) {
        const Sentence sentence = ComposeSentence(library, request, other);
        if (sentence.missing.empty()) preview.whole.push_back(other);
        if (other != parsed.language) continue;
        preview.sentence = sentence.text;
        preview.verb = sentence.verb;
    }
    if (preview.problem.empty()) preview.line = LineOf(library, parsed, path);
    return preview;
}

std::optional<std::string> CompleteFormula(const FormulaLibrary& library, const SessionNames& names,
                                           std::string_view typed, Language language) {
    const std::string text(typed);
    const ParsedDecision parsed = Parse(library, names, typed, language);
    for (const DecisionProblem& problem : parsed.problems) {
        const std::size_t at = problem.words.empty() ? std::string::npos : text.find(problem.words);
        if (problem.kind != DecisionProblemKind::UnknownName || problem.suggestions.empty() || at == std::string::npos)
            continue;
        return text.substr(0, at) + problem.suggestions.front() + text.substr(at + problem.words.size());
    }
    if (!parsed.formula.empty() || Tidy(text).empty()) return std::nullopt;
    const auto found = library.formulas.Search(text);
    if (!found.empty()) return found.front()->key + ' ';
    const auto nearest = library.formulas.Nearest(Tidy(text), 1);
    return nearest.empty() ? std::nullopt : std::optional(nearest.front() + ' ');
}

}  // namespace mahdar
