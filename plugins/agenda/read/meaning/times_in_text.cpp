// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/meaning/times_in_text.h"

#include "plugins/agenda/read/dates_in_text.h"
#include "plugins/agenda/read/meaning/meaning_words.h"
#include "plugins/agenda/read/number_words.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <optional>

namespace mahdar::agenda {
namespace {

std::optional<int> YearAt(const PlacedText& text, std::size_t at) {
    if (at >= text.Size()) return std::nullopt;
    const auto year = PlainNumber(text.Word(at));
    return year && *year >= 1900 && *year <= 2200 ? year : std::nullopt;
}

bool DashBefore(const PlacedText& text, std::size_t at) {
    const std::u32string_view gap = text.Gap(at);
    return std::any_of(gap.begin(), gap.end(), IsDash);
}

std::string Numbered(const char* pattern, int year, int month) {
    char text[32];
    std::snprintf(text, sizeof text, pattern, year, month);
    return text;
}

/// "April and May 2026": two months with one year.
std::optional<TimeMention> MonthsTime(const PlacedText& text, std::size_t at, const MonthWords& first) {
    for (std::size_t next = first.end; next < std::min(text.Size(), first.end + 2); ++next) {
        const auto second = MonthAt(text.tokens, next);
        if (!second) continue;
        const auto year = YearAt(text, second->end);
        if (!year || second->month <= first.month) return std::nullopt;
        return TimeMention{Numbered("%04d-%02d", *year, first.month),
                           Numbered("%04d-%02d", *year, second->month),
                           TimePrecision::Month,
                           {at, second->end + 1}};
    }
    return std::nullopt;
}

/// "May 2025", "mai de l'année 2025", "مايو من عام 2025".
std::optional<TimeMention> MonthTime(const PlacedText& text, std::size_t at) {
    const auto month = MonthAt(text.tokens, at);
    if (!month) return std::nullopt;
    std::size_t year = month->end;
    while (year < text.Size() && year < month->end + 3 &&
           (IsOne("year-word", text.Word(year)) || text.Word(year) == U"من" || text.Word(year) == U"l"))
        ++year;
    const auto value = YearAt(text, year);
    if (!value) return MonthsTime(text, at, *month);
    const std::string date = Numbered("%04d-%02d", *value, month->month);
    return TimeMention{date, date, TimePrecision::Month, {at, year + 1}};
}

/// A year behind a word that introduces one; periods and names are left out.
std::optional<TimeMention> YearTime(const PlacedText& text, std::size_t at) {
    const auto year = YearAt(text, at);
    if (!year || at == 0 || DashBefore(text, at)) return std::nullopt;
    if (at + 1 < text.Size() && DashBefore(text, at + 1) && YearAt(text, at + 1)) return std::nullopt;
    const std::u32string& before = text.Word(at - 1);
    if (!IsOne("year-word", before) && MonthAt(text.tokens, at - 1) == std::nullopt) return std::nullopt;
    const std::string date = std::to_string(*year);
    return TimeMention{date, date, TimePrecision::Year, {at, at + 1}};
}

/// "in 2026: the first from 12 to 16 April": days whose year was said before in the sentence.
std::optional<TimeMention> DaysOfYear(const PlacedText& text, std::size_t at) {
    const std::size_t sentence = text.SentenceOf(at).begin;
    for (std::size_t before = at; before > sentence; --before) {
        const auto year = YearAt(text, before - 1);
        if (!year) continue;
        if (before < sentence + 2 || !IsOne("year-word", text.Word(before - 2))) return std::nullopt;
        const auto span = DateWithYear(text.tokens, at, *year);
        if (!span) return std::nullopt;
        return TimeMention{span->start, span->end, TimePrecision::Days, {span->firstToken, span->lastToken}};
    }
    return std::nullopt;
}

}  // namespace

std::vector<TimeMention> TimesIn(const PlacedText& text) {
    std::vector<TimeMention> times;
    auto days = NextDate(text.tokens, 0);
    for (std::size_t at = 0; at < text.Size();) {
        if (days && days->firstToken < at) days = NextDate(text.tokens, at);
        if (days && days->firstToken == at) {
            times.push_back({days->start, days->end, TimePrecision::Days, {at, days->lastToken}});
        } else if (auto yearless = DaysOfYear(text, at)) {
            times.push_back(std::move(*yearless));
        } else if (auto month = MonthTime(text, at)) {
            times.push_back(std::move(*month));
        } else if (auto year = YearTime(text, at)) {
            times.push_back(std::move(*year));
        } else {
            ++at;
            continue;
        }
        at = times.back().span.end;
    }
    return times;
}

std::string FirstDay(const std::string& date) {
    if (date.size() == 4) return date + "-01-01";
    return date.size() == 7 ? date + "-01" : date;
}

std::string LastDay(const std::string& date) {
    if (date.size() == 4) return date + "-12-31";
    if (date.size() != 7) return date;
    const std::chrono::year_month month{std::chrono::year(std::stoi(date.substr(0, 4))),
                                        std::chrono::month(static_cast<unsigned>(std::stoi(date.substr(5))))};
    const std::chrono::year_month_day_last last{month.year(), std::chrono::month_day_last(month.month())};
    return Numbered((date + "-%02d").c_str(), static_cast<int>(static_cast<unsigned>(last.day())), 0);
}

std::string LastDay(const TimeMention& time) {
    return LastDay(time.end);
}

}  // namespace mahdar::agenda
