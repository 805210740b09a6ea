// SPDX-License-Identifier: LGPL-2.1-or-later
// Tables as plain text: RFC 4180, and what office programs make of it with semicolons and tabs.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mahdar {

using CsvRow = std::vector<std::string>;

/// Comma, semicolon or tab, whichever parts the first rows most evenly; comma if none does. A first line
/// "sep=;" tells.
[[nodiscard]] char DetectSeparator(std::string_view text);

/// Rows of a UTF-8 text. Quoted fields may hold separators, line ends and "" for a quotation mark; a
/// quotation that is never closed goes to the end. Empty rows are left out, a leading "sep=" line and a byte
/// order mark too.
[[nodiscard]] std::vector<CsvRow> ParseCsv(std::string_view text, char separator);

/// Comma, CRLF, quoted where needed, with a byte order mark: without it office programs take Arabic for
/// Latin. A number of a sub-item ("4/2") begins with a left-to-right mark, which keeps it from becoming a date.
[[nodiscard]] std::string WriteCsv(const std::vector<CsvRow>& rows);

}  // namespace mahdar
