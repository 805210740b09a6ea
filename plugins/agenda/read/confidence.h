// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/annotated_agenda.h"
#include "plugins/agenda/read/line_restorer.h"
#include "plugins/agenda/read/structure/page_layout.h"

#include <vector>

namespace mahdar::agenda {

/// Says of every line whether its restored order may be trusted. In a document without damage all lines are;
/// in a damaged one only lines whose two ends join their neighbours, as far as the words of the document can
/// tell. restored runs parallel to lines.
void JudgeConfidence(std::vector<SourceLine>& lines, const std::vector<RestoredLine>& restored,
                     const PageLayout& layout);

}  // namespace mahdar::agenda
