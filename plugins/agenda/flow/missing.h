// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <unordered_map>
#include <vector>

#include "core/session/session.h"

namespace mahdar::flow {

enum class Missing { Outcome = 1, NotHeard, Reporter, Document };

/// What an item still lacks, worst first; items in order are left out.
///  Outcome: closed without decision or action, also in its sub-items.
///  NotHeard: somebody named by a required action has not briefed, and the item is on, suspended or closed.
///  Reporter: a required action names nobody, though the committee itself is not to act; until the item is
///  closed. Document: it is late, or still expected while the item is on; until the item is closed.
[[nodiscard]] std::unordered_map<ItemId, std::vector<Missing>> WhatIsMissing(const Session& session);

}  // namespace mahdar::flow
