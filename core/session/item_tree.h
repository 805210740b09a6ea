// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/session/session.h"

#include <string>
#include <vector>

namespace mahdar {

/// Items without parent in printed order, or the sub-items of one.
[[nodiscard]] std::vector<const AgendaItem*> Children(const Session& session, const ItemId& parent);

/// "4", or "4/5" for the fifth sub-item of item 4.
[[nodiscard]] std::string PathOf(const Session& session, const ItemId& id);

}  // namespace mahdar
