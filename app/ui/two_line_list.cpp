// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/ui/two_line_list.h"

#include "app/ui/accessibility.h"
#include "app/ui/fonts.h"
#include "app/ui/rtl.h"
#include "app/ui/wx_strings.h"

#include <gtk/gtk.h>

#include <algorithm>

namespace mahdar {

namespace {

constexpr int kRowPadding = 4;
constexpr int kTwoLinePadding = 2;

std::string Small(const std::string& markup) {
    const int size = static_cast<int>(PointsOf(FontRole::Secondary) * PANGO_SCALE);
    return "<span size='" + std::to_string(size) + "' alpha='88%'>" + markup + "</span>";
}

/// Left to themselves the Arabic face takes nearly twice the height of the Latin one and rows would gape.
std::string TwoLines(const std::string& first, const std::string& second) {
    constexpr double kPitchPerPoint = 2.0;
    const int pitch = static_cast<int>(PointsOf(FontRole::Body) * kPitchPerPoint * PANGO_SCALE);
    return "<span line_height='" + std::to_string(pitch) + "'>" + first + "\n" + Small(second) + "</span>";
}

std::string Escaped(const std::string& utf8) {
    gchar* escaped = g_markup_escape_text(utf8.data(), static_cast<gssize>(utf8.size()));
    std::string markup(escaped);
    g_free(escaped);
    return markup;
}

wxDataViewColumn* Append(wxDataViewCtrl* list, const wxString& title, wxDataViewRenderer* renderer,
                         unsigned modelColumn, int width, int padding) {
    g_object_set(renderer->GetGtkHandle(), "ypad", padding, nullptr);
    auto* column = new wxDataViewColumn(title, renderer, modelColumn, width, wxALIGN_NOT, wxDATAVIEW_COL_RESIZABLE);
    list->AppendColumn(column);
    return column;
}

/// GTK measures one row and gives all the same height, so the row must allow for both scripts and for bold.
int TwoLineHeight(wxDataViewCtrl* list) {
    constexpr int kDesignedHeight = 41;
    const std::string sample = TwoLines("<b>1 Ág أعطِ</b>", "<b>Ág بلا نتيجة</b>");
    PangoLayout* layout = gtk_widget_create_pango_layout(list->GtkGetTreeView(), nullptr);
    pango_layout_set_markup(layout, sample.c_str(), -1);
    int height = 0;
    pango_layout_get_pixel_size(layout, nullptr, &height);
    g_object_unref(layout);
    return std::max(kDesignedHeight, height + 2 * kTwoLinePadding);
}

void FitWrapWidth(GtkTreeViewColumn* column, GParamSpec*, gpointer cell) {
    constexpr int kCellMargin = 8;
    const int width = gtk_tree_view_column_get_width(column) - kCellMargin;
    int current = 0;
    g_object_get(cell, "wrap-width", &current, nullptr);
    if (width <= 0 || width == current) return;
    g_object_set(cell, "wrap-mode", PANGO_WRAP_WORD_CHAR, "wrap-width", width, nullptr);
    gtk_tree_view_column_queue_resize(column);
}

}  // namespace

wxString EscapeMarkup(const std::string& utf8) { return ToWx(Escaped(utf8)); }

wxString TwoLineMarkup(const TwoLineText& row) {
    std::string first = row.number.empty() ? "" : "<b>" + Escaped(row.number) + "</b>  ";
    first += row.current ? "<b>" + Escaped(row.title) + "</b>" : Escaped(row.title);
    std::string second = Escaped(row.detail);
    if (!row.missing.empty()) second += (second.empty() ? "<b>" : " · <b>") + Escaped(row.missing) + "</b>";
    return ToWx(TwoLines(first, second));
}

wxString TwoLineMarkup(const wxString& strong, const wxString& detail) {
    return ToWx(TwoLines("<b>" + Escaped(FromWx(strong)) + "</b>", Escaped(FromWx(detail))));
}

wxDataViewColumn* AppendTwoLineColumn(wxDataViewCtrl* list, const wxString& title, unsigned modelColumn, int width) {
    auto* renderer = new wxDataViewTextRenderer();
    renderer->EnableMarkup();
    renderer->EnableEllipsize(wxELLIPSIZE_END);
    gtk_cell_renderer_set_fixed_size(renderer->GetGtkHandle(), -1, TwoLineHeight(list));
    wxDataViewColumn* column = Append(list, title, renderer, modelColumn, width, kTwoLinePadding);
    // wx asks for the left, and Pango turns it round once more for right-to-left paragraphs.
    if (IsInterfaceRightToLeft()) g_object_set(renderer->GetGtkHandle(), "alignment", PANGO_ALIGN_RIGHT, nullptr);
    return column;
}

wxDataViewColumn* AppendTextColumn(wxDataViewCtrl* list, const wxString& title, unsigned modelColumn, int width,
                                   CellWrapping wrapping) {
    auto* renderer = new wxDataViewTextRenderer();
    const bool wrapped = wrapping == CellWrapping::Wrapped;
    renderer->EnableEllipsize(wrapped ? wxELLIPSIZE_NONE : wxELLIPSIZE_END);
    wxDataViewColumn* column = Append(list, title, renderer, modelColumn, width, kRowPadding);
    if (wrapped) WrapColumn(column, width);
    return column;
}

wxDataViewColumn* AppendIconTextColumn(wxDataViewCtrl* list, const wxString& title, unsigned modelColumn, int width) {
    auto* renderer = new wxDataViewIconTextRenderer();
    renderer->EnableEllipsize(wxELLIPSIZE_END);
    return Append(list, title, renderer, modelColumn, width, kRowPadding);
}

wxDataViewColumn* AppendGlyphColumn(wxDataViewCtrl* list, const wxString& title, unsigned modelColumn, int width) {
    return Append(list, title, new wxDataViewBitmapRenderer(), modelColumn, width, kRowPadding);
}

wxVariant StateCell(GlyphName glyph, Ink ink, const wxString& word) {
    wxVariant cell;
    cell << wxDataViewIconText(word, Glyph(glyph, Colour(ink)));
    return cell;
}

wxVariant GlyphCell(GlyphName glyph, Ink ink) {
    wxVariant cell;
    cell << Glyph(glyph, Colour(ink));
    return cell;
}

void WrapColumn(wxDataViewColumn* column, int firstWidth) {
    auto* native = GTK_TREE_VIEW_COLUMN(column->GetGtkHandle());
    GtkCellRenderer* cell = column->GetRenderer()->GetGtkHandle();
    g_object_set(cell, "wrap-mode", PANGO_WRAP_WORD_CHAR, "wrap-width", std::max(40, firstWidth - 8), nullptr);
    g_signal_connect(native, "notify::width", G_CALLBACK(FitWrapWidth), cell);
}

void PrepareList(wxDataViewCtrl* list, const wxString& accessibleName) {
    gtk_tree_view_set_enable_search(GTK_TREE_VIEW(list->GtkGetTreeView()), FALSE);
    SetAccessibleName(list, accessibleName);
}

}  // namespace mahdar
