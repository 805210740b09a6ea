// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/formula/plural_head.h"

#include "plugins/minutes/formula/fold.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mahdar {

namespace {

using Pair = std::pair<std::string_view, std::string_view>;

constexpr std::array<Pair, 6> kEnglish{{{"was", "were"}, {"is", "are"}, {"has", "have"}, {"its", "their"},
                                        {"itself", "themselves"}, {"does", "do"}}};
constexpr std::array<Pair, 6> kFrenchAuxiliaries{{{"a", "ont"}, {"est", "sont"}, {"était", "étaient"},
                                                  {"s'est", "se sont"}, {"n'a", "n'ont"}, {"fait", "font"}}};
constexpr std::array<Pair, 6> kFrenchVerbs{{{"prend", "prennent"}, {"émet", "émettent"}, {"rejoint", "rejoignent"},
                                            {"tient", "tiennent"}, {"va", "vont"}, {"convient", "conviennent"}}};
constexpr std::array<Pair, 3> kFrenchPossessives{{{"son", "leur"}, {"sa", "leur"}, {"ses", "leurs"}}};

template <class Table>
std::string Replaced(const Table& table, const std::string& word) {
    const auto found = std::ranges::find(table, std::string_view(word), &Pair::first);
    return found == table.end() ? std::string() : std::string(found->second);
}

std::string English(const std::string& head, Tense tense) {
    std::vector<std::string> words = Words(head);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (const std::string plural = Replaced(kEnglish, words[i]); !plural.empty()) {
            words[i] = plural;
        } else if (i == 0 && tense == Tense::Present && words[i].ends_with('s')) {
            words[i].pop_back();
        }
    }
    return JoinWords(words, 0, words.size());
}

// Behind "leur" and for reflexives the finite verb is the first word that is no pronoun.
std::string French(const std::string& head, Tense tense) {
    std::vector<std::string> words = Words(head);
    std::size_t verb = 0;
    while (verb + 1 < words.size() && (words[verb] == "se" || words[verb] == "ne" || words[verb] == "en")) ++verb;
    if (const std::string plural = Replaced(kFrenchAuxiliaries, words[verb]); !plural.empty()) {
        words[verb] = plural;
    } else if (const std::string irregular = Replaced(kFrenchVerbs, words[verb]); !irregular.empty()) {
        words[verb] = irregular;
    } else if (tense == Tense::Present && words[verb].ends_with('e')) {
        words[verb] += "nt";
    }
    for (std::string& word : words) {
        if (const std::string plural = Replaced(kFrenchPossessives, word); !plural.empty()) word = plural;
    }
    return JoinWords(words, 0, words.size());
}

std::string Arabic(const Formula& formula, Tense tense, const std::vector<Name>& names) {
    std::vector<std::string> words = Words(formula.Head(Language::Arabic, tense, names.front().arabic));
    const std::vector<std::string> feminine = Words(formula.Head(Language::Arabic, tense, ArabicGender::Feminine));
    const std::vector<std::string> masculine = Words(formula.Head(Language::Arabic, tense, ArabicGender::Masculine));
    for (std::size_t i = 0; i < words.size() && i < feminine.size() && i < masculine.size(); ++i) {
        const bool suffixed = feminine[i] != masculine[i] && feminine[i].ends_with("ها") && masculine[i].ends_with("ه");
        if (!suffixed) continue;
        words[i] = feminine[i];
        if (names.size() == 2) words[i].replace(words[i].size() - std::string_view("ها").size(), std::string::npos, "هما");
    }
    return JoinWords(words, 0, words.size());
}

}  // namespace

bool IsPlural(const std::vector<Name>& names) {
    if (names.size() > 1) return true;
    return !names.empty() && (names.front().french == FrenchAgreement::MasculinePlural ||
                              names.front().french == FrenchAgreement::FemininePlural);
}

FrenchAgreement AgreementOf(const std::vector<Name>& names) {
    if (names.size() == 1) return names.front().french;
    const bool feminine = std::ranges::all_of(names, [](const Name& name) {
        return name.french == FrenchAgreement::Feminine || name.french == FrenchAgreement::FemininePlural;
    });
    return feminine ? FrenchAgreement::FemininePlural : FrenchAgreement::MasculinePlural;
}

std::string PluralHead(const Formula& formula, Tense tense, const std::vector<Name>& names, Language language) {
    if (language == Language::Arabic) return Arabic(formula, tense, names);
    const std::string& head = formula.Head(language, tense, ArabicGender::Masculine);
    return language == Language::English ? English(head, tense) : French(head, tense);
}

}  // namespace mahdar
