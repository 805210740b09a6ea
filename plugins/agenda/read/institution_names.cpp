// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/institution_names.h"

#include "core/base/error.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <cstddef>

namespace mahdar::agenda {
namespace {

using Row = std::vector<std::string>;

std::string Field(const Row& header, const Row& row, std::string_view column) {
    const auto found = std::find(header.begin(), header.end(), column);
    const auto index = static_cast<std::size_t>(found - header.begin());
    return index < row.size() ? row[index] : std::string();
}

/// "Name (SHORT)" and "Name (*)" are known without what stands in the brackets.
void AddName(InstitutionName& institution, std::string name) {
    const std::size_t bracket = name.find(" (");
    if (bracket != std::string::npos) name.erase(bracket);
    if (!name.empty()) institution.names.push_back(std::move(name));
}

}  // namespace

std::vector<std::string> ActsFor(const std::vector<std::string>& roles) {
    constexpr std::string_view secretariat = "secretariat:";
    std::vector<std::string> keys;
    for (const std::string& role : roles) {
        if (role.starts_with(secretariat)) keys.push_back(role.substr(secretariat.size()));
    }
    return keys;
}

InstitutionNames ParseInstitutionNames(std::string_view tsv) {
    InstitutionNames names;
    Row header;
    for (std::string& line : SplitFields(tsv, '\n')) {
        if (line.ends_with('\r')) line.pop_back();
        if (line.empty()) continue;
        const Row row = SplitFields(line, '\t');
        if (header.empty()) {
            header = row;
            if (Field(header, header, "key") != "key")
                throw ParseError(
                    MAHDAR_TR("The table of institutions has no column \"key\". Check its first line."));
            continue;
        }
        InstitutionName institution{Field(header, row, "key"), Field(header, row, "acronym"), {}, {}};
        for (const char* column : {"name_ar", "name_en", "name_fr"})
            AddName(institution, Field(header, row, column));
        for (std::string& variant : SplitFields(Field(header, row, "variants_ar"), '|'))
            AddName(institution, std::move(variant));
        institution.actsFor = ActsFor(SplitFields(Field(header, row, "roles"), '|'));
        names.push_back(std::move(institution));
    }
    return names;
}

}  // namespace mahdar::agenda
