// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/formula/due.h"

#include "plugins/minutes/formula/fold.h"
#include "plugins/minutes/formula/french_grammar.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>
#include <vector>

namespace mahdar {

namespace {

constexpr std::array<std::string_view, 12> kEnglishMonths{"January", "February", "March",     "April",   "May",      "June",
                                                          "July",    "August",   "September", "October", "November", "December"};
constexpr std::array<std::string_view, 12> kFrenchMonths{"janvier", "février", "mars",      "avril",   "mai",      "juin",
                                                         "juillet", "août",    "septembre", "octobre", "novembre", "décembre"};
constexpr std::array<std::string_view, 12> kArabicMonths{"يناير", "فبراير", "مارس",   "أبريل",  "مايو",   "يونيو",
                                                         "يوليو", "أغسطس",  "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"};

// Openings that already make an adverbial, folded.
constexpr std::array<std::string_view, 27> kOpenings{
    "by ",    "at ",    "in ",      "before ",  "prior to ",     "not later than ", "no later than ", "during ",  "within ",
    "as ",    "d'ici ", "avant ",   "lors de ", "pour ",         "au plus tard ",   "dans ",          "sous ",    "des ",
    "a la ",  "a l'",   "a sa ",    "بحلول ",   "قبل ",          "في ",             "خلال ",          "بنهايه ",  "فور "};

bool IsOneOf(std::string_view word, std::initializer_list<std::string_view> words) {
    return std::ranges::find(words, word) != words.end();
}

std::string_view WithoutOpening(std::string_view folded) {
    for (const std::string_view opening : {"by ", "d'ici a ", "d'ici au ", "d'ici ", "بحلول "}) {
        if (folded.starts_with(opening)) return folded.substr(opening.size());
    }
    return folded;
}

std::optional<DueKind> BodyWord(std::string_view word) {
    if (IsOneOf(word, {"meeting", "reunion", "اجتماع", "الاجتماع"})) return DueKind::Meeting;
    if (IsOneOf(word, {"session", "دوره", "الدوره"})) return DueKind::Session;
    return std::nullopt;
}

bool IsNext(std::string_view words) {
    return IsOneOf(words, {"next", "prochaine", "القادم", "القادمه", "المقبل", "المقبله", "التالي", "التاليه"});
}

std::optional<Due> ParseBody(std::string_view folded, const Ordinals& ordinals) {
    const std::vector<std::string> words = Words(folded);
    std::optional<DueKind> kind;
    std::string number;
    for (const std::string& word : words) {
        if (!kind && BodyWord(word)) {
            kind = BodyWord(word);
        } else if (!IsOneOf(word, {"the", "la", "le", "its", "sa", "رقم", "no", "no."})) {
            number += (number.empty() ? "" : " ") + word;
        }
    }
    if (!kind) return std::nullopt;
    if (IsNext(number)) return Due{*kind, 0, {}, {}};
    const std::optional<int> ordinal = ordinals.Parse(number);
    return ordinal ? std::optional<Due>(Due{*kind, *ordinal, {}, {}}) : std::nullopt;
}

std::optional<Due> ParseDate(const std::string& text) {
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    int used = 0;
    if (std::sscanf(text.c_str(), "%4d-%2u-%2u%n", &year, &month, &day, &used) != 3 ||
        static_cast<std::size_t>(used) != text.size()) {
        return std::nullopt;
    }
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    return date.ok() ? std::optional<Due>(Due{DueKind::Date, 0, date, {}}) : std::nullopt;
}

std::string DateText(const std::chrono::year_month_day& date, Language language) {
    const std::size_t month = static_cast<unsigned>(date.month()) - 1;
    const std::string day = std::to_string(static_cast<unsigned>(date.day()));
    const std::string year = " " + std::to_string(static_cast<int>(date.year()));
    switch (language) {
        case Language::English: return day + " " + std::string(kEnglishMonths[month]) + year;
        case Language::French: return "le " + (day == "1" ? "1er" : day) + " " + std::string(kFrenchMonths[month]) + year;
        case Language::Arabic: break;
    }
    return day + " " + std::string(kArabicMonths[month]) + year;
}

bool HasOpening(std::string_view text) {
    const std::string folded = Fold(text);
    return std::ranges::any_of(kOpenings, [&](std::string_view opening) { return folded.starts_with(opening); });
}

std::string NextBody(DueKind kind, Language language) {
    const bool meeting = kind == DueKind::Meeting;
    switch (language) {
        case Language::English: return meeting ? "the next Meeting" : "the next Session";
        case Language::French: return meeting ? "la prochaine réunion" : "la prochaine session";
        case Language::Arabic: break;
    }
    return meeting ? "الاجتماع القادم" : "الدورة القادمة";
}

std::string NumberedBody(const Due& due, Language language, const Ordinals& ordinals) {
    const bool meeting = due.kind == DueKind::Meeting;
    switch (language) {
        case Language::English: return "the " + Ordinals::English(due.ordinal) + (meeting ? " Meeting" : " Session");
        case Language::French:
            return "la " + Ordinals::French(due.ordinal, FrenchAgreement::Feminine) + (meeting ? " réunion" : " session");
        case Language::Arabic: break;
    }
    const ArabicGender gender = meeting ? ArabicGender::Masculine : ArabicGender::Feminine;
    return (meeting ? "الاجتماع " : "الدورة ") + ordinals.Arabic(due.ordinal, gender, ArabicCase::Oblique);
}

}  // namespace

Due ParseDue(std::string_view words, Language language, const Ordinals& ordinals) {
    const std::string text = Tidy(words);
    const std::string folded = Fold(text);
    if (const auto body = ParseBody(WithoutOpening(folded), ordinals)) return *body;
    if (const auto date = ParseDate(std::string(WithoutOpening(folded)))) return *date;
    return Due{DueKind::Text, 0, {}, LocalText(language, text)};
}

std::string DueAdverbial(const Due& due, Language language, const Ordinals& ordinals) {
    const std::string body = due.kind == DueKind::Text ? Tidy(due.text.Get(language)) : DueBody(due, language, ordinals);
    if (body.empty() || (due.kind == DueKind::Text && HasOpening(body))) return body;
    switch (language) {
        case Language::English: return "by " + body;
        case Language::French: return "d'ici " + AfterA(body);
        case Language::Arabic: break;
    }
    return "بحلول " + body;
}

std::string DueBody(const Due& due, Language language, const Ordinals& ordinals) {
    if (due.kind == DueKind::Date) return DateText(due.date, language);
    if (due.kind != DueKind::Text) {
        return due.ordinal == 0 ? NextBody(due.kind, language) : NumberedBody(due, language, ordinals);
    }
    const std::vector<std::string> typed = Words(due.text.Get(language));
    std::size_t first = 0;
    if (!typed.empty() && IsOneOf(Fold(typed[0]), {"by", "بحلول", "d'ici"})) first = 1;
    if (first == 1 && typed.size() > 1 && IsOneOf(Fold(typed[1]), {"a"})) first = 2;
    return JoinWords(typed, first, typed.size());
}

}  // namespace mahdar
