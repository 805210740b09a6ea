// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/ui/clock_drawing.h"

#include "app/ui/fonts.h"
#include "app/ui/glyph_drawing.h"

#include <cairo.h>

#include <algorithm>
#include <numbers>

namespace mahdar {

namespace {

constexpr double kDesignedHeight = 119;

/// Positions counted from the reading start, turned into x.
struct Side {
    Box box;
    TextDirection direction;

    [[nodiscard]] bool Rtl() const { return direction == TextDirection::RightToLeft; }
    [[nodiscard]] double At(double offset) const { return Rtl() ? box.Right() - offset : box.x + offset; }
    [[nodiscard]] Box Part(double offset, double y, double width, double height) const {
        return {Rtl() ? box.Right() - offset - width : box.x + offset, y, width, height};
    }
    [[nodiscard]] TextEdge Start() const { return Rtl() ? TextEdge::Right : TextEdge::Left; }
};

double FilledShare(const ClockView& view) {
    if (view.state == ClockState::Idle || view.limitSeconds <= 0) return 0;
    return std::clamp(static_cast<double>(view.elapsedSeconds) / view.limitSeconds, 0.0, 1.0);
}

void DrawNotches(cairo_t* cr, const Side& side, double width, Rgb colour) {
    const double unit = side.box.height;
    SetSource(cr, colour);
    for (double offset = unit * 0.6; offset < width; offset += unit * 1.1) {
        const Box notch = side.Part(offset, side.box.y, unit * 0.24, unit);
        cairo_rectangle(cr, notch.x, notch.y, notch.width, notch.height);
    }
    cairo_fill(cr);
}

void DrawStripes(cairo_t* cr, const Box& box, Rgb colour) {
    SetSource(cr, colour);
    cairo_set_line_width(cr, box.height * 0.55);
    for (double x = box.x - box.height; x < box.Right() + box.height; x += box.height * 1.35) {
        cairo_move_to(cr, x - box.height * 0.2, box.Bottom() + box.height * 0.2);
        cairo_line_to(cr, x + box.height * 1.2, box.y - box.height * 0.2);
    }
    cairo_stroke(cr);
}

void DrawThreshold(cairo_t* cr, const Side& side, const ClockView& view, Rgb colour, double lineWidth) {
    if (view.limitSeconds <= 0 || view.thresholdSeconds <= 0 || view.thresholdSeconds >= view.limitSeconds) return;
    const double share = 1.0 - static_cast<double>(view.thresholdSeconds) / view.limitSeconds;
    const double x = side.At(side.box.width * share);
    SetSource(cr, colour);
    cairo_set_line_width(cr, lineWidth);
    cairo_move_to(cr, x, side.box.y);
    cairo_line_to(cr, x, side.box.Bottom());
    cairo_stroke(cr);
}

/// Returns the badge's height.
double DrawBadge(cairo_t* cr, const Side& side, double offset, double y, double scale, const ClockView& view,
                 Language language) {
    const ClockColours colours = OperatorClockColours(view.state);
    const ShapedText word(cr, ClockWord(view.state, language),
                          {kInterfaceFamilies, 15 * scale, TextWeight::Bold, colours.badgeInk, side.direction});
    const double height = 27 * scale;
    const double glyph = 16 * scale;
    const double width = word.Width() + glyph + 26 * scale;
    const Box badge = side.Part(offset, y, width, height);
    RoundedBox(cr, {badge.x + 0.5, badge.y + 0.5, badge.width - 1, badge.height - 1}, 3 * scale);
    SetSource(cr, colours.badgeGround);
    cairo_fill_preserve(cr);
    SetSource(cr, colours.badgeEdge);
    cairo_set_line_width(cr, 1);
    cairo_stroke(cr);
    const Box sign = side.Part(offset + 9 * scale, y + (height - glyph) / 2, glyph, glyph);
    DrawGlyph(cr, ClockGlyph(view.state), sign.x, sign.y, glyph, colours.badgeInk);
    word.DrawMiddle(side.At(offset + 16 * scale + glyph), y + height / 2, side.Start());
    return height;
}

}  // namespace

void SetSource(cairo_t* cr, Rgb colour) {
    cairo_set_source_rgb(cr, colour.Red(), colour.Green(), colour.Blue());
}

void RoundedBox(cairo_t* cr, const Box& box, double radius) {
    constexpr double kQuarter = std::numbers::pi / 2;
    cairo_new_sub_path(cr);
    cairo_arc(cr, box.Right() - radius, box.y + radius, radius, -kQuarter, 0);
    cairo_arc(cr, box.Right() - radius, box.Bottom() - radius, radius, 0, kQuarter);
    cairo_arc(cr, box.x + radius, box.Bottom() - radius, radius, kQuarter, 2 * kQuarter);
    cairo_arc(cr, box.x + radius, box.y + radius, radius, 2 * kQuarter, 3 * kQuarter);
    cairo_close_path(cr);
}

ClockColours OperatorClockColours(ClockState state) {
    constexpr Rgb kWhite{0xffffff};
    constexpr Rgb kText{0x2e3436};
    switch (state) {
        case ClockState::Warning:
            return {{0xfff1cc}, {0x5a3600}, {0xffd479}, {0x5a3600}, {0x7a4a00}, kWhite, {0x5a3600}, {0x9a5b00}, {0xd08a1e}};
        case ClockState::Overtime:
            return {{0xa51d2d}, kWhite, kWhite, {0xa51d2d}, kWhite, {0xa51d2d}, kWhite, {0xa51d2d}, kWhite};
        case ClockState::Paused:
            return {{0xefedeb}, {0x4a484f}, kWhite, {0x4a484f}, {0x4a484f}, kWhite, {0x4a484f}, {0x77767b}, {0x4a484f}};
        case ClockState::Idle:
            return {kWhite, {0x5e5c64}, {0xf6f5f4}, {0x5e5c64}, {0xcdc7c2}, kWhite, {0x9a9996}, {0xcdc7c2}, {0x9a9996}};
        case ClockState::Within: break;
    }
    return {kWhite, kText, {0xe6f4ea}, {0x1b6b34}, {0x1b6b34}, kWhite, kText, {0x2e7d46}, kText};
}

ClockColours HallClockColours(ClockState state) {
    constexpr Rgb kWhite{0xffffff};
    constexpr Rgb kPanel{0x16283f};
    switch (state) {
        case ClockState::Warning:
            return {{0xffc94d}, {0x1a1200}, {0xffc94d}, {0x1a1200}, {0xffc94d}, {0xfff1cc}, {0x1a1200}, {0x5a3600}, {0x8a5a10}};
        case ClockState::Overtime:
            return {{0xa51d2d}, kWhite, {0xa51d2d}, kWhite, {0xa51d2d}, {0xa51d2d}, kWhite, {0xa51d2d}, kWhite};
        case ClockState::Paused:
            return {kPanel, {0xc9d5e6}, kPanel, {0xc9d5e6}, {0x4a5d78}, {0x0e1a2b}, {0xc9d5e6}, {0x77869b}, {0xffd479}};
        case ClockState::Idle:
            return {kPanel, {0x8497b0}, kPanel, {0xc9d5e6}, {0x32445c}, {0x0e1a2b}, {0x4a5d78}, {0x4a5d78}, {0x4a5d78}};
        case ClockState::Within: break;
    }
    return {kPanel, kWhite, kPanel, {0xc8f0d4}, {0x32445c}, {0x0e1a2b}, {0xa9bdd8}, {0x3fa55f}, {0xffd479}};
}

GlyphName ClockGlyph(ClockState state) noexcept {
    switch (state) {
        case ClockState::Within: return GlyphName::TickedBox;
        case ClockState::Warning: return GlyphName::WarningTriangle;
        case ClockState::Overtime: return GlyphName::AlarmDisc;
        case ClockState::Paused: return GlyphName::TwoBars;
        case ClockState::Idle: return GlyphName::Ring;
    }
    return GlyphName::Ring;
}

void DrawClockBar(cairo_t* cr, const Box& box, const ClockView& view, const ClockColours& colours,
                  TextDirection direction, double lineWidth) {
    const Side side{box, direction};
    cairo_save(cr);
    RoundedBox(cr, box, std::min(3.0 * lineWidth, box.height / 3));
    cairo_clip_preserve(cr);
    SetSource(cr, colours.barGround);
    cairo_fill(cr);
    const double width = box.width * FilledShare(view);
    const Box filled = side.Part(0, box.y, width, box.height);
    cairo_rectangle(cr, filled.x, filled.y, filled.width, filled.height);
    SetSource(cr, colours.barFill);
    cairo_fill(cr);
    if (view.state == ClockState::Warning) DrawNotches(cr, side, width, colours.barMarks);
    if (view.state == ClockState::Overtime) {
        DrawStripes(cr, box, colours.barMarks);
    } else {
        const Rgb mark = view.state == ClockState::Within || view.state == ClockState::Paused ? colours.barMarks
                                                                                              : colours.ink;
        DrawThreshold(cr, side, view, mark, lineWidth * 2);
    }
    cairo_restore(cr);
    RoundedBox(cr, {box.x + lineWidth / 2, box.y + lineWidth / 2, box.width - lineWidth, box.height - lineWidth},
               std::min(3.0 * lineWidth, box.height / 3));
    SetSource(cr, colours.barEdge);
    cairo_set_line_width(cr, lineWidth);
    cairo_stroke(cr);
}

void DrawClock(cairo_t* cr, const Box& box, const ClockView& view, Language language) {
    const ClockColours colours = OperatorClockColours(view.state);
    const auto direction = IsRightToLeft(language) ? TextDirection::RightToLeft : TextDirection::LeftToRight;
    const Side side{box, direction};
    cairo_rectangle(cr, box.x, box.y, box.width, box.height);
    SetSource(cr, colours.ground);
    cairo_fill(cr);
    const double scale = std::min(box.height / kDesignedHeight, box.width / 370);
    const double margin = 15 * scale;
    const ShapedText number(cr, ClockNumber(view),
                            {kInterfaceFamilies, 62 * scale, TextWeight::Bold, colours.ink});
    number.DrawMiddle(side.At(margin), box.y + 53 * scale, side.Start());
    const double beside = margin + number.Width() + 15 * scale;
    const double badgeTop = box.y + 26 * scale;
    const double badge = DrawBadge(cr, side, beside, badgeTop, scale, view, language);
    const ShapedText line(cr, ClockElapsedLine(view, language),
                          {kInterfaceFamilies, 13 * scale, TextWeight::Regular, colours.ink, direction});
    line.DrawMiddle(side.At(beside), badgeTop + badge + 14 * scale, side.Start());
    if (view.limitSeconds > 0 || view.state == ClockState::Idle) {
        DrawClockBar(cr, {box.x + margin, box.y + 94 * scale, box.width - 2 * margin, 15 * scale}, view, colours,
                     direction, std::max(1.0, scale));
    }
}

}  // namespace mahdar
