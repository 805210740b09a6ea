// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <wx/button.h>

#include "app/ui/glyphs.h"

namespace mahdar::shell {

/// A native button with a sign, a title, a sentence below it and a key: the ways to begin.
class BigButton final : public wxButton {
public:
    /// `title` may carry a mnemonic (&); `keys` is shown at the end.
    BigButton(wxWindow* parent, GlyphName glyph, const wxString& title, const wxString& sentence, const wxString& keys);
};

}  // namespace mahdar::shell
