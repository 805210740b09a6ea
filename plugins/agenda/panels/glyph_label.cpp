// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/glyph_label.h"

#include "app/ui/accessibility.h"
#include "app/ui/rtl.h"
#include "app/ui/wx_strings.h"

#include <gtk/gtk.h>
#include <wx/fontutil.h>
#include <wx/sizer.h>
#include <wx/statbmp.h>
#include <wx/stattext.h>

#include <algorithm>

namespace mahdar::agenda {

namespace {

constexpr int kGap = 6;

/// Asked of Pango with the font given, because wx measures with the first face only, so that letters of another script
/// would be cut, and GTK does not know the font before the label is shown.
wxSize ShapedSize(wxStaticText* label, const wxString& words) {
    PangoLayout* layout = gtk_widget_create_pango_layout(label->GetHandle(), FromWx(words).c_str());
    pango_layout_set_font_description(layout, label->GetFont().GetNativeFontInfo()->description);
    wxSize size;
    pango_layout_get_pixel_size(layout, &size.x, &size.y);
    g_object_unref(layout);
    return size;
}

}  // namespace

GlyphLabel::GlyphLabel(wxWindow* parent, FontRole role, FontWeight weight, LabelRoom room)
    : wxPanel(parent),
      m_room(room),
      m_bitmap(new wxStaticBitmap(this, wxID_ANY, Glyph(m_glyph, Colour(m_ink)))),
      m_label(new wxStaticText(this, wxID_ANY, wxString())) {
    m_label->SetFont(UiFont(role, weight));
    m_label->SetForegroundColour(Colour(m_ink));
    EllipsizeLabel(m_label);
    gtk_label_set_yalign(GTK_LABEL(m_label->GetHandle()), 0.5F);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(m_bitmap, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, kGap);
    row->Add(m_label, 1, wxALIGN_CENTRE_VERTICAL);
    SetSizer(row);
}

bool GlyphLabel::Set(GlyphName glyph, Ink ink, const wxString& words) {
    if (glyph != m_glyph || ink != m_ink) m_bitmap->SetBitmap(Glyph(glyph, Colour(ink)));
    if (ink != m_ink) m_label->SetForegroundColour(Colour(ink));
    m_glyph = glyph;
    m_ink = ink;
    if (words == m_words) return false;
    m_words = words;
    m_label->SetLabelText(words);
    m_label->SetToolTip(words);
    SetAccessibleName(this, words);
    wxSize extent = ShapedSize(m_label, words);
    // The same height for both scripts, so that nothing around it moves when a name is in the other one.
    extent.y = std::max(extent.y, ShapedSize(m_label, ToWx("Ág أعطِ")).y);
    constexpr int kSpare = 6;
    constexpr int kLeast = 40;
    m_label->SetMinSize(wxSize(m_room == LabelRoom::AsNeeded ? extent.x + kSpare : kLeast, extent.y));
    SetMinSize(GetSizer()->CalcMin());
    Layout();
    return true;
}

}  // namespace mahdar::agenda
