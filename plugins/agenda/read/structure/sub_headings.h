// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/structure/content_lines.h"

#include <cstddef>
#include <string>
#include <vector>

namespace mahdar::agenda {

struct SubHeading {
    std::size_t line = 0;
    std::size_t end = 0;  ///< one past its lines
    std::string number;   ///< "4.1", "a"; empty for a bullet or a bare title
    std::u32string title;
};

/// The headings of the sub-items among the lines from begin to end of the item with that number (0: not
/// known) and heading level. A list inside a paragraph is none; of several kinds of marks only the most
/// telling one counts.
[[nodiscard]] std::vector<SubHeading> FindSubHeadings(const ContentLines& lines, std::size_t begin,
                                                      std::size_t end, int itemValue, int itemLevel);

}  // namespace mahdar::agenda
