// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/document/document.h"
#include "core/document/zip_bytes.h"

#include <string>
#include <vector>

namespace mahdar::page {

inline constexpr const char* kWordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
inline constexpr const char* kRelationNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The relationship that leads to the logo.
inline constexpr const char* kDocxPictureId = "rId5";

/// Twentieths of a point and half points, as WordprocessingML counts.
[[nodiscard]] std::string Twips(double points);
[[nodiscard]] std::string HalfPoints(double points);

/// Every part of the package beside word/document.xml and the footer: types, relations, styles, fonts, settings,
/// properties.
[[nodiscard]] std::vector<ZipPart> DocxFrame(const Document& document);

/// As w:jc has it.
[[nodiscard]] const char* DocxJustification(Alignment alignment);

}  // namespace mahdar::page
