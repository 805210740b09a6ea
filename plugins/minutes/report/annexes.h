// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/document/document.h"
#include "plugins/minutes/report/report_scope.h"

#include <vector>

namespace mahdar {

enum class AnnexKind { Participants = 1, Agenda, Decisions, Speakers, Documents };

/// Those that have something in them, in their order; the same in every language. A summary record names its
/// speakers under their items, action minutes list their decisions in the text.
[[nodiscard]] std::vector<AnnexKind> AnnexesOf(const Session& session, ReportForm form);

/// "I", "II"; in Arabic "الأول", "الثاني".
[[nodiscard]] std::string AnnexNumber(const ReportScope& scope, std::size_t index);

/// Each on a page of its own, with its heading.
void AddAnnexes(const ReportScope& scope, std::vector<page::Block>& blocks);

/// What was asked of whom until when, as a table.
[[nodiscard]] page::Table ActionTable(const ReportScope& scope);

/// Everybody who took the floor under an item, in the order in which they spoke, with the kind of
/// intervention.
[[nodiscard]] page::Runs SpeakersUnder(const ReportScope& scope, const ItemId& item);

}  // namespace mahdar
