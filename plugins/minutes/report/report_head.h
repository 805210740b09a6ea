// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/document/document.h"
#include "plugins/minutes/report/report_scope.h"

namespace mahdar {

/// Organisation and bodies; symbol, distribution, original language and date, by the names a page style file knows.
[[nodiscard]] std::map<std::string, page::Runs> MastheadFields(const ReportScope& scope);
/// As the house sets them.
[[nodiscard]] page::Masthead HouseMasthead(const std::map<std::string, page::Runs>& fields);

/// "Draft report of the 41st Meeting ...", or without a name when the meeting has none in this language.
[[nodiscard]] std::string ReportTitle(const ReportScope& scope);

/// Place and days, both calendars; the meeting's title in another language if it has none in this one.
void AddSubtitles(const ReportScope& scope, std::vector<page::Block>& blocks);

/// Symbol and draft mark with the time of printing.
[[nodiscard]] page::Footer MakeFooter(const ReportScope& scope, const Instant& now);

/// A text in the wanted language, or an island in the language it is there in.
[[nodiscard]] page::Run RunOf(const LocalText& text, Language wanted);

/// The parts of a phrase, with runs where %1 and %2 stand.
[[nodiscard]] page::Runs FillRuns(const std::string& pattern, const std::vector<page::Run>& arguments);

}  // namespace mahdar
