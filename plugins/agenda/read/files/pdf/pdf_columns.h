// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/files/pdf/pdf_line.h"
#include "plugins/agenda/read/files/pdf/visual_order.h"

#include <vector>

namespace mahdar::agenda {

/// The lines of one page in the order of reading: columns one after the other, the one on the side where
/// reading begins first; the stretches of any other row as one line, with a tab in each wide gap. Every line
/// knows the edges of its column.
[[nodiscard]] std::vector<PdfLine> InReadingOrder(std::vector<PdfLine> stretches, LineDirection direction);

}  // namespace mahdar::agenda
