// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/session/change_builder.h"
#include "plugins/agenda/read/annotated_agenda.h"

#include <map>
#include <string>
#include <utility>

namespace mahdar::agenda {

/// The items of the session by what the document calls them: number, and place among the sub-items (0: none).
using ItemIds = std::map<std::pair<std::string, int>, ItemId>;

/// Puts mandates, events and findings into the change, each under its item. What only introduces another
/// clause is no mandate of its own.
void FillMeaning(const AnnotatedAgenda& agenda, const ItemIds& items, ChangeBuilder& change);

}  // namespace mahdar::agenda
