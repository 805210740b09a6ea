// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>
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
        if (m_rows.empty()) return nullptr;
        const Slot& slot = m_slots[PlaceOf(id.value, Hash(id.value))];
        return slot.row == kFree ? nullptr : &m_rows[slot.row];
    }

    void Put(Row row) {
        if ((m_rows.size() + 1) * 2 > m_slots.size()) Index(m_rows.size() + 1);
        const std::uint32_t hash = Hash(row.id.value);
        Slot& slot = m_slots[PlaceOf(row.id.value, hash)];
        if (slot.row == kFree) {
            m_rows.push_back(std::move(row));
            slot = {hash, static_cast<std::uint32_t>(m_rows.size() - 1)};
        } else {
            m_rows[slot.row] = std::move(row);
        }
    }

    void Remove(const IdType& id) {
        const Row* row = Find(id);
        if (row == nullptr) return;
        m_rows.erase(m_rows.begin() + (row - m_rows.data()));
        Index(m_rows.size());
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
        return Index(m_rows.size()) &&
               std::none_of(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.id.Empty(); });
    }

private:
    static constexpr std::uint32_t kFree = 0xFFFFFFFF;
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t row = kFree;
    };

    static std::uint32_t Hash(std::string_view id) noexcept {
        return static_cast<std::uint32_t>(std::hash<std::string_view>{}(id));
    }

    /// The slot of that id, or the free one where it would go.
    std::size_t PlaceOf(std::string_view id, std::uint32_t hash) const {
        const std::size_t mask = m_slots.size() - 1;
        std::size_t place = hash & mask;
        for (; m_slots[place].row != kFree; place = (place + 1) & mask) {
            if (m_slots[place].hash == hash && m_rows[m_slots[place].row].id.value == id) break;
        }
        return place;
    }

    /// Makes the slots anew, with room for so many rows. False if two rows have one id: then only one is found.
    bool Index(std::size_t room) {
        std::size_t slots = 8;
        while (slots < room * 2) slots *= 2;
        m_slots.assign(slots, Slot{});
        bool single = true;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const std::uint32_t hash = Hash(m_rows[i].id.value);
            Slot& slot = m_slots[PlaceOf(m_rows[i].id.value, hash)];
            single = single && slot.row == kFree;
            slot = {hash, static_cast<std::uint32_t>(i)};
        }
        return single;
    }

    std::vector<Row> m_rows;
    std::vector<Slot> m_slots;  ///< a power of two, at least half of them free
};

}  // namespace mahdar
