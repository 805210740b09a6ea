// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/files/pdf/pdf_line.h"
#include "plugins/agenda/read/files/pdf/visual_order.h"
#include "plugins/agenda/read/source_text.h"

#include <vector>

namespace mahdar::agenda {

/// What the look of the page says of its lines: where paragraphs begin and end, headings by their size, notes
/// by theirs and by their place, what is bold and what is centred. One for each line.
/// `space` is what parts words, in sizes of the font.
[[nodiscard]] std::vector<LineHints> LookAt(const std::vector<PdfLine>& lines, LineDirection direction,
                                            double space);

}  // namespace mahdar::agenda
