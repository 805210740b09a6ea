// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/status_line.h"

#include "app/ui/fonts.h"
#include "app/ui/rtl.h"

#include <wx/sizer.h>
#include <wx/statline.h>
#include <wx/stattext.h>

namespace mahdar::shell {
namespace {

constexpr int kHeight = 26;
constexpr int kGap = 8;

}  // namespace

StatusLine::StatusLine(wxWindow* parent)
    : wxStatusBar(parent, wxID_ANY, 0), m_startSizer(new wxBoxSizer(wxHORIZONTAL)), m_endSizer(new wxBoxSizer(wxHORIZONTAL)) {
    SetFieldsCount(1);
    const int noBorder[] = {wxSB_FLAT};
    SetStatusStyles(1, noBorder);
    SetMinHeight(kHeight);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(m_startSizer, 0, wxEXPAND | wxLEFT | wxRIGHT, kGap);
    row->AddStretchSpacer();
    row->Add(m_endSizer, 0, wxEXPAND | wxLEFT | wxRIGHT, kGap);
    SetSizer(row);
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        Layout();
    });
}

void StatusLine::Fit(std::vector<Field>& fields, wxSizer* sizer, std::size_t count) {
    while (fields.size() < count) {
        Field field{new StateLine(this, FontRole::Secondary), new wxStaticText(this, wxID_ANY, wxString()),
                    new wxStaticLine(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxLI_VERTICAL), {}};
        field.plain->SetFont(UiFont(FontRole::Secondary));
        OneLineLabel(field.plain);
        sizer->Add(field.rule, 0, wxEXPAND | wxTOP | wxBOTTOM, 5);
        sizer->Add(field.state, 0, wxALIGN_CENTRE_VERTICAL | wxLEFT | wxRIGHT, kGap);
        sizer->Add(field.plain, 0, wxALIGN_CENTRE_VERTICAL | wxLEFT | wxRIGHT, kGap);
        field.rule->Hide();
        field.state->Hide();
        field.plain->Hide();
        fields.push_back(field);
    }
}

bool StatusLine::Fill(Field& field, const StatusText& text) {
    const bool first = &field == &m_start.front() || &field == &m_end.front();
    const wxString key = wxString::Format("%d ", text.glyph ? static_cast<int>(*text.glyph) : 0) + text.text;
    if (key == field.shown) return false;
    field.shown = key;
    field.rule->Show(!first && !text.text.empty());
    field.state->Show(text.glyph.has_value() && !text.text.empty());
    field.plain->Show(!text.glyph && !text.text.empty());
    if (text.glyph) {
        field.state->Set(*text.glyph, text.ink, text.text);
    } else {
        field.plain->SetForegroundColour(Colour(text.ink));
        field.plain->SetLabelText(text.text);
    }
    return true;
}

void StatusLine::Show(const std::vector<StatusText>& start, const std::vector<StatusText>& end) {
    Fit(m_start, m_startSizer, start.size());
    Fit(m_end, m_endSizer, end.size());
    bool changed = false;
    for (std::size_t i = 0; i < m_start.size(); ++i) {
        changed = Fill(m_start[i], i < start.size() ? start[i] : StatusText{}) || changed;
    }
    for (std::size_t i = 0; i < m_end.size(); ++i) {
        changed = Fill(m_end[i], i < end.size() ? end[i] : StatusText{}) || changed;
    }
    if (changed) Layout();
}

}  // namespace mahdar::shell
