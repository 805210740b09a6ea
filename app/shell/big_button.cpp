// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/big_button.h"

#include "app/ui/accessibility.h"
#include "app/ui/colours.h"
#include "app/ui/fonts.h"
#include "app/ui/rtl.h"
#include "app/ui/wx_strings.h"

#include <gtk/gtk.h>

#include <algorithm>

namespace mahdar::shell {
namespace {

constexpr int kGlyph = 24;
constexpr int kHeight = 80;
constexpr int kWidth = 420;

GtkWidget* Label(const std::string& markup, int lines) {
    GtkWidget* label = gtk_label_new(nullptr);
    gtk_label_set_markup_with_mnemonic(GTK_LABEL(label), markup.c_str());
    gtk_label_set_xalign(GTK_LABEL(label), 0.0F);
    if (lines > 1) {
        gtk_label_set_line_wrap(GTK_LABEL(label), TRUE);
        gtk_label_set_lines(GTK_LABEL(label), lines);
        gtk_label_set_width_chars(GTK_LABEL(label), 30);
        gtk_label_set_max_width_chars(GTK_LABEL(label), 38);
    }
    return label;
}

std::string Markup(const wxString& text, FontRole role, bool bold) {
    gchar* escaped = g_markup_escape_text(FromWx(text).c_str(), -1);
    const int size = static_cast<int>(PointsOf(role) * PANGO_SCALE);
    std::string markup = "<span size='" + std::to_string(size) + "'" + (bold ? " weight='bold'" : " alpha='88%'") + ">" + escaped + "</span>";
    g_free(escaped);
    return markup;
}

/// wx marks the mnemonic with &, GTK with _.
wxString GtkMnemonic(wxString title) {
    title.Replace("_", "__");
    title.Replace("&", "_");
    return title;
}

}  // namespace

BigButton::BigButton(wxWindow* parent, GlyphName glyph, const wxString& title, const wxString& sentence, const wxString& keys)
    : wxButton(parent, wxID_ANY, title) {
    GtkWidget* button = GetHandle();
    if (GtkWidget* child = gtk_bin_get_child(GTK_BIN(button))) gtk_container_remove(GTK_CONTAINER(button), child);
    GtkWidget* row = gtk_box_new(GTK_ORIENTATION_HORIZONTAL, 14);
    const wxBitmap bitmap = Glyph(glyph, Colour(Ink::Decision), kGlyph).GetBitmap(wxSize(kGlyph, kGlyph));
    gtk_box_pack_start(GTK_BOX(row), gtk_image_new_from_pixbuf(bitmap.GetPixbuf()), FALSE, FALSE, 6);
    GtkWidget* words = gtk_box_new(GTK_ORIENTATION_VERTICAL, 2);
    gtk_widget_set_valign(words, GTK_ALIGN_CENTER);
    GtkWidget* heading = Label(Markup(GtkMnemonic(title), FontRole::Heading, true), 1);
    gtk_label_set_mnemonic_widget(GTK_LABEL(heading), button);
    gtk_box_pack_start(GTK_BOX(words), heading, FALSE, FALSE, 0);
    gtk_box_pack_start(GTK_BOX(words), Label(Markup(sentence, FontRole::Secondary, false), 2), FALSE, FALSE, 0);
    gtk_box_pack_start(GTK_BOX(row), words, TRUE, TRUE, 0);
    gtk_box_pack_end(GTK_BOX(row), Label(Markup(Ltr(keys), FontRole::Key, false), 1), FALSE, FALSE, 4);
    gtk_container_add(GTK_CONTAINER(button), row);
    gtk_widget_show_all(row);
    wxString name = title;
    name.Replace("&", "");
    SetAccessibleName(this, name);
    SetAccessibleDescription(this, sentence + " " + keys);
    // Two lines of Arabic stand higher than two of Latin.
    int height = 0;
    gtk_widget_get_preferred_height_for_width(button, kWidth, nullptr, &height);
    SetMinSize(wxSize(-1, std::max(kHeight, height)));
}

}  // namespace mahdar::shell
