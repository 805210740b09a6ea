// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/files/pdf/pdf_line.h"

#include <vector>

namespace mahdar::agenda {

/// Takes out of the pages what is repeated at their head or foot, and the numbers of the pages. Returns how
/// many lines that were.
[[nodiscard]] int TakeOutFurniture(std::vector<std::vector<PdfLine>>& pages);

}  // namespace mahdar::agenda
