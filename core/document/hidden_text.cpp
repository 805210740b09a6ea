// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/document/hidden_text.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace mahdar::page {
namespace {

struct HiddenLetter {
    std::string bytes;
    int xUnits = 0;
};

/// The letters in the order they would stand on paper, from the left.
std::vector<HiddenLetter> Letters(PangoLayout* layout) {
    std::vector<HiddenLetter> letters;
    const char* const text = pango_layout_get_text(layout);
    for (const char* at = text; *at != '\0'; at = g_utf8_next_char(at)) {
        PangoRectangle place;
        pango_layout_index_to_pos(layout, static_cast<int>(at - text), &place);
        letters.push_back({std::string(at, static_cast<std::size_t>(g_utf8_next_char(at) - at)), std::min(place.x, place.x + place.width)});
    }
    std::stable_sort(letters.begin(), letters.end(),
                     [](const HiddenLetter& a, const HiddenLetter& b) { return a.xUnits < b.xUnits; });
    return letters;
}

cairo_scaled_font_t* FontOf(PangoLayout* layout) {
    const PangoLayoutLine* const line = pango_layout_get_line_readonly(layout, 0);
    if (line == nullptr || line->runs == nullptr) return nullptr;
    PangoFont* const font = static_cast<PangoLayoutRun*>(line->runs->data)->item->analysis.font;
    return PANGO_IS_CAIRO_FONT(font) ? pango_cairo_font_get_scaled_font(PANGO_CAIRO_FONT(font)) : nullptr;
}

/// Cairo leaves out a glyph whose box is empty, and the box of a blank is empty just where both its edges fall on the
/// same whole unit of the page.
double BetweenUnits(double pt) {
    constexpr double kNear = 1.0 / 64;
    return std::abs(pt - std::round(pt)) < kNear ? std::round(pt) + 2 * kNear : pt;
}

}  // namespace

void ShowHidden(cairo_t* context, PangoLayout* layout, double xPt, double baselinePt) {
    cairo_scaled_font_t* const font = FontOf(layout);
    if (font == nullptr || !cairo_surface_has_show_text_glyphs(cairo_get_target(context))) return;
    cairo_glyph_t* blank = nullptr;
    int count = 0;
    if (cairo_scaled_font_text_to_glyphs(font, 0, 0, " ", 1, &blank, &count, nullptr, nullptr, nullptr) !=
            CAIRO_STATUS_SUCCESS ||
        count != 1)
        return;
    cairo_text_extents_t extents;
    cairo_scaled_font_glyph_extents(font, blank, 1, &extents);
    const std::vector<HiddenLetter> letters = Letters(layout);
    const PangoContext* const pango = pango_layout_get_context(layout);
    const bool rightToLeft = pango_context_get_base_dir(const_cast<PangoContext*>(pango)) == PANGO_DIRECTION_RTL;
    double atPt = rightToLeft ? xPt : xPt - extents.x_advance * static_cast<double>(letters.size());
    cairo_set_scaled_font(context, font);
    for (const HiddenLetter& letter : letters) {
        cairo_glyph_t glyph{blank->index, BetweenUnits(atPt), BetweenUnits(baselinePt)};
        const cairo_text_cluster_t cluster{static_cast<int>(letter.bytes.size()), 1};
        cairo_show_text_glyphs(context, letter.bytes.data(), static_cast<int>(letter.bytes.size()), &glyph, 1,
                               &cluster, 1, static_cast<cairo_text_cluster_flags_t>(0));
        atPt += extents.x_advance;
    }
    cairo_glyph_free(blank);
}

}  // namespace mahdar::page
