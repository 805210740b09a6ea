// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "app/ui/rgb.h"

#include <array>
#include <string>

#include <wx/bmpbndl.h>
#include <wx/colour.h>

namespace mahdar {

/// Our own signs, drawn with one stroke width; never letters of a font.
enum class GlyphName {
    Ring = 1, Triangle, TwoBars, HookedArrow, TickedBox, WarningTriangle, HalfDisc, Microphone, Tick, Skip, Cross,
    Flag, ReplyArrow, Lines, Diamond, Arrow, Leaf, Pen, TwoArrows, TurningArrow, Dash, HalfTick, Brackets, Question,
    Search, Plus, Clock, Document, Folder, Play, AlarmDisc, RecordedDisc, TickedRing
};

/// One past the last glyph, for tables and tests.
inline constexpr int kGlyphEnd = static_cast<int>(GlyphName::TickedRing) + 1;

inline constexpr int kGlyphSize = 16;

/// Signs that point along the reading direction and therefore turn round in Arabic.
[[nodiscard]] bool IsDirectional(GlyphName name) noexcept;

/// For native controls, already turned round when the interface is Arabic. Bundles are kept and shared.
[[nodiscard]] wxBitmapBundle Glyph(GlyphName name, const wxColour& colour, int size = kGlyphSize);

enum class Facing { AsDrawn = 1, Mirrored };

/// The same sign as an SVG document.
[[nodiscard]] std::string GlyphSvg(GlyphName name, const std::string& cssColour, Facing facing);

/// How the sign has to face in a text of that direction.
[[nodiscard]] Facing FacingFor(GlyphName name, bool rightToLeft) noexcept;

}  // namespace mahdar
