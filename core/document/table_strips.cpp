// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/document/table_strips.h"

#include "core/document/page_text.h"

#include <algorithm>
#include <numeric>

namespace mahdar::page {
namespace {

constexpr double kRowPaddingPt = 2.5;
constexpr double kLeftForHeaderPt = 120;

struct SetCell {
    LayoutPtr layout;
    std::vector<LinePlace> places;
    double xPt = 0;
    std::size_t next = 0;
    StructureTag tag;
};

struct RowMaker {
    const std::vector<double>& widths;
    Language language;
    const PageStyle& style;
    const TextSetter& setter;
    StructureTag table;
    int& lastTag;

    std::vector<SetCell> SetCells(const std::vector<Cell>& cells, bool isHeader) const {
        std::vector<SetCell> set;
        double offsetPt = 0;
        for (std::size_t i = 0; i < cells.size() && i < widths.size(); ++i) {
            const Language cellLanguage = cells[i].language.value_or(language);
            TextLook look = style.table;
            look.bold = look.bold || isHeader;
            const double innerPt = std::max(widths[i] - 2 * style.cellPaddingPt, 10.0);
            const LayoutPtr layout =
                setter.Set(StandingAlone(cells[i].runs, cellLanguage),
                           {look, cellLanguage, cells[i].alignment.value_or(Alignment::Start), innerPt});
            set.push_back({layout,
                           LinesOf(layout),
                           StartX(style, language, offsetPt + style.cellPaddingPt, innerPt),
                           0,
                           {isHeader ? "TH" : "TD", ++lastTag}});
            offsetPt += widths[i];
        }
        return set;
    }

    void Grid(Strip& strip) const {
        double offsetPt = 0;
        const auto vertical = [&](double atPt) {
            const double xPt = StartX(style, language, atPt, 0);
            strip.strokes.push_back({xPt, 0, xPt, strip.heightPt, 0.5, kRuleInk});
        };
        vertical(0);
        for (const double width : widths) vertical(offsetPt += width);
        for (const double yPt : {0.0, strip.heightPt})
            strip.strokes.push_back(
                {style.marginPt, yPt, style.pageWidthPt - style.marginPt, yPt, 0.5, kRuleInk});
    }

    /// Takes as many lines of each cell as fit, so that a row higher than a page goes on on the next.
    Strip TakeStrip(std::vector<SetCell>& cells, StructureTag row) const {
        Strip strip;
        for (SetCell& cell : cells) {
            const double topPt = cell.next < cell.places.size() ? cell.places[cell.next].topPt : 0;
            while (cell.next < cell.places.size()) {
                const LinePlace& place = cell.places[cell.next];
                const double bottomPt = place.bottomPt - topPt;
                if (bottomPt > style.BodyBottomPt() - style.BodyTopPt() - kLeftForHeaderPt) break;
                strip.lines.push_back({cell.layout,
                                       static_cast<int>(cell.next),
                                       cell.xPt + place.xPt,
                                       place.baselinePt - topPt + kRowPaddingPt,
                                       {table, row, cell.tag}});
                strip.heightPt = std::max(strip.heightPt, bottomPt);
                ++cell.next;
            }
        }
        strip.heightPt += 2 * kRowPaddingPt + 1;
        return strip;
    }

    std::vector<Strip> Make(const std::vector<Cell>& cells, bool isHeader) const {
        std::vector<SetCell> set = SetCells(cells, isHeader);
        const StructureTag row{"TR", ++lastTag};
        std::vector<Strip> strips;
        do {
            Strip strip = TakeStrip(set, row);
            if (isHeader)
                strip.boxes.push_back(
                    {style.marginPt, 0, style.TextWidthPt(), strip.heightPt, kHeaderGround});
            Grid(strip);
            strips.push_back(std::move(strip));
        } while (std::any_of(set.begin(), set.end(),
                             [](const SetCell& cell) { return cell.next < cell.places.size(); }));
        return strips;
    }
};

}  // namespace

std::vector<double> ColumnWidths(const Table& table, double totalPt) {
    std::size_t columns = table.header.size();
    for (const auto& row : table.rows) columns = std::max(columns, row.size());
    std::vector<double> widths(columns, 1.0);
    if (table.widths.size() >= columns)
        for (std::size_t i = 0; i < columns; ++i) widths[i] = std::max(table.widths[i], 0.01);
    const double sum = std::accumulate(widths.begin(), widths.end(), 0.0);
    for (double& width : widths) width *= totalPt / sum;
    return widths;
}

std::vector<Strip> MakeTableStrips(const Table& table, Language language, const PageStyle& style,
                                   const TextSetter& setter, int& lastTag) {
    const std::vector<double> widths = ColumnWidths(table, style.TextWidthPt());
    if (widths.empty()) return {};
    const RowMaker maker{widths, language, style, setter, {"Table", ++lastTag}, lastTag};
    std::vector<Strip> strips;
    if (!table.header.empty()) {
        strips = maker.Make(table.header, true);
        for (Strip& strip : strips) strip.keepWithNext = true;
    }
    const bool repeats = strips.size() == 1;
    for (const auto& row : table.rows)
        for (Strip& strip : maker.Make(row, false)) {
            if (repeats) strip.headerStrip = 0;
            strips.push_back(std::move(strip));
        }
    return strips;
}

}  // namespace mahdar::page
