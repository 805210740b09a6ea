// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/ui/hall_canvas.h"

#include "app/ui/clock_drawing.h"
#include "app/ui/fonts.h"

#include <cairo.h>

#include <algorithm>

namespace mahdar {

namespace {

constexpr double kSmaller = 0.8;
constexpr double kSmallest = 0.25;
constexpr int kMostLines = 2;

/// Of the font size; an Arabic font alone would ask for 1.7 and leave gaps.
constexpr double kLinePitch = 1.38;
constexpr double kBaselineInPitch = 0.76;

struct Block {
    ShapedText text;
    double pitch;
};

struct Shaped {
    std::vector<Block> blocks;
    double height = 0;
    int mostLines = 0;
};

Shaped ShapeAll(cairo_t* cr, const std::vector<HallLine>& lines, double width, TextEdge edge, double factor) {
    Shaped shaped;
    for (const HallLine& line : lines) {
        if (line.text.empty()) continue;
        const double pitch = line.sizePx * factor * kLinePitch;
        ShapedText text(cr, line.text, HallStyle(line, factor), TextBreaking::Wrapped, width, edge);
        text.SetLinePitch(pitch);
        shaped.height += pitch * text.Lines();
        shaped.mostLines = std::max(shaped.mostLines, text.Lines());
        shaped.blocks.push_back({std::move(text), pitch});
    }
    return shaped;
}

}  // namespace

TextStyle HallStyle(const HallLine& line, double factor) {
    const auto direction = IsRightToLeft(line.language) ? TextDirection::RightToLeft : TextDirection::LeftToRight;
    return {kInterfaceFamilies, line.sizePx * factor, line.weight, line.colour, direction};
}

HallCanvas::HallCanvas(cairo_t* cr, const Box& box, const HallView& view)
    : m_cr(cr), m_width(box.width * kHallHeight / box.height), m_rtl(IsRightToLeft(view.primary)) {}

Box HallCanvas::Part(double offset, double y, double width, double height) const {
    return {m_rtl ? m_width - offset - width : offset, y, width, height};
}

void HallCanvas::Fill(const Box& box, Rgb colour) const {
    SetSource(m_cr, colour);
    cairo_rectangle(m_cr, box.x, box.y, box.width, box.height);
    cairo_fill(m_cr);
}

ShapedText HallCanvas::Fitted(const HallLine& line, double maxWidth) const {
    ShapedText text(m_cr, line.text, HallStyle(line));
    const double width = text.Width();
    if (width <= maxWidth || width <= 0) return text;
    return {m_cr, line.text, HallStyle(line, maxWidth / width)};
}

double HallCanvas::Text(const HallLine& line, double offset, double middle, double maxWidth) const {
    const ShapedText text = Fitted(line, maxWidth);
    text.DrawMiddle(At(offset), middle, Start());
    return text.Width();
}

void HallCanvas::TextAtEnd(const HallLine& line, double offsetFromEnd, double middle, double maxWidth) const {
    Fitted(line, maxWidth).DrawMiddle(At(m_width - offsetFromEnd), middle, End());
}

void HallCanvas::Stack(const std::vector<HallLine>& lines, double offset, double y, double width, double height,
                       TextEdge edge) const {
    double factor = 1.0;
    Shaped shaped = ShapeAll(m_cr, lines, width, edge, factor);
    while ((shaped.height > height || shaped.mostLines > kMostLines) && factor > kSmallest) {
        factor *= factor == 1.0 ? kSmaller : 0.92;
        shaped = ShapeAll(m_cr, lines, width, edge, factor);
    }
    double top = y + (height - shaped.height) / 2;
    const Box part = Part(offset, y, width, height);
    for (const Block& block : shaped.blocks) {
        block.text.Draw(part.x, top + block.pitch * kBaselineInPitch - block.text.Baseline());
        top += block.pitch * block.text.Lines();
    }
}

}  // namespace mahdar
