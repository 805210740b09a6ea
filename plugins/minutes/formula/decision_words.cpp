// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/formula/decision_words.h"

#include "plugins/minutes/formula/arabic_grammar.h"
#include "plugins/minutes/formula/fold.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

namespace mahdar {

namespace {

constexpr std::string_view kSubjectSlot = "{subject}";

bool IsOneOf(std::string_view word, std::initializer_list<std::string_view> words) {
    return std::ranges::find(words, word) != words.end();
}

bool IsParticle(std::string_view folded) {
    return IsOneOf(folded, {"of", "to", "that", "on", "for", "at", "by", "in", "with", "from", "de", "a", "que", "sur", "par"});
}

// A French participle in the data is "informé{e}"; typed words may carry any of its endings.
bool SameWord(const std::string& typed, std::string head) {
    if (const auto open = head.find('{'); open != std::string::npos) {
        const std::string stem = head.substr(0, open);
        return typed == stem || typed == stem + "e" || typed == stem + "s" || typed == stem + "es";
    }
    if (typed == head) return true;
    if (typed.size() > 3 && (head == typed + "s" || head == typed + "es")) return true;  // request for requests
    if (head == "de") return IsOneOf(typed, {"du", "des"}) || typed.starts_with("d'");
    if (head == "a") return IsOneOf(typed, {"au", "aux"});
    return head == "que" && typed.starts_with("qu'");
}

// True when the typed word holds more than the preposition itself, so that it must be kept (du, d'un, qu'elle).
bool HoldsMore(const std::string& typed, const std::string& head) { return typed != head; }

std::optional<std::size_t> MatchWords(const std::vector<std::string>& typed, std::size_t at,
                                      const std::vector<std::string>& wanted) {
    for (const std::string& word : wanted) {
        if (at >= typed.size() || !SameWord(typed[at], word)) return std::nullopt;
        ++at;
    }
    return at;
}

// The bodies' names in folded words, and where the typed words go on behind one.
class BodyNames {
public:
    BodyNames(const NameBook& names, const std::vector<std::string>& typed) : m_typed(typed) {
        for (const Name& name : names.All()) {
            if (name.kind != NameKind::Body) continue;
            m_names[Language::Arabic].push_back(Words(Fold(name.text.ar)));
            m_names[Language::English].push_back(Words(Fold(name.text.en)));
            m_names[Language::French].push_back(Words(Fold(FrenchWithArticle(name))));
        }
    }

    std::size_t Skip(std::size_t at, Language language) {
        const auto [known, isNew] = m_skips.try_emplace({language, at}, at);
        if (!isNew) return known->second;
        for (const std::vector<std::string>& name : m_names[language]) {
            if (const auto end = MatchWords(m_typed, at, name)) known->second = std::max(known->second, *end);
        }
        return known->second;
    }

private:
    const std::vector<std::string>& m_typed;
    std::map<Language, std::vector<std::vector<std::string>>> m_names;
    std::map<std::pair<Language, std::size_t>, std::size_t> m_skips;
};

struct Phrase {
    std::vector<std::string> before;     // verb
    std::vector<std::string> after;      // what follows the subject inside the Arabic head
    std::vector<std::string> particles;  // prepositions up to the first slot
    std::string attached;                // ب or ل written against the slot
};

Phrase PhraseOf(const Formula& formula, Language language, Tense tense, ArabicGender gender) {
    Phrase phrase;
    const std::string& head = formula.Head(language, tense, gender);
    const auto subject = head.find(kSubjectSlot);
    phrase.before = Words(Fold(head.substr(0, subject)));
    if (subject != std::string::npos) phrase.after = Words(Fold(head.substr(subject + kSubjectSlot.size())));
    const std::string_view tail = formula.Tail(language);
    phrase.particles = Words(Fold(tail.substr(0, tail.find_first_of("{["))));
    if (language != Language::Arabic) {
        while (phrase.before.size() > 1 && IsParticle(phrase.before.back())) {
            phrase.particles.insert(phrase.particles.begin(), phrase.before.back());
            phrase.before.pop_back();
        }
    } else if (!phrase.particles.empty() && IsOneOf(phrase.particles.back(), {"ب", "ل"})) {
        phrase.attached = phrase.particles.back();
        phrase.particles.pop_back();
    }
    return phrase;
}

std::optional<VerbMatch> MatchPhrase(BodyNames& bodies, const std::vector<std::string>& typed, const Phrase& phrase,
                                     Language language) {
    const std::size_t start = language == Language::Arabic ? 0 : bodies.Skip(0, language);
    if (phrase.before.empty()) return std::nullopt;
    auto at = MatchWords(typed, start, phrase.before);
    if (!at) return std::nullopt;
    if (language == Language::Arabic) at = MatchWords(typed, bodies.Skip(*at, language), phrase.after);
    if (!at) return std::nullopt;
    VerbMatch match;
    match.verbWords = phrase.before.size() + phrase.after.size();
    for (const std::string& particle : phrase.particles) {
        if (*at >= typed.size() || !SameWord(typed[*at], particle)) break;
        ++match.particleWords;
        if (HoldsMore(typed[*at], particle)) break;
        ++*at;
    }
    // أقر ب is "acknowledged", أقر without it "approved": the particle decides between verbs.
    if (!phrase.attached.empty() && *at < typed.size()) {
        if (!typed[*at].starts_with(phrase.attached)) return std::nullopt;
        ++match.particleWords;
    }
    match.next = *at;
    match.language = language;
    return match;
}

std::optional<VerbMatch> BestMatch(BodyNames& bodies, const std::vector<std::string>& typed, const Formula& formula) {
    std::optional<VerbMatch> best;
    for (const Language language : kLanguages) {
        for (const Tense tense : {Tense::Past, Tense::Present}) {
            for (const ArabicGender gender : {ArabicGender::Feminine, ArabicGender::Masculine}) {
                if (language != Language::Arabic && gender == ArabicGender::Masculine) continue;
                const auto match = MatchPhrase(bodies, typed, PhraseOf(formula, language, tense, gender), language);
                if (match && (!best || match->verbWords + match->particleWords > best->verbWords + best->particleWords)) {
                    best = match;
                    best->formula = &formula;
                }
            }
        }
    }
    return best;
}

std::string AfterDu(std::string_view words, std::string_view contracted, std::string_view article) {
    return std::string(article) + std::string(words.substr(contracted.size()));
}

std::string WithoutFrench(std::string_view words, std::string_view last) {
    if (last == "de") {
        if (words.starts_with("du ")) return AfterDu(words, "du", "le");
        if (words.starts_with("des ")) return AfterDu(words, "des", "les");
        if (words.starts_with("de ")) return std::string(words.substr(3));
        if (words.starts_with("d'")) return std::string(words.substr(2));
        if (words.starts_with("d’")) return std::string(words.substr(std::string_view("d’").size()));
    } else if (last == "a") {
        if (words.starts_with("au ")) return AfterDu(words, "au", "le");
        if (words.starts_with("aux ")) return AfterDu(words, "aux", "les");
        if (words.starts_with("à ")) return std::string(words.substr(std::string_view("à ").size()));
    } else if (last == "que") {
        if (words.starts_with("qu'")) return std::string(words.substr(3));
        if (words.starts_with("qu’")) return std::string(words.substr(std::string_view("qu’").size()));
    }
    return std::string(words);
}

}  // namespace

std::vector<Token> Tokenise(std::string_view line) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kMarks{{{"\"", "\""}, {"“", "”"}, {"«", "»"}}};
    std::vector<Token> tokens;
    std::string plain;
    const auto flush = [&] {
        for (std::string& word : Words(plain)) tokens.push_back({Token::Kind::Word, std::move(word)});
        plain.clear();
    };
    while (!line.empty()) {
        const auto mark = std::ranges::find_if(kMarks, [&](const auto& pair) { return line.starts_with(pair.first); });
        const auto close = mark == kMarks.end() ? std::string_view::npos : line.find(mark->second, mark->first.size());
        if (close == std::string_view::npos) {
            plain += line.front();
            line.remove_prefix(1);
            continue;
        }
        flush();
        tokens.push_back({Token::Kind::Quoted, Tidy(line.substr(mark->first.size(), close - mark->first.size()))});
        line.remove_prefix(close + mark->second.size());
    }
    flush();
    return tokens;
}

