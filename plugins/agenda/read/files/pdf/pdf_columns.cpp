// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/files/pdf/pdf_columns.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <limits>
#include <utility>

namespace mahdar::agenda {
namespace {

constexpr double kNarrowestGutter = 0.9;  // sizes of the font
constexpr std::size_t kFewestRows = 6;    // with text on both sides
constexpr double kFullLine = 0.8;         // of the width of its column
constexpr double kMostlyFull = 0.55;      // of the lines of a column of text; cells of a table are short

using Rows = std::vector<std::vector<PdfLine>>;

Rows RowsOf(std::vector<PdfLine> stretches) {
    Rows rows;
    for (PdfLine& stretch : stretches) {
        if (rows.empty() || rows.back().front().row != stretch.row) rows.emplace_back();
        rows.back().push_back(std::move(stretch));
    }
    return rows;
}

/// An upright strip without a letter in it, through some rows of a page.
struct Gutter {
    double left = 0;
    double right = 0;
    std::size_t begin = 0;
    std::size_t end = 0;   ///< behind the last row
    std::size_t both = 0;  ///< rows with text on either side
};

bool HasTextLeft(const std::vector<PdfLine>& row, const Gutter& gutter) {
    return row.front().right <= gutter.left;
}
bool HasTextRight(const std::vector<PdfLine>& row, const Gutter& gutter) {
    return row.back().left >= gutter.right;
}

/// Narrows the gutter to what this row leaves free of it. False when a line runs across.
bool Narrow(Gutter& gutter, const std::vector<PdfLine>& row) {
    double best = 0;
    Gutter narrowed = gutter;
    double from = -std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i <= row.size(); ++i) {
        const double to = i < row.size() ? row[i].left : std::numeric_limits<double>::infinity();
        const double left = std::max(from, gutter.left);
        const double right = std::min(to, gutter.right);
        if (right - left > best) {
            best = right - left;
            narrowed.left = left;
            narrowed.right = right;
        }
        if (i < row.size()) from = std::max(from, row[i].right);
    }
    gutter.left = narrowed.left;
    gutter.right = narrowed.right;
    return best >= kNarrowestGutter * row.front().size;
}

std::vector<Gutter> GuttersOf(const Rows& rows) {
    std::vector<Gutter> open;
    std::vector<Gutter> closed;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        for (std::size_t g = 0; g < open.size();) {
            Gutter narrowed = open[g];
            if (Narrow(narrowed, rows[r])) {
                open[g] = narrowed;
                open[g].end = r + 1;
                open[g].both += HasTextLeft(rows[r], open[g]) && HasTextRight(rows[r], open[g]);
                ++g;
            } else {
                closed.push_back(open[g]);
                open.erase(open.begin() + static_cast<std::ptrdiff_t>(g));
            }
        }
        for (std::size_t i = 0; i + 1 < rows[r].size(); ++i) {
            const double left = rows[r][i].right;
            const double right = rows[r][i + 1].left;
            const bool known = std::any_of(open.begin(), open.end(), [&](const Gutter& gutter) {
                return gutter.left < right && gutter.right > left;
            });
            if (!known) open.push_back({left, right, r, r + 1, 1});
        }
    }
    closed.insert(closed.end(), open.begin(), open.end());
    return closed;
}

struct Edges {
    double left = std::numeric_limits<double>::infinity();
    double right = -std::numeric_limits<double>::infinity();

    void Take(const PdfLine& line) {
        left = std::min(left, line.left);
        right = std::max(right, line.right);
    }
};

/// Lines of running text fill their column; those of a table do not.
bool IsText(const std::vector<PdfLine>& column) {
    Edges edges;
    for (const PdfLine& line : column) edges.Take(line);
    const auto full = std::count_if(column.begin(), column.end(), [&](const PdfLine& line) {
        return line.right - line.left >= kFullLine * (edges.right - edges.left);
    });
    return static_cast<double>(full) >= kMostlyFull * static_cast<double>(column.size());
}

struct Columns {
    std::vector<PdfLine> left;
    std::vector<PdfLine> right;
};

PdfLine JoinedRow(std::vector<PdfLine> row) {
    PdfLine line = std::move(row.front());
    for (std::size_t i = 1; i < row.size(); ++i) {
        const PdfLine& next = row[i];
        line.visual += U'\t' + next.visual;
        if (next.right - next.left > line.right - line.left) line.size = next.size;
        line.right = std::max(line.right, next.right);
        line.top = std::min(line.top, next.top);
        line.bottom = std::max(line.bottom, next.bottom);
        line.bold = line.bold && next.bold;
        line.firstWordRight = next.firstWordRight;
    }
    return line;
}

Columns Parted(const Rows& rows, const Gutter& gutter) {
    Columns columns;
    for (std::size_t r = gutter.begin; r < gutter.end; ++r) {
        std::vector<PdfLine> left;
        std::vector<PdfLine> right;
        for (const PdfLine& stretch : rows[r])
            (stretch.right <= (gutter.left + gutter.right) / 2 ? left : right).push_back(stretch);
        if (!left.empty()) columns.left.push_back(JoinedRow(std::move(left)));
        if (!right.empty()) columns.right.push_back(JoinedRow(std::move(right)));
    }
    return columns;
}

void Append(std::vector<PdfLine> block, std::vector<PdfLine>& lines) {
    Edges edges;
    for (const PdfLine& line : block) edges.Take(line);
    for (PdfLine& line : block) {
        line.blockLeft = edges.left;
        line.blockRight = edges.right;
        lines.push_back(std::move(line));
    }
}

}  // namespace

std::vector<PdfLine> InReadingOrder(std::vector<PdfLine> stretches, LineDirection direction) {
    const Rows rows = RowsOf(std::move(stretches));
    std::vector<Gutter> gutters = GuttersOf(rows);
    std::erase_if(gutters, [](const Gutter& gutter) { return gutter.both < kFewestRows; });
    std::sort(gutters.begin(), gutters.end(),
              [](const Gutter& a, const Gutter& b) { return a.begin < b.begin; });
    std::vector<PdfLine> lines;
    std::vector<PdfLine> plain;
    std::size_t done = 0;
    const auto flushTo = [&](std::size_t end) {
        for (; done < end; ++done) plain.push_back(JoinedRow(rows[done]));
    };
    for (const Gutter& gutter : gutters) {
        if (gutter.begin < done) continue;
        Columns columns = Parted(rows, gutter);
        if (!IsText(columns.left) || !IsText(columns.right)) continue;
        flushTo(gutter.begin);
        Append(std::exchange(plain, {}), lines);
        if (direction == LineDirection::RightToLeft) std::swap(columns.left, columns.right);
        Append(std::move(columns.left), lines);
        Append(std::move(columns.right), lines);
        done = gutter.end;
    }
    flushTo(rows.size());
    Append(std::move(plain), lines);
    return lines;
}

}  // namespace mahdar::agenda
