// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/panels/board_frame.h"

#include "app/ui/accessibility.h"
#include "app/ui/colours.h"
#include "app/ui/fonts.h"
#include "app/ui/rtl.h"
#include "app/ui/two_line_list.h"
#include "app/ui/wx_strings.h"
#include "core/command/resolve.h"
#include "plugins/briefings/ledger/mandate_ledger.h"
#include "plugins/briefings/ledger/speaking_order.h"
#include "plugins/briefings/panels/board_words.h"

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/dataobj.h>
#include <wx/dataview.h>
#include <wx/intl.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>
#include <wx/wrapsizer.h>

#include <algorithm>
#include <map>

namespace mahdar::briefings {

namespace {

constexpr int kMargin = 12;
constexpr int kGap = 8;
constexpr int kDetailHeight = 100;
const wxSize kSize(1000, 680);

/// Who has how many turns, most first.
std::vector<std::pair<InstitutionId, int>> TurnsPerInstitution(const Session& session,
                                                               const std::vector<BoardRow>& rows) {
    std::map<InstitutionId, int> counts;
    for (const BoardRow& row : rows) {
        for (const InstitutionId& id : row.turn.reporters) ++counts[id];
    }
    std::vector<std::pair<InstitutionId, int>> sorted;
    for (const InstitutionId& id : Reporters(session)) sorted.emplace_back(id, counts[id]);
    return sorted;
}

wxString WordsOf(const wxVector<wxVariant>& cells) {
    wxString words;
    for (const wxVariant& cell : cells) {
        wxDataViewIconText icon;
        if (cell.GetType() == "wxDataViewIconText") icon << cell;
        words += (cell.GetType() == "wxDataViewIconText" ? icon.GetText() : cell.GetString()) + "\t";
    }
    return words;
}

bool SameTurn(const BoardRow& row, const ItemId& item, const ReportingTurn& turn) {
    return row.item == item && row.turn.reporters == turn.reporters &&
           row.turn.unknownName == turn.unknownName;
}

}  // namespace

BoardFrame::BoardFrame(wxWindow* pane, Desk& desk) : SideWindow(pane, desk, _("Board of briefings"), kSize) {
    auto* column = new wxBoxSizer(wxVERTICAL);
    MakeTop(*column);
    MakeList(*column);
    MakeButtons(*column);
    SetSizer(column);
    ShowBoard();
    Keep(desk.Log().changed.Connect([this](const Change& change) {
        if (Touches<AgendaItem, RequiredAction, Institution, Intervention, MeetingDocument, Meeting, Mandate>(
                change))
            ShowBoard();
    }));
    Keep(desk.tick.Connect([this] { UpdateSpeaking(); }));
    PlaceBeside(pane);
    m_list->SetFocus();
}

void BoardFrame::MakeTop(wxSizer& column) {
    m_institution = new wxChoice(this, wxID_ANY);
    SetAccessibleName(m_institution, _("Whose turns to show"));
    m_filter = new wxChoice(this, wxID_ANY);
    for (const wxString& word :
         {_("All turns"), _("Still to come"), _("Over their time"), _("No document here yet")})
        m_filter->Append(word);
    m_filter->SetSelection(0);
    SetAccessibleName(m_filter, _("Which turns to show"));
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    for (wxChoice* choice : {m_institution, m_filter}) {
        choice->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { Narrow(); });
        row->Add(choice, 1, wxRIGHT, kGap);
    }
    column.Add(row, 0, wxEXPAND | wxLEFT | wxTOP, kMargin);
    m_sums = StartAligned(new wxStaticText(this, wxID_ANY, wxString()));
    column.Add(m_sums, 0, wxEXPAND | wxLEFT | wxRIGHT | wxTOP, kMargin);
    m_asks = StartAligned(new wxStaticText(this, wxID_ANY, wxString()));
    m_asks->SetFont(UiFont(FontRole::Secondary));
    m_asks->SetForegroundColour(Colour(Ink::Secondary));
    column.Add(WrapLabel(m_asks, 400), 0, wxEXPAND | wxALL, kMargin);
}

