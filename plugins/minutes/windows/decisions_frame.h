// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/plugin/desk.h"
#include "plugins/minutes/decisions/decision_register.h"

#include <map>
#include <string>
#include <vector>

#include <wx/frame.h>

class wxButton;
class wxChoice;
class wxDataViewListCtrl;
class wxStaticText;
class wxTextCtrl;

namespace mahdar {

/// The register of decisions and action points, filtered, exported, and followed up.
class DecisionsFrame final : public wxFrame {
public:
    /// `pane` is the pane it belongs to; desk and library outlive the frame.
    DecisionsFrame(wxWindow* pane, Desk& desk, const FormulaLibrary& library);

private:
    wxSizer* MakeFilters();
    wxSizer* MakeButtons();
    void MakeList();
    void FillFilters();
    void Refresh();
    void SetState(MandateState state);
    void GoTo();
    void Export();
    void EnableButtons();
    [[nodiscard]] std::map<std::string, std::string> Options() const;
    [[nodiscard]] const RegisterRow* Chosen() const;
    void OnKey(wxKeyEvent& event);

    /// A filter: what is shown, and the word the register knows it by.
    struct Choice {
        wxChoice* control = nullptr;
        std::string option;
        std::vector<std::string> words;
    };
    wxChoice* AddChoice(wxSizer* into, const char* option, const wxString& name);
    void Fill(Choice& choice, const wxString& all,
              const std::vector<std::pair<std::string, std::string>>& entries);

    Desk& m_desk;
    const FormulaLibrary& m_library;
    std::vector<RegisterRow> m_rows;
    wxTextCtrl* m_words = nullptr;
    std::vector<Choice> m_choices;
    wxDataViewListCtrl* m_list = nullptr;
    wxStaticText* m_count = nullptr;
    std::vector<wxButton*> m_states;
    wxButton* m_goTo = nullptr;
    Connection m_changed;
};

}  // namespace mahdar
