// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/document/document.h"

namespace mahdar::briefings {

/// Sets a sheet as large as one page takes: type and margins shrink in steps, to nine tenths, eight tenths
/// and a little less, and no further. What then still needs more pages is set as large as the fewest pages
/// take, with the number of pages at their foot.
void FitPage(page::Document& sheet);

/// Fewer lines for notes are of no use.
inline constexpr int kFewestNoteLines = 2;

}  // namespace mahdar::briefings