void BoardFrame::MakeList(wxSizer& column) {
    m_list = new wxDataViewListCtrl(this, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                    wxDV_SINGLE | wxDV_ROW_LINES);
    PrepareList(m_list, _("Board of briefings"));
    AppendTextColumn(m_list, _("Item"), kBoardItem, 250);
    AppendTextColumn(m_list, _("Turn"), kBoardPlace, 50);
    AppendTextColumn(m_list, _("Reporter"), kBoardReporter, 200);
    AppendTextColumn(m_list, wxGETTEXT_IN_CONTEXT("time", "Planned"), kBoardPlanned, 70);
    AppendTextColumn(m_list, wxGETTEXT_IN_CONTEXT("time", "Actual"), kBoardActual, 70);
    AppendTextColumn(m_list, wxGETTEXT_IN_CONTEXT("time", "Over"), kBoardOver, 80);
    AppendIconTextColumn(m_list, _("State"), kBoardState, 112);
    AppendIconTextColumn(m_list, _("Document"), kBoardPaper, 150);
    UseLowRows(m_list);
    m_list->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) { ShowDetail(); });
    m_list->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](wxDataViewEvent&) { AskPaper(); });
    MakeDragging();
    column.Add(m_list, 1, wxEXPAND | wxLEFT | wxRIGHT, kMargin);
    m_detail = new wxTextCtrl(this, wxID_ANY, wxString(), wxDefaultPosition, wxSize(-1, kDetailHeight),
                              wxTE_MULTILINE | wxTE_READONLY);
    SetAccessibleName(m_detail, _("The whole of this turn"));
    column.Add(m_detail, 0, wxEXPAND | wxLEFT | wxRIGHT | wxTOP, kMargin);
}

void BoardFrame::MakeDragging() {
    m_list->EnableDragSource(wxDF_UNICODETEXT);
    m_list->EnableDropTarget(wxDF_UNICODETEXT);
    m_list->Bind(wxEVT_DATAVIEW_ITEM_BEGIN_DRAG, [this](wxDataViewEvent& event) {
        m_dragged = m_list->ItemToRow(event.GetItem());
        const bool can = m_dragged >= 0 && m_dragged < static_cast<int>(m_rows.size()) &&
                         TheDesk().Log().ReadOnlyReason().empty();
        if (!can) return event.Veto();
        event.SetDataObject(new wxTextDataObject(ToWx(m_rows[static_cast<std::size_t>(m_dragged)].path)));
    });
    m_list->Bind(wxEVT_DATAVIEW_ITEM_DROP, [this](wxDataViewEvent&) { Drop(); });
}

void BoardFrame::MakeButtons(wxSizer& column) {
    auto* row = new wxWrapSizer(wxHORIZONTAL);
    const auto add = [&](const wxString& words, auto act, bool onTurn) {
        auto* button = new wxButton(this, wxID_ANY, words);
        // Once the press is over: a dialog within it would keep a screen reader waiting.
        button->Bind(wxEVT_BUTTON, [this, act](wxCommandEvent&) { CallAfter(act); });
        row->Add(button, 0, wxRIGHT | wxTOP, kGap);
        if (onTurn) m_onTurn.push_back(button);
        return button;
    };
    m_up = add(
        _("Move &up"), [this] { Move("up"); }, true);
    m_down = add(
        _("Move do&wn"), [this] { Move("down"); }, true);
    SetAccessibleDescription(m_up, "Alt+Up");
    SetAccessibleDescription(m_down, "Alt+Down");
    m_up->SetToolTip(Ltr(wxString("Alt+Up")));
    m_down->SetToolTip(Ltr(wxString("Alt+Down")));
    add(
        _("&Slot…"), [this] { AskSlot(); }, true);
    m_joint = add(
        _("&Jointly"), [this] { Run("joint", Selected()->Joint() ? "no" : "yes"); }, true);
    add(
        _("On &behalf of…"), [this] { AskBehalf(); }, true);
    add(
        _("&Delivered"), [this] { Mark(TurnState::Delivered); }, true);
    add(
        _("&Missed"), [this] { Mark(TurnState::Missed); }, true);
    SetAccessibleDescription(add(
                                 _("D&ocument…"), [this] { AskPaper(); }, true),
                             _("Enter"));
    m_link = add(
        _("Open &link"), [this] { OpenLink(); }, false);
    add(
        _("E&xport…"), [this] { Export(); }, false);
    add(
        _("&Take back"), [this] { TheDesk().Run("app undo-act"); }, false);
    column.Add(row, 0, wxEXPAND | wxLEFT | wxRIGHT, kMargin);
    m_told = StartAligned(new wxStaticText(this, wxID_ANY, wxString()));
    SetAccessibleRole(m_told, AccessibleRole::Status);
    column.Add(m_told, 0, wxEXPAND | wxALL, kMargin);
}

