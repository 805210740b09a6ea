// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "app/ui/colours.h"
#include "app/ui/glyphs.h"

#include <optional>

#include <wx/button.h>

namespace mahdar {

enum class KeyButtonShape { TwoLines = 1, Inline };
enum class KeyButtonStyle { Plain = 1, Suggested };

struct KeyButtonLook {
    KeyButtonShape shape = KeyButtonShape::TwoLines;
    KeyButtonStyle style = KeyButtonStyle::Plain;
    std::optional<GlyphName> glyph;
    Ink glyphInk = Ink::Text;
};

/// A native button that shows its verb and, smaller, its keys. The verb is its accessible name, the keys its
/// description. Change the words with SetWords only; wxButton::SetLabel would throw the second text away.
class KeyButton final : public wxButton {
public:
    KeyButton(wxWindow* parent, const wxString& verb, const wxString& keys, const KeyButtonLook& look = {});

    /// keys may be empty.
    void SetWords(const wxString& verb, const wxString& keys);
    void SetGlyph(GlyphName glyph, Ink ink = Ink::Text);

    /// A press must not take the caret out of a text that is being typed.
    [[nodiscard]] bool AcceptsFocus() const override { return true; }

private:
    void Rebuild();

    wxString m_verb;
    wxString m_keys;
    KeyButtonLook m_look;
};

}  // namespace mahdar
