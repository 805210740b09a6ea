// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <wx/dataview.h>

#include <functional>
#include <vector>

namespace mahdar::agenda {

/// Rows of one kind for a wxDataViewCtrl, kept as values; only what changed is told to the list, so that
/// selection and scrolling stay where they are while the rows are the same ones.
template <class Row>
class RowList final : public wxDataViewVirtualListModel {
public:
    using Cell = std::function<wxVariant(const Row&, unsigned column)>;
    using Attribute = std::function<bool(const Row&, wxDataViewItemAttr&)>;

    RowList(Cell cell, Attribute attribute) : m_cell(std::move(cell)), m_attribute(std::move(attribute)) {}

    /// `same` tells whether two rows stand for the same thing, whatever they show.
    template <class Same>
    void Show(std::vector<Row> rows, Same same) {
        const bool samePlaces = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), same);
        std::swap(m_rows, rows);
        if (!samePlaces) return Reset(static_cast<unsigned>(m_rows.size()));
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (!(m_rows[i] == rows[i])) RowChanged(static_cast<unsigned>(i));
        }
    }

    [[nodiscard]] const std::vector<Row>& Rows() const noexcept { return m_rows; }
    /// Null for no row.
    [[nodiscard]] const Row* At(const wxDataViewItem& item) const {
        if (!item.IsOk()) return nullptr;
        const unsigned row = GetRow(item);
        return row < m_rows.size() ? &m_rows[row] : nullptr;
    }

    void GetValueByRow(wxVariant& value, unsigned row, unsigned column) const override {
        if (row < m_rows.size()) value = m_cell(m_rows[row], column);
    }
    bool GetAttrByRow(unsigned row, unsigned, wxDataViewItemAttr& attribute) const override {
        return m_attribute && row < m_rows.size() && m_attribute(m_rows[row], attribute);
    }
    bool SetValueByRow(const wxVariant&, unsigned, unsigned) override { return false; }

private:
    Cell m_cell;
    Attribute m_attribute;
    std::vector<Row> m_rows;
};

/// Makes the row the selected one and the one the arrow keys go on from, without taking the focus.
void GoToRow(wxDataViewCtrl* list, const wxDataViewItem& row);

}  // namespace mahdar::agenda
