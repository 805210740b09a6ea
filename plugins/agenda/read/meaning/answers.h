// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/annotated_agenda.h"
#include "plugins/agenda/read/meaning/placed_text.h"

#include <vector>

namespace mahdar::agenda {

/// Marks each mandate whose addressee, or who acts for it, is to report under the same heading.
void MarkAnswered(std::vector<ReadMandate>& mandates, const std::vector<TextNode>& nodes,
                  const InstitutionNames& names);

}  // namespace mahdar::agenda
