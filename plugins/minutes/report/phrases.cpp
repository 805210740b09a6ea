// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/report/phrases.h"

#include "core/base/error.h"
#include "plugins/minutes/formula/french_grammar.h"
#include "plugins/minutes/formula/tsv_table.h"

#include <stdexcept>

namespace mahdar {

Phrases Phrases::Load(const std::filesystem::path& directory) {
    const TsvTable table = TsvTable::Read(directory / "phrases.tsv", {"key", "ar", "en", "fr"});
    Phrases phrases;
    for (const TsvTable::Row& row : table.Rows()) {
        phrases.m_rows[table.Required(row, "key")] = {table.Required(row, "ar"), table.Required(row, "en"),
                                                      table.Required(row, "fr")};
    }
    return phrases;
}

std::string Phrases::Say(std::string_view key, Language language, const std::vector<std::string>& arguments) const {
    const auto found = m_rows.find(key);
    if (found == m_rows.end()) throw std::logic_error("no phrase: " + std::string(key));
    const std::string& pattern = found->second.Get(language);
    // Only the fixed words get French typography; what is filled in stays as it was written.
    return FillIn(language == Language::French ? PrintedFrench(pattern) : pattern, arguments);
}

}  // namespace mahdar
