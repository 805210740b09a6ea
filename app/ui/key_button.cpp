// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/ui/key_button.h"

#include "app/ui/accessibility.h"
#include "app/ui/fonts.h"
#include "app/ui/relayout.h"
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
constexpr int kSharedVerb = 96;

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

GtkWidget* VerbLabel(const wxString& verb, const KeyButtonLook& look) {
    const std::string format = look.style == KeyButtonStyle::Suggested ? "<b>%s</b>" : "%s";
    GtkWidget* label = MarkupLabel(Pitched(FontRole::Body, format).c_str(), verb);
    int width = 0;
    pango_layout_get_pixel_size(gtk_label_get_layout(GTK_LABEL(label)), &width, nullptr);
    if (look.shape == KeyButtonShape::Inline || width <= kSharedVerb) return label;
    // Three of these stand side by side: a long verb is rather set smaller than cut.
    gtk_widget_destroy(g_object_ref_sink(label));
    g_object_unref(label);
    const int size = static_cast<int>(PointsOf(FontRole::Secondary) * PANGO_SCALE);
    const std::string smaller = "<span size='" + std::to_string(size) + "'>" + format + "</span>";
    return MarkupLabel(Pitched(FontRole::Body, smaller).c_str(), verb);
}

/// The theme's wide padding would leave no room for words of three languages.
void MakeCompact(GtkWidget* button) {
    static GtkCssProvider* const s_css = [] {
        GtkCssProvider* css = gtk_css_provider_new();
        gtk_css_provider_load_from_data(css, "button { padding: 1px 5px; min-height: 22px; }", -1, nullptr);
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

void OnMap(GtkWidget*, gpointer button) { static_cast<KeyButton*>(button)->OnShown(); }

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
    // GTK takes our own margins into account only once the button is on the screen.
    g_signal_connect_after(GetHandle(), "map", G_CALLBACK(OnMap), this);
}

void KeyButton::SetWords(const wxString& verb, const wxString& keys) {
    if (verb == m_verb && keys == m_keys) return;
    m_verb = verb;
    m_keys = keys;
    Rebuild();
}

void KeyButton::OnShown() {
    if (Measure()) RelayoutSoon(this);
}

void KeyButton::Block(const wxString& reason) {
    Enable(reason.empty());
    if (reason == m_reason) return;
    m_reason = reason;
    Describe();
}

void KeyButton::Describe() {
    const wxString between = wxString::FromUTF8(" · ");
    SetAccessibleName(this, m_verb);
    SetAccessibleDescription(this, m_reason.empty() ? m_keys : m_reason);
    const wxString keys = m_keys.empty() ? wxString() : between + Ltr(m_keys);
    SetToolTip(m_verb + keys + (m_reason.empty() ? m_reason : "\n" + m_reason));
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
    GtkWidget* verb = VerbLabel(m_verb, m_look);
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
    Describe();
    Measure();
}

bool KeyButton::Measure() {
    InvalidateBestSize();
    int width = 0;
    int height = 0;
    gtk_widget_get_preferred_width(GetHandle(), nullptr, &width);
    gtk_widget_get_preferred_height(GetHandle(), nullptr, &height);
    // A two-line button shares its row with others and rather shortens its verb than leaves the window.
    const bool shares = m_look.shape == KeyButtonShape::TwoLines && !m_keys.empty();
    const wxSize size(shares ? std::min(width, kSharedWidth) : width, height);
    if (size == GetMinSize()) return false;
    SetMinSize(size);
    return true;
}

}  // namespace mahdar
