// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/plugin/desk.h"
#include "core/session/compare_records.h"

#include <vector>

#include <wx/frame.h>

class wxButton;
class wxChoice;
class wxDataViewListCtrl;
class wxStaticText;
class wxTextCtrl;

namespace mahdar {

class LargeText;

/// The sealed versions of the record: sealed, checked, reopened with a reason, and compared with one another.
class VersionsFrame final : public wxFrame {
public:
    /// `pane` is the pane it belongs to; the desk outlives the frame.
    VersionsFrame(wxWindow* pane, Desk& desk);

private:
    void MakeLayout();
    void MakeComparison(class wxSizer* column);
    void Seal();
    void Refresh();
    void Compare();
    void ShowCompared();
    void Check();
    void OnKey(wxKeyEvent& event);

    Desk& m_desk;
    std::vector<int> m_numbers;  ///< of the versions, last first
    std::vector<ComparedParagraph> m_compared;
    wxDataViewListCtrl* m_versions = nullptr;
    wxStaticText* m_says = nullptr;
    wxTextCtrl* m_reason = nullptr;
    wxButton* m_seal = nullptr;
    wxButton* m_reopen = nullptr;
    wxChoice* m_from = nullptr;
    wxChoice* m_to = nullptr;
    wxDataViewListCtrl* m_paragraphs = nullptr;
    LargeText* m_text = nullptr;
    Connection m_changed;
};

}  // namespace mahdar
