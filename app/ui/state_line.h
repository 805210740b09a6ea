// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "app/ui/colours.h"
#include "app/ui/fonts.h"
#include "app/ui/glyphs.h"

#include <wx/panel.h>

class wxStaticBitmap;
class wxStaticText;

namespace mahdar {

/// A state as glyph and coloured word, on the ground of its parent.
class StateLine final : public wxPanel {
public:
    explicit StateLine(wxWindow* parent, FontRole role = FontRole::Body, FontWeight weight = FontWeight::Regular);

    /// Touches only what changed, so that it may be called every second.
    void Set(GlyphName glyph, Ink ink, const wxString& word);
    [[nodiscard]] wxString Word() const;

private:
    wxStaticBitmap* m_bitmap;
    wxStaticText* m_word;
    int m_glyph = 0;
    Ink m_ink = Ink::Text;
};

}  // namespace mahdar
