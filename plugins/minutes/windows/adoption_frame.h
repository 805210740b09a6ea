// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "app/ui/colours.h"
#include "core/plugin/desk.h"
#include "plugins/minutes/adoption/adoption_page.h"

#include <string>
#include <vector>

#include <wx/frame.h>

class wxChoice;
class wxDataViewListCtrl;
class wxStaticText;
class wxTextCtrl;

namespace mahdar {

class KeyButton;
class LargeText;
class ProposalEntry;
class SectionHeader;
class StateLine;

/// The report is adopted here paragraph by paragraph: list, the paragraph large with its changes marked, the
/// proposals about it, the other languages. Everything goes by keys; the keys of the floor work as in the
/// main window.
class AdoptionFrame final : public wxFrame {
public:
    /// `pane` is the pane it belongs to; the desk outlives the frame.
    AdoptionFrame(wxWindow* pane, Desk& desk);

private:
    void MakeLayout();
    wxWindow* MakeList();
    class wxChoice* MakeLanguage(wxWindow* parent);
    wxWindow* MakeCentre();
    void MakeProposals(wxWindow* parent, class wxSizer* into);
    wxWindow* MakeEnd();
    void MakeButtons(wxWindow* parent, class wxSizer* into);
    void OnKey(wxKeyEvent& event);
    bool OnDigit(int code);

    void OnChanged(const Change& change);
    /// Shows the paragraph; the list follows.
    void Take(const std::string& id);
    void Refresh();
    void ShowLines();
    void ShowParagraph();
    void ShowParts();
    /// What stands now is what the meeting adopts from here on.
    void Table();
    void ShowProposals();
    /// The paragraph large: with the chosen open proposal marked in it, else with what was accepted so far.
    void ShowMarked();
    [[nodiscard]] const ProposalLine* ShownProposal() const;
    [[nodiscard]] Language ShownLanguage() const;
    void ShowSays();
    void Say(Ink ink, const wxString& words);
    void EnableButtons();
    [[nodiscard]] int ChosenProposal() const;

    void Adopt();
    void Leave();
    void Settle(const char* verb);
    void Bracket();
    void Reopen();
    /// "minutes WORD ID…" about the paragraph at hand.
    bool Act(const std::string& verb, const std::string& rest = {});
    [[nodiscard]] std::string NextPending() const;

    Desk& m_desk;
    AdoptionPage m_page;
    std::string m_at;
    wxChoice* m_filter = nullptr;
    wxChoice* m_language = nullptr;
    wxDataViewListCtrl* m_list = nullptr;
    wxStaticText* m_count = nullptr;
    wxWindow *m_start = nullptr, *m_end = nullptr;
    SectionHeader* m_title = nullptr;
    /// How to begin, while nothing is before the meeting.
    wxStaticText* m_begin = nullptr;
    wxStaticText* m_cleanLabel = nullptr;
    SectionHeader* m_proposalsTitle = nullptr;
    class wxSizerItem* m_endSpace = nullptr;
    StateLine* m_state = nullptr;
    LargeText* m_marked = nullptr;
    LargeText* m_clean = nullptr;
    wxDataViewListCtrl* m_proposals = nullptr;
    ProposalEntry* m_entry = nullptr;
    wxStaticText* m_says = nullptr;
    wxStaticText* m_alternatives = nullptr;
    std::vector<std::pair<wxStaticText*, LargeText*>> m_others;
    KeyButton *m_adopt = nullptr, *m_leave = nullptr, *m_amend = nullptr, *m_insert = nullptr,
              *m_strike = nullptr, *m_accept = nullptr, *m_reject = nullptr, *m_withdraw = nullptr,
              *m_bracket = nullptr, *m_reopen = nullptr;
    bool m_filling = false;
    std::vector<Connection> m_connections;
};

}  // namespace mahdar
