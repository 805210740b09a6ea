// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/session/meeting.h"

#include <cstddef>
#include <string>

namespace mahdar::briefings {

/// What an ask comes down to, for a glance: "The Session requested the Centre (SESRIC) to report …" begins behind the
/// name of the institution whose file it stands in, and ends at a word after at most so many letters.
[[nodiscard]] std::string Gist(const std::string& text, const Institution& institution, std::size_t letters);

}  // namespace mahdar::briefings
