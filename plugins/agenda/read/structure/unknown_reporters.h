// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/structure/action_reading.h"
#include "plugins/agenda/read/structure/reporters.h"

#include <vector>

namespace mahdar::agenda {

/// Who is to report under a name that no institution has, exactly as written; not the meeting itself, its
/// chair, or delegations in general.
[[nodiscard]] std::vector<UnknownReporter> UnknownReportersIn(const ActionReading& reading);

/// The same for a bare list of names.
[[nodiscard]] std::vector<UnknownReporter> UnknownNamesIn(const ActionReading& reading);

}  // namespace mahdar::agenda
