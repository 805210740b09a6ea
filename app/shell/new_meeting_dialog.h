// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <optional>
#include <string>

#include "core/text/language.h"

class wxWindow;

namespace mahdar::shell {

struct NewMeetingWish {
    std::string title;
    Language language = Language::Arabic;
};

/// nullopt if the user turned back.
[[nodiscard]] std::optional<NewMeetingWish> AskNewMeeting(wxWindow* parent);

}  // namespace mahdar::shell
