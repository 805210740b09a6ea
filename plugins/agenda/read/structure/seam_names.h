// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/structure/institution_index.h"

#include <cstddef>
#include <set>
#include <string>
#include <vector>

namespace mahdar::agenda {

/// Looks for names that a seam broke in two: across the two ends of every stretch of a damaged line, and from
/// there into the next line. Adds to the institutions that report.
void FindNamesAcrossSeams(const InstitutionIndex& index, const std::vector<std::string>& lines,
                          std::set<std::size_t>& reporting);

}  // namespace mahdar::agenda
