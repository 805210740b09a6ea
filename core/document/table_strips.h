// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/document/page_strips.h"

#include <vector>

namespace mahdar::page {

/// One strip per row; a row higher than a page is cut into several. Header strip indices count from the first
/// strip returned. `lastTag` is the last structure id given out.
[[nodiscard]] std::vector<Strip> MakeTableStrips(const Table& table, Language language,
                                                 const PageStyle& style, const TextSetter& setter,
                                                 int& lastTag);

/// Column widths that fill `totalPt`, for the number of columns the table really has.
[[nodiscard]] std::vector<double> ColumnWidths(const Table& table, double totalPt);

}  // namespace mahdar::page
