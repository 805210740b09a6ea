// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/annotated_agenda.h"
#include "plugins/agenda/read/structure/page_layout.h"

#include <optional>
#include <string>
#include <vector>

namespace mahdar::agenda {

/// An item heading: its number and what follows it on the line.
struct HeadingMatch {
    int number = 0;
    std::u32string title;
    bool worded = true;  ///< "Item 4", not just "4."
};

/// Reads "البند الثاني: ...", "Agenda Item 4", "Point 4 de l'ordre du jour"; nothing for a sentence that only
/// begins like one.
[[nodiscard]] std::optional<HeadingMatch> MatchHeading(std::u32string_view line);
/// Reads "4. Title" and "٤ - Title".
[[nodiscard]] std::optional<HeadingMatch> MatchNumberedTitle(std::u32string_view line);

/// A sub-item's heading: "- Title", "4.1 Title", "a) Title"; number empty for a bullet.
struct SubHeadingMatch {
    std::string number;
    std::u32string title;
    bool bullet = false;
};
[[nodiscard]] std::optional<SubHeadingMatch> MatchSubHeading(std::u32string_view line);

/// Page numbers and link targets dumped at the end of a page. Marks the lines as noise.
void MarkNoise(std::vector<SourceLine>& lines);

/// Whether a title cannot end with this text: an open quotation or bracket, or a preposition last.
[[nodiscard]] bool TitleGoesOn(std::u32string_view title);

}  // namespace mahdar::agenda