std::vector<VerbMatch> MatchVerbs(const FormulaLibrary& library, const std::vector<std::string>& words) {
    std::vector<std::string> typed;
    for (const std::string& word : words) typed.push_back(Fold(word));
    BodyNames bodies(library.names, typed);
    std::vector<VerbMatch> matches;
    for (const Formula& formula : library.formulas.All()) {
        if (const auto match = BestMatch(bodies, typed, formula)) matches.push_back(*match);
    }
    std::ranges::stable_sort(matches, [](const VerbMatch& a, const VerbMatch& b) {
        return a.verbWords != b.verbWords ? a.verbWords > b.verbWords : a.particleWords > b.particleWords;
    });
    return matches;
}

std::string LiteralBefore(const Formula& formula, std::string_view slotPrefix, Language language) {
    const std::string pattern = formula.Head(language, Tense::Past, ArabicGender::Feminine) + std::string(formula.Tail(language));
    const auto slot = pattern.find("{" + std::string(slotPrefix));
    if (slot == std::string::npos || slot == 0) return {};
    const auto previous = pattern.find_last_of("}[", slot - 1);
    const std::size_t begin = previous == std::string::npos ? 0 : previous + 1;
    return pattern.substr(begin, slot - begin);
}

std::string FirstSlot(const Formula& formula, Language language) {
    const std::string_view tail = formula.Tail(language);
    const auto open = tail.find('{');
    return open == std::string_view::npos ? std::string() : std::string(tail.substr(open + 1, tail.find('}', open) - open - 1));
}

std::string WithoutPreposition(std::string_view words, std::string_view literal, Language language) {
    std::vector<std::string> literals = Words(Fold(literal));
    if (literals.empty()) return std::string(words);
    const std::string& last = literals.back();
    if (language == Language::Arabic && !literal.ends_with(' ')) {
        if (last == "ب" && words.starts_with("ب") && !words.starts_with("بـ")) return std::string(words.substr(2));
        if (last == "ل" && words.starts_with("لل")) {
            return "ال" + std::string(words.substr(words.starts_with("للج") ? 2 : 4));
        }
        if (last == "ل" && words.starts_with("ل") && !words.starts_with("لـ")) return std::string(words.substr(2));
        if (words.starts_with("بـ ") || words.starts_with("لـ ")) return std::string(words.substr(5));
        return std::string(words);
    }
    if (Fold(words.substr(0, words.find(' '))) == last && words.find(' ') != std::string_view::npos) {
        return std::string(words.substr(words.find(' ') + 1));
    }
    return language == Language::French ? WithoutFrench(words, last) : std::string(words);
}

}  // namespace mahdar
