// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/document/page_strips.h"

namespace mahdar::page {

/// Parallel columns line by line; the first stands on the start side of `language`, the language of the
/// document. `lastTag` is the last structure id given out.
[[nodiscard]] std::vector<Strip> MakeParallelStrips(const Parallel& row, Language language,
                                                    const PageStyle& style, const TextSetter& setter,
                                                    int& lastTag);

/// The lines of the contents without their page numbers, which are known only once the pages are.
[[nodiscard]] std::vector<Strip> MakeContentsStrips(const Document& document, const Contents& contents,
                                                    const TextSetter& setter, int& lastTag);

/// Writes the page number, with dots before it, on a line of the contents.
void AddContentsPage(Strip& strip, int page, const PageStyle& style, const TextSetter& setter);

}  // namespace mahdar::page
