// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/text/language.h"

#include <string>

namespace mahdar::page {

/// The PDF with its language, the mark of a tagged document and the side from which its pages are turned,
/// none of which cairo writes: appended as an update of the catalogue, the bytes before stay. A PDF built
/// otherwise comes back as it is.
[[nodiscard]] std::string WithPdfCatalog(std::string pdf, Language language);

}  // namespace mahdar::page
