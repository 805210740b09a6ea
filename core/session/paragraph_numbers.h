// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <unordered_map>
#include <vector>

#include "core/session/session.h"

namespace mahdar {

/// Part names of paragraphs that stand before and after the items.
inline constexpr const char* kOpeningPart = "opening";
inline constexpr const char* kClosingPart = "closing";

/// Every paragraph in the order of the report: opening, then each item followed by its sub-items, then closing.
[[nodiscard]] std::vector<const Paragraph*> ParagraphsInOrder(const Session& session);

/// The printed number of each paragraph, the same in all languages; internal notes have none.
[[nodiscard]] std::unordered_map<ParagraphId, int> ParagraphNumbers(const Session& session);

}  // namespace mahdar
