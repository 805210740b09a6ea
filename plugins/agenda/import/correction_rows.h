// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/io/archive_types.h"
#include "core/session/fields.h"
#include "plugins/agenda/read/corrections.h"

#include <string>
#include <vector>

namespace mahdar::agenda {

enum class CorrectionKind { Text = 1, Noise, Kept, Joined, Parted, Role, Number, Parent, Title, AddedItem };

/// One thing a person said, as it stands in a file: about a line, or about an item the document does not
/// have.
struct CorrectionRow {
    CorrectionKind kind = CorrectionKind::Text;
    int line = 0;      ///< 0 for an added item
    std::string text;  ///< the text, role, number, parent or title
    std::string item;  ///< number of an added item

    bool operator==(const CorrectionRow&) const = default;
    MAHDAR_FIELDS(kind, line, text, item)
};

[[nodiscard]] std::vector<CorrectionRow> RowsOf(const Corrections& corrections);
/// Rows that make no sense (a line below 1, an unknown role) are left out.
[[nodiscard]] Corrections CorrectionsOf(const std::vector<CorrectionRow>& rows);

}  // namespace mahdar::agenda

namespace mahdar {

template <>
struct EnumWords<agenda::CorrectionKind> {
    using Kind = agenda::CorrectionKind;
    static constexpr EnumWord<Kind> kWords[] = {{Kind::Text, "text"},     {Kind::Noise, "noise"},
                                                {Kind::Kept, "kept"},     {Kind::Joined, "joined"},
                                                {Kind::Parted, "parted"}, {Kind::Role, "role"},
                                                {Kind::Number, "number"}, {Kind::Parent, "parent"},
                                                {Kind::Title, "title"},   {Kind::AddedItem, "item"}};
};

template <>
struct EnumWords<agenda::LineRole> {
    using Role = agenda::LineRole;
    static constexpr EnumWord<Role> kWords[] = {{Role::Text, "text"},
                                                {Role::ItemHeading, "item-heading"},
                                                {Role::SubItemHeading, "sub-item-heading"},
                                                {Role::ActionLabel, "action-label"}};
};

}  // namespace mahdar
