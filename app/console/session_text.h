// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <string>

#include "core/session/session.h"

namespace mahdar::console {

/// The session to be read by a person: meeting, items with state, what is said and decided.
[[nodiscard]] std::string SessionAsText(const Session& session);

}  // namespace mahdar::console
