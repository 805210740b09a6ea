// SPDX-License-Identifier: LGPL-2.1-or-later
// Rules in words: what one may do, and by which rule.
#pragma once

#include "core/session/speaking_rules.h"

#include <wx/string.h>

namespace mahdar::agenda {

/// The sentence with "(rule 73)" behind it; without it if the rule has no number.
[[nodiscard]] wxString Cited(const wxString& sentence, const std::string& rule);

/// "3 min", "2:30", "no limit".
[[nodiscard]] wxString MinutesOrNone(int seconds);

/// "Right of reply: second and last, 3 minutes (rule 73)"; "Limit 5 min for delegations (rule 72)".
[[nodiscard]] wxString AllowanceInWords(const Session& session, const Intervention& speech);

/// For one that waits: "2 of 2"; empty for kinds that are not counted.
[[nodiscard]] wxString ReplyCount(const Session& session, const Request& request, const Instant& now);

}  // namespace mahdar::agenda
