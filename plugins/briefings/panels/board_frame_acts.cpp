// SPDX-License-Identifier: LGPL-2.1-or-later
// What is done on the board.
#include "plugins/briefings/panels/board_frame.h"

#include "app/ui/accessibility.h"
#include "app/ui/wx_strings.h"
#include "plugins/briefings/board/command_words.h"
#include "plugins/briefings/panels/ask_form.h"
#include "plugins/briefings/panels/board_words.h"
#include "plugins/briefings/panels/drop_place.h"
#include "plugins/briefings/panels/paper_dialog.h"

#include <wx/choice.h>
#include <wx/combobox.h>
#include <wx/dataview.h>
#include <wx/intl.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>
#include <wx/utils.h>

#include <map>
#include <utility>

namespace mahdar::briefings {

namespace {

/// In the order of the choice.
const char* const kFilterWords[] = {"all", "to-come", "over", "no-document"};

std::string ReporterWord(const BoardRow& row) {
    return InQuotes(row.turn.reporters.front().value);
}

}  // namespace

void BoardFrame::Move(const char* where) {
    const BoardRow* row = Selected();
    if (row != nullptr && !row->turn.reporters.empty()) RunMove(*row, where);
}

void BoardFrame::Drop() {
    const int from = std::exchange(m_dragged, -1);
    const auto place = PlaceUnderMouse(*m_list);
    if (!place || from < 0 || from >= static_cast<int>(m_rows.size())) return;
    // Onto a turn: it takes that one's place. Between two: it goes there.
    const bool after = place->side == DropSide::After || (place->side == DropSide::On && place->row > from);
    const int before = place->row + (after ? 1 : 0);
    if (before == from || before == from + 1) return;
    const BoardRow moved = m_rows[static_cast<std::size_t>(from)];
    const auto isOfItem = [&](int row) {
        return row >= 0 && row < static_cast<int>(m_rows.size()) &&
               m_rows[static_cast<std::size_t>(row)].item == moved.item;
    };
    if (moved.turn.reporters.empty() || (!isOfItem(before) && !isOfItem(before - 1))) return;
    const bool last = !isOfItem(before) || m_rows[static_cast<std::size_t>(before)].turn.reporters.empty();
    const std::string words =
        last ? "last" : "before " + ReporterWord(m_rows[static_cast<std::size_t>(before)]);
    CallAfter([this, moved, words] { RunMove(moved, words); });
}

void BoardFrame::RunMove(const BoardRow& row, const std::string& words) {
    const BoardRow moved = row;
    if (!TheDesk().Run("briefing move " + moved.path + ' ' + ReporterWord(moved) + ' ' + words)) return;
    Select(moved.item, moved.turn);
    const BoardRow* now = Selected();
    if (now == nullptr) return;
    const wxString told = Filled(_("%1: turn %2 of %3 under item %4"),
                                 {ReportersOf(TheDesk().State(), *now, TheDesk().InterfaceLanguage()),
                                  std::to_string(now->place), std::to_string(now->places), now->path});
    m_told->SetLabelText(told);
    Announce(m_told, told);
}

bool BoardFrame::Run(const char* verb, const std::string& words) {
    const BoardRow* row = Selected();
    if (row == nullptr || row->turn.reporters.empty()) return false;
    return TheDesk().Run(std::string("briefing ") + verb + ' ' + row->path + ' ' + ReporterWord(*row) + ' ' +
                         words);
}

void BoardFrame::AskSlot() {
    AskForm form(this, _("Slot of a reporter"));
    auto* minutes = form.AddText(_("&Minutes (0: the meeting's own limit):"),
                                 ToWx(std::to_string(Selected()->plannedMinutes)));
    (void)form.Ask(_("Record &it"), [&] { return Run("slot", InQuotes(FromWx(AskForm::Typed(minutes)))); });
}

void BoardFrame::AskBehalf() {
    AskForm form(this, _("On behalf of whom?"));
    wxArrayString names;
    for (const Institution& body : TheDesk().State().Institutions()) {
        if (body.kind != InstitutionKind::MemberState)
            names.Add(ToWx(body.names.Best(TheDesk().InterfaceLanguage())));
    }
    auto* whom = form.AddProposals(_("&Body:"), names, ToWx(Selected()->onBehalfOf));
    form.AddNote(_("Left empty, it reports for itself."));
    (void)form.Ask(_("Record &it"),
                   [&] { return Run("behalf", InQuotes(FromWx(whom->GetValue().Trim().Trim(false)))); });
}

void BoardFrame::Mark(TurnState state) {
    const bool isSo = Selected() != nullptr && Selected()->state == state;
    Run("mark", isSo ? "expected" : state == TurnState::Delivered ? "delivered" : "missed");
}

void BoardFrame::AskPaper() {
    const BoardRow* row = Selected();
    if (row == nullptr || !TheDesk().Log().ReadOnlyReason().empty()) return;
    const BoardRow asked = *row;
    AskDocument(this, TheDesk(), asked);
}

void BoardFrame::OpenLink() {
    const BoardRow* row = Selected();
    if (row == nullptr) return;
    for (const BoardPaper& paper : row->papers) {
        if (paper.document.link.empty()) continue;
        wxLaunchDefaultBrowser(ToWx(paper.document.link));
        return;
    }
}

void BoardFrame::Export() {
    const int whose = m_institution->GetSelection();
    std::map<std::string, std::string> options{{"show", kFilterWords[m_filter->GetSelection()]}};
    if (whose > 0) options["institution"] = m_institutions[static_cast<std::size_t>(whose) - 1].value;
    ExportTable("board", options, _("Write the board to a file"));
}

bool BoardFrame::OnOwnKey(const std::string& key) {
    if (key != "Alt+Up" && key != "Alt+Down") return false;
    if (TheDesk().Log().ReadOnlyReason().empty()) Move(key == "Alt+Up" ? "up" : "down");
    return true;
}

}  // namespace mahdar::briefings
