// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/session/fields.h"

namespace mahdar {

/// Rows of one kind, found by id in constant time. Their order is the order of insertion and means nothing.
template <class Row>
class Table {
public:
    using RowType = Row;
    using IdType = decltype(Row::id);

    [[nodiscard]] const std::vector<Row>& Rows() const noexcept { return m_rows; }
    [[nodiscard]] auto begin() const noexcept { return m_rows.begin(); }
    [[nodiscard]] auto end() const noexcept { return m_rows.end(); }
    [[nodiscard]] std::size_t Size() const noexcept { return m_rows.size(); }

    /// Null if there is no such row; valid until the next change.
    [[nodiscard]] const Row* Find(const IdType& id) const {
        const auto found = m_places.find(id.value);
        return found == m_places.end() ? nullptr : &m_rows[found->second];
    }

    void Put(Row row) {
        const auto [place, isNew] = m_places.try_emplace(row.id.value, m_rows.size());
        if (isNew) {
            m_rows.push_back(std::move(row));
        } else {
            m_rows[place->second] = std::move(row);
        }
    }

    void Remove(const IdType& id) {
        const auto found = m_places.find(id.value);
        if (found == m_places.end()) return;
        const std::size_t place = found->second;
        m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(place));
        m_places.erase(found);
        for (std::size_t i = place; i < m_rows.size(); ++i) m_places[m_rows[i].id.value] = i;
    }

    /// Equal if they hold equal rows, in whatever order.
    bool operator==(const Table& other) const {
        if (m_rows.size() != other.m_rows.size()) return false;
        for (const Row& row : m_rows) {
            const Row* twin = other.Find(row.id);
            if (twin == nullptr || !(*twin == row)) return false;
        }
        return true;
    }

    /// For archives: all rows at once. False if two rows have one id or one has none.
    bool Assign(std::vector<Row> rows) {
        m_rows = std::move(rows);
        m_places.clear();
        m_places.reserve(m_rows.size());
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (m_rows[i].id.Empty() || !m_places.try_emplace(m_rows[i].id.value, i).second) return false;
        }
        return true;
    }

private:
    std::vector<Row> m_rows;
    std::unordered_map<std::string, std::size_t> m_places;
};

}  // namespace mahdar
