// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/review/review_strip.h"

#include "app/ui/accessibility.h"
#include "app/ui/colours.h"
#include "app/ui/fonts.h"
#include "app/ui/rtl.h"
#include "app/ui/state_line.h"
#include "app/ui/wx_strings.h"
#include "plugins/agenda/panels/review/review_words.h"

#include <wx/sizer.h>
#include <wx/statline.h>
#include <wx/stattext.h>
#include <wx/translation.h>

#include <algorithm>

namespace mahdar::agenda {

namespace {

constexpr int kHeight = 56;
constexpr int kPadding = 14;

wxStaticText* Label(wxWindow* parent, FontRole role, FontWeight weight, Ink ink) {
    auto* label = new wxStaticText(parent, wxID_ANY, wxString());
    label->SetFont(UiFont(role, weight));
    label->SetForegroundColour(Colour(ink));
    return OneLineLabel(label);
}

void Relabel(wxStaticText* label, const wxString& text) {
    if (label->GetLabelText() != text) label->SetLabelText(text);
}

wxString CountedParts(const std::vector<StructureNode>& tree) {
    int items = 0;
    int subs = 0;
    int actions = 0;
    const auto count = [&](const auto& self, const std::vector<StructureNode>& nodes) -> void {
        for (const StructureNode& node : nodes) {
            items += node.kind == NodeKind::Item ? 1 : 0;
            subs += node.kind == NodeKind::SubItem ? 1 : 0;
            actions += node.kind == NodeKind::Action ? 1 : 0;
            self(self, node.children);
        }
    };
    count(count, tree);
    const wxString dot = ToWx(" · ");
    return Filled(wxPLURAL("%1 item", "%1 items", static_cast<unsigned>(items)), {Number(items)}) + dot +
           Filled(wxPLURAL("%1 sub-item", "%1 sub-items", static_cast<unsigned>(subs)), {Number(subs)}) +
           dot +
           Filled(wxPLURAL("%1 action", "%1 actions", static_cast<unsigned>(actions)), {Number(actions)});
}

wxString SourceWords(const AnnotatedAgenda& agenda) {
    switch (agenda.source) {
        case SourceKind::Text:
            return Filled(_("plain text, %1"), {Ltr(ToWx(agenda.encoding))});
        case SourceKind::Pdf:
            return "PDF";
        case SourceKind::Docx:
            return "DOCX";
        case SourceKind::Odt:
            return "ODT";
    }
    return {};
}

wxString LanguageWords(Language language) {
    switch (language) {
        case Language::Arabic:
            return _("Arabic");
        case Language::English:
            return _("English");
        case Language::French:
            return _("French");
    }
    return {};
}

int CountOf(const AnnotatedAgenda& agenda, NoteWeight weight) {
    return static_cast<int>(std::count_if(agenda.notes.begin(), agenda.notes.end(),
                                          [weight](const ReadNote& note) { return note.weight == weight; }));
}

}  // namespace

ReviewStrip::ReviewStrip(wxWindow* parent)
    : wxPanel(parent),
      m_title(Label(this, FontRole::Body, FontWeight::Bold, Ink::Text)),
      m_detail(Label(this, FontRole::Secondary, FontWeight::Regular, Ink::Secondary)),
      m_cells(new wxBoxSizer(wxHORIZONTAL)) {
    SetBackgroundColour(Colour(Ground::Paper));
    EllipsizeLabel(m_title);
    EllipsizeLabel(m_detail);
    SetAccessibleRole(m_title, AccessibleRole::Heading);
    auto* names = new wxBoxSizer(wxVERTICAL);
    names->AddStretchSpacer();
    names->Add(m_title, 0, wxEXPAND);
    names->AddSpacer(2);
    names->Add(m_detail, 0, wxEXPAND);
    names->AddStretchSpacer();
    wxBoxSizer* items = AddCell(m_itemsLabel);
    m_items = Label(this, FontRole::Body, FontWeight::Bold, Ink::Text);
    items->Add(m_items);
    wxBoxSizer* lines = AddCell(m_linesLabel);
    m_sure = new StateLine(this, FontRole::Body, FontWeight::Bold);
    m_review = new StateLine(this, FontRole::Body, FontWeight::Bold);
    lines->Add(m_sure, 0, wxRIGHT, 12);
    lines->Add(m_review);
    wxBoxSizer* findings = AddCell(m_findingsLabel);
    m_high = new StateLine(this, FontRole::Body, FontWeight::Bold);
    m_medium = new StateLine(this, FontRole::Body, FontWeight::Bold);
    findings->Add(m_high, 0, wxRIGHT, 12);
    findings->Add(m_medium);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(names, 1, wxEXPAND | wxLEFT | wxRIGHT, kPadding);
    row->Add(m_cells, 0, wxEXPAND);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(row, 1, wxEXPAND);
    column->Add(new wxStaticLine(this), 0, wxEXPAND);
    column->SetMinSize(wxSize(-1, kHeight));
    SetSizer(column);
}

wxBoxSizer* ReviewStrip::AddCell(wxStaticText*& label) {
    label = Label(this, FontRole::Secondary, FontWeight::Regular, Ink::Secondary);
    auto* states = new wxBoxSizer(wxHORIZONTAL);
    auto* cell = new wxBoxSizer(wxVERTICAL);
    cell->AddStretchSpacer();
    cell->Add(label, 0, wxEXPAND);
    cell->AddSpacer(2);
    cell->Add(states, 0, wxEXPAND);
    cell->AddStretchSpacer();
    m_cells->Add(new wxStaticLine(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxLI_VERTICAL), 0,
                 wxEXPAND);
    m_cells->Add(cell, 0, wxEXPAND | wxLEFT | wxRIGHT, kPadding);
    return states;
}

void ReviewStrip::Show(const ReviewModel& model, const std::vector<StructureNode>& tree,
                       const std::string& fileName) {
    const AnnotatedAgenda& agenda = model.Agenda();
    const std::string& title = agenda.meeting.title;
    Relabel(m_title, title.empty() ? Ltr(ToWx(fileName)) : Directed(title));
    m_title->SetToolTip(m_title->GetLabelText());
    const wxString dot = ToWx(" · ");
    Relabel(m_detail, Ltr(ToWx(fileName)) + dot + SourceWords(agenda) + dot + LanguageWords(agenda.language) +
                          dot + _("nothing enters the session before you accept"));
    m_detail->SetToolTip(m_detail->GetLabelText());
    Relabel(m_itemsLabel, _("Agenda"));
    Relabel(m_items, CountedParts(tree));
    const ReviewCounts counts = model.Counts();
    Relabel(m_linesLabel, Filled(_("Lines (%1)"), {Number(counts.Lines())}));
    const int sure = counts.sure + counts.done;
    m_sure->Set(GlyphName::Tick, Ink::Good,
                Filled(wxPLURAL("%1 sure", "%1 sure", static_cast<unsigned>(sure)), {Number(sure)}));
    if (counts.review > 0) {
        m_review->Set(GlyphName::Question, Ink::Care,
                      Filled(wxPLURAL("%1 to review", "%1 to review", static_cast<unsigned>(counts.review)),
                             {Number(counts.review)}));
    } else {
        m_review->Set(GlyphName::TickedBox, Ink::Good, _("none to review"));
    }
    Relabel(m_findingsLabel, _("Findings about the document"));
    const int high = CountOf(agenda, NoteWeight::High);
    const int medium = CountOf(agenda, NoteWeight::Medium);
    m_high->Set(GlyphName::WarningTriangle, high > 0 ? Ink::Wrong : Ink::Secondary,
                Filled(_("%1 high"), {Number(high)}));
    m_medium->Set(GlyphName::Flag, medium > 0 ? Ink::Care : Ink::Secondary,
                  Filled(_("%1 medium"), {Number(medium)}));
    Layout();
}

}  // namespace mahdar::agenda
