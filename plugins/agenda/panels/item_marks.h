// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/session/session.h"

#include <string>
#include <unordered_map>

namespace mahdar::agenda {

enum class ItemMark { NoOutcome = 1, NoReporter, DocumentLate };

/// What is missing, worst first, at most one mark for an item; items in order are left out. An item closed without
/// decision or action has no outcome, unless one of its sub-items has one; a required action that names nobody has
/// no reporter, until the item is closed.
[[nodiscard]] std::unordered_map<ItemId, ItemMark> MissingMarks(const Session& session);

}  // namespace mahdar::agenda
