// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/plugin/desk.h"
#include "plugins/minutes/spelling/spell_checker.h"

#include <string>
#include <vector>

#include <wx/frame.h>
#include <wx/timer.h>

class wxButton;
class wxComboBox;
class wxDataViewListCtrl;
class wxStaticText;

namespace mahdar {

/// The words of the record that no dictionary knows: mended everywhere at once, or learnt.
class SpellingFrame final : public wxFrame {
public:
    /// `pane` is the pane it belongs to; desk and checker outlive the frame.
    SpellingFrame(wxWindow* pane, Desk& desk, SpellChecker& checker);

private:
    struct Row {
        std::string word;
        Language language = Language::Arabic;
        int count = 0;
        ParagraphId first;
    };
    void MakeLayout();
    void Refresh();
    void ShowWord();
    void Mend();
    void Learn();
    void GoTo();
    void OnKey(wxKeyEvent& event);
    [[nodiscard]] const Row* Chosen() const;

    Desk& m_desk;
    SpellChecker& m_checker;
    std::vector<Row> m_rows;
    wxDataViewListCtrl* m_list = nullptr;
    wxComboBox* m_with = nullptr;
    wxStaticText* m_note = nullptr;
    std::vector<wxButton*> m_acts;
    wxTimer m_pause;
    Connection m_changed;
};

}  // namespace mahdar
