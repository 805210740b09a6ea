// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/annotated_agenda.h"
#include "plugins/agenda/read/structure/page_layout.h"

#include <vector>

namespace mahdar::agenda {

struct ReadStructure {
    std::vector<Passage> preamble;
    std::vector<ReadItem> items;  ///< actions still without reporters
    std::vector<ReadNote> notes;
};

/// Finds items, titles, sub-items, background, required actions, documents and times in restored lines and
/// marks the kind of each line. What the document does not number or name is not invented; what a person
/// decided outranks what the lines look like.
[[nodiscard]] ReadStructure ReadAgendaStructure(std::vector<SourceLine>& lines, const PageLayout& layout,
                                                const Corrections& corrections = {});

}  // namespace mahdar::agenda
