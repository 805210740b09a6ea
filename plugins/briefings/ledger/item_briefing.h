// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/session/session.h"
#include "plugins/briefings/ledger/notice.h"
#include "plugins/briefings/ledger/speaking_order.h"

#include <string>
#include <vector>

namespace mahdar::briefings {

/// An item or sub-item as the chair needs it.
struct ItemPart {
    AgendaItem item;
    std::string path;
    std::vector<Passage> passages;  ///< in order
    std::vector<RequiredAction> actions;
    std::vector<ReporterSlot> order;
    std::vector<MeetingDocument> documents;
};

/// One item for the chair, with its sub-items if it has any.
struct ItemBriefing {
    std::vector<ItemPart> parts;  ///< the item first; empty if there is no such item
    std::vector<Mandate> mandates;
    std::vector<Notice> notices;
};

[[nodiscard]] ItemBriefing BriefingOfItem(const Session& session, const ItemId& item);

}  // namespace mahdar::briefings
