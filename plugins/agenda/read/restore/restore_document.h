// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/annotated_agenda.h"
#include "plugins/agenda/read/restore/damage.h"
#include "plugins/agenda/read/restore/spelling.h"

#include <string>
#include <vector>

namespace mahdar::agenda {

/// A document line by line, in reading order as far as can be known.
///
/// A damaged line lists its runs from the left of the page, and now and then a run is broken in two parts
/// that changed places. The extractor broke them every so many characters; where the document bears that out,
/// each break is predicted from the one before it. Where it does not, the words alone propose, and nothing is
/// done to a line unless they leave hardly a doubt.
struct RestoredDocument {
    std::vector<SourceLine> lines;
    Damage damage = Damage::None;
    int period = 0;                      ///< characters between two breaks; 0: no such law was found
    std::vector<std::u32string> labels;  ///< learned: phrases that open paragraphs, as they read in order
    std::vector<ReadNote> notes;
};

struct RestoreOptions {
    bool learnsPeriod = true;      ///< off: judge by language alone
    Spelling* spelling = nullptr;  ///< not owned; null: the dictionary of this machine, if there is one
};

/// Never throws for what the text says; throws what `progress` throws. Texts of `corrections` stand as given,
/// and where they are one of the orders of their line they settle the lines around it.
[[nodiscard]] RestoredDocument RestoreDocument(const SourceText& source, const Corrections& corrections = {},
                                               const Progress& progress = {},
                                               const RestoreOptions& options = {});

}  // namespace mahdar::agenda
