// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/panels/ask_form.h"

#include "app/ui/accessibility.h"
#include "app/ui/rtl.h"

#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/combobox.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

namespace mahdar::briefings {

namespace {

constexpr int kMargin = 12;
constexpr int kGap = 8;
constexpr int kFieldWidth = 380;
constexpr int kLineHeight = 26;

}  // namespace

AskForm::AskForm(wxWindow* parent, const wxString& title)
    : wxDialog(parent, wxID_ANY, title, wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      m_grid(new wxFlexGridSizer(2, kGap, kGap)) {
    m_grid->AddGrowableCol(1, 1);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_grid, 1, wxEXPAND | wxALL, kMargin);
    SetSizer(column);
}

void AskForm::AddLabelled(const wxString& label, wxWindow* control) {
    auto* words = new wxStaticText(this, wxID_ANY, label);
    LabelFor(words, control);
    m_grid->Add(OneLineLabel(words), 0, wxALIGN_CENTRE_VERTICAL);
    control->SetMinSize(wxSize(kFieldWidth, control->GetMinSize().y));
    m_grid->Add(control, 1, wxEXPAND);
}

wxTextCtrl* AskForm::AddText(const wxString& label, const wxString& value, int lines) {
    auto* text = new wxTextCtrl(this, wxID_ANY, value, wxDefaultPosition,
                                lines > 1 ? wxSize(kFieldWidth, lines * kLineHeight) : wxDefaultSize,
                                lines > 1 ? wxTE_MULTILINE : 0);
    AddLabelled(label, text);
    return text;
}

wxChoice* AskForm::AddChoice(const wxString& label, const wxArrayString& words, int selected) {
    auto* choice = new wxChoice(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, words);
    choice->SetSelection(selected);
    AddLabelled(label, choice);
    return choice;
}

wxComboBox* AskForm::AddProposals(const wxString& label, const wxArrayString& words, const wxString& value) {
    auto* box = new wxComboBox(this, wxID_ANY, value, wxDefaultPosition, wxDefaultSize, words);
    box->AutoComplete(words);
    AddLabelled(label, box);
    return box;
}

void AskForm::AddLine(const wxString& label, const std::vector<wxCheckBox*>& ticks) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    for (wxCheckBox* tick : ticks) row->Add(tick, 0, wxRIGHT, kMargin);
    m_grid->Add(OneLineLabel(new wxStaticText(this, wxID_ANY, label)), 0, wxALIGN_CENTRE_VERTICAL);
    m_grid->Add(row, 1, wxEXPAND);
}

void AskForm::AddNote(const wxString& text) {
    auto* note = WrapLabel(StartAligned(new wxStaticText(this, wxID_ANY, text)), kFieldWidth);
    m_grid->AddSpacer(0);
    m_grid->Add(note, 1, wxEXPAND);
}

bool AskForm::Ask(const wxString& go, const std::function<bool()>& done) {
    auto* goButton = new wxButton(this, wxID_OK, go);
    goButton->SetDefault();
    goButton->Bind(wxEVT_BUTTON, [this, done](wxCommandEvent&) {
        if (done()) EndModal(wxID_OK);
    });
    auto* buttons = new wxBoxSizer(wxHORIZONTAL);
    buttons->AddStretchSpacer();
    buttons->Add(new wxButton(this, wxID_CANCEL, _("&Leave it")), 0, wxRIGHT, kGap);
    buttons->Add(goButton, 0);
    GetSizer()->Add(buttons, 0, wxEXPAND | wxALL, kMargin);
    Fit();
    SetMinSize(GetSize());
    CentreOnParent();
    const bool recorded = ShowModal() == wxID_OK;
    // A window that floats on another does not get the keyboard back by itself.
    if (wxWindow* asking = wxGetTopLevelParent(GetParent())) asking->Raise();
    return recorded;
}

wxString AskForm::Typed(const wxTextCtrl* text) {
    return text->GetValue().Trim().Trim(false);
}

}  // namespace mahdar::briefings
