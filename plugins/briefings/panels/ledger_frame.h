// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/briefings/ledger/mandate_ledger.h"
#include "plugins/briefings/panels/side_window.h"

class wxButton;
class wxChoice;
class wxDataViewListCtrl;
class wxSearchCtrl;
class wxSizer;
class wxStaticText;
class wxTextCtrl;

namespace mahdar::briefings {

/// Everything that was asked of somebody, where it stands and what answers it.
class LedgerFrame final : public SideWindow {
public:
    LedgerFrame(wxWindow* pane, Desk& desk);

private:
    bool OnOwnKey(const std::string& key) override;
    void MakeTop(wxSizer& column);
    void MakeList(wxSizer& column);
    void MakeButtons(wxSizer& column);
    void ShowRows();
    void Narrow();
    void ShowDetail();
    [[nodiscard]] std::vector<std::size_t> SelectedRows() const;
    /// Runs "mandate VERB" on what is selected; asks for a remark if the act wants one.
    void Mark(const char* verb, bool withReason = false);
    void Export();

    std::vector<LedgerRow> m_all;
    std::vector<LedgerRow> m_rows;  ///< those shown
    wxSearchCtrl* m_search = nullptr;
    wxChoice* m_filter = nullptr;
    wxStaticText* m_sums = nullptr;
    wxStaticText* m_silent = nullptr;
    wxDataViewListCtrl* m_list = nullptr;
    wxTextCtrl* m_detail = nullptr;
    std::vector<wxButton*> m_onRow;
};

}  // namespace mahdar::briefings
