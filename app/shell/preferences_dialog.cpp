// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/preferences_dialog.h"

#include "app/shell/dialog_place.h"
#include "app/shell/preferences.h"
#include "app/ui/accessibility.h"
#include "app/ui/colours.h"
#include "app/ui/fonts.h"
#include "app/ui/rtl.h"

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/dialog.h>
#include <wx/intl.h>
#include <wx/sizer.h>
#include <wx/spinctrl.h>
#include <wx/stattext.h>

namespace mahdar::shell {
namespace {

class PreferencesDialog final : public wxDialog {
public:
    PreferencesDialog(wxWindow* parent, const Preferences& preferences);
    [[nodiscard]] PreferenceWishes Wishes() const;

private:
    template <class Control>
    Control* Add(const wxString& title, Control* control) {
        auto* label = OneLineLabel(new wxStaticText(this, wxID_ANY, title));
        LabelFor(label, control);
        m_grid->Add(label, 0, wxALIGN_CENTRE_VERTICAL);
        m_grid->Add(control, 1, wxEXPAND);
        return control;
    }
    wxChoice* Languages(Language chosen);
    wxSpinCtrl* Minutes(int value);

    wxFlexGridSizer* m_grid;
    wxChoice* m_language;
    wxChoice* m_hall;
    wxSpinCtrl* m_member;
    wxSpinCtrl* m_institution;
};

wxChoice* PreferencesDialog::Languages(Language chosen) {
    auto* choice = new wxChoice(this, wxID_ANY);
    for (const char* name : {"العربية", "English", "Français"}) choice->Append(wxString::FromUTF8(name));
    choice->SetSelection(static_cast<int>(chosen) - 1);
    return choice;
}

wxSpinCtrl* PreferencesDialog::Minutes(int value) {
    return new wxSpinCtrl(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, wxSP_ARROW_KEYS, 0, 120, value);
}

PreferencesDialog::PreferencesDialog(wxWindow* parent, const Preferences& preferences)
    : wxDialog(parent, wxID_ANY, _("Preferences")), m_grid(new wxFlexGridSizer(2, 10, 16)) {
    m_grid->AddGrowableCol(1);
    m_language = Add(_("Language of the program"), Languages(CurrentLanguage()));
    m_hall = Add(_("Second language of the hall display"), Languages(preferences.HallSecondLanguage()));
    m_member = Add(_("Minutes for a member state (0: no limit)"), Minutes(preferences.MemberLimitMinutes()));
    m_institution = Add(_("Minutes for an institution (0: no limit)"), Minutes(preferences.InstitutionLimitMinutes()));
    auto* note = new wxStaticText(this, wxID_ANY,
                                  _("The language changes at once. Time limits apply to meetings that are made from now on."));
    note->SetFont(UiFont(FontRole::Secondary));
    note->SetForegroundColour(Colour(Ink::Secondary));
    WrapLabel(note, 420);
    auto* buttons = new wxBoxSizer(wxHORIZONTAL);
    buttons->AddStretchSpacer();
    buttons->Add(new wxButton(this, wxID_CANCEL, _("Change nothing")), 0, wxRIGHT, 8);
    auto* go = new wxButton(this, wxID_OK, _("Apply"));
    go->SetDefault();
    buttons->Add(go);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_grid, 0, wxEXPAND | wxALL, 16);
    column->Add(note, 0, wxEXPAND | wxLEFT | wxRIGHT, 16);
    column->Add(buttons, 0, wxEXPAND | wxALL, 16);
    SetSizerAndFit(column);
    PlaceOverCentre(*this, parent);
    m_language->SetFocus();
}

PreferenceWishes PreferencesDialog::Wishes() const {
    return {static_cast<Language>(m_language->GetSelection() + 1), static_cast<Language>(m_hall->GetSelection() + 1),
            m_member->GetValue(), m_institution->GetValue()};
}

}  // namespace

std::optional<PreferenceWishes> AskPreferences(wxWindow* parent, const Preferences& preferences) {
    PreferencesDialog dialog(parent, preferences);
    if (dialog.ShowModal() != wxID_OK) return std::nullopt;
    return dialog.Wishes();
}

}  // namespace mahdar::shell
