// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "app/ui/glyphs.h"

typedef struct _cairo cairo_t;

namespace mahdar {

/// Draws a sign into the square at (x, y) of an own drawing; facing as FacingFor says.
void DrawGlyph(cairo_t* cr, GlyphName name, double x, double y, double size, Rgb colour,
               Facing facing = Facing::AsDrawn);

}  // namespace mahdar
