// SPDX-License-Identifier: LGPL-2.1-or-later
// A session file:
//   <?xml version="1.0" encoding="UTF-8"?>
//   <mahdar-session format="1" minReader="1" program="0.1.0">
//     <session>...</session>
//     <history><c n="1" at="..." by="..." act="agenda/open">...</c>...</history>
//   </mahdar-session>
//   <!--checksum XXXX-->      XXH3-128 over all bytes before this line
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/diagnostics.h"
#include "core/io/atomic_file.h"
#include "core/session/change.h"

namespace mahdar {

struct LoadedSession {
    Session session;
    std::vector<Change> history;
    std::string checksum;  ///< of the file it came from; empty for a new session
    Diagnostics notes;     ///< e.g. a file that was migrated
};

inline constexpr std::size_t kMaxSessionBytes = std::size_t{256} << 20;

/// The bytes of a session file.
[[nodiscard]] std::string SerializeSession(const Session& session, const std::vector<Change>& history);

/// Throws ParseError or FormatTooNewError with one clear sentence; the name is for that sentence only.
[[nodiscard]] LoadedSession ParseSession(std::string_view bytes, const std::string& name);

/// Reads and parses. Throws IoError, ParseError, FormatTooNewError.
[[nodiscard]] LoadedSession LoadSession(const std::filesystem::path& path);

/// Atomic; by default the previous file stays as "<name>.bak". Returns the checksum. Throws IoError.
std::string SaveSession(const std::filesystem::path& path, const Session& session, const std::vector<Change>& history,
                        Backup backup = Backup::KeepPrevious);

}  // namespace mahdar
