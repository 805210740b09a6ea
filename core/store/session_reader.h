// SPDX-License-Identifier: LGPL-2.1-or-later
// The two readers of session files. What the quick one accepts, the other reads alike.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/session/change.h"
#include "core/session/format.h"

namespace mahdar {

struct SessionParts {
    Session session;
    std::vector<Change> history;
    unsigned format = kFormat;  ///< of the file
};

/// What stands in a session file without its seal, if it is laid out exactly as this version writes it and
/// has no fault (see XmlQuickArchive). Nothing otherwise. The bytes are clean text.
[[nodiscard]] std::optional<SessionParts> QuickRead(std::string_view bytes);

/// The same from any layout. Throws ParseError with what is wrong; the name is for that sentence only.
[[nodiscard]] SessionParts TreeRead(std::string_view bytes, const std::string& name);

[[noreturn]] void ThrowNotOurs(const std::string& name);

}  // namespace mahdar
