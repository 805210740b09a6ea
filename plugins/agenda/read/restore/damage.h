// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <string>
#include <vector>

namespace mahdar::agenda {

/// What the extraction did to the whole document.
enum class Damage {
    None = 1,    ///< lines are in reading order and stay untouched
    VisualRuns,  ///< each line lists its runs from the left of the page to the right
};

/// How many lines of a document show each mark of a page stored in visual order.
struct DamageEvidence {
    int lines = 0;
    int labelAtEnd = 0;
    int bulletAtEnd = 0;
    int mirroredBrackets = 0;
    int reversedRanges = 0;
    int openingPunctuation = 0;
    int gluedNumbers = 0;
};

[[nodiscard]] DamageEvidence CollectEvidence(const std::vector<std::string>& lines);

/// Decides for the whole document: at least two kinds of marks, and together more than a slip of the pen
/// would leave. A document without them is never reordered.
[[nodiscard]] Damage JudgeDamage(const DamageEvidence& evidence);

}  // namespace mahdar::agenda
