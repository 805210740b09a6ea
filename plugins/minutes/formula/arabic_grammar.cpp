// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/formula/arabic_grammar.h"

#include "plugins/minutes/formula/fold.h"

#include <algorithm>
#include <array>

namespace mahdar {

namespace {

constexpr std::string_view kAl = "ال";
constexpr std::string_view kLam = "ل";

// Words whose first letters are ال without being the article.
constexpr std::array<std::string_view, 8> kNotArticle{"التزام", "التماس", "التحاق", "التقاء",
                                                      "التفات", "التباس", "التئام", "التقاط"};

constexpr std::array<std::string_view, 18> kFemininePlurals{
    "تقارير", "مشاريع", "نتائج",  "وثائق", "برامج", "دول",  "وفود", "جهود",  "بنود",
    "أعمال",  "خطط",    "مقررات", "غرف",   "بلدان", "مراكز", "مواد", "أنشطة", "قضايا"};

std::string_view FirstWord(std::string_view text) { return text.substr(0, text.find(' ')); }

bool StartsAsKnownWord(std::string_view word) {
    return std::ranges::any_of(kNotArticle, [&](std::string_view known) { return word.starts_with(known); });
}

std::string Apart(std::string_view particle, std::string_view text) {
    return std::string(particle) + "ـ " + std::string(text);
}

}  // namespace

bool BeginsWithArabicLetter(std::string_view text) {
    const std::u32string points = ToCodePoints(text.substr(0, 4));
    return !points.empty() && points.front() >= 0x0621 && points.front() <= 0x064A;
}

bool HasArabicArticle(std::string_view text) {
    const std::string_view word = FirstWord(text);
    return word.starts_with(kAl) && word.size() > kAl.size() + 2 && !StartsAsKnownWord(word);
}

std::string AfterLi(std::string_view text) {
    if (!BeginsWithArabicLetter(text)) return Apart(kLam, text);
    if (text.starts_with("لل")) return std::string(text);
    if (!HasArabicArticle(text)) return std::string(kLam) + std::string(text);
    const std::string_view rest = text.substr(kAl.size());
    return (rest.starts_with(kLam) ? "ل" : "لل") + std::string(rest);
}

std::string AfterBi(std::string_view text) {
    if (!BeginsWithArabicLetter(text)) return Apart("ب", text);
    if (text.starts_with("بال") && HasArabicArticle(text.substr(2)) && FirstWord(text) != "بالغ") return std::string(text);
    return "ب" + std::string(text);
}

std::string AfterWa(std::string_view text) {
    return (BeginsWithArabicLetter(text) ? "و" : "و ") + std::string(text);
}

ArabicGender GuessArabicGender(std::string_view phrase) {
    std::string_view word = FirstWord(phrase);
    if (word == "مشروع" || word == "مشروعي") return ArabicGender::Masculine;
    if (HasArabicArticle(word)) word.remove_prefix(kAl.size());
    const bool feminine = word.ends_with("ة") || word.ends_with("ات") ||
                          std::ranges::find(kFemininePlurals, word) != kFemininePlurals.end();
    return feminine ? ArabicGender::Feminine : ArabicGender::Masculine;
}

bool BeginsWithArabicVerb(std::string_view text) {
    if (text.starts_with("لا ") || text.starts_with("ألا ")) return true;
    const std::u32string word = ToCodePoints(FirstWord(text));
    if (word.size() < 3) return false;
    if (word[0] == U'ي') return true;
    if (word[0] != U'ت') return false;
    const bool verbalNoun = word.size() >= 5 && word[3] == U'ي';
    return !verbalNoun && word.back() != U'ة';
}

std::string CountedArabic(int count, std::string_view one, std::string_view two, std::string_view few,
                          std::string_view many, std::string_view hundred) {
    if (count == 1) return std::string(one);
    if (count == 2) return std::string(two);
    const int rest = count % 100;
    std::string_view noun = hundred;
    if (rest >= 3 && rest <= 10) noun = few;
    if (rest >= 11) noun = many;
    return std::to_string(count) + " " + std::string(noun);
}

}  // namespace mahdar
