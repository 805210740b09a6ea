// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/document/document.h"

#include <optional>
#include <string>
#include <string_view>

namespace mahdar::page {

enum class Format { Docx = 1, Odt, Pdf, Html, Txt };

/// "docx", "odt", "pdf", "html", "txt" in any letter case, with or without a leading dot; also "htm".
[[nodiscard]] std::optional<Format> ParseFormat(std::string_view name);

/// Without a dot: "docx".
[[nodiscard]] std::string_view Extension(Format format) noexcept;
[[nodiscard]] std::string_view MimeType(Format format) noexcept;

/// The bytes of the file. The same document gives the same bytes. Throws IoError.
[[nodiscard]] std::string Write(const Document& document, Format format);

}  // namespace mahdar::page
