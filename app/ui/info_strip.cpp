// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/ui/info_strip.h"

#include "app/ui/accessibility.h"
#include "app/ui/rtl.h"

#include <wx/sizer.h>
#include <wx/statline.h>
#include <wx/stattext.h>

#include <algorithm>

namespace mahdar {

namespace {

constexpr int kHeight = 56;
constexpr int kPadding = 14;

wxStaticText* Label(wxWindow* parent, FontRole role, FontWeight weight, Ink ink) {
    auto* label = new wxStaticText(parent, wxID_ANY, wxString());
    label->SetFont(UiFont(role, weight));
    label->SetForegroundColour(Colour(ink));
    return OneLineLabel(label);
}

bool Relabel(wxStaticText* label, const wxString& text) {
    if (label->GetLabelText() == text) return false;
    label->SetLabelText(text);
    return true;
}

/// Digits of the interface's fonts are equally wide: where only they differ nothing moves, and nothing need be laid out.
bool SameShape(const wxString& a, const wxString& b) {
    return a.length() == b.length() && std::equal(a.begin(), a.end(), b.begin(), [](wxUniChar one, wxUniChar other) {
        const auto digit = [](wxUniChar letter) { return letter >= '0' && letter <= '9'; };
        return one == other || (digit(one) && digit(other));
    });
}

wxBoxSizer* Pair(wxWindow* first, wxWindow* second) {
    auto* pair = new wxBoxSizer(wxVERTICAL);
    pair->AddStretchSpacer();
    pair->Add(first, 0, wxEXPAND);
    pair->AddSpacer(2);
    pair->Add(second, 0, wxEXPAND);
    pair->AddStretchSpacer();
    return pair;
}

}  // namespace

InfoStrip::InfoStrip(wxWindow* parent)
    : wxPanel(parent),
      m_title(Label(this, FontRole::Body, FontWeight::Bold, Ink::Text)),
      m_detail(Label(this, FontRole::Secondary, FontWeight::Regular, Ink::Secondary)),
      m_wallClock(Label(this, FontRole::Clock, FontWeight::Bold, Ink::Text)),
      m_cellsSizer(new wxBoxSizer(wxHORIZONTAL)) {
    SetBackgroundColour(Colour(Ground::Paper));
    EllipsizeLabel(m_title);
    EllipsizeLabel(m_detail);
    SetAccessibleRole(m_title, AccessibleRole::Heading);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(Pair(m_title, m_detail), 1, wxEXPAND | wxLEFT | wxRIGHT, kPadding);
    row->Add(m_cellsSizer, 0, wxEXPAND);
    row->Add(new wxStaticLine(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxLI_VERTICAL), 0, wxEXPAND);
    row->Add(m_wallClock, 0, wxALIGN_CENTRE_VERTICAL | wxLEFT | wxRIGHT, kPadding);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(row, 1, wxEXPAND);
    column->Add(new wxStaticLine(this), 0, wxEXPAND);
    column->SetMinSize(wxSize(-1, kHeight));
    SetSizer(column);
}

void InfoStrip::SetMeeting(const wxString& title, const wxString& detail) {
    if (Relabel(m_title, title)) m_title->SetToolTip(title);
    if (Relabel(m_detail, detail)) m_detail->SetToolTip(detail);
}

std::size_t InfoStrip::AddCell(StripOrder order) {
    Cell cell{new StateLine(this, FontRole::Body, FontWeight::Bold),
              Label(this, FontRole::Secondary, FontWeight::Regular, Ink::Secondary)};
    m_cellsSizer->Add(new wxStaticLine(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxLI_VERTICAL), 0, wxEXPAND);
    wxBoxSizer* pair = order == StripOrder::StateFirst ? Pair(cell.state, cell.label) : Pair(cell.label, cell.state);
    m_cellsSizer->Add(pair, 0, wxEXPAND | wxLEFT | wxRIGHT, kPadding);
    m_cells.push_back(cell);
    return m_cells.size() - 1;
}

void InfoStrip::SetCell(std::size_t number, const StripCell& view) {
    const Cell& cell = m_cells.at(number);
    const bool moves = !SameShape(cell.label->GetLabelText(), view.label) || !SameShape(cell.state->Word(), view.state);
    Relabel(cell.label, view.label);
    cell.state->Set(view.glyph, view.ink, view.state);
    if (moves) Layout();
}

void InfoStrip::SetWallClock(const wxString& time) {
    const bool moves = !SameShape(time, m_wallClock->GetLabelText());
    Relabel(m_wallClock, time);
    if (moves) Layout();
}

}  // namespace mahdar
