// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/review/parts_pane.h"

#include "app/ui/accessibility.h"
#include "app/ui/fonts.h"
#include "app/ui/rtl.h"
#include "app/ui/section_header.h"
#include "app/ui/two_line_list.h"
#include "app/ui/wx_strings.h"
#include "plugins/agenda/panels/list_looks.h"
#include "plugins/agenda/panels/review/review_words.h"

#include <gtk/gtk.h>
#include <wx/sizer.h>
#include <wx/translation.h>

#include <algorithm>

namespace mahdar::agenda {

namespace {

enum Column : unsigned { kKind, kText, kState };

constexpr int kKindWidth = 32;
constexpr int kStateWidth = 100;
constexpr int kScrollBar = 14;

wxString Head(const DocumentPart& part) {
    const int size = static_cast<int>(PointsOf(FontRole::Secondary) * PANGO_SCALE);
    const wxString words = "<b>" + EscapeMarkup(FromWx(LookOf(part.kind).word)) + "</b>" + ToWx(" · ") +
                           EscapeMarkup(FromWx(LinesWords(part.firstLine, part.lastLine)));
    return "<span size='" + Number(size) + "' alpha='88%'>" + words + "</span>";
}

wxString Body(const DocumentPart& part) {
    const wxString text = DoubtMarkup(part.text, part.doubts, part.unsure);
    const bool strong =
        part.kind == PartKind::Heading || part.kind == PartKind::Title || part.kind == PartKind::SubTitle;
    const wxString label =
        part.label.empty() ? wxString() : "<b>" + EscapeMarkup(FromWx(Directed(part.label))) + "</b> ";
    return strong ? "<b>" + text + "</b>" : label + text;
}

wxVariant Cell(const DocumentPart& part, unsigned column) {
    if (column == kText) return Head(part) + "\n" + Body(part);
    const Look look = column == kKind ? LookOf(part.kind) : LookOf(part.state);
    return StateCell(look.glyph, look.ink, column == kKind ? wxString() : look.word);
}

wxString TopWords(const StructureNode* top) {
    if (top == nullptr) return {};
    if (top->kind == NodeKind::Preamble) return _("Before the items");
    return Filled(_("item %1"), {Ltr(ToWx(top->path))});
}

}  // namespace

PartsPane::PartsPane(wxWindow* parent, Listener listener)
    : wxPanel(parent),
      m_listener(std::move(listener)),
      m_header(new SectionHeader(this, _("Restored paragraphs"))),
      m_list(new wxDataViewCtrl(this, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                wxDV_SINGLE | wxDV_ROW_LINES | wxDV_VARIABLE_LINE_HEIGHT | wxBORDER_NONE)),
      m_rows(new RowList<DocumentPart>(Cell, {})) {
    SetBackgroundColour(Colour(Ground::Paper));
    for (const FrameAct act : {FrameAct::PreviousToReview, FrameAct::NextToReview}) {
        auto* button =
            m_header->AddButton(act == FrameAct::NextToReview ? _("Next") : _("Previous"), ToWx(KeyOf(act)),
                                {KeyButtonShape::Inline, KeyButtonStyle::Plain, {}, Ink::Text});
        SetAccessibleName(button, Translated(RowOf(act).label));
        button->SetToolTip(Translated(RowOf(act).label));
        button->Bind(wxEVT_BUTTON, [this, act](wxCommandEvent&) { m_listener.act(act); });
    }
    m_list->AssociateModel(m_rows.get());
    AddColumns();
    PrepareList(m_list, _("Restored paragraphs"));
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_header, 0, wxEXPAND);
    column->Add(m_list, 1, wxEXPAND);
    SetSizer(column);
    m_list->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) {
        const DocumentPart* part = m_rows->At(m_list->GetSelection());
        if (!m_going && part != nullptr) m_listener.selected(*part);
    });
}

void PartsPane::AddColumns() {
    AppendSignColumn(m_list, _("Part"), kKind, kKindWidth);
    auto* renderer = new wxDataViewTextRenderer();
    renderer->EnableMarkup();
    renderer->EnableEllipsize(wxELLIPSIZE_NONE);
    g_object_set(renderer->GetGtkHandle(), "ypad", 4, nullptr);
    auto* text = new wxDataViewColumn(wxGETTEXT_IN_CONTEXT("column", "Text"), renderer, kText, 300,
                                      wxALIGN_NOT, wxDATAVIEW_COL_RESIZABLE);
    m_list->AppendColumn(text);
    WrapColumn(text, 300);
    StartAlignLines(text);
    AppendIconTextColumn(m_list, _("State"), kState, kStateWidth);
    m_list->Bind(wxEVT_SIZE, [text](wxSizeEvent& event) {
        event.Skip();
        text->SetWidth(std::max(160, event.GetSize().x - kKindWidth - kStateWidth - kScrollBar));
    });
}

void PartsPane::Show(const ReviewModel& model, const std::vector<StructureNode>& tree, int line) {
    const StructureNode* top = TopOfLine(tree, line);
    m_header->SetSecondary(TopWords(top));
    const bool going = std::exchange(m_going, true);
    m_rows->Show(top == nullptr ? std::vector<DocumentPart>{} : PartsOf(model, *top),
                 [](const DocumentPart& a, const DocumentPart& b) {
                     return a.firstLine == b.firstLine && a.lastLine == b.lastLine && a.kind == b.kind;
                 });
    const int place = PartOfLine(m_rows->Rows(), line);
    GoToRow(m_list, place < 0 ? wxDataViewItem() : m_rows->GetItem(static_cast<unsigned>(place)));
    m_going = going;
}

const DocumentPart* PartsPane::PartAt(int line) const {
    const int place = PartOfLine(m_rows->Rows(), line);
    return place < 0 ? nullptr : &m_rows->Rows()[static_cast<std::size_t>(place)];
}

void PartsPane::SetFocus() {
    m_list->SetFocus();
}

}  // namespace mahdar::agenda
