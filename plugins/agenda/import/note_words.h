// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/text/language.h"
#include "plugins/agenda/read/annotated_agenda.h"

namespace mahdar::agenda {

/// A reader's note as a finding's sentence in the three languages of the record.
[[nodiscard]] LocalText NoteWords(const ReadNote& note);

}  // namespace mahdar::agenda
