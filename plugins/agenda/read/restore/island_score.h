// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/restore/word_judge.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace mahdar::agenda {

/// Weighs a break inside a number or a Latin phrase, whose parts then stand swapped ("0202" for 2020):
/// natural logarithm, to be compared with no break at the same place.
[[nodiscard]] double ScoreIslandBreak(std::u32string_view island, std::size_t at,
                                      const std::vector<WordId>& own, WordJudge& judge);

}  // namespace mahdar::agenda
