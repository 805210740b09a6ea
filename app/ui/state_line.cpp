// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/ui/state_line.h"

#include "app/ui/accessibility.h"
#include "app/ui/rtl.h"

#include <wx/sizer.h>
#include <wx/statbmp.h>
#include <wx/stattext.h>

namespace mahdar {

StateLine::StateLine(wxWindow* parent, FontRole role, FontWeight weight)
    : wxPanel(parent),
      m_bitmap(new wxStaticBitmap(this, wxID_ANY, Glyph(GlyphName::Ring, Colour(Ink::Text)))),
      m_word(new wxStaticText(this, wxID_ANY, wxString())) {
    m_word->SetFont(UiFont(role, weight));
    OneLineLabel(m_word);
    auto* sizer = new wxBoxSizer(wxHORIZONTAL);
    sizer->Add(m_bitmap, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, 6);
    sizer->Add(m_word, 0, wxALIGN_CENTRE_VERTICAL);
    SetSizer(sizer);
}

void StateLine::Set(GlyphName glyph, Ink ink, const wxString& word) {
    const int number = static_cast<int>(glyph);
    if (number != m_glyph || ink != m_ink) m_bitmap->SetBitmap(Glyph(glyph, Colour(ink)));
    if (m_glyph == 0 || ink != m_ink) m_word->SetForegroundColour(Colour(ink));
    m_glyph = number;
    m_ink = ink;
    if (word == m_word->GetLabelText()) return;
    m_word->SetLabelText(word);
    SetAccessibleName(this, word);
    // GTK measures a label that was never shown in another font than the one it will be drawn in.
    int width = 0;
    m_word->GetTextExtent(word, &width, nullptr);
    m_word->InvalidateBestSize();
    const wxSize needed(width + 4, -1);
    // Only digits have changed, as every second: nothing moves, and laying out the whole window costs ten times the rest.
    if (m_word->GetMinSize() == needed) return;
    m_word->SetMinSize(needed);
    SetMinSize(GetSizer()->CalcMin());
    // The panel may keep its size while the word inside needs another.
    Layout();
    if (GetParent()) GetParent()->Layout();
}

wxString StateLine::Word() const { return m_word->GetLabelText(); }

}  // namespace mahdar
