// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/briefings/panels/side_window.h"

class wxButton;
class wxDataViewListCtrl;
class wxSearchCtrl;
class wxSizer;
class wxStaticText;
class wxTextCtrl;

namespace mahdar::briefings {

/// The register of institutions of the session: one correction reaches every place that names the body.
class RegisterFrame final : public SideWindow {
public:
    RegisterFrame(wxWindow* pane, Desk& desk);

private:
    bool OnOwnKey(const std::string& key) override;
    void MakeList(wxSizer& column);
    void MakeButtons(wxSizer& column);
    void ShowRows();
    void ShowDetail();
    [[nodiscard]] const Institution* Selected() const;
    /// Asks for everything about the body; `row` null: a new one.
    void AskBody(const Institution* row);
    void AskMerge();
    void AskSplit();
    void Import();
    void KeepOwn();
    void Tell(const wxString& words);

    std::vector<InstitutionId> m_rows;
    wxSearchCtrl* m_search = nullptr;
    wxDataViewListCtrl* m_list = nullptr;
    wxTextCtrl* m_detail = nullptr;
    wxStaticText* m_told = nullptr;
    std::vector<wxButton*> m_onRow;
    std::vector<wxButton*> m_writing;  ///< not while the session is read-only
};

}  // namespace mahdar::briefings
