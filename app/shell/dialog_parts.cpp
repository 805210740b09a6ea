// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/dialog_parts.h"

#include "app/ui/colours.h"
#include "app/ui/fonts.h"
#include "app/ui/rtl.h"

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/dialog.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

namespace mahdar::shell {

wxString OwnName(Language language) {
    switch (language) {
        case Language::Arabic: return wxString::FromUTF8("العربية");
        case Language::English: return "English";
        case Language::French: break;
    }
    return wxString::FromUTF8("Français");
}

wxChoice* NewLanguageChoice(wxWindow* parent, Language chosen) {
    auto* choice = new wxChoice(parent, wxID_ANY);
    for (const Language language : kLanguages) choice->Append(OwnName(language));
    choice->SetSelection(static_cast<int>(chosen) - 1);
    return choice;
}

Language ChosenLanguage(const wxChoice& choice) { return static_cast<Language>(choice.GetSelection() + 1); }

ButtonRow NewButtonRow(wxDialog& dialog, const wxString& turnBack, const wxString& goOn) {
    ButtonRow row;
    auto* sizer = new wxBoxSizer(wxHORIZONTAL);
    sizer->AddStretchSpacer();
    sizer->Add(new wxButton(&dialog, wxID_CANCEL, turnBack), 0, wxRIGHT, 8);
    row.go = new wxButton(&dialog, wxID_OK, goOn);
    row.go->SetDefault();
    sizer->Add(row.go);
    row.sizer = sizer;
    return row;
}

wxStaticText* NewNote(wxWindow* parent, const wxString& sentence, int width) {
    auto* note = new wxStaticText(parent, wxID_ANY, sentence);
    note->SetFont(UiFont(FontRole::Secondary));
    note->SetForegroundColour(Colour(Ink::Secondary));
    return WrapLabel(note, width);
}

}  // namespace mahdar::shell
