// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/annotated_agenda.h"

#include <map>
#include <string>
#include <vector>

namespace mahdar::agenda {

/// Moves the sub-items and actions a person put under another parent; keys are the lines they begin at.
/// Sub-items move first, each to its place by line; a number like "4/2" means the sub-items as they then are.
/// What cannot be found any more stays where it is.
void MoveToParents(std::vector<ReadItem>& items, const std::map<int, std::string>& parents);

}  // namespace mahdar::agenda
