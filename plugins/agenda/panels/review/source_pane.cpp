// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/review/source_pane.h"

#include "app/ui/accessibility.h"
#include "app/ui/section_header.h"
#include "app/ui/two_line_list.h"
#include "app/ui/wx_strings.h"
#include "core/text/encoding.h"
#include "plugins/agenda/panels/list_looks.h"
#include "plugins/agenda/panels/review/review_words.h"

#include <wx/choice.h>
#include <wx/sizer.h>
#include <wx/translation.h>

#include <algorithm>

namespace mahdar::agenda {

namespace {

enum Column : unsigned { kLine, kState, kRaw };

constexpr int kLineWidth = 52;
constexpr int kStateWidth = 30;
constexpr int kScrollBar = 14;

}  // namespace

SourcePane::SourcePane(wxWindow* parent, Listener listener)
    : wxPanel(parent),
      m_listener(std::move(listener)),
      m_header(new SectionHeader(this, _("The document as found"))),
      m_encoding(new wxChoice(m_header, wxID_ANY)),
      m_list(new wxDataViewCtrl(this, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                wxDV_SINGLE | wxDV_ROW_LINES | wxDV_VARIABLE_LINE_HEIGHT | wxBORDER_NONE)) {
    SetBackgroundColour(Colour(Ground::Paper));
    m_header->SetSecondary(_("line by line, unchanged"));
    SetAccessibleName(m_encoding, _("Encoding"));
    m_encoding->SetToolTip(_("Encoding"));
    m_encoding->SetMaxSize(wxSize(130, -1));
    for (const TextEncoding encoding : kTextEncodings) m_encoding->Append(ToWx(NameOf(encoding)));
    m_header->AddControl(m_encoding);
    const auto cell = [](const Row& row, unsigned column) -> wxVariant {
        if (column == kLine) return Number(row.line);
        if (column == kRaw) return Directed(row.raw);
        // The column shows the sign only; its word is for those who listen.
        const Look look = LookOf(row.state);
        return StateCell(look.glyph, look.ink, look.word);
    };
    const auto attribute = [](const Row& row, wxDataViewItemAttr& look) {
        if (row.state != LineState::Noise) return false;
        look.SetColour(Colour(Ink::Secondary));
        look.SetStrikethrough(true);
        return true;
    };
    m_rows = wxObjectDataPtr<RowList<Row>>(new RowList<Row>(cell, attribute));
    m_list->AssociateModel(m_rows.get());
    AddColumns();
    PrepareList(m_list, _("The document as found"));
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_header, 0, wxEXPAND);
    column->Add(m_list, 1, wxEXPAND);
    SetSizer(column);
    m_list->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) {
        const Row* row = m_rows->At(m_list->GetSelection());
        if (!m_going && row != nullptr) m_listener.selected(row->line);
    });
    m_encoding->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) {
        const int chosen = m_encoding->GetSelection();
        if (chosen >= 0)
            m_listener.encodingChosen(std::string(NameOf(kTextEncodings[static_cast<std::size_t>(chosen)])));
    });
}

void SourcePane::AddColumns() {
    AppendTextColumn(m_list, wxGETTEXT_IN_CONTEXT("document", "Line"), kLine, kLineWidth);
    AppendSignColumn(m_list, _("State"), kState, kStateWidth);
    wxDataViewColumn* raw = AppendTextColumn(m_list, _("Text as found"), kRaw, 300, CellWrapping::Wrapped);
    StartAlignLines(raw);
    AlignByText(raw);
    m_list->Bind(wxEVT_SIZE, [raw](wxSizeEvent& event) {
        event.Skip();
        raw->SetWidth(std::max(120, event.GetSize().x - kLineWidth - kStateWidth - kScrollBar));
    });
}

void SourcePane::Show(const ReviewModel& model) {
    std::vector<Row> rows;
    for (const SourceLine& line : model.Agenda().lines) {
        if (line.kind == LineKind::Blank) continue;
        rows.push_back({line.number, model.StateOf(line.number), line.raw});
    }
    const bool going = std::exchange(m_going, true);
    m_rows->Show(std::move(rows),
                 [](const Row& a, const Row& b) { return a.line == b.line && a.raw == b.raw; });
    m_going = going;
}

void SourcePane::ShowEncoding(SourceKind kind, const std::string& encoding) {
    const bool text = kind == SourceKind::Text && !encoding.empty();
    if (const auto known = ParseTextEncoding(encoding); known) {
        const auto place = std::find(kTextEncodings.begin(), kTextEncodings.end(), *known);
        m_encoding->SetSelection(static_cast<int>(place - kTextEncodings.begin()));
    } else {
        m_encoding->SetSelection(wxNOT_FOUND);
    }
    if (m_encoding->IsShown() == text) return;
    m_encoding->Show(text);
    m_header->Layout();
}

void SourcePane::GoTo(int line) {
    const auto& rows = m_rows->Rows();
    const auto found = std::lower_bound(rows.begin(), rows.end(), line,
                                        [](const Row& row, int number) { return row.line < number; });
    const bool there = found != rows.end() && found->line == line;
    const bool going = std::exchange(m_going, true);
    GoToRow(m_list, there ? m_rows->GetItem(static_cast<unsigned>(found - rows.begin())) : wxDataViewItem());
    m_going = going;
}

void SourcePane::SetFocus() {
    m_list->SetFocus();
}

}  // namespace mahdar::agenda
