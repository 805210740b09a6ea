// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/session/register.h"

namespace mahdar::briefings {

/// Takes over into the user's own register what the session corrected, added or merged; other meetings begin
/// with it. Returns how many rows that were. Throws ParseError and IoError.
int KeepAsOwn(const Session& session, const std::filesystem::path& dataFolder,
              const std::filesystem::path& userFolder);

}  // namespace mahdar::briefings
