// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/briefings/board/briefing_board.h"
#include "plugins/briefings/panels/side_window.h"

class wxButton;
class wxChoice;
class wxDataViewListCtrl;
class wxSizer;
class wxStaticText;
class wxTextCtrl;

namespace mahdar::briefings {

/// The board of the briefings: who reports when, with which document, plan against actual. Turns are put into
/// another order by dragging, by Alt+Up and Alt+Down, or by the buttons.
class BoardFrame final : public SideWindow {
public:
    BoardFrame(wxWindow* pane, Desk& desk);

private:
    bool OnOwnKey(const std::string& key) override;
    void MakeTop(wxSizer& column);
    void MakeList(wxSizer& column);
    void MakeDragging();
    void MakeButtons(wxSizer& column);
    void ShowBoard();
    void ShowInstitutions();
    void ShowAsks();
    void Narrow();
    void FillList();
    void ShowDetail();
    void UpdateSpeaking();
    [[nodiscard]] const BoardRow* Selected() const;
    void Select(const ItemId& item, const ReportingTurn& turn);
    void Move(const char* where);
    void Drop();
    /// Runs a move of that turn; tells a screen reader where it stands now.
    void RunMove(const BoardRow& row, const std::string& words);
    /// Runs "briefing VERB ITEM REPORTER words" on the selected turn.
    bool Run(const char* verb, const std::string& words);
    void AskSlot();
    void AskBehalf();
    void Mark(TurnState state);
    void AskPaper();
    void OpenLink();
    void Export();

    std::vector<BoardRow> m_all;
    std::vector<BoardRow> m_rows;   ///< those shown
    std::vector<wxString> m_shown;  ///< the words of the rows of the list
    std::vector<InstitutionId> m_institutions;
    int m_dragged = -1;
    wxChoice* m_institution = nullptr;
    wxChoice* m_filter = nullptr;
    wxStaticText* m_sums = nullptr;
    wxStaticText* m_asks = nullptr;
    wxStaticText* m_told = nullptr;
    wxDataViewListCtrl* m_list = nullptr;
    wxTextCtrl* m_detail = nullptr;
    std::vector<wxButton*> m_onTurn;
    wxButton* m_up = nullptr;
    wxButton* m_down = nullptr;
    wxButton* m_joint = nullptr;
    wxButton* m_link = nullptr;
};

}  // namespace mahdar::briefings