void BoardFrame::ShowBoard() {
    m_all = BoardOf(TheDesk().State(), TheDesk().TheClock().Now());
    ShowInstitutions();
    ShowAsks();
    Narrow();
    Layout();
}

void BoardFrame::ShowInstitutions() {
    const Session& session = TheDesk().State();
    const auto turns = TurnsPerInstitution(session, m_all);
    const int selected = m_institution->GetSelection();
    const InstitutionId keep =
        selected > 0 ? m_institutions[static_cast<std::size_t>(selected) - 1] : InstitutionId{};
    wxArrayString words;
    words.Add(Filled(_("All institutions · %1"), {std::to_string(turns.size())}));
    m_institutions.clear();
    for (const auto& [id, count] : turns) {
        words.Add(ToWx(SpeakerName(session, {id, {}}, TheDesk().InterfaceLanguage()) + " · " +
                       std::to_string(count)));
        m_institutions.push_back(id);
    }
    if (words == m_institution->GetStrings()) return;
    m_institution->Set(words);
    const auto place = std::find(m_institutions.begin(), m_institutions.end(), keep);
    m_institution->SetSelection(
        place == m_institutions.end() ? 0 : static_cast<int>(place - m_institutions.begin()) + 1);
}

/// What falls between the board and the ledger.
void BoardFrame::ShowAsks() {
    const Session& session = TheDesk().State();
    const Language language = TheDesk().InterfaceLanguage();
    const std::string comma = language == Language::Arabic ? "، " : ", ";
    const std::vector<LedgerRow> ledger = LedgerOf(session);
    std::string numbers;
    int unanswered = 0;
    for (const LedgerRow& row : ledger) {
        if (!IsUnansweredAsk(row)) continue;
        ++unanswered;
        numbers += (numbers.empty() ? "" : comma) + std::to_string(row.number);
    }
    std::string silent;
    for (const InstitutionId& id : ReportersWithoutAsk(session))
        silent += (silent.empty() ? "" : comma) + SpeakerName(session, {id, {}}, language);
    wxString words;
    if (unanswered > 0)
        words = Filled(wxPLURAL("%1 ask that no action answers; its number in the ledger: %2",
                                "%1 asks that no action answers; their numbers in the ledger: %2",
                                static_cast<unsigned>(unanswered)),
                       {std::to_string(unanswered), numbers});
    if (!silent.empty())
        words += (words.empty() ? wxString() : wxString("\n")) +
                 Filled(_("Report though nothing was asked of them: %1"), {silent});
    if (words != m_asks->GetLabelText()) m_asks->SetLabelText(words);
    m_asks->Show(!words.empty());
}

void BoardFrame::Narrow() {
    const BoardRow* selected = Selected();
    const ItemId item = selected != nullptr ? selected->item : TheDesk().State().TheFloor().currentItem;
    const ReportingTurn turn = selected != nullptr ? selected->turn : ReportingTurn{};
    const int whose = m_institution->GetSelection();
    const auto filter = static_cast<BoardFilter>(m_filter->GetSelection() + 1);
    m_rows.clear();
    for (const BoardRow& row : m_all) {
        const bool theirs = whose <= 0 || row.Reports(m_institutions[static_cast<std::size_t>(whose) - 1]);
        if (theirs && Fits(row, filter)) m_rows.push_back(row);
    }
    m_sums->SetLabelText(SumsLine(SumsOf(m_rows)));
    FillList();
    Select(item, turn);
    if (Selected() == nullptr && !m_rows.empty()) m_list->SelectRow(0);
    ShowDetail();
}

