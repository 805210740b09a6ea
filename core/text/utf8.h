// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <string>
#include <string_view>

namespace mahdar {

/// Valid UTF-8 and free of the characters that XML cannot hold (C0 controls but tab and newline, U+FFFE, U+FFFF).
[[nodiscard]] bool IsCleanText(std::string_view bytes) noexcept;

/// The same text fit for the model: bad sequences become U+FFFD, forbidden controls vanish, CR and CRLF become LF.
/// Bidi controls and every letter stay. Call once at every input: import, paste, typing, command line.
[[nodiscard]] std::string CleanText(std::string_view bytes);

/// Without white space at both ends (ASCII white space, no-break space, bidi marks).
[[nodiscard]] std::string Trimmed(std::string_view text);

}  // namespace mahdar
