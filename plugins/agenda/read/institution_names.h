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
    std::vector<std::string> names;         ///< full names and variants, any language
    std::vector<std::string> actsFor{};     ///< keys of the bodies it is the secretariat of
    std::vector<std::string> shortForms{};  ///< what one document calls it, with the article: "the Centre"
};

using InstitutionNames = std::vector<InstitutionName>;

/// The keys out of roles such as "secretariat:OIC-EXCHANGES".
[[nodiscard]] std::vector<std::string> ActsFor(const std::vector<std::string>& roles);

/// Reads a table with the columns key, acronym, name_ar, name_en, name_fr, variants_ar (parted by |) and,
/// where it has one, roles ("secretariat:KEY", parted by |), in the order its first line gives. Throws
/// ParseError when that line lacks the key column.
[[nodiscard]] InstitutionNames ParseInstitutionNames(std::string_view tsv);

}  // namespace mahdar::agenda
