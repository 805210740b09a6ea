// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/formula/parse_decision.h"

#include "plugins/minutes/formula/decision_words.h"
#include "plugins/minutes/formula/fold.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mahdar {

namespace {

constexpr std::size_t kLongestName = 12;
constexpr std::size_t kSuggestions = 3;
constexpr std::array<std::string_view, 6> kNameSlots{"addressee", "speaker", "person", "list", "group", "state"};

bool IsOneOf(std::string_view word, std::initializer_list<std::string_view> words) {
    return std::ranges::find(words, word) != words.end();
}

std::string WithoutComma(std::string word) {
    for (const std::string_view comma : {",", "،", ";", "؛"}) {
        if (word.ends_with(comma)) word.resize(word.size() - comma.size());
    }
    return word;
}

// The forms a name may be typed in behind a preposition: au SESRIC, l'ICIEC, لتركيا, بالأمانة, والكويت.
std::vector<std::string> NameForms(const std::string& words) {
    std::vector<std::string> forms{words};
    for (const std::string_view opening : {"du ", "des ", "de la ", "de ", "au ", "aux ", "à la ", "à ", "the ", "The "}) {
        if (words.starts_with(opening)) forms.push_back(words.substr(opening.size()));
    }
    for (const std::string_view opening : {"d'", "l'", "d’", "l’", "de l'", "à l'", "de l’", "à l’"}) {
        if (words.starts_with(opening)) forms.push_back(words.substr(opening.size()));
    }
    if (words.starts_with("لل")) {
        forms.push_back("ال" + words.substr(4));
        forms.push_back("ال" + words.substr(2));
    }
    for (const std::string_view particle : {"لـ ", "بـ ", "ل", "ب", "و"}) {
        if (words.starts_with(particle)) forms.push_back(words.substr(particle.size()));
    }
    return forms;
}

class Reader {
public:
    Reader(const FormulaLibrary& library, Language language, const NameResolver& resolve)
        : m_library(library), m_resolve(resolve) {
        m_result.language = language;
    }

    ParsedDecision Read(std::string_view line) {
        std::string text = Tidy(line);
        if (text.ends_with('.')) text.pop_back();
        TakeDueAfterAt(text);
        std::vector<Token> tokens = Tokenise(text);
        TakeDueWord(tokens);
        const bool quoted = std::ranges::any_of(tokens, [](const Token& token) { return token.kind == Token::Kind::Quoted; });
        const Formula* byKey = tokens.empty() ? nullptr : m_library.formulas.Find(Fold(tokens.front().text));
        if (byKey != nullptr && quoted) {
            ReadKeyForm(*byKey, tokens);
        } else if (byKey != nullptr && tokens.front().text.find('-') != std::string::npos) {
            m_result.formula = byKey->key;
            ReadRest(*byKey, 1, tokens);
        } else {
            ReadTyped(tokens);
        }
        if (m_dueWords) m_result.due = ParseDue(*m_dueWords, m_result.language, m_library.ordinals);
        return std::move(m_result);
    }

private:
    void TakeDueAfterAt(std::string& text) {
        const auto at = text.rfind('@');
        if (at == std::string::npos || (at > 0 && text[at - 1] != ' ')) return;
        const std::vector<Token> after = Tokenise(text.substr(at + 1));
        std::string words;
        for (const Token& token : after) words += (words.empty() ? "" : " ") + token.text;
        if (!words.empty()) m_dueWords = words;
        text = Tidy(text.substr(0, at));
    }

    void TakeDueWord(std::vector<Token>& tokens) {
        for (std::size_t i = 1; i + 1 < tokens.size(); ++i) {
            const bool due = tokens[i].kind == Token::Kind::Word && tokens[i].text == "due";
            if (!due || (tokens[i + 1].kind != Token::Kind::Quoted && tokens[i - 1].kind != Token::Kind::Quoted)) continue;
            std::string words;
            for (std::size_t k = i + 1; k < tokens.size(); ++k) words += (words.empty() ? "" : " ") + tokens[k].text;
            m_dueWords = words;
            tokens.resize(i);
            return;
        }
    }

