// SPDX-License-Identifier: LGPL-2.1-or-later
// What the dialogs have in common.
#pragma once

#include "core/text/language.h"

class wxButton;
class wxChoice;
class wxDialog;
class wxSizer;
class wxStaticText;
class wxString;
class wxWindow;

namespace mahdar::shell {

/// The languages of the record, each named in itself, so that everybody finds his own.
[[nodiscard]] wxString OwnName(Language language);
[[nodiscard]] wxChoice* NewLanguageChoice(wxWindow* parent, Language chosen);
[[nodiscard]] Language ChosenLanguage(const wxChoice& choice);

/// Turn back and go on, at the end of the window. Going on is what Enter does; it is given back to be enabled or not.
struct ButtonRow {
    wxSizer* sizer = nullptr;
    wxButton* go = nullptr;
};
[[nodiscard]] ButtonRow NewButtonRow(wxDialog& dialog, const wxString& turnBack, const wxString& goOn);

/// A small grey sentence that wraps.
[[nodiscard]] wxStaticText* NewNote(wxWindow* parent, const wxString& sentence, int width);

}  // namespace mahdar::shell
