// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/annotated_agenda.h"

namespace mahdar::agenda {

/// Reads what an agenda says out of its structure: mandates of earlier sessions, events, counts of projects.
/// Fills those members; nothing else changes.
void ReadMeaning(AnnotatedAgenda& agenda, const InstitutionNames& names);

}  // namespace mahdar::agenda
