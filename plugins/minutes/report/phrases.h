// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/text/language.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace mahdar {

/// The fixed words of the printed report in three languages, read from phrases.tsv.
class Phrases {
public:
    /// Throws IoError or ParseError (file, line).
    [[nodiscard]] static Phrases Load(const std::filesystem::path& directory);

    /// With %1, %2, ... filled in. Throws std::logic_error for a key that the table lacks.
    [[nodiscard]] std::string Say(std::string_view key, Language language,
                                  const std::vector<std::string>& arguments = {}) const;
    [[nodiscard]] bool Has(std::string_view key) const { return m_rows.contains(key); }

private:
    std::map<std::string, LocalText, std::less<>> m_rows;
};

}  // namespace mahdar
