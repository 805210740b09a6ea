// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/annotated_agenda.h"

#include <string>
#include <vector>

namespace mahdar::agenda {

/// The body that meets or the organisation it belongs to: the name that heads the title page, else the
/// "Organisation of ..." the document names most. Empty when neither is there.
[[nodiscard]] std::string OrganisationIn(const std::vector<SourceLine>& lines,
                                         const std::vector<ReadItem>& items);

}  // namespace mahdar::agenda
