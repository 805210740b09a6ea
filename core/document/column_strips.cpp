// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/document/column_strips.h"

#include "core/document/page_text.h"

#include <pango/pango.h>

#include <algorithm>

namespace mahdar::page {
namespace {

constexpr double kColumnGapPt = 16;
constexpr double kNumberGapPt = 6;
constexpr double kPageNumberPt = 32;
constexpr double kContentsIndentPt = 14;
constexpr double kDotGapPt = 5;

struct SetColumn {
    LayoutPtr text;
    std::vector<LinePlace> places;
    double textXPt = 0;
    LayoutPtr number;
    double numberXPt = 0;
    StructureTag tag;
};

struct ColumnMaker {
    const Parallel& row;
    Language language;
    const PageStyle& style;
    const TextSetter& setter;
    int& lastTag;

    const TextLook& Look() const {
        return row.headingLevel > 0 ? style.Heading(row.headingLevel) : style.body;
    }

    SetColumn Set(std::size_t index) const {
        static constexpr const char* kHeadings[] = {"P", "H1", "H2", "H3"};
        const Paragraph& column = row.columns[index];
        const auto count = static_cast<double>(row.columns.size());
        const double widthPt = (style.TextWidthPt() - kColumnGapPt * (count - 1)) / count;
        const double leftPt =
            StartX(style, language, static_cast<double>(index) * (widthPt + kColumnGapPt), widthPt);
        const Language own = column.language.value_or(language);
        const std::string number = NumberText(column);
        const double indentPt = number.empty() ? 0 : style.numberColumnPt;
        const bool rightToLeft = IsRightToLeft(own);
        const Alignment alignment = row.headingLevel > 0 ? Alignment::Start : AlignmentOf(column);
        SetColumn set;
        set.text = setter.Set(column.runs, {Look(), own, alignment, widthPt - indentPt});
        set.places = LinesOf(set.text);
        set.textXPt = rightToLeft ? leftPt : leftPt + indentPt;
        set.tag = {kHeadings[std::clamp(row.headingLevel, 0, 3)], ++lastTag};
        if (number.empty()) return set;
        set.number = setter.Set(Plain(number), {Look(), own, Alignment::Start, 0});
        const double numberPt = WidthOf(set.number);
        const double offsetPt = std::max(indentPt - kNumberGapPt - numberPt, 0.0);
        set.numberXPt = rightToLeft ? leftPt + widthPt - offsetPt - numberPt : leftPt + offsetPt;
        return set;
    }

    /// Line `line` of every column that has so many.
    static Strip Line(const std::vector<SetColumn>& columns, std::size_t line) {
        Strip strip;
        for (const SetColumn& column : columns) {
            if (line >= column.places.size()) continue;
            const LinePlace& place = column.places[line];
            const double baselinePt = place.baselinePt - place.topPt;
            if (line == 0 && column.number)
                strip.lines.push_back({column.number, 0, column.numberXPt, baselinePt, {column.tag}});
            strip.lines.push_back(
                {column.text, static_cast<int>(line), column.textXPt + place.xPt, baselinePt, {column.tag}});
            strip.heightPt = std::max(strip.heightPt, place.bottomPt - place.topPt);
        }
        return strip;
    }
};

}  // namespace

std::vector<Strip> MakeParallelStrips(const Parallel& row, Language language, const PageStyle& style,
                                      const TextSetter& setter, int& lastTag) {
    if (row.columns.empty()) return {};
    const ColumnMaker maker{row, language, style, setter, lastTag};
    std::vector<SetColumn> columns;
    std::size_t count = 0;
    for (std::size_t i = 0; i < row.columns.size(); ++i) {
        columns.push_back(maker.Set(i));
        count = std::max(count, columns.back().places.size());
    }
    std::vector<Strip> strips;
    for (std::size_t line = 0; line < count; ++line) {
        Strip strip = ColumnMaker::Line(columns, line);
        strip.beforePt = line == 0 ? maker.Look().beforePt : 0;
        strip.keepWithNext = row.headingLevel > 0 || (count > 1 && (line == 0 || line + 2 == count));
        strips.push_back(std::move(strip));
    }
    if (row.headingLevel > 0)
        strips.front().heading = PlacedHeading{std::clamp(row.headingLevel, 1, 3),
                                               OneLine(PlainText(ParallelHeadingRuns(row, language)))};
    return strips;
}

std::vector<Strip> MakeContentsStrips(const Document& document, const Contents& contents,
                                      const TextSetter& setter, int& lastTag) {
    const PageStyle& style = document.style;
    const StructureTag list{"TOC", ++lastTag};
    std::vector<Strip> strips;
    for (const ContentsEntry& entry : EntriesOf(document, contents)) {
        const double indentPt = kContentsIndentPt * (entry.level - 1);
        const double widthPt = style.TextWidthPt() - indentPt - kPageNumberPt;
        const LayoutPtr layout =
            setter.Set(entry.runs, {style.contents, entry.language, Alignment::Start, widthPt});
        const StructureTag item{"TOCI", ++lastTag};
        const StructureTag link{"Link", ++lastTag, "dest='" + AnchorOf(entry.heading) + "'"};
        const double xPt = StartX(style, document.language, indentPt, widthPt);
        const std::vector<LinePlace> places = LinesOf(layout);
        for (std::size_t i = 0; i < places.size(); ++i) {
            Strip strip;
            strip.beforePt = i == 0 ? style.contents.afterPt : 0;
            strip.heightPt = places[i].bottomPt - places[i].topPt;
            strip.lines.push_back({layout,
                                   static_cast<int>(i),
                                   xPt + places[i].xPt,
                                   places[i].baselinePt - places[i].topPt,
                                   {list, item, link}});
            strip.keepWithNext = i + 1 < places.size();
            strips.push_back(std::move(strip));
        }
        PangoRectangle ink;
        pango_layout_line_get_extents(
            pango_layout_get_line_readonly(layout.get(), static_cast<int>(places.size()) - 1), nullptr, &ink);
        const double textPt = static_cast<double>(ink.width) / PANGO_SCALE;
        const bool ownSide = IsRightToLeft(entry.language) == IsRightToLeft(document.language);
        strips.back().contents =
            PlacedContents{entry.heading, indentPt + (ownSide ? textPt : widthPt), document.language};
    }
    return strips;
}

void AddContentsPage(Strip& strip, int page, const PageStyle& style, const TextSetter& setter) {
    const PlacedContents& place = *strip.contents;
    PlacedLine line = strip.lines.back();
    line.layout =
        setter.Set(Plain(std::to_string(page)), {style.contents, place.language, Alignment::Start, 0});
    line.line = 0;
    const double numberPt = WidthOf(line.layout);
    line.xPt = StartX(style, place.language, style.TextWidthPt() - numberPt, numberPt);
    const double yPt = line.baselinePt - 0.5;
    const double fromPt = StartX(style, place.language, place.textEndPt + kDotGapPt, 0);
    const double toPt = StartX(style, place.language, style.TextWidthPt() - numberPt - kDotGapPt, 0);
    if (IsRightToLeft(place.language) ? toPt < fromPt : fromPt < toPt)
        strip.strokes.push_back({fromPt, yPt, toPt, yPt, 0.8, kRuleInk, StrokeLook::Dots});
    strip.lines.push_back(std::move(line));
}

}  // namespace mahdar::page
