// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/meaning/series_words.h"
#include "plugins/agenda/read/meaning/times_in_text.h"

#include <optional>
#include <string>
#include <vector>

namespace mahdar::agenda {

enum class Tense { Unsaid = 1, ToCome, TookPlace };

/// A meeting, forum, fair or the like where a text names it.
struct Occasion {
    std::string kind;  ///< "meeting", "session", "forum", ... of data/occasions.tsv
    std::optional<int> ordinal;
    Stems series;  ///< which series it belongs to; empty: not said
    WordSpan name;
    std::optional<std::size_t> time;  ///< its place among the times of the text
    Tense tense = Tense::Unsaid;
};

/// In the order of the text; the names of series inside the name of a meeting are not told again.
[[nodiscard]] std::vector<Occasion> OccasionsIn(const PlacedText& text,
                                                const std::vector<TimeMention>& times);

}  // namespace mahdar::agenda
