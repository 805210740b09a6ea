// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/form.h"

#include "app/ui/accessibility.h"
#include "app/ui/colours.h"
#include "app/ui/rtl.h"
#include "plugins/agenda/panels/window_place.h"

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/combobox.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

namespace mahdar::agenda {

namespace {

constexpr int kMargin = 12;
constexpr int kGap = 8;
constexpr int kFieldWidth = 360;

}  // namespace

Form::Form(wxWindow* parent, const wxString& title)
    : wxDialog(parent, wxID_ANY, title, wxDefaultPosition, wxDefaultSize, wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      m_grid(new wxFlexGridSizer(2, kGap, kGap)) {
    m_grid->AddGrowableCol(1, 1);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_grid, 1, wxEXPAND | wxALL, kMargin);
    SetSizer(column);
}

void Form::AddLabelled(const wxString& label, wxWindow* control) {
    auto* words = new wxStaticText(this, wxID_ANY, label);
    LabelFor(words, control);
    m_grid->Add(OneLineLabel(words), 0, wxALIGN_CENTRE_VERTICAL);
    control->SetMinSize(wxSize(kFieldWidth, -1));
    m_grid->Add(control, 1, wxEXPAND);
}

wxTextCtrl* Form::AddText(const wxString& label, const wxString& value) {
    auto* text = new wxTextCtrl(this, wxID_ANY, value);
    AddLabelled(label, text);
    return text;
}

wxChoice* Form::AddChoice(const wxString& label, const wxArrayString& words, int selected) {
    auto* choice = new wxChoice(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, words);
    choice->SetSelection(selected);
    AddLabelled(label, choice);
    return choice;
}

wxComboBox* Form::AddProposals(const wxString& label, const wxArrayString& words, const wxString& value) {
    auto* box = new wxComboBox(this, wxID_ANY, value, wxDefaultPosition, wxDefaultSize, words);
    box->AutoComplete(words);
    AddLabelled(label, box);
    return box;
}

wxStaticText* Form::AddNote(const wxString& text) {
    auto* note = WrapLabel(new wxStaticText(this, wxID_ANY, text), kFieldWidth);
    m_grid->AddSpacer(0);
    m_grid->Add(note, 1, wxEXPAND);
    return note;
}

void Form::Finish(const wxString& go, const wxString& leave, const wxWindow* pane) {
    m_complaint = new wxStaticText(this, wxID_ANY, wxString());
    m_complaint->SetForegroundColour(Colour(Ink::Wrong));
    SetAccessibleRole(m_complaint, AccessibleRole::Alert);
    m_go = new wxButton(this, wxID_OK, go);
    m_go->SetDefault();
    auto* buttons = new wxBoxSizer(wxHORIZONTAL);
    buttons->Add(WrapLabel(m_complaint, kFieldWidth), 1, wxALIGN_CENTRE_VERTICAL | wxRIGHT, kGap);
    buttons->Add(new wxButton(this, wxID_CANCEL, leave), 0, wxRIGHT, kGap);
    buttons->Add(m_go, 0);
    GetSizer()->Add(buttons, 0, wxEXPAND | wxALL, kMargin);
    Fit();
    SetMinSize(GetSize());
    PlaceBeside(*this, pane);
}

void Form::SetReady(bool ready) {
    if (m_go != nullptr) m_go->Enable(ready);
}

void Form::Complain(const wxString& sentence) {
    if (m_complaint == nullptr || sentence == m_complaint->GetLabelText()) return;
    m_complaint->SetLabelText(sentence);
    Layout();
}

wxString Form::Typed(const wxTextCtrl* text) { return text->GetValue().Trim().Trim(false); }

}  // namespace mahdar::agenda
