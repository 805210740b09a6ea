// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/base/signal.h"
#include "core/plugin/desk.h"
#include "plugins/agenda/panels/agenda_model.h"

#include <wx/panel.h>

#include <vector>

class wxSearchCtrl;
class wxStaticText;

namespace mahdar {
class SectionHeader;
}

namespace mahdar::agenda {

/// The agenda with a filter above it. Follows the item that is open, but leaves the user's selection alone while he
/// is in the tree; never takes the focus by itself.
class AgendaTreePanel final : public wxPanel {
public:
    AgendaTreePanel(wxWindow* parent, Desk& desk);

    /// Into the tree, not into the filter above it.
    void SetFocus() override;

private:
    void AddColumns();
    void BindEvents();
    void Listen();
    void OnChanged(const Change& change);
    void OnTick();
    void OnSelected();
    void OnKey(wxKeyEvent& event);
    void OnMenu(const wxDataViewItem& item);
    void ShowRows();
    void ApplyFilter();
    /// After all rows were told anew: what was unfolded and selected is so again.
    void Restore(const std::vector<ItemId>& unfolded);
    [[nodiscard]] std::vector<ItemId> Unfolded() const;
    void ShowEmptiness();
    void FollowCurrent();
    void Reveal(const ItemId& id);
    void OpenItem(const ItemId& id);
    void RunOn(const ItemId& id, const char* verb);

    Desk& m_desk;
    SectionHeader* m_header;
    wxSearchCtrl* m_search;
    wxStaticText* m_empty;
    wxDataViewCtrl* m_tree;
    wxObjectDataPtr<AgendaModel> m_model;
    ItemId m_current;
    std::int64_t m_minutesShownAtMs = 0;
    std::vector<Connection> m_connections;
};

}  // namespace mahdar::agenda
