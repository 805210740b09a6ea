// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/windows/proposal_entry.h"

#include "app/ui/accessibility.h"
#include "app/ui/colours.h"
#include "app/ui/fonts.h"
#include "app/ui/growing_text.h"
#include "app/ui/key_button.h"
#include "app/ui/rtl.h"
#include "app/ui/wx_strings.h"
#include "plugins/minutes/windows/large_text.h"

#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

namespace mahdar {
namespace {

constexpr int kGap = 8;
constexpr int kWordsHeight = 92;

KeyButtonLook Inline(GlyphName glyph, KeyButtonStyle style) {
    KeyButtonLook look;
    look.shape = KeyButtonShape::Inline;
    look.style = style;
    look.glyph = glyph;
    return look;
}

wxString TitleOf(EntryMode mode) {
    switch (mode) {
        case EntryMode::Insert:
            return _("A new paragraph behind this one");
        case EntryMode::Strike:
            return _("This paragraph is to be deleted");
        case EntryMode::Reopen:
            return _("Why is it reopened?");
        case EntryMode::Amend:
        case EntryMode::None:
            break;
    }
    return _("The text as it is proposed: change the words here");
}

}  // namespace

ProposalEntry::ProposalEntry(wxWindow* parent)
    : wxPanel(parent),
      m_title(StartAligned(new wxStaticText(this, wxID_ANY, wxString()))),
      m_words(new LargeText(this, _("Proposed text"), TextSize::Normal)),
      m_byLabel(new wxStaticText(this, wxID_ANY, _("Proposed by"))),
      m_by(new wxTextCtrl(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, wxTE_PROCESS_ENTER)),
      m_add(
          new KeyButton(this, wxString(), "Ctrl+Enter", Inline(GlyphName::Tick, KeyButtonStyle::Suggested))),
      m_leave(new KeyButton(this, _("Leave"), "Esc", Inline(GlyphName::Dash, KeyButtonStyle::Plain))) {
    SetBackgroundColour(Colour(Ground::Header));
    m_title->SetFont(UiFont(FontRole::Body, FontWeight::Bold));
    m_words->Text().SetEditing(RowEditing::Editable);
    m_words->SetMinSize(wxSize(-1, kWordsHeight));
    LabelFor(m_byLabel, m_by);
    m_add->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { Finish(); });
    m_leave->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { Leave(); });
    m_by->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { Finish(); });
    auto* who = new wxBoxSizer(wxHORIZONTAL);
    who->Add(m_byLabel, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, kGap);
    who->Add(m_by, 1, wxALIGN_CENTRE_VERTICAL);
    auto* acts = new wxBoxSizer(wxHORIZONTAL);
    acts->Add(m_add, 0, wxRIGHT, kGap);
    acts->Add(m_leave, 0);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_title, 0, wxEXPAND | wxALL, kGap);
    column->Add(m_words, 1, wxEXPAND | wxLEFT | wxRIGHT, kGap);
    column->Add(who, 0, wxEXPAND | wxLEFT | wxRIGHT | wxTOP, kGap);
    column->Add(acts, 0, wxALL, kGap);
    SetSizer(column);
    Hide();
}

void ProposalEntry::SetNames(const std::vector<std::string>& names) {
    wxArrayString words;
    for (const std::string& name : names) words.Add(ToWx(name));
    m_by->AutoComplete(words);
}

void ProposalEntry::Begin(EntryMode mode, const std::string& paragraph, const std::string& words,
                          Language language) {
    const std::string key = paragraph + '#' + std::to_string(static_cast<int>(mode)) + '#' + words;
    m_mode = mode;
    m_paragraph = paragraph;
    m_given = words;
    m_words->Show(key == m_keptFor ? m_kept : words, language);
    m_by->Clear();
    LabelAll();
    Show();
    resized();
    if (mode == EntryMode::Strike) {
        m_by->SetFocus();
    } else {
        m_words->Text().SetFocus();
    }
}

void ProposalEntry::LabelAll() {
    m_title->SetLabelText(TitleOf(m_mode));
    m_add->SetWords(m_mode == EntryMode::Reopen ? _("Reopen") : _("Propose"), "Ctrl+Enter");
    SetAccessibleName(&m_words->Text(), m_mode == EntryMode::Reopen ? _("Reason") : _("Proposed text"));
    m_words->Show(m_mode != EntryMode::Strike);
    m_byLabel->Show(m_mode != EntryMode::Reopen);
    m_by->Show(m_mode != EntryMode::Reopen);
}

std::string ProposalEntry::Words() const {
    return m_words->Text().Text();
}

void ProposalEntry::Finish() {
    if (m_mode == EntryMode::None || !add(m_mode, Words(), FromWx(m_by->GetValue()))) return;
    m_keptFor.clear();
    m_mode = EntryMode::None;
    Hide();
    resized();
}

void ProposalEntry::Leave() {
    if (m_mode == EntryMode::None) return;
    m_kept = Words();
    m_keptFor = m_paragraph + '#' + std::to_string(static_cast<int>(m_mode)) + '#' + m_given;
    m_mode = EntryMode::None;
    Hide();
    resized();
}

}  // namespace mahdar
