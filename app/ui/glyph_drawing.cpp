// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/ui/glyph_drawing.h"

#include "app/ui/glyph_data.h"

#include <cairo.h>

#include <numbers>

namespace mahdar {

namespace {

void AddPath(cairo_t* cr, const char* path) {
    for (const GlyphStep& step : ParseGlyphPath(path)) {
        const auto& n = step.numbers;
        switch (step.command) {
            case 'M': cairo_move_to(cr, n[0], n[1]); break;
            case 'L': cairo_line_to(cr, n[0], n[1]); break;
            case 'C': cairo_curve_to(cr, n[0], n[1], n[2], n[3], n[4], n[5]); break;
            case 'O':
                cairo_new_sub_path(cr);
                cairo_arc(cr, n[0], n[1], n[2], 0, 2 * std::numbers::pi);
                cairo_close_path(cr);
                break;
            default: cairo_close_path(cr); break;
        }
    }
}

}  // namespace

void DrawGlyph(cairo_t* cr, GlyphName name, double x, double y, double size, Rgb colour, Facing facing) {
    constexpr double kBox = 16.0;
    cairo_save(cr);
    cairo_translate(cr, x, y);
    cairo_scale(cr, size / kBox, size / kBox);
    if (facing == Facing::Mirrored) {
        cairo_translate(cr, kBox, 0);
        cairo_scale(cr, -1, 1);
    }
    cairo_set_source_rgb(cr, colour.Red(), colour.Green(), colour.Blue());
    cairo_set_line_width(cr, kGlyphStroke);
    cairo_set_line_cap(cr, CAIRO_LINE_CAP_ROUND);
    cairo_set_line_join(cr, CAIRO_LINE_JOIN_ROUND);
    cairo_set_fill_rule(cr, CAIRO_FILL_RULE_EVEN_ODD);
    for (const GlyphShape& shape : GlyphShapes(name)) {
        cairo_new_path(cr);
        AddPath(cr, shape.path);
        shape.paint == GlyphPaint::Fill ? cairo_fill(cr) : cairo_stroke(cr);
    }
    cairo_restore(cr);
}

}  // namespace mahdar
