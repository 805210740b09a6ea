// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <string>
#include <vector>

#include "core/session/session.h"

namespace mahdar::console {

/// The session as "mahdar-session-json/1", indented; `findings` are the checkers' beside the session's own.
[[nodiscard]] std::string SessionJson(const Session& session, const std::vector<Finding>& findings);
[[nodiscard]] std::string FindingsJson(const Session& session, const std::vector<Finding>& findings);

}  // namespace mahdar::console
