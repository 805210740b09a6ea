// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/text/language.h"

#include <string>
#include <string_view>

#include <wx/intl.h>

class wxStaticText;
class wxString;

namespace mahdar {

/// Call first thing in main(), before wxEntry: tells the C library and GTK the language without needing an
/// operating system locale for it.
void PrepareLanguage(std::string_view code);

/// Sets words and direction of everything made from now on; call in OnInit and again to switch (then rebuild the
/// windows). localeDir holds ar/mahdar.mo and fr/mahdar.mo. An unknown code falls back to Arabic. The application
/// must override wxApp::GetLayoutDirection() with CurrentLayoutDirection().
void SetUpLanguage(std::string_view code, const std::string& localeDir);

/// The language of the interface.
[[nodiscard]] Language CurrentLanguage() noexcept;
[[nodiscard]] std::string CurrentLanguageCode();
[[nodiscard]] wxLayoutDirection CurrentLayoutDirection() noexcept;
[[nodiscard]] bool IsInterfaceRightToLeft() noexcept;
[[nodiscard]] wxLayoutDirection LayoutDirectionOf(std::string_view code) noexcept;

/// Puts an expanding label's text at the reading start; without it wx and GTK each flip once and it sticks left.
/// Returns the label.
wxStaticText* StartAligned(wxStaticText* label);

/// Lets GTK break the lines of a label. Never call wxStaticText::Wrap(): its line breaks become paragraphs of
/// their own direction. minWidth is in pixels. Returns the label.
wxStaticText* WrapLabel(wxStaticText* label, int minWidth);

/// Start-aligned and never broken: wx lets every label wrap, and one a pixel too narrow loses its last word.
wxStaticText* OneLineLabel(wxStaticText* label);

/// Cuts a label with dots at its end when room is short and shows the whole text as a tooltip. Returns the label.
wxStaticText* EllipsizeLabel(wxStaticText* label);

/// Isolates chords, ranges, times and symbols so that they read left to right in any sentence.
[[nodiscard]] std::string Ltr(std::string_view text);
[[nodiscard]] inline std::string Ltr(const std::string& text) { return Ltr(std::string_view(text)); }
[[nodiscard]] wxString Ltr(const wxString& text);

/// In reading direction: the key that leads on (Right in English, Left in Arabic) and the one that leads back.
[[nodiscard]] int ForwardKey() noexcept;
[[nodiscard]] int BackwardKey() noexcept;

}  // namespace mahdar
