// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/formula/tsv_table.h"

#include "core/base/error.h"

#include <fstream>

namespace mahdar {

namespace {

std::vector<std::string> SplitTabs(const std::string& line) {
    std::vector<std::string> fields;
    std::size_t start = 0;
    for (std::size_t tab = line.find('\t'); tab != std::string::npos; tab = line.find('\t', start)) {
        fields.push_back(line.substr(start, tab - start));
        start = tab + 1;
    }
    fields.push_back(line.substr(start));
    return fields;
}

}  // namespace

TsvTable TsvTable::Read(const std::filesystem::path& file, const std::vector<std::string>& columns) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream) throw IoError(MAHDAR_TR("The data file %1 cannot be read. Install Mahdar again or restore the file."),
                               {file.string()});
    TsvTable table;
    table.m_file = file.string();
    std::string line;
    for (std::size_t number = 1; std::getline(stream, line); ++number) {
        if (!line.empty() && line.back() == '\r') line.pop_back();
        if (number == 1 && line.starts_with("\xEF\xBB\xBF")) line.erase(0, 3);
        if (line.empty() || line.front() == '#') continue;
        std::vector<std::string> fields = SplitTabs(line);
        if (table.m_columns.empty()) {
            for (std::size_t i = 0; i < fields.size(); ++i) table.m_columns.emplace(fields[i], i);
            for (const std::string& column : columns) {
                if (!table.m_columns.contains(column)) table.Refuse({number, {}}, column);
            }
            continue;
        }
        if (fields.size() > table.m_columns.size()) {
            throw ParseError(MAHDAR_TR("%1, line %2: the row has more columns than the header. Remove the extra tab."),
                             {table.m_file, std::to_string(number)});
        }
        fields.resize(table.m_columns.size());
        table.m_rows.push_back({number, std::move(fields)});
    }
    if (table.m_columns.empty()) table.Refuse({1, {}}, columns.empty() ? std::string("key") : columns.front());
    return table;
}

const std::string& TsvTable::Field(const Row& row, std::string_view column) const {
    static const std::string kNone;
    const auto found = m_columns.find(column);
    return found == m_columns.end() || found->second >= row.fields.size() ? kNone : row.fields[found->second];
}

void TsvTable::Refuse(const Row& row, std::string_view column) const {
    throw ParseError(MAHDAR_TR("%1, line %2: the column \"%3\" is missing or wrong. Correct the line and start again."),
                     {m_file, std::to_string(row.line), std::string(column)});
}

const std::string& TsvTable::Required(const Row& row, std::string_view column) const {
    const std::string& field = Field(row, column);
    if (field.empty()) Refuse(row, column);
    return field;
}

}  // namespace mahdar
