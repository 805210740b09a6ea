// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/ui/section_header.h"

#include "app/ui/accessibility.h"
#include "app/ui/fonts.h"
#include "app/ui/rtl.h"

#include <wx/sizer.h>
#include <wx/statline.h>
#include <wx/stattext.h>

namespace mahdar {

namespace {

constexpr int kHeight = 34;

}  // namespace

SectionHeader::SectionHeader(wxWindow* parent, const wxString& title)
    : wxPanel(parent),
      m_title(new wxStaticText(this, wxID_ANY, title)),
      m_secondary(new wxStaticText(this, wxID_ANY, wxString())),
      m_note(new wxStaticText(this, wxID_ANY, wxString())),
      m_controls(new wxBoxSizer(wxHORIZONTAL)) {
    SetBackgroundColour(Colour(Ground::Header));
    m_title->SetFont(UiFont(FontRole::Body, FontWeight::Bold));
    m_title->SetForegroundColour(Colour(Ink::Text));
    SetAccessibleRole(m_title, AccessibleRole::Heading);
    for (wxStaticText* label : {m_secondary, m_note}) {
        label->SetFont(UiFont(FontRole::Secondary));
        label->SetForegroundColour(Colour(Ink::Secondary));
    }
    OneLineLabel(m_note);
    EllipsizeLabel(m_secondary);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(OneLineLabel(m_title), 0, wxALIGN_CENTRE_VERTICAL | wxLEFT | wxRIGHT, 10);
    row->Add(m_secondary, 1, wxALIGN_CENTRE_VERTICAL);
    row->Add(m_controls, 0, wxALIGN_CENTRE_VERTICAL | wxLEFT, 8);
    row->Add(m_note, 0, wxALIGN_CENTRE_VERTICAL | wxLEFT | wxRIGHT, 8);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(row, 1, wxEXPAND);
    column->Add(new wxStaticLine(this), 0, wxEXPAND);
    column->SetMinSize(wxSize(-1, kHeight));
    SetSizer(column);
}

void SectionHeader::SetTitle(const wxString& title) {
    if (title == m_title->GetLabelText()) return;
    m_title->SetLabelText(title);
    Layout();
}

void SectionHeader::SetSecondary(const wxString& text) {
    if (text == m_secondary->GetLabelText()) return;
    m_secondary->SetLabelText(text);
    m_secondary->SetToolTip(text);
    Layout();
}

void SectionHeader::SetNote(const wxString& text) {
    if (text == m_note->GetLabelText()) return;
    m_note->SetLabelText(text);
    Layout();
}

KeyButton* SectionHeader::AddButton(const wxString& verb, const wxString& keys, const KeyButtonLook& look) {
    auto* button = new KeyButton(this, verb, keys, look);
    AddControl(button);
    return button;
}

void SectionHeader::AddControl(wxWindow* control) {
    m_controls->Add(control, 0, wxALIGN_CENTRE_VERTICAL | wxLEFT | wxTOP | wxBOTTOM, 4);
    Layout();
}

}  // namespace mahdar
