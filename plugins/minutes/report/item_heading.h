// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/document/document.h"
#include "plugins/minutes/report/report_scope.h"

namespace mahdar {

/// Level 1: "Intra-OIC Trade (Agenda Item: 4)"; level 2: the title of a sub-item, or its place if it has none.
[[nodiscard]] page::Heading HeadingOf(const ReportScope& scope, const AgendaItem& item);

}  // namespace mahdar
