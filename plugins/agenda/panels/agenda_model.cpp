// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/agenda_model.h"

#include "app/ui/two_line_list.h"

#include <algorithm>
#include <unordered_set>

namespace mahdar::agenda {

namespace {

bool SamePlaces(const std::vector<AgendaRow>& one, const std::vector<AgendaRow>& other) {
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), [](const AgendaRow& a, const AgendaRow& b) {
        return a.id == b.id && a.parent == b.parent;
    });
}

}  // namespace

AgendaModel::Shown AgendaModel::Show(std::vector<AgendaRow> rows) {
    const bool samePlaces = SamePlaces(rows, m_rows);
    m_rows = std::move(rows);
    if (!samePlaces || !m_filter.empty()) {
        Build(Filtered());
        return Shown::Anew;
    }
    for (const AgendaRow& row : m_rows) {
        const auto found = m_nodes.find(row.id);
        if (found == m_nodes.end() || found->second->row == row) continue;
        found->second->row = row;
        ItemChanged(wxDataViewItem(found->second.get()));
    }
    return Shown::RowsOnly;
}

AgendaModel::Shown AgendaModel::Filter(const std::string& folded) {
    if (folded == m_filter) return Shown::RowsOnly;
    m_filter = folded;
    Build(Filtered());
    return Shown::Anew;
}

std::vector<AgendaRow> AgendaModel::Filtered() const {
    if (m_filter.empty()) return m_rows;
    std::unordered_set<ItemId> kept;
    // From the end, so that a parent is reached after its sub-items.
    for (auto row = m_rows.rbegin(); row != m_rows.rend(); ++row) {
        if (row->searched.find(m_filter) != std::string::npos) kept.insert(row->id);
        if (kept.contains(row->id) && row->parent) kept.insert(row->parent);
    }
    std::vector<AgendaRow> rows;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(rows),
                 [&](const AgendaRow& row) { return kept.contains(row.id); });
    return rows;
}

void AgendaModel::Build(std::vector<AgendaRow> rows) {
    m_root.children.clear();
    m_shown.clear();
    for (AgendaRow& row : rows) {
        auto& node = m_nodes[row.id];
        if (!node) node = std::make_unique<Node>();
        node->children.clear();
        const auto parent = m_nodes.find(row.parent);
        node->parent = row.parent && parent != m_nodes.end() ? parent->second.get() : nullptr;
        (node->parent ? node->parent : &m_root)->children.push_back(node.get());
        m_shown.push_back(row.id);
        node->row = std::move(row);
    }
    Cleared();
}

wxDataViewItem AgendaModel::Find(const ItemId& id) const {
    const auto found = m_nodes.find(id);
    if (found == m_nodes.end() || std::find(m_shown.begin(), m_shown.end(), id) == m_shown.end()) return {};
    return wxDataViewItem(found->second.get());
}

ItemId AgendaModel::IdOf(const wxDataViewItem& item) const { return item.IsOk() ? NodeOf(item)->row.id : ItemId{}; }

std::vector<ItemId> AgendaModel::Parents() const {
    std::vector<ItemId> parents;
    std::copy_if(m_shown.begin(), m_shown.end(), std::back_inserter(parents),
                 [&](const ItemId& id) { return !m_nodes.at(id)->children.empty(); });
    return parents;
}

ItemId AgendaModel::FirstMatch() const {
    for (const ItemId& id : m_shown) {
        if (m_nodes.at(id)->row.searched.find(m_filter) != std::string::npos) return id;
    }
    return {};
}

void AgendaModel::GetValue(wxVariant& value, const wxDataViewItem& item, unsigned column) const {
    const AgendaRow& row = NodeOf(item)->row;
    switch (column) {
        case kState: value = StateCell(row.state.glyph, row.state.ink, wxString()); break;
        case kItem: value = row.item; break;
        case kMinutes: value = row.minutes; break;
        default:
            if (row.warning) {
                value = StateCell(GlyphName::WarningTriangle, *row.warning, wxString());
            } else {
                value << wxDataViewIconText();
            }
    }
}

bool AgendaModel::GetAttr(const wxDataViewItem& item, unsigned, wxDataViewItemAttr& attr) const {
    if (NodeOf(item)->row.standing != RowStanding::Current) return false;
    attr.SetBackgroundColour(Colour(Ground::Active));
    return true;
}

wxDataViewItem AgendaModel::GetParent(const wxDataViewItem& item) const {
    return item.IsOk() ? wxDataViewItem(NodeOf(item)->parent) : wxDataViewItem();
}

bool AgendaModel::IsContainer(const wxDataViewItem& item) const {
    return !item.IsOk() || !NodeOf(item)->children.empty();
}

unsigned AgendaModel::GetChildren(const wxDataViewItem& item, wxDataViewItemArray& children) const {
    const Node& node = item.IsOk() ? *NodeOf(item) : m_root;
    for (Node* child : node.children) children.Add(wxDataViewItem(child));
    return static_cast<unsigned>(node.children.size());
}

}  // namespace mahdar::agenda
