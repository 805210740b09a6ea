// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace mahdar::agenda {

/// Where the label of a paragraph stands in its line.
enum class LabelSide {
    Opening = 1,
    Closing,  ///< at the end: Arabic lines stored in visual order
};

struct LearnedLabel {
    std::u32string text;             ///< as first written, with its colon
    std::vector<std::size_t> lines;  ///< indices of the lines it stands in
};

/// Phrases of a few words ending in a colon that open (or close) at least three of the lines, most frequent
/// first. Whether they label actions is for the caller to find out from what stands behind them.
[[nodiscard]] std::vector<LearnedLabel> LearnLabels(const std::vector<std::u32string>& lines, LabelSide side);

}  // namespace mahdar::agenda