/// A row whose words changed is made anew in its place: words changed in a row that stands do not reach a
/// screen reader, and a list made anew would jump.
void BoardFrame::FillList() {
    std::vector<wxString> words;
    for (unsigned place = 0; place < m_rows.size(); ++place) {
        const wxVector<wxVariant> cells =
            CellsOf(TheDesk().State(), m_rows[place], TheDesk().InterfaceLanguage());
        words.push_back(WordsOf(cells));
        if (place < m_shown.size() && m_shown[place] == words.back()) continue;
        if (place < m_shown.size()) m_list->DeleteItem(place);
        m_list->InsertItem(place, cells);
    }
    for (std::size_t gone = m_shown.size(); gone > m_rows.size(); --gone)
        m_list->DeleteItem(static_cast<unsigned>(gone) - 1);
    m_shown = std::move(words);
}

const BoardRow* BoardFrame::Selected() const {
    const int row = m_list->GetSelectedRow();
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? &m_rows[static_cast<std::size_t>(row)]
                                                             : nullptr;
}

void BoardFrame::Select(const ItemId& item, const ReportingTurn& turn) {
    const bool any = turn == ReportingTurn{};
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const BoardRow& row) {
        return any ? row.item == item : SameTurn(row, item, turn);
    });
    if (found == m_rows.end()) return;
    const auto place = static_cast<int>(found - m_rows.begin());
    m_list->SelectRow(static_cast<unsigned>(place));
    m_list->SetCurrentItem(m_list->RowToItem(place));
    m_list->EnsureVisible(m_list->RowToItem(place));
    ShowDetail();
}

void BoardFrame::ShowDetail() {
    const BoardRow* row = Selected();
    const wxString detail =
        row == nullptr ? wxString() : DetailOf(TheDesk().State(), *row, TheDesk().InterfaceLanguage());
    if (m_detail->GetValue() != detail) m_detail->ChangeValue(detail);
    const bool can =
        row != nullptr && !row->turn.reporters.empty() && TheDesk().Log().ReadOnlyReason().empty();
    for (wxButton* button : m_onTurn) button->Enable(can);
    m_up->Enable(can && row->place > 1);
    m_down->Enable(can && row->place < row->places);
    m_joint->SetLabel(row != nullptr && row->Joint() ? _("Each &alone") : _("&Jointly"));
    const bool link =
        row != nullptr && std::any_of(row->papers.begin(), row->papers.end(),
                                      [](const BoardPaper& paper) { return !paper.document.link.empty(); });
    m_link->Enable(link);
}

void BoardFrame::UpdateSpeaking() {
    const auto speaks = [](const BoardRow& row) { return row.state == TurnState::Speaking; };
    if (std::none_of(m_all.begin(), m_all.end(), speaks)) return;
    m_all = BoardOf(TheDesk().State(), TheDesk().TheClock().Now());
    for (unsigned place = 0; place < m_rows.size(); ++place) {
        BoardRow& shown = m_rows[place];
        const auto now = std::find_if(m_all.begin(), m_all.end(), [&](const BoardRow& row) {
            return SameTurn(row, shown.item, shown.turn);
        });
        if (now == m_all.end() || now->spokenMs / 1000 == shown.spokenMs / 1000) continue;
        shown = *now;
        const wxVector<wxVariant> cells = CellsOf(TheDesk().State(), shown, TheDesk().InterfaceLanguage());
        for (const unsigned cell : {kBoardActual, kBoardOver}) m_list->SetValue(cells[cell], place, cell);
    }
    m_sums->SetLabelText(SumsLine(SumsOf(m_rows)));
}

}  // namespace mahdar::briefings
