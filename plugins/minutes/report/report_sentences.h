// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/session/report_order.h"
#include "plugins/minutes/report/report_scope.h"

#include <string>

namespace mahdar {

/// The sentences of an entry that is drafted from facts (every part but Heading and Written).
[[nodiscard]] std::string DraftedText(const ReportScope& scope, const ReportEntry& entry);

}  // namespace mahdar
