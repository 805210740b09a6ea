// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/text/language.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace mahdar::briefings {

/// The words of briefing sheets in three languages, from data/phrases.tsv (key, ar, en, fr).
class Phrases {
public:
    /// Throws IoError if the file cannot be read, ParseError naming the line that is wrong.
    [[nodiscard]] static Phrases Read(const std::filesystem::path& file);

    [[nodiscard]] bool Has(std::string_view key) const;
    [[nodiscard]] const std::map<std::string, LocalText, std::less<>>& All() const noexcept { return m_phrases; }

    /// With %1, %2, ... filled in. Throws std::logic_error for a key that is not in the file.
    [[nodiscard]] std::string In(Language language, std::string_view key,
                                 const std::vector<std::string>& arguments = {}) const;
    /// "4 mandates": the form of `key` that the language uses for that number.
    [[nodiscard]] std::string Count(Language language, std::string_view key, int number) const;
    /// "13-14 May 2025" of two ISO dates; the second may be empty. What is no date comes back as it is.
    [[nodiscard]] std::string Dates(Language language, const std::string& first, const std::string& last) const;
    [[nodiscard]] LocalText InAll(std::string_view key, const std::vector<std::string>& arguments = {}) const;

private:
    std::map<std::string, LocalText, std::less<>> m_phrases;
};

}  // namespace mahdar::briefings
