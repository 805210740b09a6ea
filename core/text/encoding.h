// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace mahdar {

/// How the letters of a plain text were stored as bytes: what secretariats send.
enum class TextEncoding { Utf8 = 1, Utf16LittleEndian, Utf16BigEndian, Windows1256, Windows1252 };

inline constexpr std::array kTextEncodings{TextEncoding::Utf8, TextEncoding::Utf16LittleEndian,
                                           TextEncoding::Utf16BigEndian, TextEncoding::Windows1256,
                                           TextEncoding::Windows1252};

/// "UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1256", "Windows-1252".
[[nodiscard]] std::string_view NameOf(TextEncoding encoding) noexcept;
/// The same in any letter case, with or without hyphens; also "cp1256", "utf16".
[[nodiscard]] std::optional<TextEncoding> ParseTextEncoding(std::string_view name);

struct DetectedEncoding {
    TextEncoding encoding = TextEncoding::Utf8;
    bool sure = true;  ///< told by a byte order mark or by well-formed UTF-8, not guessed from the letters
};

/// Never fails: a text that is none of them is taken for the nearest.
[[nodiscard]] DetectedEncoding DetectEncoding(std::string_view bytes);

/// The text as UTF-8 without its byte order mark. Bytes that are no letters there become U+FFFD, except for
/// UTF-8 itself, which is returned as it is.
[[nodiscard]] std::string ToUtf8(std::string_view bytes, TextEncoding encoding);

}  // namespace mahdar
