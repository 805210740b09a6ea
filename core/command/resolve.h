// SPDX-License-Identifier: LGPL-2.1-or-later
// From words to things: "4/5" to a sub-item, "SESRIC" or a name in any language to an institution.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/session/item_tree.h"

namespace mahdar {

/// Null if there is none.
[[nodiscard]] const AgendaItem* FindItem(const Session& session, std::string_view path);
/// Throws CommandError naming the items there are.
[[nodiscard]] const AgendaItem& RequireItem(const Session& session, std::string_view path);

/// By key, acronym, name or variant in any language; folded. Null if none fits.
[[nodiscard]] const Institution* FindInstitution(const Session& session, std::string_view name);
/// Throws CommandError with the nearest name.
[[nodiscard]] const Institution& RequireInstitution(const Session& session, std::string_view name);

/// An institution or member state of the register, else, with the prefix "Member State:" or "Observer:" stripped,
/// somebody named in words. Throws CommandError for a single unknown word: that is a slip, not a name.
[[nodiscard]] Speaker ResolveSpeaker(const Session& session, std::string_view words);

/// What to show for a speaker: acronym or short name.
[[nodiscard]] std::string SpeakerName(const Session& session, const Speaker& speaker, Language language);

/// Largest rank + 1024 of those rows of the session that `belongs` accepts.
template <class Row, class Predicate>
[[nodiscard]] std::int64_t NextRank(const Session& session, Predicate belongs) {
    std::int64_t last = 0;
    for (const Row& row : session.Get<Row>()) {
        if (belongs(row)) last = std::max(last, row.rank);
    }
    return last + 1024;
}

}  // namespace mahdar
