// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace mahdar {

/// A table of tab-separated text with a header line, read whole. Fields are never quoted; empty lines and lines
/// that begin with # are passed over; a short row has empty fields at its end.
class TsvTable {
public:
    struct Row {
        std::size_t line = 0;  ///< counted from 1
        std::vector<std::string> fields;
    };

    /// Throws IoError when the file cannot be read, ParseError (file, line) for a row longer than the header or a
    /// header without one of the columns.
    [[nodiscard]] static TsvTable Read(const std::filesystem::path& file, const std::vector<std::string>& columns);

    [[nodiscard]] const std::vector<Row>& Rows() const noexcept { return m_rows; }
    /// Empty when the table has no such column.
    [[nodiscard]] const std::string& Field(const Row& row, std::string_view column) const;
    /// The error a row with a wrong value is answered with.
    [[noreturn]] void Refuse(const Row& row, std::string_view column) const;
    /// The field, or Refuse when it is empty.
    [[nodiscard]] const std::string& Required(const Row& row, std::string_view column) const;

private:
    std::string m_file;
    std::map<std::string, std::size_t, std::less<>> m_columns;
    std::vector<Row> m_rows;
};

}  // namespace mahdar
