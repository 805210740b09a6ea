// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/formula/french_grammar.h"

#include "plugins/minutes/formula/fold.h"

#include <algorithm>
#include <array>
#include <vector>

namespace mahdar {

namespace {

constexpr std::array<std::string_view, 16> kNoElision{"haut", "hauss", "huit", "hall",  "handicap", "hasard",
                                                      "heros", "hierarch", "hors", "honte", "harmattan", "onz",
                                                      "oui",  "yacht", "ya",   "ye"};
constexpr std::array<std::string_view, 16> kNotInfinitives{"dossier", "fichier", "calendrier", "atelier",
                                                           "chantier", "cahier", "papier",     "premier",
                                                           "dernier",  "courrier", "secretaire", "formulaire",
                                                           "questionnaire", "seminaire", "memoire", "inventaire"};
constexpr std::array<std::string_view, 26> kDeterminers{
    "un", "une", "le", "la", "les", "des", "du", "ce", "cet", "cette", "ces", "son", "sa",
    "ses", "leur", "leurs", "tout", "toute", "tous", "toutes", "certains", "certaines", "plusieurs", "quelques", "aucun",
    "aucune"};

std::string_view Rest(std::string_view text, std::size_t length) { return text.substr(length); }

// Length of the prefix in the text when the text begins with it in any case and apostrophe, else 0.
std::size_t PrefixLength(std::string_view text, std::string_view prefix) {
    std::string plain(text.substr(0, prefix.size() + 2));
    if (const auto curly = plain.find("\u2019"); curly != std::string::npos) plain.replace(curly, 3, "'");
    for (char& c : plain) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    if (plain.starts_with("\u00C0")) plain.replace(0, 2, "\u00E0");
    if (!plain.starts_with(prefix)) return 0;
    const bool curly = prefix.ends_with('\'') && text.substr(prefix.size() - 1).starts_with("\u2019");
    return prefix.size() + (curly ? 2 : 0);
}

bool StartsWithAny(std::string_view text, std::initializer_list<std::string_view> prefixes) {
    return std::ranges::any_of(prefixes, [&](std::string_view prefix) { return PrefixLength(text, prefix) > 0; });
}

std::string WithPreposition(std::string_view elided, std::string_view full, std::string_view text) {
    return (Elides(text) ? std::string(elided) : std::string(full) + " ") + std::string(text);
}

bool LooksInfinitive(const std::string& word) {
    if (std::ranges::find(kNotInfinitives, word) != kNotInfinitives.end()) return false;
    return word.size() > 3 && (word.ends_with("er") || word.ends_with("ir") || word.ends_with("dre") ||
                               word.ends_with("ttre") || word.ends_with("ire") || word.ends_with("vre") ||
                               word == "etre" || word.ends_with("aitre"));
}

std::vector<std::string> SplitElisions(std::string_view text) {
    std::string folded = Fold(text);
    std::string spaced;
    for (const char c : folded) {
        spaced += c;
        if (c == '\'') spaced += ' ';
    }
    return Words(spaced);
}

}  // namespace

bool Elides(std::string_view text) {
    const std::string folded = Fold(text.substr(0, text.find(' ')));
    if (folded.empty() || std::string_view("aeiouhy").find(folded.front()) == std::string_view::npos) return false;
    if (folded.front() == 'y' && folded.size() == 1) return true;
    return std::ranges::none_of(kNoElision, [&](std::string_view word) { return folded.starts_with(word); });
}

std::string AfterDe(std::string_view text) {
    if (StartsWithAny(text, {"du ", "des ", "de ", "d'"})) return std::string(text);
    if (const auto n = PrefixLength(text, "le ")) return "du " + std::string(Rest(text, n));
    if (const auto n = PrefixLength(text, "les ")) return "des " + std::string(Rest(text, n));
    return WithPreposition("d'", "de", text);
}

std::string AfterA(std::string_view text) {
    if (StartsWithAny(text, {"au ", "aux ", "\u00E0 "})) return std::string(text);
    if (const auto n = PrefixLength(text, "le ")) return "au " + std::string(Rest(text, n));
    if (const auto n = PrefixLength(text, "les ")) return "aux " + std::string(Rest(text, n));
    return "\u00E0 " + std::string(text);
}

std::string AfterQue(std::string_view text) {
    if (StartsWithAny(text, {"que ", "qu'"})) return std::string(text);
    return WithPreposition("qu'", "que", text);
}

std::string BeforeInfinitive(std::string_view preposition, std::string_view text) {
    for (const std::string_view typed : {"de ", "d'", "\u00E0 "}) {
        if (const auto n = PrefixLength(text, typed); n > 0 && BeginsWithInfinitive(text)) {
            text = Rest(text, n);
            break;
        }
    }
    if (preposition == "de") return WithPreposition("d'", "de", text);
    return std::string(preposition) + " " + std::string(text);
}

bool BeginsWithInfinitive(std::string_view text) {
    const std::vector<std::string> words = SplitElisions(text);
    std::size_t i = 0;
    bool preposition = i < words.size() && (words[i] == "de" || words[i] == "d'" || words[i] == "a");
    if (preposition) ++i;
    while (i < words.size() && (words[i] == "le" || words[i] == "la" || words[i] == "les" || words[i] == "l'" ||
                                words[i] == "se" || words[i] == "s'" || words[i] == "y" || words[i] == "en" ||
                                words[i] == "ne" || words[i] == "pas" || words[i] == "lui" || words[i] == "leur")) {
        ++i;
    }
    return i < words.size() && LooksInfinitive(words[i]);
}

bool BeginsWithDeterminer(std::string_view text) {
    if (BeginsWithInfinitive(text)) return false;
    const std::vector<std::string> words = SplitElisions(text);
    return !words.empty() &&
           (words[0] == "l'" || std::ranges::find(kDeterminers, words[0]) != kDeterminers.end());
}

std::string TakeFrenchArticle(std::string& text) {
    for (const std::string_view article : {"les ", "le ", "la ", "l'"}) {
        if (const auto n = PrefixLength(text, article)) {
            text.erase(0, n);
            return std::string(article.substr(0, article.find(' ')));
        }
    }
    return {};
}

FrenchAgreement GuessFrenchAgreement(std::string_view article, std::string_view text) {
    const std::string word = Fold(text.substr(0, text.find(' ')));
    const bool feminine = article == "la" || word == "une" || word == "cette" || word.ends_with("tion") ||
                          word.ends_with("tions") || word.ends_with("sion") || word.ends_with("ance") ||
                          word.ends_with("ence") || word == "annexe" || word == "assemblee" || word == "institutions";
    if (article == "les") return feminine ? FrenchAgreement::FemininePlural : FrenchAgreement::MasculinePlural;
    return feminine ? FrenchAgreement::Feminine : FrenchAgreement::Masculine;
}

std::string_view ParticipleEnding(FrenchAgreement agreement) noexcept {
    switch (agreement) {
        case FrenchAgreement::Feminine: return "e";
        case FrenchAgreement::MasculinePlural: return "s";
        case FrenchAgreement::FemininePlural: return "es";
        case FrenchAgreement::Masculine: break;
    }
    return "";
}

std::string PrintedFrench(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view rest = text.substr(i);
        if (rest.front() == '\'' && i > 0 && text[i - 1] != ' ') {
            result += "\u2019";
        } else if (rest.size() > 1 && rest[0] == ' ' && std::string_view(":;?!").find(rest[1]) != std::string_view::npos) {
            result += "\u00A0";
        } else if (rest.starts_with(" \u00BB")) {
            result += "\u00A0";
        } else if (rest.front() == ' ' && result.ends_with("\u00AB")) {
            result += "\u00A0";
        } else {
            result += rest.front();
        }
    }
    return result;
}

}  // namespace mahdar
