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
    /// Cannot be pressed, and says why in its tooltip and to the screen reader; empty: it can.
    void Block(const wxString& reason);
    void SetGlyph(GlyphName glyph, Ink ink = Ink::Text);

    /// For its own signal: measures itself once more.
    void OnShown();
    /// A press must not take the caret out of a text that is being typed.
    [[nodiscard]] bool AcceptsFocus() const override { return true; }

private:
    void Rebuild();
    void Describe();
    /// True if it needs another size than before.
    bool Measure();

    wxString m_verb;
    wxString m_keys;
    wxString m_reason;
    KeyButtonLook m_look;
};

}  // namespace mahdar
