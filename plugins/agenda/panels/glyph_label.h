// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "app/ui/colours.h"
#include "app/ui/fonts.h"
#include "app/ui/glyphs.h"

#include <wx/panel.h>

class wxStaticBitmap;
class wxStaticText;

namespace mahdar::agenda {

enum class LabelRoom { AsNeeded = 1, WhatIsLeft };

/// A sign and its words in one line of any size; cut with dots only where there is no more room.
class GlyphLabel final : public wxPanel {
public:
    GlyphLabel(wxWindow* parent, FontRole role, FontWeight weight, LabelRoom room);

    /// Touches only what changed. True if the words did, and with them perhaps the width.
    bool Set(GlyphName glyph, Ink ink, const wxString& words);
    [[nodiscard]] wxString Words() const { return m_words; }

private:
    LabelRoom m_room;
    wxString m_words;
    GlyphName m_glyph = GlyphName::Ring;
    Ink m_ink = Ink::Text;
    wxStaticBitmap* m_bitmap;
    wxStaticText* m_label;
};

}  // namespace mahdar::agenda
