// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/files/pdf/pdf_page.h"

#include <map>
#include <vector>

namespace mahdar::agenda {

/// What the first pages of a document say about its fonts and spaces; gathered before lines are made.
class PdfTypesetting {
public:
    void Look(const PdfPage& page);

    /// What parts two words at least, and what parts them mostly, in sizes of the font.
    [[nodiscard]] double NarrowestSpace() const;
    [[nodiscard]] double UsualSpace() const;
    /// Whether two letters of one piece are the halves of one glyph: lam-alef, which is told in reading
    /// order, so that from the left it looks like the article.
    [[nodiscard]] bool IsLigature(const PdfPage& page, const PdfPiece& piece, std::size_t at) const;

private:
    /// Pairs of lam and alef, by the width of the lam in thousandths of the size.
    struct Pairs {
        int seen = 0;
        int articles = 0;  ///< stand where the article stands in a word
    };
    void LookAtLetters(const PdfPage& page, const PdfPiece& piece);

    std::vector<int> m_gaps = std::vector<int>(100);  ///< by hundredths of the font's size
    std::map<int, std::map<int, Pairs>> m_fonts;
};

}  // namespace mahdar::agenda
