// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/structure/content_lines.h"

#include <string>
#include <vector>

namespace mahdar::agenda {

/// The labels of required actions this document uses beyond those everybody knows: phrases that open several
/// paragraphs about what somebody will do, and what stands before the colon where a person pointed one out.
[[nodiscard]] std::vector<std::u32string> ActionLabelsOf(const ContentLines& lines);

}  // namespace mahdar::agenda
