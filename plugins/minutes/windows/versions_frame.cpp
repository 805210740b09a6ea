// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/windows/versions_frame.h"

#include "app/ui/accessibility.h"
#include "app/ui/colours.h"
#include "app/ui/rtl.h"
#include "app/ui/two_line_list.h"
#include "app/ui/wx_strings.h"
#include "core/base/error.h"
#include "core/command/arguments.h"
#include "core/session/locks.h"
#include "core/session/seal.h"
#include "core/session/wall_clock.h"
#include "plugins/minutes/windows/frame_tools.h"
#include "plugins/minutes/windows/large_text.h"

#include <algorithm>
#include <map>

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/dataview.h>
#include <wx/msgdlg.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

namespace mahdar {
namespace {

const wxSize kSize(960, 660);
constexpr int kGap = 8;
constexpr int kVersionsHeight = 120;
constexpr std::size_t kDigestShown = 16;

std::string Moment(const Meeting& meeting, const Instant& at) {
    return at.Empty() ? std::string{} : Ltr(WallDate(meeting, at) + ' ' + WallTime(meeting, at));
}

wxString ChangeWord(ParagraphChange change) {
    if (change == ParagraphChange::Added) return wxGETTEXT_IN_CONTEXT("paragraph", "Added");
    if (change == ParagraphChange::Removed) return wxGETTEXT_IN_CONTEXT("paragraph", "Removed");
    return wxGETTEXT_IN_CONTEXT("paragraph", "Changed");
}

}  // namespace

VersionsFrame::VersionsFrame(wxWindow* pane, Desk& desk)
    : wxFrame(wxGetTopLevelParent(pane), wxID_ANY, _("Sealed versions"), wxDefaultPosition, kSize,
              wxDEFAULT_FRAME_STYLE | wxFRAME_FLOAT_ON_PARENT | wxFRAME_NO_TASKBAR),
      m_desk(desk) {
    SetBackgroundColour(Colour(Ground::Window));
    MakeLayout();
    Refresh();
    m_changed = desk.Log().changed.Connect([this](const Change& change) {
        const bool sealed = std::ranges::any_of(change.edits, [](const AnyEdit& any) {
            return std::holds_alternative<Edit<SealedVersion>>(any);
        });
        if (sealed) Refresh();
    });
    Bind(wxEVT_CHAR_HOOK, &VersionsFrame::OnKey, this);
    PlaceOverCentre(*this, pane);
    m_versions->SetFocus();
}

void VersionsFrame::MakeLayout() {
    m_versions = new wxDataViewListCtrl(this, wxID_ANY, wxDefaultPosition, wxSize(-1, kVersionsHeight),
                                        wxDV_SINGLE | wxDV_ROW_LINES);
    PrepareList(m_versions, _("Sealed versions"));
    AppendTextColumn(m_versions, wxGETTEXT_IN_CONTEXT("version", "No."), 0, 50);
    AppendTextColumn(m_versions, _("Sealed"), 1, 160);
    AppendTextColumn(m_versions, _("Sealed by"), 2, 130);
    AppendTextColumn(m_versions, _("Digest"), 3, 150);
    AppendTextColumn(m_versions, _("Reopened"), 4, 160);
    AppendTextColumn(m_versions, _("Reason"), 5, 240);
    m_says = WrapLabel(StartAligned(new wxStaticText(this, wxID_ANY, wxString())), 300);
    SetAccessibleRole(m_says, AccessibleRole::Status);
    auto* acts = new wxBoxSizer(wxHORIZONTAL);
    m_seal = new wxButton(this, wxID_ANY, _("&Seal"));
    // The question waits until the press is over: a screen reader's press would wait for its answer.
    m_seal->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { CallAfter([this] { Seal(); }); });
    auto* check = new wxButton(this, wxID_ANY, _("&Check the seals"));
    check->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { Check(); });
    auto* label = new wxStaticText(this, wxID_ANY, _("Rea&son for reopening"));
    m_reason = new wxTextCtrl(this, wxID_ANY);
    LabelFor(label, m_reason);
    m_reopen = new wxButton(this, wxID_ANY, _("&Reopen"));
    m_reopen->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        if (m_desk.Run("minutes unseal " + Quoted(FromWx(m_reason->GetValue())))) m_reason->Clear();
    });
    acts->Add(m_seal, 0, wxRIGHT, kGap);
    acts->Add(check, 0, wxRIGHT, 3 * kGap);
    acts->Add(label, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, kGap);
    acts->Add(m_reason, 1, wxALIGN_CENTRE_VERTICAL | wxRIGHT, kGap);
    acts->Add(m_reopen, 0);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_versions, 0, wxEXPAND | wxALL, kGap);
    column->Add(m_says, 0, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, kGap);
    column->Add(acts, 0, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, kGap);
    MakeComparison(column);
    SetSizer(column);
}

void VersionsFrame::Seal() {
    m_desk.flushTyping.Emit();
    wxMessageDialog ask(this, _("Nothing of the record can be changed before it is reopened with a reason."),
                        _("Seal the record?"), wxOK | wxCANCEL | wxICON_QUESTION);
    ask.SetOKCancelLabels(_("&Seal"), _("&Leave it open"));
    if (ask.ShowModal() == wxID_OK) m_desk.Run("minutes seal");
}

