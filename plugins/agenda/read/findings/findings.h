// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/annotated_agenda.h"

#include <vector>

namespace mahdar::agenda {

/// Inconsistencies of the document itself, the gravest first; the meaning must have been read before.
[[nodiscard]] std::vector<ReadNote> FindInconsistencies(const AnnotatedAgenda& agenda,
                                                        const InstitutionNames& names);

}  // namespace mahdar::agenda
