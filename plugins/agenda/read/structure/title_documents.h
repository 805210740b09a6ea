// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <string>
#include <vector>

#include "plugins/agenda/read/annotated_agenda.h"

namespace mahdar::agenda {

/// Takes "(ABC/12/3 and Add.1)", "[ABC/12/3; ABC/12/4]" or "(documents ABC/12/3)" off the end of a title.
/// Nothing is taken unless every part in the brackets is the symbol of a document.
[[nodiscard]] std::vector<ReadDocument> TakeTitleDocuments(std::u32string& title, int line);

}  // namespace mahdar::agenda
