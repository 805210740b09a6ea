// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/minutes/formula/name.h"
#include "plugins/minutes/report/report_scope.h"

#include <string>

namespace mahdar {

/// "the 41st Meeting of the Follow-up Committee": its title in this language, else its number and body, else its
/// number; the Arabic in the nominative. Empty if nothing is known.
[[nodiscard]] std::string MeetingName(const ReportScope& scope);
/// As it stands after "report": oblique in Arabic, with de in French.
[[nodiscard]] std::string OfMeeting(const ReportScope& scope);

/// The tens of an Arabic number in the oblique case: الأربعون -> الأربعين; and back.
[[nodiscard]] std::string ArabicOblique(std::string text);
[[nodiscard]] std::string ArabicNominative(std::string text);
/// "la 41e réunion", "le Comité de suivi": with its article if it has none.
[[nodiscard]] std::string FrenchArticled(std::string text);

}  // namespace mahdar
