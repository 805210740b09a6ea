// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <optional>
#include <string_view>

namespace mahdar {

/// What is made of the record. Report: numbered paragraphs with decisions inside the text. Summary: the
/// record of what was said, subject to correction. Action: only what was decided and who has to do what.
enum class ReportForm { Report = 1, Summary, Action };

/// "report", "summary", "action".
[[nodiscard]] inline std::optional<ReportForm> ParseReportForm(std::string_view name) {
    if (name.empty() || name == "report") return ReportForm::Report;
    if (name == "summary") return ReportForm::Summary;
    if (name == "action") return ReportForm::Action;
    return std::nullopt;
}

}  // namespace mahdar
