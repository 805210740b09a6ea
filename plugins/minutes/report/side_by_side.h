// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/document/document.h"

#include <vector>

namespace mahdar {

/// One document out of the same document in several languages: paragraphs beside each other under the same
/// number, in tables the languages below each other in every cell. On paper turned to its side from three
/// languages on.
[[nodiscard]] page::Document SideBySide(std::vector<page::Document> documents);

}  // namespace mahdar
