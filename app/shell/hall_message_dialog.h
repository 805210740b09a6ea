// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <optional>

#include "core/text/language.h"

class wxWindow;

namespace mahdar::shell {

/// A message for the delegates, in the meeting's language and, where it differs, the second one of the display; nullopt if
/// the user turned back.
[[nodiscard]] std::optional<LocalText> AskHallMessage(wxWindow* parent, const LocalText& last, Language primary, Language second);

}  // namespace mahdar::shell
