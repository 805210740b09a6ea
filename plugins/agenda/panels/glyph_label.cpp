// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/glyph_label.h"

#include "app/ui/accessibility.h"
#include "app/ui/rtl.h"

#include <wx/sizer.h>
#include <wx/statbmp.h>
#include <wx/stattext.h>

namespace mahdar::agenda {

namespace {

constexpr int kGap = 6;

}  // namespace

GlyphLabel::GlyphLabel(wxWindow* parent, FontRole role, FontWeight weight, LabelRoom room)
    : wxPanel(parent),
      m_room(room),
      m_bitmap(new wxStaticBitmap(this, wxID_ANY, Glyph(m_glyph, Colour(m_ink)))),
      m_label(new wxStaticText(this, wxID_ANY, wxString())) {
    m_label->SetFont(UiFont(role, weight));
    m_label->SetForegroundColour(Colour(m_ink));
    EllipsizeLabel(m_label);
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
    // The empty label has been measured before it had its font.
    const wxSize extent = m_label->GetTextExtent(words);
    constexpr int kSpare = 6;
    constexpr int kLeast = 40;
    m_label->SetMinSize(wxSize(m_room == LabelRoom::AsNeeded ? extent.x + kSpare : kLeast, extent.y));
    SetMinSize(GetSizer()->CalcMin());
    Layout();
    return true;
}

}  // namespace mahdar::agenda
