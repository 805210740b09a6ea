// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/text/encoding.h"
#include "plugins/agenda/read/files/line_hygiene.h"
#include "plugins/agenda/read/source_text.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace mahdar::agenda {

inline constexpr std::size_t kLargestTextBytes = 64u << 20;

/// A UTF-8 text as lines of valid UTF-8 without control characters; notes say what had to be taken out to get
/// there. Lines end at LF, CRLF or CR; a byte order mark goes. Throws ParseError when the text or one line is
/// too long.
[[nodiscard]] SourceText ReadRawText(std::string_view utf8);

/// The same for a text whose encoding is told, or is found out; a note says so when it was guessed.
[[nodiscard]] SourceText ReadTextFile(std::string_view bytes, std::optional<TextEncoding> encoding);

}  // namespace mahdar::agenda
