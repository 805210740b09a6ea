// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/annotated_agenda.h"
#include "plugins/agenda/read/restore/document_words.h"
#include "plugins/agenda/read/restore/line_restorer.h"
#include "plugins/agenda/read/restore/spelling.h"

#include <string_view>
#include <vector>

namespace mahdar::agenda {

/// What may be wrong with a line although its seam is certain: the rules for runs are right nearly always,
/// and these are the places where they were not.
[[nodiscard]] std::vector<ReviewReason> DoubtsOf(std::u32string_view restored,
                                                 const std::vector<RestoreSign>& signs, DocumentWords& words,
                                                 Spelling& spelling);

}  // namespace mahdar::agenda
