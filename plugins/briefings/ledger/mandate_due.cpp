// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/ledger/mandate_due.h"

#include "core/base/instant.h"
#include "core/text/fold.h"

#include <map>
#include <string_view>
#include <vector>

namespace mahdar::briefings {

namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2200;
constexpr int kLargestOrdinal = 199;
constexpr std::size_t kIsoDate = 10;

bool IsDigit(char letter) {
    return letter >= '0' && letter <= '9';
}

/// The stems of Arabic ordinals, folded, without article and endings.
const std::map<std::string, int, std::less<>>& ArabicNumbers() {
    static const std::map<std::string, int, std::less<>> kNumbers = [] {
        const std::vector<std::pair<const char*, int>> stems{
            {"أول", 1},     {"أولى", 1},    {"حادي", 1},    {"حادية", 1},   {"ثاني", 2},    {"ثانية", 2},
            {"ثالث", 3},    {"ثالثة", 3},   {"رابع", 4},    {"رابعة", 4},   {"خامس", 5},    {"خامسة", 5},
            {"سادس", 6},    {"سادسة", 6},   {"سابع", 7},    {"سابعة", 7},   {"ثامن", 8},    {"ثامنة", 8},
            {"تاسع", 9},    {"تاسعة", 9},   {"عاشر", 10},   {"عاشرة", 10},  {"عشر", 10},    {"عشرة", 10},
            {"عشرون", 20},  {"عشرين", 20},  {"ثلاثون", 30}, {"ثلاثين", 30}, {"أربعون", 40}, {"أربعين", 40},
            {"خمسون", 50},  {"خمسين", 50},  {"ستون", 60},   {"ستين", 60},   {"سبعون", 70},  {"سبعين", 70},
            {"ثمانون", 80}, {"ثمانين", 80}, {"تسعون", 90},  {"تسعين", 90},  {"مائة", 100},  {"مئة", 100}};
        std::map<std::string, int, std::less<>> folded;
        for (const auto& [stem, number] : stems) folded[FoldForSearch(stem)] = number;
        return folded;
    }();
    return kNumbers;
}

int ArabicNumber(std::string_view word) {
    const auto& numbers = ArabicNumbers();
    for (const std::string_view prefix : {"", "ال", "و", "وال", "لل", "بال"}) {
        if (!word.starts_with(prefix)) continue;
        const auto found = numbers.find(word.substr(prefix.size()));
        if (found != numbers.end()) return found->second;
    }
    return 0;
}

std::vector<std::string_view> WordsOf(std::string_view text) {
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        if (end > at) words.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

/// Figures count before words: "the third report by the 42nd Meeting" is due at the 42nd.
int FiguresIn(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        int number = 0;
        std::size_t end = at;
        for (; end < text.size() && IsDigit(text[end]) && number < 100'000; ++end)
            number = number * 10 + (text[end] - '0');
        if (end > at && number > 0) return number;
        at = end + 1;
    }
    return 0;
}

MandateDue InOneLanguage(const std::string& words) {
    for (std::size_t at = 0; at + kIsoDate <= words.size(); ++at) {
        if (!IsDigit(words[at])) continue;
        if (const auto day = DayNumber(std::string_view(words).substr(at, kIsoDate)))
            return {DueKind::Day, 0, *day};
    }
    const int number = NumberInWords(words);
    if (number >= kFirstYear && number <= kLastYear) return {DueKind::Year, number, 0};
    if (number > 0 && number <= kLargestOrdinal) return {DueKind::Numbered, number, 0};
    return {words.empty() ? DueKind::None : DueKind::Words, 0, 0};
}

int YearOf(const Meeting& meeting) {
    return FiguresIn(meeting.startDate.substr(0, meeting.startDate.find('-')));
}

DueTime Against(int due, int now) {
    if (now == 0 || due == now) return DueTime::Now;
    return due > now ? DueTime::NotYet : DueTime::Overdue;
}

}  // namespace

int NumberInWords(const std::string& words) {
    const std::string folded = FoldForSearch(words);
    if (const int figures = FiguresIn(folded); figures > 0) return figures;
    int sum = 0;
    for (const std::string_view word : WordsOf(folded)) {
        const int number = ArabicNumber(word);
        if (number == 0 && sum > 0) break;
        sum += number;
    }
    return sum;
}

MandateDue DueOf(const Mandate& mandate) {
    if (mandate.recurring) return {DueKind::EverySession, 0, 0};
    MandateDue best;
    for (const Language language : kLanguages) {
        const MandateDue due = InOneLanguage(mandate.due.Get(language));
        if (due.number > 0 || due.kind == DueKind::Day) return due;
        if (due.kind == DueKind::Words) best = due;
    }
    return best;
}

DueTime DueAt(const Meeting& meeting, const Mandate& mandate) {
    if (mandate.decision) return DueTime::NotYet;
    const MandateDue due = DueOf(mandate);
    switch (due.kind) {
        case DueKind::Numbered:
            return Against(due.number, meeting.ordinal);
        case DueKind::Year:
            return Against(due.number, YearOf(meeting));
        case DueKind::Day: {
            const auto start = DayNumber(meeting.startDate);
            if (!start || due.day == *start) return DueTime::Now;
            const auto end = DayNumber(meeting.endDate);
            if (due.day < *start) return DueTime::Overdue;
            return due.day <= end.value_or(*start) ? DueTime::Now : DueTime::NotYet;
        }
        case DueKind::EverySession:
        case DueKind::Words:
        case DueKind::None:
            break;
    }
    return DueTime::Now;
}

}  // namespace mahdar::briefings
