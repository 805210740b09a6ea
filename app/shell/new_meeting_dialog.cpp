// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/new_meeting_dialog.h"

#include "app/shell/dialog_place.h"
#include "app/ui/accessibility.h"
#include "app/ui/rtl.h"
#include "app/ui/wx_strings.h"

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/dialog.h>
#include <wx/intl.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

namespace mahdar::shell {

std::optional<NewMeetingWish> AskNewMeeting(wxWindow* parent) {
    wxDialog dialog(parent, wxID_ANY, _("New meeting"));
    auto* titleLabel = StartAligned(new wxStaticText(&dialog, wxID_ANY, _("Title of the meeting")));
    auto* title = new wxTextCtrl(&dialog, wxID_ANY);
    LabelFor(titleLabel, title);
    auto* languageLabel = StartAligned(new wxStaticText(&dialog, wxID_ANY, _("Working language of the record")));
    auto* language = new wxChoice(&dialog, wxID_ANY);
    for (const char* name : {"العربية", "English", "Français"}) language->Append(wxString::FromUTF8(name));
    language->SetSelection(static_cast<int>(CurrentLanguage()) - 1);
    LabelFor(languageLabel, language);
    auto* go = new wxButton(&dialog, wxID_OK, _("Make the meeting…"));
    go->SetDefault();
    go->Disable();
    title->Bind(wxEVT_TEXT, [&](wxCommandEvent&) { go->Enable(!title->GetValue().Trim().Trim(false).empty()); });
    auto* buttons = new wxBoxSizer(wxHORIZONTAL);
    buttons->AddStretchSpacer();
    buttons->Add(new wxButton(&dialog, wxID_CANCEL, _("Make none")), 0, wxRIGHT, 8);
    buttons->Add(go);
    auto* column = new wxBoxSizer(wxVERTICAL);
    for (wxWindow* window : {static_cast<wxWindow*>(titleLabel), static_cast<wxWindow*>(title),
                             static_cast<wxWindow*>(languageLabel), static_cast<wxWindow*>(language)})
        column->Add(window, 0, wxEXPAND | wxLEFT | wxRIGHT | wxTOP, 12);
    column->Add(buttons, 0, wxEXPAND | wxALL, 12);
    column->SetMinSize(520, -1);
    dialog.SetSizerAndFit(column);
    PlaceOverCentre(dialog, parent);
    title->SetFocus();
    if (dialog.ShowModal() != wxID_OK) return std::nullopt;
    return NewMeetingWish{FromWx(title->GetValue().Trim().Trim(false)), static_cast<Language>(language->GetSelection() + 1)};
}

}  // namespace mahdar::shell
