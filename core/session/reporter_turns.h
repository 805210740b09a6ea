// SPDX-License-Identifier: LGPL-2.1-or-later
// Who reports under an item and in which order: as the document has it, unless somebody arranged it
// otherwise.
#pragma once

#include "core/session/session.h"

#include <string>
#include <vector>

namespace mahdar {

/// One turn: a reporter, or several who share one slot.
struct ReportingTurn {
    std::vector<InstitutionId> reporters;  ///< empty: the agenda names somebody the register does not know
    std::string unknownName;               ///< as the agenda has it, if nobody is known
    std::vector<ActionId> actions;         ///< those it answers, first to last
    std::int64_t rank = 0;                 ///< its place; a name nobody knows keeps that of the document
    bool operator==(const ReportingTurn&) const = default;
};

/// The required actions of exactly that item, first to last.
[[nodiscard]] std::vector<const RequiredAction*> ActionsOf(const Session& session, const ItemId& item);

/// The turns of exactly that item, first to last. Nobody has two of them, except who reports both jointly and
/// alone.
[[nodiscard]] std::vector<ReportingTurn> ReportingTurns(const Session& session, const ItemId& item);

/// What is arranged for that reporter of the action; null if nothing is.
[[nodiscard]] const ReporterTurn* ArrangementOf(const RequiredAction& action,
                                                const InstitutionId& institution);

/// Minutes arranged for the reporter, else those of the action; 0 if neither says.
[[nodiscard]] int ArrangedMinutes(const RequiredAction& action, const InstitutionId& institution);

/// The longest of those of the item's actions that name it; 0 if none says.
[[nodiscard]] int ArrangedMinutes(const Session& session, const ItemId& item,
                                  const InstitutionId& institution);

/// For whom it is to report under the item, as typed; empty if for itself.
[[nodiscard]] std::string OnBehalfUnder(const Session& session, const ItemId& item,
                                        const InstitutionId& institution);

}  // namespace mahdar
