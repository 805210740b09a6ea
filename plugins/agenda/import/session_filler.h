// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/session/change_builder.h"
#include "plugins/agenda/read/annotated_agenda.h"

namespace mahdar::agenda {

/// The bodies of the session's register as an agenda may write them; member states do not report.
[[nodiscard]] InstitutionNames NamesOf(const Session& session);

/// Puts what was read into the change: the meeting's facts, items, annotation, required actions, findings.
/// Ids are new, ranks follow the document.
void FillSession(const AnnotatedAgenda& agenda, ChangeBuilder& change);

}  // namespace mahdar::agenda
