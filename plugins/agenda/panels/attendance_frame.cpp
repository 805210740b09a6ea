// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/attendance_frame.h"

#include "app/ui/accessibility.h"
#include "app/ui/table_export.h"
#include "app/ui/two_line_list.h"
#include "app/ui/wx_strings.h"
#include "core/command/arguments.h"
#include "core/text/fold.h"
#include "plugins/agenda/panels/desk_tools.h"
#include "plugins/agenda/panels/glyph_label.h"
#include "plugins/agenda/panels/list_looks.h"
#include "plugins/agenda/panels/participant_dialog.h"
#include "plugins/agenda/panels/participant_import_dialog.h"
#include "plugins/agenda/panels/window_place.h"

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/sizer.h>
#include <wx/srchctrl.h>
#include <wx/stattext.h>
#include <wx/wrapsizer.h>

#include <algorithm>

namespace mahdar::agenda {

namespace {

enum Column : unsigned { kPresence, kBody, kName, kRole, kTimes };

constexpr int kMargin = 12;
constexpr int kGap = 8;
const wxSize kSize(860, 620);

wxVector<wxVariant> CellsOf(const AttendanceRow& row) {
    wxVector<wxVariant> cells;
    cells.push_back(StateCell(row.presence.glyph, row.presence.ink, row.presence.word));
    for (const wxString& text : {row.body, row.name, row.role, row.times}) cells.push_back(text);
    return cells;
}

}  // namespace

AttendanceFrame::AttendanceFrame(wxWindow* parent, Desk& desk)
    : wxFrame(wxGetTopLevelParent(parent), wxID_ANY, _("Attendance"), wxDefaultPosition, kSize,
              wxDEFAULT_FRAME_STYLE | wxFRAME_FLOAT_ON_PARENT | wxFRAME_NO_TASKBAR),
      m_desk(desk) {
    auto* column = new wxBoxSizer(wxVERTICAL);
    MakeTop(*column);
    MakeList(*column);
    MakeButtons(*column);
    SetSizer(column);
    SetBackgroundColour(Colour(Ground::Window));
    ShowRows();
    Listen();
    Bind(wxEVT_CHAR_HOOK, &AttendanceFrame::OnKey, this);
    PlaceBeside(*this, parent);
    m_list->SetFocus();
}

void AttendanceFrame::MakeTop(wxSizer& column) {
    m_quorum = new GlyphLabel(this, FontRole::Body, FontWeight::Bold, LabelRoom::WhatIsLeft);
    column.Add(m_quorum, 0, wxEXPAND | wxALL, kMargin);
    m_search = new wxSearchCtrl(this, wxID_ANY);
    m_search->SetDescriptiveText(_("Name, country or institution"));
    SetAccessibleName(m_search, _("Search in the attendance"));
    m_search->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { Narrow(); });
    m_shown = new wxChoice(this, wxID_ANY);
    for (const wxString& word : {_("Everybody"), _("Present"), _("Not present"), _("Excused or absent"), _("Member States"),
                                 _("Institutions and observers")})
        m_shown->Append(word);
    m_shown->SetSelection(0);
    SetAccessibleName(m_shown, _("Whom to show"));
    m_shown->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { Narrow(); });
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(m_search, 1, wxALIGN_CENTRE_VERTICAL);
    row->Add(m_shown, 0, wxALIGN_CENTRE_VERTICAL | wxLEFT, kGap);
    column.Add(row, 0, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, kMargin);
}

void AttendanceFrame::MakeList(wxSizer& column) {
    m_list = new wxDataViewListCtrl(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxDV_SINGLE | wxDV_ROW_LINES);
    PrepareList(m_list, _("Attendance"));
    AppendIconTextColumn(m_list, _("State"), kPresence, 112);
    AppendTextColumn(m_list, _("Country or institution"), kBody, 230);
    AppendTextColumn(m_list, _("Name"), kName, 180);
    AppendTextColumn(m_list, _("Role"), kRole, 150);
    AppendTextColumn(m_list, _("In this sitting"), kTimes, 140);
    UseLowRows(m_list);
    m_list->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](wxDataViewEvent&) { Toggle(); });
    m_list->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) { EnableButtons(); });
    column.Add(m_list, 1, wxEXPAND | wxLEFT | wxRIGHT, kMargin);
}

void AttendanceFrame::MakeButtons(wxSizer& column) {
    auto* marks = new wxWrapSizer(wxHORIZONTAL);
    const auto add = [&](const wxString& words, auto act, bool onRow) {
        auto* button = new wxButton(this, wxID_ANY, words);
        button->Bind(wxEVT_BUTTON, [act](wxCommandEvent&) { act(); });
        marks->Add(button, 0, wxRIGHT | wxTOP, kGap);
        if (onRow) m_onRow.push_back(button);
        return button;
    };
    m_present = add(_("&Present"), [this] { Toggle(); }, true);
    SetAccessibleDescription(m_present, _("Space"));
    add(_("E&xcused"), [this] { Mark("presence excuse"); }, true);
    add(_("A&bsent"), [this] { Mark("presence absent"); }, true);
    add(_("&Clear"), [this] { Mark("presence clear"); }, true);
    add(_("As be&fore"), [this] { m_desk.Run("presence as-before"); }, false)
        ->SetToolTip(_("Everybody who was in the room when the sitting before this one ended."));
    add(_("&Add…"), [this] { Add(); }, false);
    add(_("&Edit…"), [this] { Edit(); }, true);
    add(_("&Import a list…"), [this] { Import(); }, false);
    add(_("E&xport…"), [this] { Export(); }, false);
    add(_("&Take back"), [this] { m_desk.Run("app undo-act"); }, false);
    column.Add(marks, 0, wxEXPAND | wxALL, kMargin);
}

