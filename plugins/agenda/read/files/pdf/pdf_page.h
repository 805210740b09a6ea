// SPDX-License-Identifier: LGPL-2.1-or-later
// What stands on the pages of a PDF, as plain values: letters with their places, then lines.
//   file -> PdfPage (pieces) -> PdfLine (visual text, columns apart) -> RawLine (reading order, paragraphs)
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace mahdar::agenda {

struct PdfLetter {
    char32_t code = 0;
    double left = 0;  ///< in points from the left edge of the page
    double right = 0;
};

/// Letters that the program wrote in one go, from left to right; a word or less.
struct PdfPiece {
    std::size_t begin = 0;  ///< of its letters among those of the page
    std::size_t end = 0;
    double left = 0;
    double right = 0;
    double top = 0;  ///< in points from the top of the page
    double bottom = 0;
    double size = 0;  ///< of the font, in points
    int font = 0;     ///< index into PdfPages::fonts
    bool bold = false;
};

struct PdfPage {
    double width = 0;
    double height = 0;
    std::vector<PdfLetter> letters;
    std::vector<PdfPiece> pieces;
    bool turned = false;  ///< some text stands upright or upside down; it is not among the pieces
};

/// A PDF in memory. Reads one page at a time; one thread.
class PdfFile {
public:
    /// The bytes stay with the caller and must outlive the file; `name` is for errors. Throws ParseError for
    /// what is no PDF, is cut off, or is protected by a password.
    PdfFile(std::string_view bytes, const std::string& name);
    ~PdfFile();
    PdfFile(const PdfFile&) = delete;
    PdfFile& operator=(const PdfFile&) = delete;

    [[nodiscard]] int PageCount() const;
    /// An empty page when this one cannot be read.
    [[nodiscard]] PdfPage Page(int index);

private:
    struct Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

}  // namespace mahdar::agenda
