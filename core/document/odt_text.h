// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/document/document.h"

#include <pugixml.hpp>

#include <cstdint>
#include <map>
#include <string>

namespace mahdar::page {

using OdfProperties = std::map<std::string, std::string>;

/// "rl-tb" or "lr-tb".
[[nodiscard]] std::string OdfMode(Language language);
/// A border: "0.5pt solid #8a8a8a".
[[nodiscard]] std::string OdfLine(double widthPt, std::uint32_t ink);
[[nodiscard]] const char* OdfAlignment(Alignment alignment, Language language);
/// The named style of a paragraph.
/// A name as an XML name: "Text_20_body".
[[nodiscard]] std::string OdfStyleId(std::string_view name);
[[nodiscard]] std::string OdfStyleName(const Paragraph& paragraph);

/// The text properties of a run; none for the plain look.
[[nodiscard]] OdfProperties OdfRunLook(const Run& run, Language language);

/// White space at the ends and in runs would be folded; text:s keeps it.
void AddOdfText(pugi::xml_node parent, const std::string& text);

/// Where the logo stands in the package.
inline constexpr const char* kOdfLogoName = "Pictures/logo.png";

/// `name` tells a screen reader whose it is.
void AddOdfLogo(pugi::xml_node paragraph, const Picture& logo, const std::string& name);

}  // namespace mahdar::page
