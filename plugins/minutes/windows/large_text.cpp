// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/windows/large_text.h"

#include "app/ui/accessibility.h"
#include "app/ui/colours.h"
#include "app/ui/fonts.h"
#include "app/ui/growing_text.h"
#include "app/ui/wx_strings.h"

#include <algorithm>

namespace mahdar {
namespace {

constexpr int kMargin = 8;
constexpr int kStep = 20;
constexpr int kLeastHeight = 56;

}  // namespace

LargeText::LargeText(wxWindow* parent, const wxString& accessibleName, TextSize size)
    : wxScrolledWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxVSCROLL | wxBORDER_SIMPLE),
      m_text(new GrowingText(this)) {
    SetBackgroundColour(Colour(Ground::Paper));
    SetScrollRate(0, kStep);
    // Its text must not claim the room of its neighbours.
    SetMinSize(wxSize(80, kLeastHeight));
    if (size == TextSize::Large) m_text->SetFont(UiFont(FontRole::Title));
    m_text->SetEditing(RowEditing::ReadOnly);
    SetAccessibleName(m_text, accessibleName);
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
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
    const wxSize room = GetClientSize();
    const int width = std::max(40, room.x - 2 * kMargin);
    const int height = std::max(m_text->HeightFor(width) + kMargin, room.y - 2 * kMargin);
    SetVirtualSize(room.x, height + 2 * kMargin);
    const wxPoint at = CalcScrolledPosition(wxPoint(kMargin, kMargin));
    m_text->SetSize(at.x, at.y, width, height);
}

}  // namespace mahdar
