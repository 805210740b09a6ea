// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/structure/content_lines.h"

#include <cstddef>
#include <set>
#include <string>
#include <string_view>

namespace mahdar::agenda {

/// Joins the lines of a paragraph; a Latin word parted at the end of a line becomes one again, with or
/// without its hyphen as the rest of the document writes it.
class LineJoiner {
public:
    explicit LineJoiner(const ContentLines& lines);

    /// The lines from begin to end, the first one without what stands before that place.
    [[nodiscard]] std::u32string Join(std::size_t begin, std::size_t end, std::size_t from) const;

private:
    [[nodiscard]] bool KeepsHyphen(std::u32string_view left, std::u32string_view right) const;

    const ContentLines& m_lines;
    std::set<std::u32string> m_words;  ///< folded, hyphenated ones whole; not those a line end cut
};

}  // namespace mahdar::agenda
