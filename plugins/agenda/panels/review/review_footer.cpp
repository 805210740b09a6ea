// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/review/review_footer.h"

#include "app/ui/colours.h"
#include "app/ui/fonts.h"
#include "app/ui/key_button.h"
#include "app/ui/rtl.h"
#include "app/ui/wx_strings.h"
#include "plugins/agenda/panels/review/review_words.h"

#include <wx/sizer.h>
#include <wx/statline.h>
#include <wx/stattext.h>
#include <wx/translation.h>

#include <charconv>
#include <set>

namespace mahdar::agenda {

namespace {

/// Numbers below the last one that no item has: the document may give them elsewhere.
std::vector<int> MissingNumbers(const AnnotatedAgenda& agenda) {
    std::set<int> numbers;
    for (const ReadItem& item : agenda.items) {
        int number = 0;
        const auto [end, error] =
            std::from_chars(item.number.data(), item.number.data() + item.number.size(), number);
        if (error == std::errc{} && end == item.number.data() + item.number.size()) numbers.insert(number);
    }
    std::vector<int> missing;
    constexpr std::size_t kMost = 5;
    for (int number = 1; !numbers.empty() && number < *numbers.rbegin() && missing.size() < kMost; ++number) {
        if (!numbers.contains(number)) missing.push_back(number);
    }
    return missing;
}

wxString NoteOf(const ReviewModel& model) {
    if (model.Agenda().items.empty())
        return Filled(_("No item was recognised. Say which line is the heading of an item (%1)."),
                      {Ltr(ToWx(KeyOf(FrameAct::SetKind)))});
    const auto missing = MissingNumbers(model.Agenda());
    if (missing.empty()) return {};
    wxString numbers;
    for (std::size_t i = 0; i < missing.size(); ++i)
        numbers += (i == 0 ? wxString() : _(", ")) + Number(missing[i]);
    return Filled(wxPLURAL("Item %1 is not in the document: %2 adds it, nothing is invented.",
                           "Items %1 are not in the document: %2 adds one, nothing is invented.",
                           static_cast<unsigned>(missing.size())),
                  {numbers, Ltr(ToWx(KeyOf(FrameAct::AddItem)))});
}

}  // namespace

ReviewFooter::ReviewFooter(wxWindow* parent, std::function<void(FrameAct)> act)
    : wxPanel(parent), m_note(new wxStaticText(this, wxID_ANY, wxString())) {
    SetBackgroundColour(Colour(Ground::Window));
    m_note->SetFont(UiFont(FontRole::Secondary));
    m_note->SetForegroundColour(Colour(Ink::Secondary));
    EllipsizeLabel(m_note);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(m_note, 1, wxALIGN_CENTRE_VERTICAL | wxLEFT | wxRIGHT, 12);
    const auto add = [&](FrameAct which, KeyButtonStyle style) {
        auto* button = new KeyButton(this, Translated(RowOf(which).label), ToWx(KeyOf(which)),
                                     {KeyButtonShape::Inline, style, {}, Ink::Text});
        button->Bind(wxEVT_BUTTON, [act, which](wxCommandEvent&) { act(which); });
        row->Add(button, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, 8);
        return button;
    };
    add(FrameAct::Close, KeyButtonStyle::Plain);
    add(FrameAct::Keep, KeyButtonStyle::Plain);
    m_accept = add(FrameAct::Accept, KeyButtonStyle::Suggested);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(new wxStaticLine(this), 0, wxEXPAND);
    column->Add(row, 1, wxEXPAND | wxTOP | wxBOTTOM, 7);
    SetSizer(column);
}

void ReviewFooter::Show(const ReviewModel& model) {
    const wxString note = NoteOf(model);
    if (note != m_note->GetLabelText()) {
        m_note->SetLabelText(note);
        m_note->SetToolTip(note);
    }
    m_accept->Enable(!model.Agenda().items.empty());
}

void ReviewFooter::SetFocus() {
    m_accept->SetFocus();
}

}  // namespace mahdar::agenda
