// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/source_text.h"

#include <string>
#include <string_view>
#include <vector>

namespace mahdar::agenda {

/// A paragraph of a document on its way to lines: text with its forced breaks, and whether all of it is bold.
class ParagraphDraft {
public:
    void Text(std::string_view text, bool bold);
    void Break();
    /// Whether there is anything but white space.
    [[nodiscard]] bool HasInk() const;
    [[nodiscard]] bool Empty() const { return m_lines.size() == 1 && m_lines.front().text.empty(); }
    /// Appends one line for each part between breaks, blank ones at the ends left out; the mark of a list
    /// stands at the first. An empty paragraph is one blank line. The draft is empty afterwards.
    void MoveInto(std::vector<RawLine>& lines, const LineHints& hints);

private:
    struct Line {
        std::string text;
        bool ink = false;
        bool bold = true;  ///< all of its ink
    };
    std::vector<Line> m_lines = std::vector<Line>(1);
};

/// The number or bullet a cell consists of; empty if it holds anything else.
[[nodiscard]] std::string MarkOf(const std::vector<RawLine>& cell);

/// The row of a table, cell by cell. A first cell that holds only a number or a bullet is the mark of the
/// second.
void AppendRow(std::vector<std::vector<RawLine>> cells, std::vector<RawLine>& lines);

}  // namespace mahdar::agenda
