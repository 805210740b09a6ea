// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mahdar::agenda {

inline constexpr std::size_t kLargestTextBytes = 64u << 20;
inline constexpr std::size_t kLongestLineBytes = 1u << 20;

/// A text as lines of valid UTF-8 without control characters, and what had to be taken out to get there.
struct RawText {
    std::vector<std::string> lines;
    std::vector<int> replacedLines;  ///< numbers of lines that had ill-formed UTF-8
    std::vector<int> controlLines;   ///< numbers of lines that had control or direction characters
};

/// Lines end at LF, CRLF or CR; a byte order mark goes. Throws ParseError when the text or one line is too
/// long.
[[nodiscard]] RawText ReadRawText(std::string_view utf8);

}  // namespace mahdar::agenda
