// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/document/document.h"
#include "plugins/minutes/report/report_scope.h"

#include <vector>

namespace mahdar {

/// Title, contents, the body in the form asked for, annexes. The blocks follow each other in the same order
/// and kind in every language of one session and form, but for the title and the lines below it.
[[nodiscard]] std::vector<page::Block> ReportBlocks(const ReportScope& scope);

}  // namespace mahdar
