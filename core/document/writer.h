// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/document/document.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace mahdar::page {

enum class Format { Docx = 1, Odt, Pdf, Html, Txt, Akn };

inline constexpr std::array kFormats{Format::Docx, Format::Odt, Format::Pdf, Format::Html, Format::Txt, Format::Akn};

/// "docx", "odt", "pdf", "html", "txt", "akn" in any letter case, with or without a leading dot; also "htm".
[[nodiscard]] std::optional<Format> ParseFormat(std::string_view name);

/// Without a dot: "docx". Akoma Ntoso has "akn".
[[nodiscard]] std::string_view Extension(Format format) noexcept;
[[nodiscard]] std::string_view MimeType(Format format) noexcept;

/// The bytes of the file. The same document gives the same bytes. Throws IoError.
[[nodiscard]] std::string Write(const Document& document, Format format);

}  // namespace mahdar::page
