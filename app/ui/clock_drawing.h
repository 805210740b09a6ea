// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "app/ui/clock_view.h"
#include "app/ui/glyphs.h"
#include "app/ui/text_drawing.h"

namespace mahdar {

/// The colours of one clock on one ground.
struct ClockColours {
    Rgb ground;
    Rgb ink;
    Rgb badgeGround;
    Rgb badgeInk;
    Rgb badgeEdge;
    Rgb barGround;
    Rgb barEdge;
    Rgb barFill;
    Rgb barMarks;
};

[[nodiscard]] ClockColours OperatorClockColours(ClockState state);
/// The hall's clock stands on dark ground; badgeInk is the colour of glyph and words there.
[[nodiscard]] ClockColours HallClockColours(ClockState state);

[[nodiscard]] GlyphName ClockGlyph(ClockState state) noexcept;

/// The operator's clock fills the box: number and badge from the reading start, the bar below.
void DrawClock(cairo_t* cr, const Box& box, const ClockView& view, Language language);

/// The bar alone: it fills from the reading start; the mark stands where the warning begins; a warning has notches
/// and overtime diagonal stripes, so that the state shows without colour.
void DrawClockBar(cairo_t* cr, const Box& box, const ClockView& view, const ClockColours& colours,
                  TextDirection direction, double lineWidth);

/// A box with rounded corners as the current path.
void RoundedBox(cairo_t* cr, const Box& box, double radius);

void SetSource(cairo_t* cr, Rgb colour);

}  // namespace mahdar
