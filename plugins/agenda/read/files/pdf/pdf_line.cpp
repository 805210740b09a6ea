// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/files/pdf/pdf_line.h"

#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace mahdar::agenda {
namespace {

constexpr double kSameRow = 0.5;      // of the lower of two pieces lies beside the other
constexpr double kColumnGap = 1.4;    // sizes of the font: wider than justified text is ever spaced
constexpr double kRaisedSize = 0.75;  // of the size of the line: a number so small is the mark of a note
constexpr double kEqualWidths = 1e-4;

using Row = std::vector<const PdfPiece*>;

double Middle(const PdfPiece& piece) {
    return (piece.top + piece.bottom) / 2;
}

struct RowPlace {
    double top;
    double bottom;
    double width;  ///< of the piece the place was taken from
};

double Shared(const RowPlace& row, const PdfPiece& piece) {
    const double shared = std::min(row.bottom, piece.bottom) - std::max(row.top, piece.top);
    const double lower = std::min(row.bottom - row.top, piece.bottom - piece.top);
    return lower > 0 ? shared / lower : 0;
}

/// Pieces beside each other, rows from the top. The widest piece of a row says where the row is.
std::vector<Row> RowsOf(const PdfPage& page) {
    Row sorted;
    for (const PdfPiece& piece : page.pieces) sorted.push_back(&piece);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const PdfPiece* a, const PdfPiece* b) { return Middle(*a) < Middle(*b); });
    std::vector<Row> rows;
    std::vector<RowPlace> places;
    for (const PdfPiece* piece : sorted) {
        constexpr std::size_t lookBack = 4;
        std::size_t best = rows.size();
        double most = kSameRow;
        for (std::size_t i = rows.size() > lookBack ? rows.size() - lookBack : 0; i < rows.size(); ++i) {
            const double shared = Shared(places[i], *piece);
            if (shared <= most) continue;
            most = shared;
            best = i;
        }
        if (best == rows.size()) {
            rows.emplace_back();
            places.push_back({piece->top, piece->bottom, 0});
        }
        rows[best].push_back(piece);
        const double width = piece->right - piece->left;
        if (width > places[best].width) places[best] = {piece->top, piece->bottom, width};
    }
    return rows;
}

/// A letter with its marks, still from left to right.
struct Glyph {
    std::u32string text;
    double left;
    double right;
    const PdfPiece* piece;
};

struct LooseMark {
    char32_t mark;
    double middle;
    std::size_t before;  ///< index of the glyph that follows it to the right
};

/// Takes the letters of a row apart into glyphs and gives every mark back to the letter it stands on.
class GlyphRow {
public:
    GlyphRow(const Row& row, const PdfPage& page, const PdfTypesetting& typesetting)
        : m_page(page), m_typesetting(typesetting) {
        for (const PdfPiece* piece : row) Add(*piece);
        for (const LooseMark& mark : m_marks) {
            if (!m_glyphs.empty()) m_glyphs[OwnerOf(mark)].text += mark.mark;
        }
    }

    [[nodiscard]] const std::vector<Glyph>& Glyphs() const { return m_glyphs; }

private:
    void Add(const PdfPiece& piece) {
        const std::vector<PdfLetter>& letters = m_page.letters;
        for (std::size_t i = piece.begin; i < piece.end; ++i) {
            if (IsMark(letters[i].code)) {
                AddMark(piece, i);
            } else if (i + 1 < piece.end && m_typesetting.IsLigature(m_page, piece, i)) {
                AddGlyph(piece, {letters[i + 1].code, letters[i].left, letters[i].right});
                AddGlyph(piece, {letters[i].code, letters[i + 1].left, letters[i + 1].right});
                ++i;
            } else {
                AddGlyph(piece, letters[i]);
            }
        }
    }

    void AddGlyph(const PdfPiece& piece, const PdfLetter& letter) {
        if (letter.code < 0x20 || IsSpace(letter.code)) return;
        m_glyphs.push_back(
            {std::u32string(1, letter.code), letter.left, std::max(letter.left, letter.right), &piece});
    }

    /// A glyph that stands for a letter and its mark is told in two equal halves, the letter first.
    void AddMark(const PdfPiece& piece, std::size_t at) {
        const PdfLetter& mark = m_page.letters[at];
        const double width = mark.right - mark.left;
        const double before =
            at > piece.begin ? m_page.letters[at - 1].right - m_page.letters[at - 1].left : 0;
        const bool half = at > piece.begin && width > kEqualWidths && !m_glyphs.empty() &&
                          m_glyphs.back().piece == &piece &&
                          std::abs(before - width) < kEqualWidths * piece.size;
        if (half) {
            m_glyphs.back().text += mark.code;
            m_glyphs.back().right = std::max(m_glyphs.back().right, mark.right);
        } else {
            m_marks.push_back({mark.code, mark.left + width / 2, m_glyphs.size()});
        }
    }

    /// A mark of its own stands over a letter, or else is written just before it, seen from the left: at the
    /// edge between the two, a little to this side or that.
    [[nodiscard]] std::size_t OwnerOf(const LooseMark& mark) const {
        constexpr std::size_t reach = 3;
        constexpr double edge = 0.15;  // of the width of the letter
        const std::size_t first = mark.before > reach ? mark.before - reach : 0;
        const std::size_t last = std::min(mark.before + reach, m_glyphs.size());
        for (std::size_t i = first; i < last; ++i) {
            const Glyph& glyph = m_glyphs[i];
            const double right = glyph.right - edge * (glyph.right - glyph.left);
            if (IsArabicLetter(glyph.text.front()) && mark.middle > glyph.left && mark.middle < right)
                return i;
        }
        return std::min(mark.before, m_glyphs.size() - 1);
    }

