// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/windows/large_text.h"

#include "app/ui/accessibility.h"
#include "app/ui/colours.h"
#include "app/ui/fonts.h"
#include "app/ui/growing_text.h"
#include "app/ui/wx_strings.h"

#include <wx/scrolwin.h>
#include <wx/sizer.h>

#include <algorithm>

namespace mahdar {
namespace {

constexpr int kLine = 1;
constexpr int kMargin = 8;
constexpr int kStep = 20;
constexpr int kLeastHeight = 56;

}  // namespace

LargeText::LargeText(wxWindow* parent, const wxString& accessibleName, TextSize size)
    : wxPanel(parent),
      m_scroll(
          new wxScrolledWindow(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxVSCROLL | wxBORDER_NONE)),
      m_text(new GrowingText(m_scroll)) {
    SetBackgroundColour(Colour(Ground::Line));
    m_scroll->SetBackgroundColour(Colour(Ground::Paper));
    m_scroll->SetScrollRate(0, kStep);
    // Its text must not claim the room of its neighbours.
    m_scroll->SetMinSize(wxSize(80, kLeastHeight));
    SetMinSize(wxSize(80, kLeastHeight));
    if (size == TextSize::Large) m_text->SetFont(UiFont(FontRole::Title));
    m_text->SetEditing(RowEditing::ReadOnly);
    SetAccessibleName(m_text, accessibleName);
    auto* frame = new wxBoxSizer(wxVERTICAL);
    frame->Add(m_scroll, 1, wxEXPAND | wxALL, kLine);
    SetSizer(frame);
    m_scroll->Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        Place();
        event.Skip();
    });
}

void LargeText::Show(const std::string& text, Language language, const std::vector<TextMark>& marks) {
    // Marks of the text before would stay behind.
    m_text->ChangeValue(wxString());
    m_text->Show(text, language, marks);
    Place();
}

std::string LargeText::Selected() const {
    return FromWx(m_text->GetStringSelection());
}

void LargeText::Place() {
    const wxSize room = m_scroll->GetClientSize();
    const int width = std::max(40, room.x - 2 * kMargin);
    const int height = std::max(m_text->HeightFor(width) + kMargin, room.y - 2 * kMargin);
    m_scroll->SetVirtualSize(room.x, height + 2 * kMargin);
    const wxPoint at = m_scroll->CalcScrolledPosition(wxPoint(kMargin, kMargin));
    m_text->SetSize(at.x, at.y, width, height);
}

}  // namespace mahdar
