// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/formula/sentence_parts.h"

#include "plugins/minutes/formula/arabic_grammar.h"
#include "plugins/minutes/formula/fold.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <optional>

namespace mahdar {

namespace {

bool IsOneOf(std::string_view word, std::initializer_list<std::string_view> words) {
    return std::ranges::find(words, word) != words.end();
}

// End of the verb inside a head: trailing prepositions are not printed bold, and the Arabic verb ends at its subject.
std::size_t VerbEnd(std::string_view head, Language language) {
    if (language == Language::Arabic) return std::min(head.find(" {"), head.size());
    while (true) {
        const auto space = head.rfind(' ');
        if (space == std::string_view::npos) return head.size();
        const std::string_view last = head.substr(space + 1);
        if (!IsOneOf(last, {"of", "to", "that", "on", "for", "at", "by", "in", "with", "from", "de", "à", "que", "sur", "par",
                            "en", "pour", "contre", "avec", ":"})) {
            return head.size();
        }
        head = head.substr(0, space);
    }
}

std::string EnglishChained(const std::string& head, Chain chain) {
    const std::string word = chain == Chain::Also ? "also" : "further";
    const auto space = head.find(' ');
    const std::string first = head.substr(0, space);
    if (IsOneOf(first, {"was", "is", "were", "are", "will"}) && space != std::string::npos) {
        return first + " " + word + head.substr(space);
    }
    return word + " " + head;
}

std::string FrenchChained(const std::string& head, Chain chain, FormulaGroup group) {
    const std::string word = chain == Chain::Also ? "également" : "en outre";
    auto space = head.find(' ');
    if (IsOneOf(head.substr(0, space), {"se", "ne", "en"}) && space != std::string::npos) space = head.find(' ', space + 1);
    if (group == FormulaGroup::Preamble && head.starts_with("se ")) space = head.find(' ', 3);
    if (space == std::string::npos) return head + " " + word;
    return head.substr(0, space) + " " + word + head.substr(space);
}

std::string ArabicChained(const std::string& head, Chain chain) {
    const bool afterSubject = chain == Chain::Further || head.starts_with("وإذ ") || head.starts_with("وقد ") ||
                              head.starts_with("معروض ");
    if (!afterSubject) return "كما " + head;
    const auto subject = head.find("{subject}");
    const std::string word = chain == Chain::Also ? " أيضا" : " كذلك";
    if (subject == std::string::npos) return (head.starts_with("و") ? "" : "و") + head;
    const auto end = subject + std::string_view("{subject}").size();
    const bool opened = head.starts_with("و");
    return (opened ? "" : "و") + head.substr(0, end) + word + head.substr(end);
}

bool IsChainFormula(const Formula& formula) {
    return formula.key.starts_with("also-") || formula.key.starts_with("further-") || formula.key.starts_with("as-also-");
}

std::optional<int> Number(const std::string& typed) {
    int number = 0;
    const auto [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
    if (error != std::errc() || end != typed.data() + typed.size() || number < 0) return std::nullopt;
    return number;
}

std::string ArabicVotes(std::string_view slot, int number) {
    if (number == 0) return "لا شيء";
    if (slot == "abstentions") return CountedArabic(number, "عضو واحد", "عضوين", "أعضاء", "عضوا", "عضو");
    return CountedArabic(number, "صوت واحد", "صوتين", "أصوات", "صوتا", "صوت");
}

// Position just behind the noun phrase "the briefing", before its preposition; npos when the words begin otherwise.
std::size_t OriginPosition(const std::string& words, Language language) {
    const std::string folded = Fold(words);
    const std::vector<std::string> parts = Words(folded);
    const auto first = std::ranges::find_if(parts, [&](const std::string& word) {
        return IsOneOf(word, {"report", "reports", "briefing", "presentation", "statement", "information", "update", "paper",
                              "rapport", "expose", "presentation", "declaration", "l'expose", "communication", "التقرير",
                              "العرض", "الاحاطه", "البيان", "المعلومات", "الورقه"});
    });
    if (first == parts.end() || first - parts.begin() > 3) return std::string::npos;
    std::size_t best = std::string::npos;
    for (const std::string_view preposition : {" on ", " about ", " concerning ", " sur ", " concernant ", " عن ", " حول ", " بشأن "}) {
        best = std::min(best, words.find(preposition));
    }
    if (best != std::string::npos) return best;
    const std::ptrdiff_t longest = language == Language::English ? first - parts.begin() + 1 : 4;
    return std::ssize(parts) <= longest ? words.size() : std::string::npos;
}

/// What stands between the noun and the bodies it comes from, after what was typed already: "المقدم" may be there,
/// "submitted by" too.
std::string OriginLink(const std::string& typed, Language language) {
    const std::vector<std::string> words = Words(Fold(typed));
    const std::string last = words.empty() ? std::string{} : words.back();
    const std::string before = words.size() < 2 ? std::string{} : words[words.size() - 2];
    const auto given = [](const std::string& word) {
        return IsOneOf(word, {"المقدم", "المقدمه", "submitted", "presented", "provided", "presente", "presentee", "soumis",
                              "soumise", "fourni", "fournie"});
    };
    if (given(before) && IsOneOf(last, {"من", "by", "par"})) return " ";
    switch (language) {
        case Language::English: return " by ";
        case Language::French: return given(last) ? " par " : " de ";
        case Language::Arabic: break;
    }
    if (given(last)) return " من ";
    return GuessArabicGender(typed) == ArabicGender::Feminine ? " المقدمة من " : " المقدم من ";
}

}  // namespace

std::string MarkedHead(const Formula& formula, std::string head, Chain chain, Language language) {
    if (chain != Chain::None && !IsChainFormula(formula) && !formula.IsWhole(language)) {
        head = language == Language::English  ? EnglishChained(head, chain)
               : language == Language::French ? FrenchChained(head, chain, formula.group)
                                              : ArabicChained(head, chain);
    }
    const bool opened = language == Language::Arabic || formula.IsWhole(language);
    const auto comma = opened ? head.rfind(language == Language::Arabic ? "، " : ", ") : std::string::npos;
    const std::size_t begin = comma == std::string::npos ? 0 : head.find(' ', comma) + 1;
    const std::size_t end = begin + VerbEnd(std::string_view(head).substr(begin), language);
    return head.substr(0, begin) + kVerbBegin + head.substr(begin, end - begin) + kVerbEnd + head.substr(end);
}

std::string VoteWords(std::string_view slot, const std::string& typed, Language language) {
    const std::optional<int> number = Number(typed);
    if (!number) return typed;
    const std::string one = *number == 1 ? "" : "s";
    switch (language) {
        case Language::English:
            return slot == "against" ? typed : typed + (slot == "abstentions" ? " abstention" : " vote") + one;
        case Language::French:
            return slot == "against"       ? typed
                   : slot == "abstentions" ? typed + " abstention" + (*number > 1 ? "s" : "")
                                           : typed + " voix";
        case Language::Arabic: break;
    }
    return ArabicVotes(slot, *number);
}

std::string WithOrigin(const std::string& words, const std::vector<Name>& names, Mention mention, Language language) {
    const auto position = OriginPosition(words, language);
    if (position == std::string::npos) {
        std::string list;
        AppendNames(list, names, language == Language::Arabic ? Mention::Later : mention, language);
        return words + " (" + list + ")";
    }
    std::string result = words.substr(0, position);
    result += OriginLink(result, language);
    AppendNames(result, names, mention, language);
    return result + words.substr(position);
}

}  // namespace mahdar
