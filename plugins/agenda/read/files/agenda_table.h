// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/source_text.h"

#include <vector>

namespace mahdar::agenda {

/// A cell as its lines, a row as its cells, a table as its rows.
using TableCell = std::vector<RawLine>;
using TableRow = std::vector<TableCell>;

/// A table, row by row. In one whose first row heads a column of numbers and columns such as "Action required" or
/// "Presenter", each row is an agenda item: the title becomes a heading, and what stands in such a column is told with
/// the head of its column before it. Any other table is read cell by cell.
void AppendTable(std::vector<TableRow> rows, std::vector<RawLine>& lines);

}  // namespace mahdar::agenda
