// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/formula/join.h"

#include "plugins/minutes/formula/arabic_grammar.h"
#include "plugins/minutes/formula/fold.h"
#include "plugins/minutes/formula/french_grammar.h"

#include <algorithm>
#include <array>

namespace mahdar {

namespace {

constexpr std::string_view kFirstStrongIsolate = "\u2068";
constexpr std::string_view kPopIsolate = "\u2069";

bool IsOneOf(std::string_view word, std::initializer_list<std::string_view> words) {
    return std::ranges::find(words, word) != words.end();
}

std::string_view LastWord(std::string_view text) {
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    const auto space = text.rfind(' ');
    return space == std::string_view::npos ? text : text.substr(space + 1);
}

std::string_view FirstWord(std::string_view text) { return text.substr(0, text.find(' ')); }

void DropFirstWord(std::string& text) {
    const auto space = text.find(' ');
    if (space != std::string::npos) text.erase(0, space + 1);
}

void DropLastWord(std::string& text) {
    while (!text.empty() && text.back() == ' ') text.pop_back();
    const auto space = text.rfind(' ');
    text.erase(space == std::string::npos ? 0 : space + 1);
}

// A preposition typed again after the one the pattern has: only function words, so that "met met" is left alone.
bool Repeats(std::string_view out, std::string_view words) {
    const std::string last = Fold(LastWord(out));
    return !last.empty() && last == Fold(FirstWord(words)) &&
           IsOneOf(last, {"of", "to", "that", "on", "for", "with", "at", "by", "in", "a", "de", "que", "sur", "pour", "par",
                          "dans", "contre", "avec", "ان", "الي", "علي", "في", "من", "عن", "بشان", "ازاء", "مع", "بان"});
}

void AppendEnglish(std::string& out, std::string words, SlotKind kind) {
    const std::string first = Fold(FirstWord(words));
    const bool infinitive = kind == SlotKind::Infinitive || kind == SlotKind::RequestedInfinitive;
    if (infinitive && first == "to") DropFirstWord(words);
    if (kind == SlotKind::Subjunctive && first == "to" && LastWord(out) == "that") DropLastWord(out);
    if (kind == SlotKind::RequestedInfinitive &&
        IsOneOf(first, {"a", "an", "the", "its", "their", "this", "these", "those", "any", "all", "his", "her"})) {
        out += "provide ";
    }
    if (LastWord(out) == "on" && IsOneOf(first, {"from", "between"})) DropLastWord(out);
    out += words;
}

void AppendFrench(std::string& out, std::string words, SlotKind kind) {
    const std::string preposition(LastWord(out));
    const bool joins = IsOneOf(preposition, {"de", "à", "que"}) && out.ends_with(' ');
    const bool infinitive = kind == SlotKind::Infinitive || kind == SlotKind::RequestedInfinitive;
    if (joins) DropLastWord(out);
    if (infinitive && BeginsWithDeterminer(words)) {
        out += kind == SlotKind::RequestedInfinitive ? preposition + " fournir " + words
               : preposition == "de"                 ? AfterDe(words)
                                                     : AfterA(words);
    } else if (infinitive && joins) {
        out += BeforeInfinitive(preposition, words);
    } else if (kind == SlotKind::Subjunctive && preposition == "que" && BeginsWithInfinitive(words)) {
        out += BeforeInfinitive("de", words);
    } else if (!joins) {
        out += words;
    } else {
        out += preposition == "de" ? AfterDe(words) : preposition == "à" ? AfterA(words) : AfterQue(words);
    }
}

// Where a subjunctive stands after أن and a verbal noun was typed, أن gives way: بأن يقدم / بتقديم.
void ReplaceAnByMasdar(std::string& out) {
    const std::string_view last = LastWord(out);
    if (last != "أن" && last != "بأن") return;
    const bool joined = last == "بأن";
    DropLastWord(out);
    if (joined) out += "ب";
}

bool EndsWithParticle(std::string_view out, std::string_view particle) {
    return out.ends_with(particle) && (out.size() == particle.size() || out[out.size() - particle.size() - 1] == ' ');
}

void AppendAfterParticle(std::string& out, std::string_view words, std::string_view afterLi) {
    if (EndsWithParticle(out, "ل")) {
        out.resize(out.size() - std::string_view("ل").size());
        out += afterLi.empty() ? AfterLi(words) : std::string(afterLi);
    } else if (EndsWithParticle(out, "ب")) {
        out.resize(out.size() - std::string_view("ب").size());
        out += AfterBi(words);
    } else {
        out += words;
    }
}

// A masdar may carry the article too (المشاركة في), so only what can be nothing but a paper counts as a plain noun.
bool NamesADocument(std::string_view words) {
    std::string_view first = FirstWord(words);
    if (HasArabicArticle(first)) first.remove_prefix(std::string_view("ال").size());
    return IsOneOf(first, {"تقرير", "تقريرا", "تقارير", "دراسة", "دراسات", "ورقة", "وثيقة", "وثائق", "معلومات", "بيانات",
                           "مقترح", "مقترحا", "مقترحات", "مذكرة", "قائمة", "إحاطة", "خطة"});
}

void AppendArabic(std::string& out, std::string words, SlotKind kind) {
    if (kind == SlotKind::ArabicVerb) {
        if (LastWord(out).ends_with("أن") && words.starts_with("أن ")) DropFirstWord(words);
        if (!BeginsWithArabicVerb(words)) ReplaceAnByMasdar(out);
    }
    if (kind == SlotKind::RequestedInfinitive && NamesADocument(words)) words = "تقديم " + words;
    if (kind == SlotKind::Clause && LastWord(out).ends_with("أن") && words.starts_with("أن ")) DropFirstWord(words);
    AppendAfterParticle(out, words, {});
}

std::string ArabicText(const Name& name, Mention mention) {
    if (name.text.ar.empty()) return name.acronym;
    if (name.acronym.empty() || mention == Mention::Later) return name.text.ar;
    return name.text.ar + " " + std::string(kFirstStrongIsolate) + "(" + name.acronym + ")" + std::string(kPopIsolate);
}

bool AppendArabicNames(std::string& out, const std::vector<Name>& names, Mention mention) {
    bool complete = true;
    for (std::size_t i = 0; i < names.size(); ++i) {
        std::string text = ArabicText(names[i], mention);
        if (text.empty()) text = kEllipsis;
        complete = complete && text != kEllipsis;
        if (i > 0) {
            out += " " + AfterWa(text);
            continue;
        }
        const std::string rest = names[i].text.ar.empty() ? std::string() : text.substr(names[i].text.ar.size());
        AppendAfterParticle(out, text, names[i].arabicAfterLi.empty() || names[i].text.ar.empty()
                                           ? std::string()
                                           : names[i].arabicAfterLi + rest);
    }
    return complete;
}

std::string FrenchName(const Name& name, std::string_view preposition) {
    if (name.text.fr.empty()) {
        const std::string text = name.acronym.empty() ? std::string(kEllipsis) : name.acronym;
        return preposition == "de" ? AfterDe(text) : preposition == "à" ? AfterA(text) : text;
    }
    const std::string plain = FrenchWithArticle(name);
    if (preposition == "de") return name.frenchOf.empty() ? AfterDe(plain) : name.frenchOf;
    if (preposition == "à") return name.frenchTo.empty() ? AfterA(plain) : name.frenchTo;
    return plain;
}

std::string JoinList(const std::vector<std::string>& items, std::string_view lastJoin) {
    std::string result;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0) result += i + 1 == items.size() ? lastJoin : std::string_view(", ");
        result += items[i];
    }
    return result;
}

