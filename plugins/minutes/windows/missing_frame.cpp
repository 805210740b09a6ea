// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/windows/missing_frame.h"

#include "app/ui/accessibility.h"
#include "app/ui/colours.h"
#include "app/ui/rtl.h"
#include "app/ui/two_line_list.h"
#include "app/ui/wx_strings.h"
#include "core/base/error.h"
#include "core/plugin/host.h"
#include "core/session/item_tree.h"
#include "core/session/report_order.h"
#include "plugins/minutes/missing/finding_words.h"
#include "plugins/minutes/windows/frame_tools.h"

#include <algorithm>

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/dataview.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

namespace mahdar {
namespace {

const wxSize kSize(820, 520);
constexpr int kGap = 8;
/// Typing goes on while the record is looked through.
constexpr int kPauseMs = 400;

wxVariant SeverityCell(FindingSeverity severity) {
    if (severity == FindingSeverity::High)
        return StateCell(GlyphName::WarningTriangle, Ink::Wrong, wxGETTEXT_IN_CONTEXT("severity", "High"));
    if (severity == FindingSeverity::Medium)
        return StateCell(GlyphName::WarningTriangle, Ink::Care, wxGETTEXT_IN_CONTEXT("severity", "Medium"));
    return StateCell(GlyphName::Ring, Ink::Secondary, wxGETTEXT_IN_CONTEXT("severity", "Low"));
}

std::vector<Finding> AllFindings(Desk& desk, FindingSeverity least) {
    std::vector<Finding> all;
    const auto add = [&](const Finding& finding) {
        if (!finding.dismissed && finding.severity >= least) all.push_back(finding);
    };
    for (const auto& checker : desk.TheHost().Checkers()) {
        for (const Finding& finding : checker->Check(desk.State())) add(finding);
    }
    std::ranges::stable_sort(all, std::greater{}, &Finding::severity);
    return all;
}

}  // namespace

MissingFrame::MissingFrame(wxWindow* pane, Desk& desk)
    : wxFrame(wxGetTopLevelParent(pane), wxID_ANY, _("What is still missing"), wxDefaultPosition, kSize,
              wxDEFAULT_FRAME_STYLE | wxFRAME_FLOAT_ON_PARENT | wxFRAME_NO_TASKBAR),
      m_desk(desk),
      m_severity(new wxChoice(this, wxID_ANY)),
      m_list(new wxDataViewListCtrl(this, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                    wxDV_SINGLE | wxDV_ROW_LINES | wxDV_VARIABLE_LINE_HEIGHT)),
      m_count(StartAligned(new wxStaticText(this, wxID_ANY, wxString()))) {
    SetBackgroundColour(Colour(Ground::Window));
    for (const wxString& word :
         {_("Everything"), _("Without the small things"), _("Only what stops the report")})
        m_severity->Append(word);
    m_severity->SetSelection(0);
    SetAccessibleName(m_severity, _("What is shown"));
    m_severity->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { Refresh(); });
    PrepareList(m_list, _("What is still missing"));
    AppendIconTextColumn(m_list, _("Severity"), 0, 100);
    AppendTextColumn(m_list, _("Item"), 1, 54);
    AppendTextColumn(m_list, _("Paragraph"), 2, 80);
    AppendTextColumn(m_list, _("What is missing"), 3, 520, CellWrapping::Wrapped);
    m_list->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](wxDataViewEvent&) { GoTo(); });
    auto* goTo = new wxButton(this, wxID_ANY, _("&Go to the place"));
    goTo->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { GoTo(); });
    SetAccessibleRole(m_count, AccessibleRole::Status);
    auto* below = new wxBoxSizer(wxHORIZONTAL);
    below->Add(goTo, 0, wxRIGHT, kGap);
    below->Add(m_count, 1, wxALIGN_CENTRE_VERTICAL);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_severity, 0, wxALL, kGap);
    column->Add(m_list, 1, wxEXPAND | wxLEFT | wxRIGHT, kGap);
    column->Add(below, 0, wxEXPAND | wxALL, kGap);
    SetSizer(column);
    Refresh();
    m_changed = desk.Log().changed.Connect([this](const Change&) { m_pause.StartOnce(kPauseMs); });
    m_pause.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { Refresh(); });
    Bind(wxEVT_CHAR_HOOK, &MissingFrame::OnKey, this);
    PlaceOverCentre(*this, pane);
    m_list->SetFocus();
}

void MissingFrame::Refresh() {
    static constexpr FindingSeverity kLeast[] = {FindingSeverity::Low, FindingSeverity::Medium,
                                                 FindingSeverity::High};
    const int row = m_list->GetSelectedRow();
    const FindingId keep = row >= 0 && static_cast<std::size_t>(row) < m_findings.size()
                               ? m_findings[static_cast<std::size_t>(row)].id
                               : FindingId{};
    const Language language = m_desk.InterfaceLanguage();
    const auto labels = ReportLabels(m_desk.State(), language);
    m_findings = AllFindings(m_desk, kLeast[std::clamp(m_severity->GetSelection(), 0, 2)]);
    m_list->DeleteAllItems();
    for (std::size_t i = 0; i < m_findings.size(); ++i) {
        const Finding& finding = m_findings[i];
        const Paragraph* paragraph = ParagraphOf(m_desk.State(), finding);
        const auto label = paragraph == nullptr ? labels.end() : labels.find(paragraph->id);
        wxVector<wxVariant> cells;
        cells.push_back(SeverityCell(finding.severity));
        cells.push_back(ToWx(finding.item.Empty() ? std::string{} : PathOf(m_desk.State(), finding.item)));
        cells.push_back(ToWx(label == labels.end() ? std::string{} : label->second));
        cells.push_back(ToWx(finding.message.Best(language)));
        m_list->AppendItem(cells);
        if (finding.id == keep) m_list->SelectRow(static_cast<unsigned>(i));
    }
    const auto count = static_cast<unsigned>(m_findings.size());
    m_count->SetLabelText(
        count == 0
            ? _("Nothing is missing.")
            : wxString::Format(wxPLURAL("%u thing is missing", "%u things are missing", count), count));
}

void MissingFrame::GoTo() {
    const int row = m_list->GetSelectedRow();
    if (row < 0 || static_cast<std::size_t>(row) >= m_findings.size()) return;
    const Finding& finding = m_findings[static_cast<std::size_t>(row)];
    Selection selection = m_desk.Selected();
    const Paragraph* paragraph = ParagraphOf(m_desk.State(), finding);
    selection.item = paragraph != nullptr ? paragraph->item : finding.item;
    selection.paragraph = paragraph != nullptr ? paragraph->id : ParagraphId{};
    m_desk.Select(std::move(selection));
}

void MissingFrame::OnKey(wxKeyEvent& event) {
    if (event.GetKeyCode() == WXK_ESCAPE && !event.HasAnyModifiers()) {
        Close();
    } else if (!RunSharedKey(m_desk, ChordOf(event))) {
        event.Skip();
    }
}

}  // namespace mahdar
