// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/restore/seam_lattice.h"

#include <functional>

namespace mahdar::agenda {

/// The period of an extractor that was met; others are learned from the document.
inline constexpr int kUsualPeriod = 256;
inline constexpr int kShortestPeriod = 100;
inline constexpr int kLongestPeriod = 512;

/// Asks the document itself after how many characters its lines were broken: the period that explains it
/// better than every other by a clear margin, or 0 where none does. `tick` is called between trials.
[[nodiscard]] int LearnPeriod(SeamLattice& lattice, const std::function<void()>& tick);

}  // namespace mahdar::agenda
