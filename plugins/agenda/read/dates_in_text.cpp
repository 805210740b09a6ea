// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/dates_in_text.h"

#include "plugins/agenda/read/number_words.h"
#include "plugins/agenda/read/reading_tables.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <utility>

namespace mahdar::agenda {
namespace {

struct MonthName {
    int month = 0;
    std::vector<std::u32string> words;
};

std::vector<MonthName> LoadMonths() {
    std::vector<MonthName> months;
    for (const auto& row : TableRows(MonthTable())) {
        if (row.size() < 3) continue;
        for (const std::string& name : SplitFields(row[2], '|'))
            months.push_back({std::stoi(row[0]), FoldedWords(Decode(name))});
    }
    std::stable_sort(months.begin(), months.end(),
                     [](const auto& a, const auto& b) { return a.words.size() > b.words.size(); });
    return months;
}

std::optional<MonthWords> OneMonthAt(const std::vector<Token>& tokens, std::size_t at) {
    static const std::vector<MonthName> months = LoadMonths();
    for (const MonthName& name : months) {
        if (at + name.words.size() > tokens.size()) continue;
        const bool same =
            std::equal(name.words.begin(), name.words.end(), tokens.begin() + static_cast<std::ptrdiff_t>(at),
                       [](const std::u32string& word, const Token& token) {
                           return word == token.word || word == WithoutAnd(token.word);
                       });
        if (same) return MonthWords{name.month, at + name.words.size()};
    }
    return std::nullopt;
}

std::optional<int> DayIn(std::u32string_view word) {
    if (word.size() > 1 && word.front() == 0x648) word.remove_prefix(1);
    for (const std::u32string_view ending : {U"st", U"nd", U"rd", U"th", U"er"}) {
        if (word.size() > 2 && word.ends_with(ending)) word.remove_suffix(2);
    }
    const auto day = PlainNumber(word);
    return day && *day >= 1 && *day <= 31 && word.size() <= 2 ? day : std::nullopt;
}

std::optional<int> YearIn(const std::vector<Token>& tokens, std::size_t at) {
    if (at >= tokens.size()) return std::nullopt;
    const auto year = PlainNumber(tokens[at].word);
    return year && *year >= 1900 && *year <= 2200 ? year : std::nullopt;
}

struct Days {
    std::vector<int> days;
    std::size_t edge = 0;
};

Days DaysBefore(const std::vector<Token>& tokens, std::size_t month, std::size_t from) {
    Days found{{}, month};
    for (std::size_t at = month; at > from && found.days.size() < 2; --at) {
        const std::u32string& word = tokens[at - 1].word;
        if (const auto day = DayIn(word)) {
            found.days.insert(found.days.begin(), *day);
            found.edge = at - 1;
        } else if (!InSet(Phrases("joiner"), word)) {
            break;
        }
    }
    return found;
}

Days DaysAfter(const std::vector<Token>& tokens, std::size_t at) {
    Days found{{}, at};
    for (; at < tokens.size() && found.days.size() < 2; ++at) {
        if (const auto day = DayIn(tokens[at].word)) {
            found.days.push_back(*day);
            found.edge = at + 1;
        } else if (!InSet(Phrases("joiner"), tokens[at].word)) {
            break;
        }
    }
    return found;
}

std::string Iso(int year, int month, int day) {
    const std::chrono::year_month_day date{std::chrono::year(year),
                                           std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok()) return {};
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", year, month, day);
    return text;
}

std::optional<DateSpan> Span(int year, int firstMonth, int lastMonth, int firstDay, int lastDay,
                             std::size_t first, std::size_t last) {
    DateSpan span{Iso(year, firstMonth, firstDay), Iso(year, lastMonth, lastDay), first, last};
    if (span.start.empty() || span.end.empty()) return std::nullopt;
    if (span.end < span.start) std::swap(span.start, span.end);
    return span;
}

/// "30 April - 2 May 2025": the month found first has days but no year, a second date follows at once.
std::optional<DateSpan> AcrossMonths(const std::vector<Token>& tokens, const MonthWords& first,
                                     const Days& days) {
    for (std::size_t at = first.end; at < tokens.size() && at < first.end + 4; ++at) {
        const auto second = MonthAt(tokens, at);
        if (!second) continue;
        const Days last = DaysBefore(tokens, at, first.end);
        const auto year = YearIn(tokens, second->end);
        if (!year || last.days.size() != 1) return std::nullopt;
        return Span(*year, first.month, second->month, days.days.front(), last.days.back(), days.edge,
                    second->end + 1);
    }
    return std::nullopt;
}

std::optional<DateSpan> DateAround(const std::vector<Token>& tokens, std::size_t at, const MonthWords& month,
                                   std::size_t from) {
    const Days before = DaysBefore(tokens, at, from);
    if (!before.days.empty()) {
        const auto year = YearIn(tokens, month.end);
        if (!year) return AcrossMonths(tokens, month, before);
        return Span(*year, month.month, month.month, before.days.front(), before.days.back(), before.edge,
                    month.end + 1);
    }
    const Days after = DaysAfter(tokens, month.end);
    const auto year = YearIn(tokens, after.edge);
    if (after.days.empty() || !year) return std::nullopt;
    return Span(*year, month.month, month.month, after.days.front(), after.days.back(), at, after.edge + 1);
}

}  // namespace

std::optional<MonthWords> MonthAt(const std::vector<Token>& tokens, std::size_t at) {
    auto found = OneMonthAt(tokens, at);
    if (!found) return std::nullopt;
    const auto again = OneMonthAt(tokens, found->end);
    if (again && again->month == found->month) found->end = again->end;
    return found;
}

std::optional<DateSpan> DateWithYear(const std::vector<Token>& tokens, std::size_t at, int year) {
    constexpr std::size_t reach = 4;
    for (std::size_t word = at + 1; word < tokens.size() && word <= at + reach; ++word) {
        const auto month = MonthAt(tokens, word);
        if (!month) continue;
        const Days days = DaysBefore(tokens, word, at);
        if (days.days.empty() || days.edge != at || YearIn(tokens, month->end)) return std::nullopt;
        return Span(year, month->month, month->month, days.days.front(), days.days.back(), at, month->end);
    }
    return std::nullopt;
}

std::optional<DateSpan> NextDate(const std::vector<Token>& tokens, std::size_t from) {
    for (std::size_t at = from; at < tokens.size(); ++at) {
        const auto month = MonthAt(tokens, at);
        if (!month) continue;
        if (auto span = DateAround(tokens, at, *month, from)) return span;
    }
    return std::nullopt;
}

}  // namespace mahdar::agenda
