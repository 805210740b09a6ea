// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/document/text_layout.h"

#include "core/document/page_text.h"

#include <pango/pangocairo.h>

#include <algorithm>

namespace mahdar::page {
namespace {

/// Behind the families of the page style, for letters these lack.
constexpr const char* kFontFallbacks =
    ",Amiri,Noto Naskh Arabic,Noto Sans Arabic,Noto Serif,Noto Sans,DejaVu Serif,serif";

constexpr double kUnits = PANGO_SCALE;

int Units(double points) {
    return static_cast<int>(points * kUnits + 0.5);
}

void Add(PangoAttrList* list, PangoAttribute* attribute, std::size_t from, std::size_t to) {
    attribute->start_index = static_cast<guint>(from);
    attribute->end_index = static_cast<guint>(to);
    pango_attr_list_insert(list, attribute);
}

guint16 Channel(std::uint32_t rgb, int shift) {
    return static_cast<guint16>(((rgb >> shift) & 0xff) * 257);
}

PangoAttribute* Foreground(std::uint32_t rgb) {
    return pango_attr_foreground_new(Channel(rgb, 16), Channel(rgb, 8), Channel(rgb, 0));
}

void AddRunLook(PangoAttrList* list, const Run& run, const TextLook& look, std::size_t from, std::size_t to) {
    const std::uint32_t ink = InkOf(run);
    Add(list, Foreground(ink == kInk ? look.ink : ink), from, to);
    if (const auto ground = GroundOf(run))
        Add(list, pango_attr_background_new(Channel(*ground, 16), Channel(*ground, 8), Channel(*ground, 0)),
            from, to);
    if (run.bold) Add(list, pango_attr_weight_new(PANGO_WEIGHT_BOLD), from, to);
    if (run.italic) Add(list, pango_attr_style_new(PANGO_STYLE_ITALIC), from, to);
    if (IsUnderlined(run)) Add(list, pango_attr_underline_new(PANGO_UNDERLINE_SINGLE), from, to);
    if (IsStruck(run)) Add(list, pango_attr_strikethrough_new(TRUE), from, to);
    if (run.language)
        Add(list,
            pango_attr_language_new(pango_language_from_string(std::string(Code(*run.language)).c_str())),
            from, to);
}

PangoAlignment PangoAlignmentOf(Alignment alignment, Language language) {
    // Pango swaps left and right by itself only when it finds the direction itself.
    const bool mirrored = IsRightToLeft(language);
    switch (alignment) {
        case Alignment::Centre:
            return PANGO_ALIGN_CENTER;
        case Alignment::End:
            return mirrored ? PANGO_ALIGN_LEFT : PANGO_ALIGN_RIGHT;
        case Alignment::Start:
        case Alignment::Justify:
            break;
    }
    return mirrored ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT;
}

std::string Families(const std::string& first, const std::string& second) {
    std::string families = first;
    if (second != first) families += ',' + second;
    return families + kFontFallbacks;
}

PangoContext* NewContext(Language language) {
    PangoContext* const context = pango_font_map_create_context(pango_cairo_font_map_get_default());
    pango_cairo_context_set_resolution(context, 72);
    cairo_font_options_t* const options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context, options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(context, FALSE);
    pango_context_set_base_dir(context, IsRightToLeft(language) ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
    pango_context_set_language(context, pango_language_from_string(std::string(Code(language)).c_str()));
    return context;
}

}  // namespace

TextSetter::TextSetter(const PageStyle& style)
    : m_arabicFonts(Families(style.arabicFont, style.latinFont)),
      m_latinFonts(Families(style.latinFont, style.arabicFont)),
      m_lineFactor(style.lineFactor) {
    for (std::size_t i = 0; i < kLanguages.size(); ++i) m_contexts[i] = NewContext(kLanguages[i]);
}

TextSetter::~TextSetter() {
    for (PangoContext* context : m_contexts) g_object_unref(context);
}

PangoContext* TextSetter::Context(Language language) const noexcept {
    const auto found = std::find(kLanguages.begin(), kLanguages.end(), language);
    return m_contexts[found == kLanguages.end() ? 0 : found - kLanguages.begin()];
}

LayoutPtr TextSetter::Set(const Runs& runs, const TextBox& box) const {
    LayoutPtr layout(pango_layout_new(Context(box.language)), g_object_unref);
    PangoAttrList* const list = pango_attr_list_new();
    std::string text;
    for (const Run& run : runs) {
        const std::size_t from = text.size();
        text += IsolatedText(run, box.language);
        AddRunLook(list, run, box.look, from, text.size());
    }
    // Kerned Arabic comes back from a PDF with letters apart; Amiri looks well without.
    Add(list, pango_attr_font_features_new("kern=0, calt=0"), 0, text.size());
    for (const auto& [from, to] : UnbreakableRanges(text))
        Add(list, pango_attr_allow_breaks_new(FALSE), from, to);

    PangoFontDescription* const font = pango_font_description_new();
    const std::string& families = IsRightToLeft(box.language) ? m_arabicFonts : m_latinFonts;
    pango_font_description_set_family(font, families.c_str());
    pango_font_description_set_size(font, Units(box.look.sizePt));
    if (box.look.bold) pango_font_description_set_weight(font, PANGO_WEIGHT_BOLD);
    pango_layout_set_font_description(layout.get(), font);
    pango_font_description_free(font);
    pango_layout_set_auto_dir(layout.get(), FALSE);
    pango_layout_set_width(layout.get(), box.widthPt > 0 ? Units(box.widthPt) : -1);
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_justify(layout.get(), box.alignment == Alignment::Justify);
    pango_layout_set_alignment(layout.get(), PangoAlignmentOf(box.alignment, box.language));
    pango_layout_set_line_spacing(layout.get(), static_cast<float>(m_lineFactor));
    pango_layout_set_text(layout.get(), text.data(), static_cast<int>(text.size()));
    pango_layout_set_attributes(layout.get(), list);
    pango_attr_list_unref(list);
    return layout;
}

std::vector<LinePlace> LinesOf(const LayoutPtr& layout) {
    std::vector<LinePlace> lines;
    PangoLayoutIter* const iter = pango_layout_get_iter(layout.get());
    do {
        PangoRectangle logical;
        pango_layout_iter_get_line_extents(iter, nullptr, &logical);
        int top = 0;
        int bottom = 0;
        pango_layout_iter_get_line_yrange(iter, &top, &bottom);
        lines.push_back({logical.x / kUnits, top / kUnits, pango_layout_iter_get_baseline(iter) / kUnits,
                         bottom / kUnits});
    } while (pango_layout_iter_next_line(iter));
    pango_layout_iter_free(iter);
    return lines;
}

double HeightOf(const LayoutPtr& layout) {
    PangoRectangle logical;
    pango_layout_get_extents(layout.get(), nullptr, &logical);
    return logical.height / kUnits;
}

double WidthOf(const LayoutPtr& layout) {
    PangoRectangle logical;
    pango_layout_get_extents(layout.get(), nullptr, &logical);
    return logical.width / kUnits;
}

}  // namespace mahdar::page
