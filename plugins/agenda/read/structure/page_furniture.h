// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/annotated_agenda.h"

#include <vector>

namespace mahdar::agenda {

/// Page numbers, running heads and link targets dumped at the end of a page. Marks the lines as noise.
void MarkNoise(std::vector<SourceLine>& lines);

}  // namespace mahdar::agenda
