// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/review/findings_pane.h"

#include "app/ui/accessibility.h"
#include "app/ui/rtl.h"
#include "app/ui/section_header.h"
#include "app/ui/two_line_list.h"
#include "app/ui/wx_strings.h"
#include "plugins/agenda/import/note_words.h"
#include "plugins/agenda/panels/list_looks.h"
#include "plugins/agenda/panels/review/review_words.h"

#include <wx/choice.h>
#include <wx/sizer.h>
#include <wx/translation.h>

#include <algorithm>

namespace mahdar::agenda {

namespace {

enum Column : unsigned { kWeight, kSentence, kPlace };

constexpr int kChoiceWidth = 112;
constexpr int kWeightWidth = 96;
constexpr int kPlaceWidth = 120;
constexpr int kScrollBar = 14;
constexpr std::size_t kLinesShown = 3;

wxString PlaceWords(const std::string& item, const std::vector<int>& lines) {
    wxString words = item.empty() ? wxString() : Filled(_("item %1"), {Ltr(ToWx(item))});
    if (lines.empty()) return words;
    wxString numbers;
    for (std::size_t i = 0; i < std::min(lines.size(), kLinesShown); ++i)
        numbers += (i == 0 ? wxString() : _(", ")) + Ltr(Number(lines[i]));
    if (lines.size() > kLinesShown) numbers += ToWx("…");
    const wxString where = Filled(lines.size() == 1 ? _("line %1") : _("lines %1"), {numbers});
    return words.empty() ? where : words + ToWx(" · ") + where;
}

}  // namespace

FindingsPane::FindingsPane(wxWindow* parent, std::function<void(int line)> goTo)
    : wxPanel(parent), m_goTo(std::move(goTo)) {
    SetBackgroundColour(Colour(Ground::Paper));
    auto* header = new SectionHeader(this, _("Findings about the document"));
    header->SetSecondary(_("told, never corrected"));
    m_weights = new wxChoice(header, wxID_ANY);
    for (const wxString& word : {_("All weights"), _("High"), _("High and medium")}) m_weights->Append(word);
    m_weights->SetSelection(0);
    m_weights->SetMinSize(wxSize(kChoiceWidth, -1));
    m_weights->SetMaxSize(wxSize(kChoiceWidth, -1));
    SetAccessibleName(m_weights, _("Weights shown"));
    m_weights->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { ShowRows(); });
    header->AddControl(m_weights);
    auto* go = header->AddButton(Translated(RowOf(FrameAct::GoToLine).label), ToWx(KeyOf(FrameAct::GoToLine)),
                                 {KeyButtonShape::Inline, KeyButtonStyle::Plain, {}, Ink::Text});
    go->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { GoToLine(); });
    const auto cell = [](const Row& row, unsigned column) -> wxVariant {
        if (column == kSentence) return ToWx(row.sentence);
        if (column == kPlace) return PlaceWords(row.item, row.lines);
        const Look look = LookOf(row.weight);
        return StateCell(look.glyph, look.ink, look.word);
    };
    m_list = new wxDataViewCtrl(this, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                wxDV_SINGLE | wxDV_ROW_LINES | wxDV_VARIABLE_LINE_HEIGHT | wxBORDER_NONE);
    m_rows = wxObjectDataPtr<RowList<Row>>(new RowList<Row>(cell, {}));
    m_list->AssociateModel(m_rows.get());
    AddColumns();
    PrepareList(m_list, _("Findings about the document"));
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(header, 0, wxEXPAND);
    column->Add(m_list, 1, wxEXPAND);
    SetSizer(column);
    m_list->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](wxDataViewEvent&) { GoToLine(); });
}

void FindingsPane::AddColumns() {
    AppendIconTextColumn(m_list, _("Weight"), kWeight, kWeightWidth);
    wxDataViewColumn* sentence =
        AppendTextColumn(m_list, _("What does not fit"), kSentence, 300, CellWrapping::Wrapped);
    StartAlignLines(sentence);
    wxDataViewColumn* place =
        AppendTextColumn(m_list, _("Place"), kPlace, kPlaceWidth, CellWrapping::Wrapped);
    StartAlignLines(place);
    m_list->Bind(wxEVT_SIZE, [sentence](wxSizeEvent& event) {
        event.Skip();
        sentence->SetWidth(std::max(160, event.GetSize().x - kWeightWidth - kPlaceWidth - kScrollBar));
    });
}

void FindingsPane::Show(const ReviewModel& model) {
    m_all.clear();
    for (const ReadNote& note : model.Agenda().notes)
        m_all.push_back({note.weight, NoteWords(note).Best(CurrentLanguage()), note.item, note.lines});
    std::stable_sort(m_all.begin(), m_all.end(),
                     [](const Row& a, const Row& b) { return a.weight > b.weight; });
    ShowRows();
}

void FindingsPane::ShowRows() {
    const NoteWeight least = m_weights->GetSelection() == 1   ? NoteWeight::High
                             : m_weights->GetSelection() == 2 ? NoteWeight::Medium
                                                              : NoteWeight::Low;
    std::vector<Row> rows;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(rows),
                 [least](const Row& row) { return row.weight >= least; });
    m_rows->Show(std::move(rows), [](const Row& a, const Row& b) { return a.sentence == b.sentence; });
}

bool FindingsPane::GoToLine() {
    const Row* row = m_rows->At(m_list->GetSelection());
    if (row == nullptr || row->lines.empty()) return false;
    if (row->sentence != m_lastSentence) m_nextLine = 0;
    m_lastSentence = row->sentence;
    const int line = row->lines[m_nextLine++ % row->lines.size()];
    m_goTo(line);
    return true;
}

bool FindingsPane::HasKeys() const {
    return m_list->HasFocus();
}

void FindingsPane::SetFocus() {
    m_list->SetFocus();
}

}  // namespace mahdar::agenda
