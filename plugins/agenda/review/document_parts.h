// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/review/doubts.h"
#include "plugins/agenda/review/structure_tree.h"

#include <string>
#include <vector>

namespace mahdar::agenda {

enum class PartKind { Heading = 1, Title, SubTitle, Background, Action };

/// One restored paragraph: what the third list of the review shows.
struct DocumentPart {
    PartKind kind = PartKind::Background;
    int firstLine = 0;
    int lastLine = 0;
    std::string text;
    std::string label;                  ///< of an action
    std::vector<TextSpan> doubts;       ///< words to look at, in code points of the text
    std::vector<TextSpan> unsure;       ///< lines to review in which nothing can be pointed at, likewise
    LineState state = LineState::Sure;  ///< Review if one of its lines is, Done if all are

    bool operator==(const DocumentPart&) const = default;
};

/// The paragraphs of one item or of what stands before the items, in the order of the lines.
[[nodiscard]] std::vector<DocumentPart> PartsOf(const ReviewModel& model, const StructureNode& top);

/// The part that holds the line; -1 if none does.
[[nodiscard]] int PartOfLine(const std::vector<DocumentPart>& parts, int line);

}  // namespace mahdar::agenda