void AttendanceFrame::Listen() {
    m_connections.push_back(m_desk.Log().changed.Connect([this](const Change& change) {
        if (Touches<Participant, Sitting, Institution, Meeting>(change)) ShowRows();
    }));
}

void AttendanceFrame::ShowRows() {
    m_all = AttendanceRows(m_desk.State(), m_desk.InterfaceLanguage());
    const Look look = QuorumLook(m_desk.State());
    m_quorum->Set(look.glyph, look.ink, look.word);
    Narrow();
}

void AttendanceFrame::Narrow() {
    const auto shown = static_cast<AttendanceShown>(m_shown->GetSelection() + 1);
    std::vector<AttendanceRow> rows = Narrowed(m_all, shown, FoldForSearch(FromWx(m_search->GetValue())));
    const bool samePlaces = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                       [](const auto& a, const auto& b) { return a.word == b.word; });
    const int selected = m_list->GetSelectedRow();
    const AttendanceRow* before = Selected();
    const std::string keep = before != nullptr ? before->word : std::string();
    const std::vector<AttendanceRow> old = std::exchange(m_rows, std::move(rows));
    if (samePlaces) {
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (!(m_rows[i] == old[i])) ReplaceRow(static_cast<unsigned>(i));
        }
    } else {
        m_list->DeleteAllItems();
        for (const AttendanceRow& row : m_rows) m_list->AppendItem(CellsOf(row));
        const auto place = std::find_if(m_rows.begin(), m_rows.end(), [&](const AttendanceRow& row) { return row.word == keep; });
        const int wanted = place != m_rows.end() ? static_cast<int>(place - m_rows.begin()) : std::max(0, selected);
        if (!m_rows.empty()) m_list->SelectRow(static_cast<unsigned>(std::min(wanted, static_cast<int>(m_rows.size()) - 1)));
    }
    SetAccessibleName(m_list, Filled(_("Attendance, %1"), {Number(static_cast<std::int64_t>(m_rows.size()))}));
    EnableButtons();
}

void AttendanceFrame::ReplaceRow(unsigned place) {
    const wxVector<wxVariant> cells = CellsOf(m_rows[place]);
    for (unsigned column = 0; column < cells.size(); ++column) m_list->SetValue(cells[column], place, column);
}

const AttendanceRow* AttendanceFrame::Selected() const {
    const int row = m_list->GetSelectedRow();
    if (row < 0 || row >= static_cast<int>(m_rows.size())) return nullptr;
    return &m_rows[static_cast<std::size_t>(row)];
}

void AttendanceFrame::EnableButtons() {
    const AttendanceRow* row = Selected();
    const bool writable = m_desk.Log().ReadOnlyReason().empty();
    for (wxButton* button : m_onRow) button->Enable(row != nullptr && writable);
    const wxString verb = row != nullptr && row->here ? _("&Gone") : _("&Present");
    if (verb != m_present->GetLabel()) m_present->SetLabel(verb);
}

void AttendanceFrame::Mark(const char* verb) {
    if (const AttendanceRow* row = Selected()) m_desk.Run(std::string(verb) + ' ' + Quoted(row->word));
}

void AttendanceFrame::Toggle() {
    const AttendanceRow* row = Selected();
    if (row != nullptr) Mark(row->here ? "presence leave" : "presence arrive");
}

void AttendanceFrame::Step() {
    const int next = m_list->GetSelectedRow() + 1;
    if (next <= 0 || next >= static_cast<int>(m_rows.size())) return;
    m_list->SelectRow(static_cast<unsigned>(next));
    m_list->EnsureVisible(m_list->RowToItem(next));
    EnableButtons();
}

void AttendanceFrame::Add() {
    const AttendanceRow* row = Selected();
    const Participant* person = row == nullptr ? nullptr : m_desk.State().Find(row->person);
    const InstitutionId body = person != nullptr  ? person->institution
                               : row != nullptr   ? InstitutionId{row->word}
                                                  : InstitutionId{};
    AskParticipant(this, m_desk, nullptr, body);
}

void AttendanceFrame::Edit() {
    const AttendanceRow* row = Selected();
    if (row == nullptr) return;
    const Participant* person = m_desk.State().Find(row->person);
    AskParticipant(this, m_desk, person, person != nullptr ? person->institution : InstitutionId{row->word});
}

void AttendanceFrame::Remove() {
    const AttendanceRow* row = Selected();
    if (row != nullptr && row->person) m_desk.Run("participants remove " + Quoted(row->word));
}

void AttendanceFrame::Import() { AskParticipantImport(this, m_desk); }

void AttendanceFrame::Export() { ExportTable(this, m_desk, "attendance", {}, _("Write the attendance to a file")); }

void AttendanceFrame::OnKey(wxKeyEvent& event) {
    const bool inList = FindFocus() == m_list || m_list->IsDescendant(FindFocus());
    const int key = event.GetKeyCode();
    if (key == WXK_ESCAPE && !event.HasAnyModifiers()) {
        Close();
    } else if (inList && key == WXK_SPACE && !event.HasAnyModifiers()) {
        Toggle();
        Step();
    } else if (inList && key == WXK_DELETE && !event.HasAnyModifiers()) {
        Remove();
    } else if (inList && key == WXK_INSERT && !event.HasAnyModifiers()) {
        Add();
    } else if (inList && key == WXK_F2 && !event.HasAnyModifiers()) {
        Edit();
    } else if (key == WXK_F3 && event.ShiftDown()) {
        m_desk.Run("app undo-act");
    } else if (FindFocus() == m_search && key == WXK_DOWN) {
        m_list->SetFocus();
    } else {
        event.Skip();
    }
}

}  // namespace mahdar::agenda