    void ReadKeyForm(const Formula& formula, const std::vector<Token>& tokens) {
        m_result.formula = formula.key;
        std::size_t lastQuoted = tokens.size();
        for (std::size_t i = 1; i < tokens.size(); ++i) {
            if (tokens[i].kind == Token::Kind::Quoted) lastQuoted = i;
        }
        std::vector<std::string> words;
        for (std::size_t i = 1; i < tokens.size(); ++i) {
            if (tokens[i].kind == Token::Kind::Word) {
                words.push_back(tokens[i].text);
                continue;
            }
            ReadNamesOnly(std::exchange(words, {}));
            if (i == lastQuoted) {
                m_result.text = tokens[i].text;
            } else {
                ReadNamesOnly({tokens[i].text});
            }
        }
        ReadNamesOnly(words);
    }

    // Every word belongs to some name here; what does not resolve is an unknown name, word by word.
    void ReadNamesOnly(const std::vector<std::string>& words) {
        for (std::size_t at = 0; at < words.size();) {
            if (const std::size_t next = TakeName(words, at); next > at) {
                at = next;
            } else if (IsOneOf(Fold(words[at]), {"and", "et", "و", ",", "،"})) {
                ++at;
            } else {
                AddUnknown(words[at++]);
            }
        }
    }

    void ReadTyped(const std::vector<Token>& tokens) {
        std::vector<std::string> words;
        for (const Token& token : tokens) words.push_back(token.text);
        const std::vector<VerbMatch> matches = MatchVerbs(m_library, words);
        if (matches.empty()) return RefuseVerb(words);
        const VerbMatch& match = Choose(matches, words);
        m_result.formula = match.formula->key;
        m_result.language = match.language;
        ReadRest(*match.formula, match.next, tokens);
    }

    bool WantsName(const Formula& formula) const {
        return std::ranges::find(kNameSlots, FirstSlot(formula, m_result.language)) != kNameSlots.end();
    }

    // Among formulas that share their verb the one whose first slot is what stands there: a name or not.
    const VerbMatch& Choose(const std::vector<VerbMatch>& matches, const std::vector<std::string>& words) {
        const VerbMatch& best = matches.front();
        m_result.language = best.language;
        const bool named = !ResolveAt(words, best.next).first.empty() || UnknownLength(words, best.next) > 0;
        for (const VerbMatch& match : matches) {
            if (match.verbWords != best.verbWords || match.particleWords != best.particleWords) break;
            if (WantsName(*match.formula) == named) return match;
        }
        return best;
    }

    void ReadRest(const Formula& formula, std::size_t at, const std::vector<Token>& tokens) {
        std::vector<std::string> words;
        for (const Token& token : tokens) words.push_back(token.text);
        const bool infinitive = formula.HasSlot("what_inf");
        std::string literal = LiteralBefore(formula, "what_", m_result.language);
        if (WantsName(formula)) {
            at = TakeNames(words, at);
        }
        std::string text = JoinWords(words, at, words.size());
        if (!infinitive || m_result.language == Language::Arabic) text = WithoutPreposition(text, literal, m_result.language);
        TakeDueAtEnd(text);
        m_result.text = text;
    }

    // "... by the 42nd Meeting" at the end of the text, when it names a meeting, a session or a day.
    void TakeDueAtEnd(std::string& text) {
        if (m_dueWords) return;
        for (const std::string_view opening : {" by ", " d'ici ", " d’ici ", " بحلول "}) {
            const auto at = text.rfind(opening);
            if (at == std::string::npos) continue;
            const std::string words = Fold(text.substr(at + 1));
            if (ParseDue(words, m_result.language, m_library.ordinals).kind == DueKind::Text) continue;
            m_dueWords = words;
            text.resize(at);
            return;
        }
    }

    std::size_t TakeNames(const std::vector<std::string>& words, std::size_t at) {
        std::size_t next = TakeName(words, at);
        if (next == at) {
            const std::size_t length = UnknownLength(words, at);
            if (length > 0) AddUnknown(JoinWords(words, at, at + length));
            return at + length;
        }
        while (next < words.size()) {
            const bool connector = IsOneOf(Fold(words[next]), {"and", "et", "و", ",", "،"});
            const bool joined = words[next].starts_with("و") || WithoutComma(words[next - 1]) != words[next - 1];
            if (!connector && !joined) break;
            const std::size_t from = next + (connector ? 1 : 0);
            const std::size_t after = TakeName(words, from);
            if (after == from) break;
            next = after;
        }
        return next;
    }

