// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/restore/line_restorer.h"

#include <string>
#include <vector>

namespace mahdar::agenda {

/// Reads off a damaged document how its extractor treats percent signs and quotation marks; the given labels
/// join those that are known anyway.
[[nodiscard]] ExtractorHabits LearnHabits(const std::vector<std::u32string>& raws,
                                          const std::vector<std::u32string>& labels);

}  // namespace mahdar::agenda
