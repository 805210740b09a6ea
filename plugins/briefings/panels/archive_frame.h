// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/archive/archive_index.h"
#include "plugins/briefings/panels/archive_reader.h"
#include "plugins/briefings/panels/side_window.h"

#include <memory>

class wxChoice;
class wxDataViewListCtrl;
class wxDirPickerCtrl;
class wxNotebook;
class wxSearchCtrl;
class wxStaticText;
class wxTextCtrl;

namespace mahdar::briefings {

/// Earlier meetings in a folder: what was said, found as one types, and what an institution was asked and
/// reported over the years.
class ArchiveFrame final : public SideWindow {
public:
    ArchiveFrame(wxWindow* pane, Desk& desk);
    ~ArchiveFrame() override;

private:
    bool OnOwnKey(const std::string& key) override;
    wxWindow* WordsPage(wxWindow* parent);
    wxWindow* HistoryPage(wxWindow* parent);
    void UseFolder();
    void OnNews(const ReadingNews& news);
    void Search();
    void ShowDetail();
    void ShowInstitutions();
    void ShowHistory();
    void TellUnreadable();
    [[nodiscard]] std::filesystem::path IndexFolder() const;

    wxDirPickerCtrl* m_folder;
    wxStaticText* m_state;
    wxNotebook* m_book;
    wxSearchCtrl* m_search = nullptr;
    wxDataViewListCtrl* m_list = nullptr;
    wxTextCtrl* m_detail = nullptr;
    wxChoice* m_institution = nullptr;
    wxDataViewListCtrl* m_history = nullptr;
    wxTextCtrl* m_unreadable;
    std::vector<archive::Found> m_found;
    std::vector<InstitutionId> m_keys;
    std::unique_ptr<archive::ArchiveIndex> m_index;
    std::unique_ptr<ArchiveReader> m_reader;  ///< last, so that it stops before all else goes
};

}  // namespace mahdar::briefings
