// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mahdar::agenda {

/// One institution as it may be written in an agenda.
struct InstitutionName {
    std::string key;
    std::string acronym;
    std::vector<std::string> names;  ///< full names and variants, any language
};

using InstitutionNames = std::vector<InstitutionName>;

/// Reads a table with the columns key, acronym, name_ar, name_en, name_fr, variants_ar (parted by |), in the
/// order its first line gives. Throws ParseError when that line lacks the key column.
[[nodiscard]] InstitutionNames ParseInstitutionNames(std::string_view tsv);

}  // namespace mahdar::agenda