    // Where no known name stands: the words up to "to", "de", "à" in a line that asks somebody; in Arabic a Latin word or the one
    // behind من; the sentence reads the same wherever a longer name is cut.
    std::size_t UnknownLength(const std::vector<std::string>& words, std::size_t at) const {
        if (at >= words.size()) return 0;
        if (m_result.language == Language::Arabic) {
            const bool latin = words[at].front() >= 'A' && words[at].front() <= 'Z';
            return latin || (at > 0 && IsOneOf(Fold(words[at - 1]), {"من", "الي"})) ? 1 : 0;
        }
        for (std::size_t i = at + 1; i < words.size() && i < at + 8; ++i) {
            const std::string word = Fold(words[i]);
            if (m_result.language == Language::English && word == "to") return i - at;
            if (m_result.language == Language::French && IsOneOf(word, {"de", "a"}) && i == at + 1) return 1;
        }
        return 0;
    }

    std::pair<std::string, std::size_t> ResolveAt(const std::vector<std::string>& words, std::size_t at) const {
        for (std::size_t end = std::min(words.size(), at + kLongestName); end > at; --end) {
            for (const std::string& form : NameForms(WithoutComma(JoinWords(words, at, end)))) {
                if (const auto key = m_resolve(form)) return {*key, end};
            }
        }
        return {{}, at};
    }

    std::size_t TakeName(const std::vector<std::string>& words, std::size_t at) {
        const auto [key, end] = ResolveAt(words, at);
        if (end > at) m_result.addressees.push_back({WithoutComma(JoinWords(words, at, end)), key});
        return end;
    }

    void AddUnknown(const std::string& words) {
        m_result.addressees.push_back({words, {}});
        DecisionProblem problem{DecisionProblemKind::UnknownName, words, {}};
        std::vector<std::pair<std::size_t, std::string>> ranked;
        const std::string wanted = Fold(words);
        for (const Name& name : m_library.names.All()) {
            if (name.kind == NameKind::Body) continue;
            std::size_t best = EditDistance(wanted, Fold(name.key));
            for (const std::string* text : {&name.acronym, &name.text.ar, &name.text.en, &name.text.fr}) {
                if (!text->empty()) best = std::min(best, EditDistance(wanted, Fold(*text)));
            }
            if (best <= std::max<std::size_t>(2, wanted.size() / 4)) ranked.emplace_back(best, name.key);
        }
        std::ranges::stable_sort(ranked, {}, [](const auto& pair) { return pair.first; });
        for (std::size_t i = 0; i < ranked.size() && i < kSuggestions; ++i) problem.suggestions.push_back(ranked[i].second);
        m_result.problems.push_back(std::move(problem));
    }

    void RefuseVerb(const std::vector<std::string>& words) {
        DecisionProblem problem{DecisionProblemKind::UnknownVerb, words.empty() ? std::string() : words.front(), {}};
        if (!words.empty()) problem.suggestions = NearestVerbs(words.front());
        m_result.problems.push_back(std::move(problem));
    }

    std::vector<std::string> NearestVerbs(const std::string& word) const {
        std::vector<std::pair<std::size_t, std::string>> ranked;
        const std::string wanted = Fold(word);
        for (const Formula& formula : m_library.formulas.All()) {
            std::size_t best = EditDistance(wanted, Fold(formula.key));
            for (const std::string* head : {&formula.englishPast, &formula.englishPresent, &formula.arabicPastFeminine,
                                            &formula.arabicPastMasculine, &formula.arabicPresentFeminine}) {
                best = std::min(best, EditDistance(wanted, Fold(head->substr(0, head->find(" {")))));
            }
            ranked.emplace_back(best, formula.key);
        }
        std::ranges::stable_sort(ranked, {}, [](const auto& pair) { return pair.first; });
        std::vector<std::string> result;
        for (std::size_t i = 0; i < ranked.size() && i < kSuggestions; ++i) result.push_back(ranked[i].second);
        return result;
    }

    const FormulaLibrary& m_library;
    const NameResolver& m_resolve;
    std::optional<std::string> m_dueWords;
    ParsedDecision m_result;
};

}  // namespace

NameResolver ResolverOf(const NameBook& names) {
    return [&names](std::string_view words) -> std::optional<std::string> {
        const Name* name = names.Resolve(words);
        return name == nullptr ? std::nullopt : std::optional<std::string>(name->key);
    };
}

ParsedDecision ParseDecision(const FormulaLibrary& library, std::string_view line, Language language,
                             const NameResolver& resolve) {
    return Reader(library, language, resolve).Read(line);
}

}  // namespace mahdar
