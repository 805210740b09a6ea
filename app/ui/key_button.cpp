// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/ui/key_button.h"

#include "app/ui/accessibility.h"
#include "app/ui/fonts.h"
#include "app/ui/rtl.h"
#include "app/ui/wx_strings.h"

#include <gtk/gtk.h>
#include <wx/bitmap.h>

#include <algorithm>
#include <string>

namespace mahdar {

namespace {

constexpr int kGap = 6;
constexpr int kSharedWidth = 96;

GtkWidget* MarkupLabel(const char* format, const wxString& text) {
    gchar* markup = g_markup_printf_escaped(format, FromWx(text).c_str());
    GtkWidget* label = gtk_label_new(nullptr);
    gtk_label_set_markup(GTK_LABEL(label), markup);
    g_free(markup);
    return label;
}

/// The Arabic face would make a button half as high again as its Latin neighbours.
std::string Pitched(FontRole role, const std::string& format) {
    constexpr double kPitchPerPoint = 2.0;
    const int pitch = static_cast<int>(PointsOf(role) * kPitchPerPoint * PANGO_SCALE);
    return "<span line_height='" + std::to_string(pitch) + "'>" + format + "</span>";
}

GtkWidget* VerbLabel(const wxString& verb, KeyButtonStyle style) {
    const std::string format = style == KeyButtonStyle::Suggested ? "<b>%s</b>" : "%s";
    return MarkupLabel(Pitched(FontRole::Body, format).c_str(), verb);
}

/// The theme's wide padding would leave no room for words of three languages.
void MakeCompact(GtkWidget* button) {
    static GtkCssProvider* const s_css = [] {
        GtkCssProvider* css = gtk_css_provider_new();
        gtk_css_provider_load_from_data(css, "button { padding: 1px 6px; min-height: 22px; }", -1, nullptr);
        return css;
    }();
    gtk_style_context_add_provider(gtk_widget_get_style_context(button), GTK_STYLE_PROVIDER(s_css),
                                   GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

GtkWidget* KeysLabel(const wxString& keys) {
    const int size = static_cast<int>(PointsOf(FontRole::Key) * PANGO_SCALE);
    const std::string format = "<span size='" + std::to_string(size) + "' alpha='85%%'>%s</span>";
    return MarkupLabel(Pitched(FontRole::Key, format).c_str(), Ltr(keys));
}

GtkWidget* GlyphImage(const KeyButtonLook& look) {
    const wxColour colour = look.style == KeyButtonStyle::Suggested ? *wxWHITE : Colour(look.glyphInk);
    const wxBitmap bitmap = Glyph(*look.glyph, colour).GetBitmap(wxSize(kGlyphSize, kGlyphSize));
    return gtk_image_new_from_pixbuf(bitmap.GetPixbuf());
}

}  // namespace

KeyButton::KeyButton(wxWindow* parent, const wxString& verb, const wxString& keys, const KeyButtonLook& look)
    : wxButton(parent, wxID_ANY, verb), m_verb(verb), m_keys(keys), m_look(look) {
    if (look.style == KeyButtonStyle::Suggested) {
        gtk_style_context_add_class(gtk_widget_get_style_context(GetHandle()), "suggested-action");
    }
    // A click with the mouse leaves the caret where it is; Tab still reaches the button.
    gtk_widget_set_focus_on_click(GetHandle(), FALSE);
    MakeCompact(GetHandle());
    Rebuild();
}

void KeyButton::SetWords(const wxString& verb, const wxString& keys) {
    if (verb == m_verb && keys == m_keys) return;
    m_verb = verb;
    m_keys = keys;
    Rebuild();
}

void KeyButton::SetGlyph(GlyphName glyph, Ink ink) {
    if (m_look.glyph == glyph && m_look.glyphInk == ink) return;
    m_look.glyph = glyph;
    m_look.glyphInk = ink;
    Rebuild();
}

void KeyButton::Rebuild() {
    auto* button = GTK_CONTAINER(GetHandle());
    if (GtkWidget* child = gtk_bin_get_child(GTK_BIN(button))) gtk_container_remove(button, child);
    GtkWidget* first = gtk_box_new(GTK_ORIENTATION_HORIZONTAL, kGap);
    gtk_widget_set_halign(first, GTK_ALIGN_CENTER);
    if (m_look.glyph) gtk_box_pack_start(GTK_BOX(first), GlyphImage(m_look), FALSE, FALSE, 0);
    GtkWidget* verb = VerbLabel(m_verb, m_look.style);
    gtk_box_pack_start(GTK_BOX(first), verb, FALSE, FALSE, 0);
    GtkWidget* content = first;
    if (!m_keys.empty() && m_look.shape == KeyButtonShape::Inline) {
        gtk_box_pack_start(GTK_BOX(first), KeysLabel(m_keys), FALSE, FALSE, 0);
    } else if (!m_keys.empty()) {
        gtk_label_set_ellipsize(GTK_LABEL(verb), PANGO_ELLIPSIZE_END);
        content = gtk_box_new(GTK_ORIENTATION_VERTICAL, 0);
        gtk_widget_set_valign(content, GTK_ALIGN_CENTER);
        gtk_box_pack_start(GTK_BOX(content), first, FALSE, FALSE, 0);
        gtk_box_pack_start(GTK_BOX(content), KeysLabel(m_keys), FALSE, FALSE, 0);
    }
    gtk_container_add(button, content);
    gtk_widget_show_all(content);
    SetAccessibleName(this, m_verb);
    SetAccessibleDescription(this, m_keys);
    SetToolTip(m_keys.empty() ? m_verb : m_verb + wxString::FromUTF8(" · ") + Ltr(m_keys));
    InvalidateBestSize();
    int width = 0;
    int height = 0;
    gtk_widget_get_preferred_width(GetHandle(), nullptr, &width);
    gtk_widget_get_preferred_height(GetHandle(), nullptr, &height);
    // A two-line button shares its row with others and rather shortens its verb than leaves the window.
    const bool shares = m_look.shape == KeyButtonShape::TwoLines && !m_keys.empty();
    SetMinSize(wxSize(shares ? std::min(width, kSharedWidth) : width, height));
}

}  // namespace mahdar