void VersionsFrame::MakeComparison(wxSizer* column) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    const auto choice = [&](const wxString& words) {
        auto* label = new wxStaticText(this, wxID_ANY, words);
        auto* made = new wxChoice(this, wxID_ANY);
        SetAccessibleName(made, words);
        made->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { Compare(); });
        row->Add(label, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, kGap);
        row->Add(made, 0, wxRIGHT, 2 * kGap);
        return made;
    };
    m_from = choice(_("Compare"));
    m_to = choice(wxGETTEXT_IN_CONTEXT("version", "with"));
    m_paragraphs = new wxDataViewListCtrl(this, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                          wxDV_SINGLE | wxDV_ROW_LINES);
    PrepareList(m_paragraphs, _("What differs"));
    AppendTextColumn(m_paragraphs, _("Change"), 0, 110);
    AppendTextColumn(m_paragraphs, _("Before"), 1, 90);
    AppendTextColumn(m_paragraphs, _("After"), 2, 90);
    AppendTextColumn(m_paragraphs, _("Language"), 3, 110);
    m_paragraphs->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) { ShowCompared(); });
    m_text = new LargeText(this, _("The paragraph with its changes"), TextSize::Normal);
    column->Add(row, 0, wxLEFT | wxRIGHT | wxBOTTOM, kGap);
    column->Add(m_paragraphs, 1, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, kGap);
    column->Add(m_text, 1, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, kGap);
}

void VersionsFrame::Refresh() {
    const Session& session = m_desk.State();
    std::map<int, const SealedVersion*, std::greater<>> rows;
    for (const SealedVersion& row : session.Versions()) rows[row.number] = &row;
    m_versions->DeleteAllItems();
    m_numbers.clear();
    m_from->Clear();
    m_to->Clear();
    m_to->Append(_("the record as it stands"));
    for (const auto& [number, row] : rows) {
        const Meeting& meeting = session.TheMeeting();
        wxVector<wxVariant> cells;
        for (const std::string& words :
             {std::to_string(number), Moment(meeting, row->sealedAt), row->sealedBy,
              row->digest.substr(0, kDigestShown), Moment(meeting, row->reopenedAt), row->reopenedBecause})
            cells.push_back(ToWx(words));
        m_versions->AppendItem(cells);
        m_numbers.push_back(number);
        for (wxChoice* choice : {m_from, m_to})
            choice->Append(Translated(MAHDAR_TR("version %1"), {std::to_string(number)}));
    }
    m_from->SetSelection(m_numbers.empty() ? wxNOT_FOUND : 0);
    m_to->SetSelection(0);
    const SealedVersion* seal = CurrentSeal(session);
    const bool writable = m_desk.Log().ReadOnlyReason().empty();
    m_seal->Enable(writable && seal == nullptr);
    m_reopen->Enable(writable && seal != nullptr);
    m_reason->Enable(writable && seal != nullptr);
    m_says->SetForegroundColour(Colour(Ink::Text));
    m_says->SetLabelText(
        seal != nullptr
            ? Translated(MAHDAR_TR("Sealed as version %1. Nothing changes before it is reopened."),
                         {std::to_string(seal->number)})
        : m_numbers.empty() ? _("The record was never sealed.")
                            : _("The record is open; the next seal makes the next version."));
    Compare();
    Layout();
}

void VersionsFrame::Check() {
    const auto faults = CheckSeals(m_desk.State(), m_desk.Log().History());
    m_says->SetForegroundColour(Colour(faults.empty() ? Ink::Good : Ink::Wrong));
    if (faults.empty()) {
        m_says->SetLabelText(_("Every version stands as it was sealed."));
    } else {
        const SealFault& first = faults.front();
        m_says->SetLabelText(Translated(
            MAHDAR_TR("Version %1 is not as it was sealed: %2. mahdarctl verify tells everything."),
            {std::to_string(first.version), first.row + ' ' + first.id}));
    }
    Layout();
}

void VersionsFrame::Compare() {
    m_compared.clear();
    m_paragraphs->DeleteAllItems();
    const int from = m_from->GetSelection();
    const int to = m_to->GetSelection();
    if (from >= 0 && to >= 0) {
        try {
            const auto state = [&](int version) {
                return VersionState(m_desk.State(), m_desk.Log().History(), version);
            };
            m_compared = CompareRecords(state(m_numbers.at(static_cast<std::size_t>(from))),
                                        state(to == 0 ? 0 : m_numbers.at(static_cast<std::size_t>(to - 1))));
        } catch (const Error& error) {
            m_says->SetLabelText(Translated(error.MessageId(), error.Arguments()));
        }
    }
    for (const ComparedParagraph& row : m_compared) {
        wxVector<wxVariant> cells;
        cells.push_back(ChangeWord(row.change));
        cells.push_back(ToWx(row.before));
        cells.push_back(ToWx(row.after));
        cells.push_back(LanguageName(row.language));
        m_paragraphs->AppendItem(cells);
    }
    if (!m_compared.empty()) m_paragraphs->SelectRow(0);
    ShowCompared();
}

void VersionsFrame::ShowCompared() {
    const int at = m_paragraphs->GetSelectedRow();
    if (at < 0 || static_cast<std::size_t>(at) >= m_compared.size())
        return m_text->Show({}, Language::English);
    const ComparedParagraph& row = m_compared[static_cast<std::size_t>(at)];
    const MarkedText marked = MarkedOf(row.pieces);
    m_text->Show(marked.text, row.language, marked.marks);
}

void VersionsFrame::OnKey(wxKeyEvent& event) {
    if (event.GetKeyCode() == WXK_ESCAPE && !event.HasAnyModifiers()) {
        Close();
    } else if (!RunSharedKey(m_desk, ChordOf(event))) {
        event.Skip();
    }
}

}  // namespace mahdar
