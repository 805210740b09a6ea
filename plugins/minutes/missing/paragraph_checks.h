// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/session/report_order.h"

#include <vector>

namespace mahdar {

/// What the texts of the record lack: languages missing or stale, open brackets and proposals, documents,
/// paragraphs and annexes that are not there, names spelled otherwise, bodies that are not in the list of
/// participants.
void CheckParagraphs(const Session& session, std::vector<Finding>& findings);

}  // namespace mahdar
