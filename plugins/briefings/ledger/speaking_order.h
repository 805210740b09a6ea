// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/session/reporter_turns.h"

#include <string>
#include <vector>

namespace mahdar::briefings {

/// One turn in the order in which an item is reported on.
struct ReporterSlot {
    InstitutionId institution;  ///< empty: the agenda names somebody the register does not know
    std::string unknownName;    ///< as the agenda has it, if institution is empty
    int minutes = 0;            ///< the longest of its actions; 0: no limit
    bool operator==(const ReporterSlot&) const = default;
};

/// Who reports under exactly that item, in the order of its turns; nobody twice.
[[nodiscard]] std::vector<ReporterSlot> SpeakingOrder(const Session& session, const ItemId& item);

/// Minutes arranged for it, else those of the action, else the meeting's limit for that kind of body; 0: no limit.
[[nodiscard]] int SlotMinutes(const Session& session, const RequiredAction& action, const InstitutionId& institution);

/// The item, or for a sub-item its parent.
[[nodiscard]] ItemId RootOf(const Session& session, const ItemId& item);

/// The item and its sub-items in printed order.
[[nodiscard]] std::vector<const AgendaItem*> ItemWithSubItems(const Session& session, const ItemId& item);

/// Has the institution spoken under exactly that item? Points of order and replies do not count.
[[nodiscard]] bool WasHeard(const Session& session, const ItemId& item, const InstitutionId& institution);

/// All institutions with at least one slot (institution x action): most slots first, then by the alphabet.
[[nodiscard]] std::vector<InstitutionId> Reporters(const Session& session);

}  // namespace mahdar::briefings
