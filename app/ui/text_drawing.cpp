// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/ui/text_drawing.h"

#include <pango/pangocairo.h>

#include <algorithm>

namespace mahdar {

namespace {

bool IsRtl(const TextStyle& style) { return style.direction == TextDirection::RightToLeft; }

/// Without automatic direction Pango takes "left" and "right" as the physical edges.
PangoAlignment Alignment(TextEdge edge) {
    if (edge == TextEdge::Centre) return PANGO_ALIGN_CENTER;
    return edge == TextEdge::Right ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT;
}

}  // namespace

void ShapedText::Unref::operator()(PangoLayout* layout) const { g_object_unref(layout); }

ShapedText::ShapedText(cairo_t* cr, const TextStyle& style)
    : m_cr(cr), m_colour(style.colour), m_layout(pango_cairo_create_layout(cr)) {
    PangoContext* context = pango_layout_get_context(m_layout.get());
    pango_context_set_base_dir(context, IsRtl(style) ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
    pango_layout_context_changed(m_layout.get());
    pango_layout_set_auto_dir(m_layout.get(), FALSE);
    PangoFontDescription* font = pango_font_description_new();
    pango_font_description_set_family(font, style.families);
    pango_font_description_set_absolute_size(font, style.sizePx * PANGO_SCALE);
    pango_font_description_set_weight(
        font, style.weight == TextWeight::Bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_layout_set_font_description(m_layout.get(), font);
    pango_font_description_free(font);
}

ShapedText::ShapedText(cairo_t* cr, const std::string& text, const TextStyle& style, TextBreaking breaking,
                       double widthPx, TextEdge edge)
    : ShapedText(cr, style) {
    if (breaking != TextBreaking::OneLine) {
        m_givenWidth = widthPx;
        pango_layout_set_width(m_layout.get(), static_cast<int>(widthPx * PANGO_SCALE));
        pango_layout_set_wrap(m_layout.get(), PANGO_WRAP_WORD_CHAR);
        pango_layout_set_alignment(m_layout.get(), Alignment(edge));
    }
    if (breaking == TextBreaking::Ellipsized) {
        pango_layout_set_ellipsize(m_layout.get(), PANGO_ELLIPSIZE_END);
    }
    pango_layout_set_text(m_layout.get(), text.data(), static_cast<int>(text.size()));
}

ShapedText ShapedText::FromMarkup(cairo_t* cr, const std::string& markup, const TextStyle& style) {
    ShapedText shaped(cr, style);
    pango_layout_set_markup(shaped.m_layout.get(), markup.data(), static_cast<int>(markup.size()));
    return shaped;
}

double ShapedText::Width() const {
    PangoRectangle logical;
    pango_layout_get_extents(m_layout.get(), nullptr, &logical);
    return static_cast<double>(logical.width) / PANGO_SCALE;
}

double ShapedText::Height() const {
    PangoRectangle logical;
    pango_layout_get_extents(m_layout.get(), nullptr, &logical);
    return static_cast<double>(logical.height) / PANGO_SCALE;
}

int ShapedText::Lines() const { return pango_layout_get_line_count(m_layout.get()); }

int ShapedText::UnknownGlyphs() const { return pango_layout_get_unknown_glyphs_count(m_layout.get()); }

double ShapedText::Baseline() const {
    return static_cast<double>(pango_layout_get_baseline(m_layout.get())) / PANGO_SCALE;
}

void ShapedText::SetLinePitch(double pitchPx) {
    const double natural = Height() / std::max(1, Lines());
    if (natural > 0) pango_layout_set_line_spacing(m_layout.get(), static_cast<float>(pitchPx / natural));
}

void ShapedText::Draw(double x, double y, TextEdge anchor) const {
    const double width = m_givenWidth > 0 ? m_givenWidth : Width();
    double left = x;
    if (anchor == TextEdge::Right) left -= width;
    if (anchor == TextEdge::Centre) left -= width / 2;
    cairo_set_source_rgb(m_cr, m_colour.Red(), m_colour.Green(), m_colour.Blue());
    cairo_move_to(m_cr, left, y);
    pango_cairo_show_layout(m_cr, m_layout.get());
}

void ShapedText::DrawMiddle(double x, double y, TextEdge anchor) const { Draw(x, y - Height() / 2, anchor); }

}  // namespace mahdar