bool AppendFrenchNames(std::string& out, const std::vector<Name>& names) {
    const std::string last(LastWord(out));
    const std::string preposition = IsOneOf(last, {"de", "à"}) && out.ends_with(' ') ? last : std::string();
    if (!preposition.empty()) DropLastWord(out);
    std::vector<std::string> items;
    bool complete = true;
    for (const Name& name : names) {
        items.push_back(FrenchName(name, preposition));
        complete = complete && (!name.text.fr.empty() || !name.acronym.empty());
    }
    out += JoinList(items, " et ");
    return complete;
}

bool AppendEnglishNames(std::string& out, const std::vector<Name>& names) {
    std::vector<std::string> items;
    for (const Name& name : names) {
        const std::string& text = name.text.en.empty() ? name.acronym : name.text.en;
        items.push_back(text.empty() ? std::string(kEllipsis) : text);
    }
    out += JoinList(items, " and ");
    return std::ranges::find(items, kEllipsis) == items.end();
}

}  // namespace

void AppendText(std::string& out, std::string_view words, SlotKind kind, Language language) {
    std::string text = MidSentence(words, language);
    if (Repeats(out, text) && text.find(' ') != std::string::npos && kind != SlotKind::Infinitive &&
        kind != SlotKind::RequestedInfinitive) {
        DropFirstWord(text);
    }
    switch (language) {
        case Language::English: return AppendEnglish(out, std::move(text), kind);
        case Language::French: return AppendFrench(out, std::move(text), kind);
        case Language::Arabic: return AppendArabic(out, std::move(text), kind);
    }
}

bool AppendNames(std::string& out, const std::vector<Name>& names, Mention mention, Language language) {
    if (language == Language::Arabic) return AppendArabicNames(out, names, mention);
    return language == Language::French ? AppendFrenchNames(out, names) : AppendEnglishNames(out, names);
}

std::string MidSentence(std::string_view words, Language language) {
    std::string text = Tidy(words);
    // The stop of an abbreviation (3 p.m.) belongs to the word.
    const bool abbreviated = text.size() > 3 && text[text.size() - 3] == '.';
    if (text.ends_with('.') && !text.ends_with("..") && !abbreviated) text.pop_back();
    while (text.ends_with(' ')) text.pop_back();
    const std::string first = Fold(FirstWord(text));
    const bool lower =
        (language == Language::English && IsOneOf(first, {"the", "a", "an", "to", "that", "its", "their", "of"})) ||
        (language == Language::French && IsOneOf(first, {"le", "la", "les", "un", "une", "des", "de", "du", "que", "a", "au",
                                                         "aux", "son", "sa", "ses"})) ||
        (language == Language::French && (first.starts_with("l'") || first.starts_with("d'") || first.starts_with("qu'")));
    if (lower && text.front() >= 'A' && text.front() <= 'Z') text.front() = static_cast<char>(text.front() + 32);
    if (lower && text.starts_with("À")) text.replace(0, std::string_view("À").size(), "à");
    return text;
}

}  // namespace mahdar
