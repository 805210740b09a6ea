// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/restore/line_restorer.h"
#include "plugins/agenda/read/restore/word_judge.h"

#include <string_view>
#include <vector>

namespace mahdar::agenda {

/// A run of the raw line and the place in it where it may have been broken: `second` stands behind `first` in
/// the raw line and before it in reading order.
struct SeamPlace {
    std::u32string_view first;
    std::u32string_view second;
    bool endsLine = false;   ///< the first part stands at the beginning of the raw line, so it ends the line
    bool hasBefore = false;  ///< something of another kind comes before the second part in reading order
    bool beforeNumber = false;  ///< and a number behind the first
};

struct SeamVerdict {
    SeamJoint joint = SeamJoint::Spaced;
    double score = 0;    ///< natural logarithm; 0: as likely as no seam
    bool proven = true;  ///< the words that meet there are words, as far as document and dictionary know
};

/// Weighs one seam: the words that meet in the broken text against the words the raw line has side by side,
/// the spaces the extraction left, and the punctuation. `own` are the words of the line, which prove nothing
/// about it.
[[nodiscard]] SeamVerdict ScoreSeam(const SeamPlace& place, std::u32string_view broken,
                                    const std::vector<WordId>& own, WordJudge& judge);

}  // namespace mahdar::agenda
