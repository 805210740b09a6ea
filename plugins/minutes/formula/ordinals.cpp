// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/formula/ordinals.h"

#include "plugins/minutes/formula/fold.h"
#include "plugins/minutes/formula/tsv_table.h"

#include <charconv>

namespace mahdar {

namespace {

constexpr int kHighest = 9999;

std::optional<int> LeadingNumber(std::string_view text, std::string_view& rest) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || number < 1 || number > kHighest) return std::nullopt;
    rest = text.substr(static_cast<std::size_t>(end - text.data()));
    return number;
}

}  // namespace

Ordinals Ordinals::Load(const std::filesystem::path& directory) {
    const std::vector<std::string> columns{"n",         "en_word",    "fr_f",     "fr_m",     "fr_short_f",
                                           "fr_short_m", "ar_f_nom", "ar_f_obl", "ar_m_nom", "ar_m_obl"};
    const TsvTable table = TsvTable::Read(directory / "ordinals.tsv", columns);
    Ordinals ordinals;
    for (const TsvTable::Row& row : table.Rows()) {
        std::string_view rest;
        const std::optional<int> number = LeadingNumber(table.Required(row, "n"), rest);
        if (!number || !rest.empty()) table.Refuse(row, "n");
        std::array<std::string, 4>& arabic = ordinals.m_arabic[*number];
        for (std::size_t i = 0; i < arabic.size(); ++i) arabic[i] = table.Required(row, columns[6 + i]);
        for (std::size_t i = 1; i < columns.size(); ++i) {
            ordinals.m_spellings.emplace(Fold(table.Required(row, columns[i])), *number);
        }
    }
    return ordinals;
}

std::string Ordinals::English(int number) {
    const int tens = number % 100;
    const int unit = tens > 10 && tens < 20 ? 0 : number % 10;
    const char* const ending = unit == 1 ? "st" : unit == 2 ? "nd" : unit == 3 ? "rd" : "th";
    return std::to_string(number) + ending;
}

std::string Ordinals::French(int number, FrenchAgreement agreement) {
    if (number != 1) return std::to_string(number) + "e";
    const bool feminine = agreement == FrenchAgreement::Feminine || agreement == FrenchAgreement::FemininePlural;
    return feminine ? "1re" : "1er";
}

std::string Ordinals::Arabic(int number, ArabicGender gender, ArabicCase grammaticalCase) const {
    const auto found = m_arabic.find(number > 100 && number < 200 ? number - 100 : number);
    if (found == m_arabic.end()) return std::to_string(number);
    const std::size_t column = (gender == ArabicGender::Feminine ? 0U : 2U) +
                               (grammaticalCase == ArabicCase::Oblique ? 1U : 0U);
    return found->second[column] + (number > 100 ? " بعد المائة" : "");
}

std::optional<int> Ordinals::Parse(std::string_view words) const {
    const std::string folded = Fold(words);
    if (const auto found = m_spellings.find(folded); found != m_spellings.end()) return found->second;
    std::string_view ending;
    const std::optional<int> number = LeadingNumber(folded, ending);
    for (const std::string_view known : {"", "st", "nd", "rd", "th", "e", "er", "re", "eme", "ieme", "."}) {
        if (number && ending == known) return number;
    }
    return std::nullopt;
}

}  // namespace mahdar
