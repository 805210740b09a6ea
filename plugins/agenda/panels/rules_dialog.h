// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/session/meeting.h"

#include <wx/string.h>

class wxWindow;

namespace mahdar {
class Desk;
}

namespace mahdar::agenda {

/// Shows the profiles of rules there are with what they say, and lets one be chosen for the meeting.
void AskRules(wxWindow* parent, Desk& desk);

/// What a profile says, in sentences, one a line.
[[nodiscard]] wxString RulesInWords(const Rules& rules, Language language);

}  // namespace mahdar::agenda
