// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/sheet/phrases.h"

#include "core/base/error.h"
#include "core/base/instant.h"

#include <fstream>
#include <stdexcept>

namespace mahdar::briefings {

namespace {

std::vector<std::string> Fields(const std::string& line) {
    std::vector<std::string> fields;
    std::size_t start = 0;
    for (std::size_t tab = line.find('\t'); tab != std::string::npos; tab = line.find('\t', start)) {
        fields.push_back(line.substr(start, tab - start));
        start = tab + 1;
    }
    fields.push_back(line.substr(start));
    return fields;
}

/// The plural rules of the Unicode CLDR for whole numbers.
std::string_view PluralForm(Language language, int number) {
    if (language == Language::English) return number == 1 ? ".one" : ".other";
    if (language == Language::French) return number <= 1 ? ".one" : ".other";
    if (number == 1) return ".one";
    if (number == 2) return ".two";
    const int rest = number % 100;
    if (rest >= 3 && rest <= 10) return ".few";
    return rest >= 11 ? ".many" : ".other";
}

struct Day {
    std::string day;
    int month = 0;
    std::string year;
};

Day DayOf(const std::string& isoDate) {
    std::string day = isoDate.substr(8, 2);
    if (day.front() == '0') day.erase(0, 1);
    return {day, std::stoi(isoDate.substr(5, 2)), isoDate.substr(0, 4)};
}

}  // namespace

Phrases Phrases::Read(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream) {
        throw IoError(MAHDAR_TR("The data file %1 cannot be read. Install Mahdar again or restore the file."),
                      {file.string()});
    }
    Phrases phrases;
    std::string line;
    for (int number = 1; std::getline(stream, line); ++number) {
        if (!line.empty() && line.back() == '\r') line.pop_back();
        if (line.empty() || line.front() == '#') continue;
        std::vector<std::string> fields = Fields(line);
        if (fields.size() != 4 || fields[0].empty()) {
            throw ParseError(MAHDAR_TR("%1, line %2: a row needs a key and three languages, apart by tabs. "
                                       "Correct the line and start again."),
                             {file.string(), std::to_string(number)});
        }
        phrases.m_phrases[fields[0]] = LocalText(fields[1], fields[2], fields[3]);
    }
    return phrases;
}

bool Phrases::Has(std::string_view key) const { return m_phrases.find(key) != m_phrases.end(); }

std::string Phrases::In(Language language, std::string_view key, const std::vector<std::string>& arguments) const {
    const auto found = m_phrases.find(key);
    if (found == m_phrases.end()) throw std::logic_error("no phrase " + std::string(key));
    return FillIn(found->second.Get(language), arguments);
}

std::string Phrases::Count(Language language, std::string_view key, int number) const {
    return In(language, std::string(key) + std::string(PluralForm(language, number)), {std::to_string(number)});
}

std::string Phrases::Dates(Language language, const std::string& first, const std::string& last) const {
    if (!DayNumber(first)) return first;
    const auto whole = [&](const Day& date, const std::string& days) {
        return In(language, "date.day", {days, In(language, "month." + std::to_string(date.month)), date.year});
    };
    const auto ordinal = [&](const Day& date) {
        return language == Language::French && date.day == "1" ? std::string("1er") : date.day;
    };
    const Day from = DayOf(first);
    if (last == first || !DayNumber(last)) return whole(from, ordinal(from));
    const Day to = DayOf(last);
    if (from.year == to.year && from.month == to.month) return whole(from, ordinal(from) + "-" + to.day);
    return whole(from, ordinal(from)) + " – " + whole(to, ordinal(to));
}

LocalText Phrases::InAll(std::string_view key, const std::vector<std::string>& arguments) const {
    return {In(Language::Arabic, key, arguments), In(Language::English, key, arguments),
            In(Language::French, key, arguments)};
}

}  // namespace mahdar::briefings
