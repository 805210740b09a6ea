// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/text/language.h"

#include <string>
#include <vector>

namespace mahdar::agenda {

/// The arguments with those that are ISO dates ("2025-05-21", "2025-05", "2025-05-13/2025-05-14") written as
/// the language writes them: "21 May 2025", "13-14 mai 2025".
[[nodiscard]] std::vector<std::string> WithDatesInWords(std::vector<std::string> arguments,
                                                        Language language);

}  // namespace mahdar::agenda
