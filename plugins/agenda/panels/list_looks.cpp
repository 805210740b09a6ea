// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/list_looks.h"

#include "app/ui/rtl.h"
#include "app/ui/two_line_list.h"
#include "app/ui/wx_strings.h"

#include <gtk/gtk.h>
#include <wx/dataview.h>
#include <wx/textctrl.h>

namespace mahdar::agenda {

namespace {

void HideTitle(wxDataViewColumn* column) {
    GtkWidget* label = gtk_label_new(FromWx(column->GetTitle()).c_str());
    gtk_label_set_ellipsize(GTK_LABEL(label), PANGO_ELLIPSIZE_END);
    gtk_widget_set_opacity(label, 0.0);
    gtk_widget_show(label);
    gtk_tree_view_column_set_widget(GTK_TREE_VIEW_COLUMN(column->GetGtkHandle()), label);
}

void PadSigns(wxDataViewColumn* column) {
    constexpr int kSides = 6;
    GList* cells = gtk_cell_layout_get_cells(GTK_CELL_LAYOUT(column->GetGtkHandle()));
    for (GList* cell = cells; cell != nullptr; cell = cell->next) {
        if (GTK_IS_CELL_RENDERER_PIXBUF(cell->data)) g_object_set(cell->data, "xpad", kSides, nullptr);
    }
    g_list_free(cells);
}

enum class Side { Unknown = 1, LeftToRight, RightToLeft };

/// By the first letter or mark that has a direction.
Side SideOf(const gchar* text) {
    constexpr gunichar kRightToLeftMark = 0x200F;
    constexpr gunichar kLeftToRightMark = 0x200E;
    for (const gchar* at = text; at != nullptr && *at != '\0'; at = g_utf8_next_char(at)) {
        const gunichar letter = g_utf8_get_char(at);
        const bool arabic = (letter >= 0x0590 && letter <= 0x08FF) || (letter >= 0xFB1D && letter <= 0xFEFC);
        if (letter == kRightToLeftMark || (arabic && g_unichar_isalpha(letter))) return Side::RightToLeft;
        if (letter == kLeftToRightMark || g_unichar_isalpha(letter)) return Side::LeftToRight;
    }
    return Side::Unknown;
}

void AlignCell(GObject* cell, GParamSpec*, gpointer) {
    gchar* text = nullptr;
    g_object_get(cell, "text", &text, nullptr);
    const bool foreign = SideOf(text) == (IsInterfaceRightToLeft() ? Side::LeftToRight : Side::RightToLeft);
    g_free(text);
    g_object_set(cell, "xalign", foreign ? 1.0F : 0.0F, nullptr);
}

}  // namespace

wxDataViewColumn* AppendSignColumn(wxDataViewCtrl* list, const wxString& title, unsigned modelColumn, int width) {
    wxDataViewColumn* column = AppendIconTextColumn(list, title, modelColumn, width);
    // Dots for the empty word would take the room of the sign.
    static_cast<wxDataViewIconTextRenderer*>(column->GetRenderer())->EnableEllipsize(wxELLIPSIZE_NONE);
    HideTitle(column);
    PadSigns(column);
    return column;
}

void StartAlignLines(wxDataViewColumn* column) {
    if (!IsInterfaceRightToLeft()) return;
    // wx asks for the left, and Pango turns it round once more for right-to-left paragraphs.
    g_object_set(column->GetRenderer()->GetGtkHandle(), "alignment", PANGO_ALIGN_RIGHT, nullptr);
}

void ScaleWords(wxDataViewColumn* column, double scale) {
    g_object_set(column->GetRenderer()->GetGtkHandle(), "scale", scale, nullptr);
}

void AlignByText(wxDataViewColumn* column) {
    // wx gives a cell its text anew for each row it draws.
    g_signal_connect(column->GetRenderer()->GetGtkHandle(), "notify::text", G_CALLBACK(AlignCell), nullptr);
}

void UseLowRows(wxDataViewCtrl* list) {
    constexpr int kRowHeight = 27;
    for (unsigned i = 0; i < list->GetColumnCount(); ++i) {
        GtkCellRenderer* cell = list->GetColumn(i)->GetRenderer()->GetGtkHandle();
        g_object_set(cell, "ypad", 0, nullptr);
        gtk_cell_renderer_set_fixed_size(cell, -1, kRowHeight);
    }
}

void PadText(wxTextCtrl* text) {
    constexpr int kSide = 8;
    constexpr int kTop = 4;
    GtkWidget* view = gtk_bin_get_child(GTK_BIN(text->GetHandle()));
    if (!GTK_IS_TEXT_VIEW(view)) return;
    gtk_text_view_set_left_margin(GTK_TEXT_VIEW(view), kSide);
    gtk_text_view_set_right_margin(GTK_TEXT_VIEW(view), kSide);
    gtk_text_view_set_top_margin(GTK_TEXT_VIEW(view), kTop);
    gtk_text_view_set_bottom_margin(GTK_TEXT_VIEW(view), kTop);
}

}  // namespace mahdar::agenda
