// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <string>
#include <vector>

#include "core/session/change.h"

namespace mahdar {

/// Collects the edits of one act against a session that stays as it is. Several edits of one row become one;
/// a row put back as it was is dropped.
class ChangeBuilder {
public:
    explicit ChangeBuilder(const Session& session) : m_session(session) {}

    /// The row as this act has it so far; null if there is none.
    template <class IdType>
    [[nodiscard]] const auto* Find(const IdType& id) const {
        using Row = RowOf<IdType>;
        for (const AnyEdit& any : m_edits) {
            const auto* edit = std::get_if<Edit<Row>>(&any);
            if (edit != nullptr && SameRow(*edit, id)) return edit->after ? &*edit->after : nullptr;
        }
        return m_session.Find(id);
    }

    template <class Row>
    void Put(Row row) {
        const auto id = row.id;
        Entry<Row>(id).after = std::move(row);
    }

    template <class IdType>
    void Remove(const IdType& id) {
        Entry<RowOf<IdType>>(id).after.reset();
    }

    [[nodiscard]] const Session& Base() const noexcept { return m_session; }
    /// Rows touched so far.
    [[nodiscard]] std::size_t Size() const noexcept { return m_edits.size(); }
    /// The edits without no-ops; empties the builder.
    [[nodiscard]] std::vector<AnyEdit> Take() {
        std::erase_if(m_edits, [](const AnyEdit& any) {
            return std::visit([](const auto& edit) { return edit.before == edit.after; }, any);
        });
        return std::exchange(m_edits, {});
    }

private:
    template <class Row, class IdType>
    static bool SameRow(const Edit<Row>& edit, const IdType& id) {
        return (edit.before && edit.before->id == id) || (edit.after && edit.after->id == id);
    }
    template <class Row, class IdType>
    Edit<Row>& Entry(const IdType& id) {
        for (AnyEdit& any : m_edits) {
            auto* edit = std::get_if<Edit<Row>>(&any);
            if (edit != nullptr && SameRow(*edit, id)) return *edit;
        }
        Edit<Row> edit;
        if (const Row* current = m_session.Find(id)) edit.before = *current;
        return std::get<Edit<Row>>(m_edits.emplace_back(std::move(edit)));
    }

    const Session& m_session;
    std::vector<AnyEdit> m_edits;
};

}  // namespace mahdar
