// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/review/review_model.h"

#include <cstddef>
#include <string>
#include <vector>

namespace mahdar::agenda {

enum class NodeKind { Preamble = 1, Item, SubItem, Background, Action };

/// One row of the recognised structure, in the order of the document.
struct StructureNode {
    std::string id;  ///< the same in the next reading, as long as it begins at the same line
    NodeKind kind = NodeKind::Item;
    std::size_t item = 0;  ///< of an item: its index in the agenda
    std::string path;      ///< "4", "4/2"; of a background or an action: that of what it stands under
    std::string title;     ///< of an item or sub-item; the text of an action
    std::string label;     ///< of an action
    int firstLine = 0;     ///< with its heading; 0 for an item that a person added
    int lastLine = 0;
    int paragraphs = 0;  ///< of a background or preamble
    int toReview = 0;    ///< lines of it and of what stands under it
    std::vector<std::string> reporters;
    std::vector<std::string> unknownReporters;
    std::vector<StructureNode> children;

    bool operator==(const StructureNode&) const = default;
};

[[nodiscard]] std::vector<StructureNode> StructureTree(const ReviewModel& model);

/// The narrowest node that holds the line; null if none does.
[[nodiscard]] const StructureNode* NodeOfLine(const std::vector<StructureNode>& nodes, int line);
/// The item or preamble that holds the line.
[[nodiscard]] const StructureNode* TopOfLine(const std::vector<StructureNode>& nodes, int line);

/// Where a sub-item or action may be moved: paths of all items and sub-items.
struct Place {
    std::string path;
    std::string title;
};
[[nodiscard]] std::vector<Place> PlacesOf(const AnnotatedAgenda& agenda);

}  // namespace mahdar::agenda
