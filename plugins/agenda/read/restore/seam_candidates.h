// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/restore/document_words.h"
#include "plugins/agenda/read/restore/line_restorer.h"
#include "plugins/agenda/read/restore/word_judge.h"

#include <string>
#include <string_view>
#include <vector>

namespace mahdar::agenda {

/// One way a line may have been broken. The first candidate of a line is always "not at all".
struct SeamCandidate {
    int index = -1;  ///< code point of the raw line where the broken run begins again; -1: no seam
    SeamJoint joint = SeamJoint::Spaced;
    double score =
        0;  ///< of the language alone, natural logarithm; no seam is 0, minus infinity is ruled out
    WordId first = kNoWord;
    WordId last = kNoWord;  ///< of the line as it would read
    bool proven = true;     ///< the words that meet at the seam are known
};

/// A line of the document with what the decoder must know of it. Counters count code points of raw lines.
struct CandidateLine {
    int length = 0;  ///< of the raw line, white space and all
    std::vector<SeamCandidate> candidates;
    std::vector<int> hidden;         ///< raw places where a seam leaves no trace
    bool hidesAll = false;           ///< begins with Latin: no seam shows
    std::vector<int> latinRestarts;  ///< what the counter says behind the line if counting began anew in it
    int labelRestart = -1;
    bool startsParagraph = false;
};

/// Makes the candidates of lines, from the words of the whole document.
class SeamFinder {
public:
    SeamFinder(WordJudge& judge, const ExtractorHabits& habits) : m_judge(judge), m_habits(habits) {}

    [[nodiscard]] CandidateLine Find(std::u32string_view raw);

private:
    WordJudge& m_judge;
    const ExtractorHabits& m_habits;
};

}  // namespace mahdar::agenda
