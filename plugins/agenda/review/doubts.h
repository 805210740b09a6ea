// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/annotated_agenda.h"

#include <string>
#include <vector>

namespace mahdar::agenda {

/// A part of a text in code points; end is one past the last.
struct TextSpan {
    int begin = 0;
    int end = 0;

    bool operator==(const TextSpan&) const = default;
};

/// The words of one order of a line that a person should look at: those at the seam, and what the reasons
/// name (the address, the brackets, the range, the first foreign word, the quotation). Empty where nothing
/// can be pointed at. In order, without overlaps.
[[nodiscard]] std::vector<TextSpan> DoubtfulWords(const SourceLine& line, const std::string& order);

/// The word that the seam of an order cuts or borders on; empty if the order has no seam.
[[nodiscard]] std::string WordAtSeam(const SourceLine& line, const LineCandidate& order);

}  // namespace mahdar::agenda
