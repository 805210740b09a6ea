// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/annotated_agenda.h"

#include <cstddef>
#include <string>
#include <vector>

namespace mahdar::agenda {

/// The lines of a damaged document that hold text, as extracted. The vectors run parallel.
struct RawContent {
    std::vector<std::size_t> index;  ///< of the line in the document
    std::vector<std::u32string> raws;
    std::vector<bool> endsParagraph;  ///< a space before the line, a bullet behind it, or a short line
};

[[nodiscard]] RawContent ContentOf(const std::vector<SourceLine>& lines);

}  // namespace mahdar::agenda
