// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/review/structure_tree.h"

#include <wx/dataview.h>

#include <deque>
#include <string>
#include <unordered_map>
#include <vector>

namespace mahdar::agenda {

/// The recognised structure as a tree. Rows are known by the id of their node, which outlives a reading.
class StructureModel final : public wxDataViewModel {
public:
    enum Column : unsigned { kPart, kDoubt, kReporter };
    enum class Shown { RowsOnly = 1, Anew };

    /// Anew: what was unfolded and selected must be set again.
    Shown Show(std::vector<StructureNode> nodes);

    [[nodiscard]] wxDataViewItem Find(const std::string& id) const;
    /// Null for no row; valid until the next Show.
    [[nodiscard]] const StructureNode* NodeOf(const wxDataViewItem& item) const;
    [[nodiscard]] std::vector<std::string> Parents() const;
    [[nodiscard]] const std::vector<StructureNode>& Nodes() const noexcept { return m_nodes; }

    void GetValue(wxVariant& value, const wxDataViewItem& item, unsigned column) const override;
    bool SetValue(const wxVariant&, const wxDataViewItem&, unsigned) override { return false; }
    wxDataViewItem GetParent(const wxDataViewItem& item) const override;
    bool IsContainer(const wxDataViewItem& item) const override;
    bool HasContainerColumns(const wxDataViewItem&) const override { return true; }
    unsigned GetChildren(const wxDataViewItem& item, wxDataViewItemArray& children) const override;

private:
    /// Stays where it is for as long as the model lives, because the list keeps pointers to it.
    struct Row {
        std::string id;
        const StructureNode* node = nullptr;
        Row* parent = nullptr;
        std::vector<Row*> children;
    };

    void Place(const std::vector<StructureNode>& nodes, Row* parent);
    void Refer(const std::vector<StructureNode>& nodes);
    static Row* RowOf(const wxDataViewItem& item) { return static_cast<Row*>(item.GetID()); }

    std::vector<StructureNode> m_nodes;
    std::deque<Row> m_all;
    std::unordered_map<std::string, Row*> m_rows;
    std::vector<Row*> m_top;
};

}  // namespace mahdar::agenda
