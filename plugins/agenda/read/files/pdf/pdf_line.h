// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/files/pdf/pdf_page.h"
#include "plugins/agenda/read/files/pdf/pdf_typesetting.h"

#include <string>
#include <vector>

namespace mahdar::agenda {

/// A stretch of one printed line without a wide gap in it.
struct PdfLine {
    std::u32string
        visual;  ///< from left to right, marks behind their letters, spaces where there is room for one
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;
    double size = 0;  ///< of most of its letters
    bool bold = false;
    double firstWordLeft = 0;   ///< width of the word at the left end
    double firstWordRight = 0;  ///< width of the word at the right end
    int page = 0;               ///< 1-based
    int row = 0;                ///< on its page; stretches of one row stand beside each other
    double blockLeft = 0;       ///< edges of the column it stands in
    double blockRight = 0;
    bool inTable = false;

    [[nodiscard]] double Height() const { return bottom - top; }
    [[nodiscard]] double Middle() const { return (top + bottom) / 2; }
};

/// The stretches of a page, row by row from the top, in a row from the left; a row is broken where a gap is
/// wide enough to part columns.
[[nodiscard]] std::vector<PdfLine> LinesOf(const PdfPage& page, int number,
                                           const PdfTypesetting& typesetting);

}  // namespace mahdar::agenda
