// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/plugin/desk.h"
#include "plugins/minutes/drafting/fresh_text.h"

#include <string>
#include <vector>

#include <wx/frame.h>
#include <wx/timer.h>

class wxButton;
class wxChoice;
class wxDataViewListCtrl;
class wxStaticText;

namespace mahdar {

class LargeText;

/// Paragraphs drafted from the log or from a decision's data, where hand and facts have parted: both texts,
/// and a choice.
class DraftsFrame final : public wxFrame {
public:
    /// `pane` is the pane it belongs to; desk and tables outlive the frame.
    DraftsFrame(wxWindow* pane, Desk& desk, const DraftTables& tables);

private:
    struct Row {
        ParagraphId id;
        std::string number;
        DraftState state = DraftState::AsDrafted;
        LocalText fresh;
    };
    void MakeLayout();
    void Refresh();
    void ShowRow();
    void Choose(const char* verb);
    void OnKey(wxKeyEvent& event);
    [[nodiscard]] const Row* Chosen() const;
    [[nodiscard]] Language ShownLanguage() const;

    Desk& m_desk;
    const DraftTables& m_tables;
    std::vector<Row> m_rows;
    wxDataViewListCtrl* m_list = nullptr;
    wxChoice* m_language = nullptr;
    wxStaticText* m_note = nullptr;
    LargeText* m_mine = nullptr;
    LargeText* m_fresh = nullptr;
    std::vector<wxButton*> m_choices;
    wxTimer m_pause;
    Connection m_changed;
};

}  // namespace mahdar
