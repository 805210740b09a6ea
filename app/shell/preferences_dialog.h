// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <optional>

#include "core/text/language.h"

class wxWindow;

namespace mahdar::shell {

class Preferences;

struct PreferenceWishes {
    Language language = Language::Arabic;
    Language hallSecond = Language::English;
    int memberLimitMinutes = 5;
    int institutionLimitMinutes = 10;
};

/// nullopt if the user turned back; nothing is stored here.
[[nodiscard]] std::optional<PreferenceWishes> AskPreferences(wxWindow* parent, const Preferences& preferences);

}  // namespace mahdar::shell
