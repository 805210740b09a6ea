// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/import/date_words.h"

#include "plugins/agenda/read/reading_tables.h"
#include "plugins/agenda/read/text_tools.h"
#include "plugins/agenda/read/word_list.h"

#include <algorithm>
#include <optional>

namespace mahdar::agenda {
namespace {

struct Date {
    std::string year;
    int month = 0;
    int day = 0;  ///< 0: the month only
};

bool AllDigits(std::string_view text) {
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<Date> DateOf(const std::string& text) {
    const auto parts = SplitFields(text, '-');
    if (parts.size() < 2 || parts.size() > 3 || parts[0].size() != 4) return std::nullopt;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (!AllDigits(parts[i]) || (i > 0 && parts[i].size() != 2)) return std::nullopt;
    }
    const Date date{parts[0], std::stoi(parts[1]), parts.size() == 3 ? std::stoi(parts[2]) : 0};
    return date.month >= 1 && date.month <= 12 ? std::optional(date) : std::nullopt;
}

std::string MonthName(int month, Language language) {
    for (const auto& row : TableRows(MonthTable())) {
        if (row.size() >= 3 && row[0] == std::to_string(month) && row[1] == Code(language))
            return SplitFields(row[2], '|').front();
    }
    return std::to_string(month);
}

std::string Words(const Date& date, Language language) {
    const std::string month = MonthName(date.month, language) + ' ' + date.year;
    return date.day == 0 ? month : std::to_string(date.day) + ' ' + month;
}

std::string InWords(const std::string& text, Language language) {
    const auto ends = SplitFields(text, '/');
    if (ends.size() > 2) return text;
    const auto first = DateOf(ends.front());
    const auto last = DateOf(ends.back());
    if (!first || !last) return text;
    if (ends.size() == 1) return Words(*first, language);
    const bool sameMonth = first->year == last->year && first->month == last->month && first->day > 0;
    return (sameMonth ? std::to_string(first->day) + '-' : Words(*first, language) + " - ") +
           Words(*last, language);
}

}  // namespace

std::vector<std::string> WithDatesInWords(std::vector<std::string> arguments, Language language) {
    for (std::string& argument : arguments) argument = InWords(argument, language);
    return arguments;
}

}  // namespace mahdar::agenda
