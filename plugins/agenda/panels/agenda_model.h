// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/panels/agenda_rows.h"

#include <wx/dataview.h>

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace mahdar::agenda {

/// The agenda as a tree for wxDataViewCtrl. Only rows that differ from what is shown are told to the control; if
/// items came, went or moved, or the filter changed, all of it is told anew.
class AgendaModel final : public wxDataViewModel {
public:
    enum Column : unsigned { kState, kItem, kMark, kMinutes };

    enum class Shown { RowsOnly = 1, Anew };
    Shown Show(std::vector<AgendaRow> rows);
    /// Folded words; rows without them are hidden, unless a row below them has them.
    Shown Filter(const std::string& folded);

    [[nodiscard]] wxDataViewItem Find(const ItemId& id) const;
    [[nodiscard]] ItemId IdOf(const wxDataViewItem& item) const;
    /// Those that have sub-items, parents first.
    [[nodiscard]] std::vector<ItemId> Parents() const;
    [[nodiscard]] bool Empty() const noexcept { return m_rows.empty(); }
    /// The first row that the filter leaves and that matches itself.
    [[nodiscard]] ItemId FirstMatch() const;

    void GetValue(wxVariant& value, const wxDataViewItem& item, unsigned column) const override;
    bool SetValue(const wxVariant&, const wxDataViewItem&, unsigned) override { return false; }
    bool GetAttr(const wxDataViewItem& item, unsigned column, wxDataViewItemAttr& attr) const override;
    [[nodiscard]] wxDataViewItem GetParent(const wxDataViewItem& item) const override;
    [[nodiscard]] bool IsContainer(const wxDataViewItem& item) const override;
    [[nodiscard]] bool HasContainerColumns(const wxDataViewItem&) const override { return true; }
    unsigned GetChildren(const wxDataViewItem& item, wxDataViewItemArray& children) const override;

private:
    /// Lives as long as the model, because the control may still hold it after its item has gone.
    struct Node {
        AgendaRow row;
        Node* parent = nullptr;
        std::vector<Node*> children;
    };

    void Build(std::vector<AgendaRow> rows);
    [[nodiscard]] std::vector<AgendaRow> Filtered() const;
    [[nodiscard]] static Node* NodeOf(const wxDataViewItem& item) { return static_cast<Node*>(item.GetID()); }

    std::vector<AgendaRow> m_rows;
    std::vector<ItemId> m_shown;
    std::string m_filter;
    Node m_root;
    std::unordered_map<ItemId, std::unique_ptr<Node>> m_nodes;
};

}  // namespace mahdar::agenda
