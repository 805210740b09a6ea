// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/record_panel_view.h"

#include "app/ui/accessibility.h"
#include "app/ui/fonts.h"
#include "app/ui/paragraph_list.h"
#include "app/ui/rtl.h"
#include "app/ui/section_header.h"
#include "app/ui/wx_strings.h"
#include "plugins/minutes/formula_panel.h"
#include "plugins/minutes/windows/frame_tools.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <wx/choice.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

namespace mahdar {
namespace {


/// What stands in square brackets is still open.
std::vector<TextMark> BracketsOf(const std::string& text) {
    std::vector<TextMark> marks;
    int at = 0;
    int open = -1;
    for (const char byte : text) {
        if ((static_cast<unsigned char>(byte) & 0xC0) == 0x80) continue;
        if (byte == '[') open = at;
        if (byte == ']' && open >= 0) {
            marks.push_back({open, at + 1, TextMarkKind::Bracket});
            open = -1;
        }
        ++at;
    }
    return marks;
}

ParagraphView ViewOf(const RecordRow& row) {
    ParagraphView view;
    view.id = row.id;
    view.number = row.number;
    view.kind = FromWord<ParagraphKind>(row.kind).value_or(ParagraphKind::Narrative);
    view.source = row.source;
    if (const auto adoption = FromWord<Adoption>(row.adoption); adoption && *adoption != Adoption::Open)
        view.source = LookOf(*adoption).word + (row.source.empty() ? "" : " · " + row.source);
    view.text = row.text;
    view.language = row.language;
    view.marks = BracketsOf(row.text);
    for (const auto& [begin, end] : row.doubtful) view.marks.push_back({begin, end, TextMarkKind::Doubtful});
    if (row.kind == "note") {
        view.remark = FromWx(_("never printed"));
    } else {
        for (const auto& [language, status] : row.statuses) view.languages.push_back({language, FromWord<TextStatus>(status).value_or(TextStatus::Missing)});
    }
    return view;
}

/// Languages are named in themselves, so that everybody finds his own.
wxArrayString LanguageNames() {
    wxArrayString names;
    for (const char* name : {"العربية", "English", "Français"}) names.Add(ToWx(name));
    return names;
}

wxString CountWords(const RecordPage& page) {
    const auto count = static_cast<unsigned>(page.rows.size());
    wxString words = wxString::Format(wxPLURAL("%u paragraph", "%u paragraphs", count), count);
    if (page.decisions > 0) {
        const auto decisions = static_cast<unsigned>(page.decisions);
        words += (IsInterfaceRightToLeft() ? ToWx("، ") : wxString(", ")) +
                 wxString::Format(wxPLURAL("%u decision", "%u decisions", decisions), decisions);
    }
    if (page.firstNumber == 0) return words;
    const std::string range = page.firstNumber == page.lastNumber
                                  ? std::to_string(page.firstNumber)
                                  : std::to_string(page.firstNumber) + '-' + std::to_string(page.lastNumber);
    return ToWx(Ltr(range)) + ToWx(" · ") + words;
}

}  // namespace

RecordPanelView::RecordPanelView(wxWindow* parent, RecordPanelActs acts)
    : wxPanel(parent),
      m_acts(std::move(acts)),
      m_header(new SectionHeader(this, _("Minutes"))),
      m_empty(new wxStaticText(this, wxID_ANY, wxString())),
      m_list(new ParagraphList(this, {m_acts.textTyped, m_acts.rowFocused, m_acts.rowLanguage, {}})),
      m_formula(new FormulaBox(this)) {
    MakeHeader();
    m_empty->SetFont(UiFont(FontRole::Body));
    m_empty->SetForegroundColour(Colour(Ink::Secondary));
    SetBackgroundColour(Colour(Ground::Paper));
    SetAccessibleName(m_list, _("Paragraphs of the minutes"));
    SetAccessibleRole(m_list, AccessibleRole::List);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_header, 0, wxEXPAND);
    column->Add(StartAligned(m_empty), 0, wxEXPAND | wxALL, 12);
    column->Add(m_list, 1, wxEXPAND);
    column->Add(m_formula, 0, wxEXPAND);
    SetSizer(column);
}

void RecordPanelView::MakeHeader() {
    const auto look = [](GlyphName glyph, Ink ink) {
        KeyButtonLook made;
        made.shape = KeyButtonShape::Inline;
        made.glyph = glyph;
        made.glyphInk = ink;
        return made;
    };
    m_paragraph = m_header->AddButton(_("Paragraph"), "Shift+F12", look(GlyphName::Lines, Ink::Text));
    m_paragraph->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { m_acts.newParagraph(); });
    m_decision = m_header->AddButton(_("Decision"), "F12", look(GlyphName::Diamond, Ink::Decision));
    m_decision->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { m_formula->FocusLine(); });
    m_language = new wxChoice(m_header, wxID_ANY, wxDefaultPosition, wxDefaultSize, LanguageNames());
    m_language->SetFont(UiFont(FontRole::Secondary));
    SetAccessibleName(m_language, _("Language of the paragraphs"));
    m_language->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) {
        const int chosen = m_language->GetSelection();
        if (chosen >= 0) m_acts.language(kLanguages.at(static_cast<std::size_t>(chosen)));
    });
    m_header->AddControl(m_language);
}

void RecordPanelView::ShowPage(const RecordPage& page) {
    m_header->SetSecondary(page.path.empty() ? wxString() : CountWords(page));
    if (page.rows != m_rows) {
        m_rows = page.rows;
        std::vector<ParagraphView> views;
        views.reserve(m_rows.size());
        for (const RecordRow& row : m_rows) {
            views.push_back(ViewOf(row));
            if (m_readOnly || row.locked) views.back().editing = RowEditing::ReadOnly;
        }
        m_list->Show(views);
    }
    const wxString empty = page.path.empty() ? _("Open or select an item; its paragraphs stand here.")
                           : m_readOnly      ? _("No paragraph stands under this item.")
                                             : _("Type, or F12 for a decision.");
    if (m_empty->GetLabelText() != empty) m_empty->SetLabelText(empty);
    if (m_empty->IsShown() != page.rows.empty()) {
        m_empty->Show(page.rows.empty());
        Layout();
    }
}

void RecordPanelView::ShowLanguage(Language language) {
    const auto place = std::ranges::find(kLanguages, language) - kLanguages.begin();
    m_language->SetSelection(static_cast<int>(place));
}

void RecordPanelView::SetReadOnly(const wxString& reason) {
    m_readOnly = true;
    m_paragraph->Block(reason);
    m_decision->Block(reason);
    m_formula->Block(reason);
}

void RecordPanelView::Reveal(const std::string& id) { m_list->Reveal(id); }

void RecordPanelView::FocusRow(const std::string& id) {
    if (ParagraphRow* row = m_list->Find(id)) {
        m_list->Reveal(id);
        row->FocusBody();
    }
}

std::string RecordPanelView::FocusedRow() const {
    const ParagraphRow* row = m_list->Focused();
    return row == nullptr ? std::string{} : row->View().id;
}

void RecordPanelView::Flush() { m_list->Flush(); }

}  // namespace mahdar
