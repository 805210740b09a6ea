// SPDX-License-Identifier: LGPL-2.1-or-later
// The paragraph styles of a word processor, by their names in both formats.
#pragma once

#include "core/document/document.h"

#include <vector>

namespace mahdar::page {

struct NamedStyle {
    const char* docxId;
    /// Word knows some of its own by these names whatever its language.
    const char* docxName;
    const char* odfName;
    TextLook look;
    int outlineLevel = -1;
    bool keepsNext = false;
    double hangingPt = 0;
    double insetPt = 0;
    /// Indent of a line of the contents; below 0: it is none.
    double contentsPt = -1;
};

[[nodiscard]] std::vector<NamedStyle> NamedStyles(const PageStyle& style);

struct StyleNames {
    const char* docxId;
    const char* odfName;
};

/// The style of a paragraph.
[[nodiscard]] StyleNames StyleNamesOf(const Paragraph& paragraph);

}  // namespace mahdar::page