    const PdfPage& m_page;
    const PdfTypesetting& m_typesetting;
    std::vector<Glyph> m_glyphs;
    std::vector<LooseMark> m_marks;
};

/// The size of the font of the most letters.
double SizeOfMost(const Glyph* begin, const Glyph* end) {
    std::vector<std::pair<double, int>> counts;
    for (const Glyph* glyph = begin; glyph != end; ++glyph) {
        const double size = glyph->piece->size;
        const auto same = std::find_if(counts.begin(), counts.end(), [size](const auto& count) {
            return std::abs(count.first - size) < 0.1;
        });
        if (same == counts.end()) {
            counts.push_back({size, 1});
        } else {
            ++same->second;
        }
    }
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == counts.end() ? 0 : most->first;
}

/// The small raised number behind a word refers to a note.
bool IsNoteMark(const Glyph& glyph, double size, double bottom) {
    return IsDigit(glyph.text.front()) && glyph.piece->size < kRaisedSize * size &&
           glyph.piece->bottom < bottom - size / 6;
}

/// One stretch of a row, between two wide gaps.
class Stretch {
public:
    Stretch(const Glyph* begin, const Glyph* end, double space)
        : m_begin(begin), m_end(end), m_space(space) {}

    PdfLine Line(int page) const {
        PdfLine line;
        line.page = page;
        line.size = SizeOfMost(m_begin, m_end);
        Place(line);
        std::size_t bold = 0;
        const Glyph* before = nullptr;
        for (const Glyph* glyph = m_begin; glyph != m_end; ++glyph) {
            if (glyph != m_begin && IsNoteMark(*glyph, line.size, line.bottom)) continue;
            if (before != nullptr && IsParted(*before, *glyph)) line.visual += U' ';
            line.visual += glyph->text;
            bold += glyph->piece->bold;
            before = glyph;
        }
        line.bold = bold == static_cast<std::size_t>(m_end - m_begin);
        line.firstWordLeft = WordWidth(m_begin, m_end);
        line.firstWordRight = WordWidthFromRight();
        return line;
    }

private:
    void Place(PdfLine& line) const {
        line.left = m_begin->left;
        line.right = m_begin->right;
        bool placed = false;
        for (const Glyph* glyph = m_begin; glyph != m_end; ++glyph) {
            line.left = std::min(line.left, glyph->left);
            line.right = std::max(line.right, glyph->right);
            if (placed || std::abs(glyph->piece->size - line.size) > 0.3) continue;
            line.top = glyph->piece->top;
            line.bottom = glyph->piece->bottom;
            placed = true;
        }
        if (placed) return;
        line.top = m_begin->piece->top;
        line.bottom = m_begin->piece->bottom;
    }

    /// A bullet is a word of its own, however near it stands.
    [[nodiscard]] bool IsParted(const Glyph& before, const Glyph& glyph) const {
        constexpr char32_t bullet = 0x2022;
        if (before.text.front() == bullet || glyph.text.front() == bullet) return true;
        return glyph.left - Reach(&before) > m_space * glyph.piece->size;
    }

    /// Letters may reach over the one that follows; the gap counts from the farthest edge so far.
    [[nodiscard]] double Reach(const Glyph* glyph) const {
        double right = glyph->right;
        for (int back = 0; back < 3 && glyph != m_begin; ++back) right = std::max(right, (--glyph)->right);
        return right;
    }

    [[nodiscard]] double WordWidth(const Glyph* from, const Glyph* end) const {
        const Glyph* at = from;
        while (at + 1 != end && (at + 1)->left - Reach(at) <= m_space * at->piece->size) ++at;
        return at->right - from->left;
    }

    [[nodiscard]] double WordWidthFromRight() const {
        const Glyph* at = m_end - 1;
        while (at != m_begin && at->left - Reach(at - 1) <= m_space * at->piece->size) --at;
        return (m_end - 1)->right - at->left;
    }

    const Glyph* m_begin;
    const Glyph* m_end;
    double m_space;
};

}  // namespace

std::vector<PdfLine> LinesOf(const PdfPage& page, int number, const PdfTypesetting& typesetting) {
    std::vector<PdfLine> lines;
    const double space = typesetting.NarrowestSpace();
    int rows = 0;
    for (Row& row : RowsOf(page)) {
        std::stable_sort(row.begin(), row.end(), [](const PdfPiece* a, const PdfPiece* b) {
            return std::pair(a->left, a->right) < std::pair(b->left, b->right);
        });
        ++rows;
        const GlyphRow glyphRow(row, page, typesetting);
        const std::vector<Glyph>& glyphs = glyphRow.Glyphs();
        std::size_t from = 0;
        double right = glyphs.empty() ? 0 : glyphs.front().right;
        for (std::size_t i = 1; i <= glyphs.size(); ++i) {
            const bool end = i == glyphs.size();
            if (!end && glyphs[i].left - right <= kColumnGap * glyphs[i].piece->size) {
                right = std::max(right, glyphs[i].right);
                continue;
            }
            lines.push_back(Stretch(glyphs.data() + from, glyphs.data() + i, space).Line(number));
            lines.back().row = rows;
            from = i;
            if (!end) right = glyphs[i].right;
        }
    }
    return lines;
}

}  // namespace mahdar::agenda
