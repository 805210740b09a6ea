// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/document/document.h"

#include <string>

namespace mahdar::page {

/// The style sheet of the HTML page, in the look of the document's page style.
[[nodiscard]] std::string HtmlStyle(const Document& document);

/// Whole millimetres: a printed decimal sign depends on the locale.
[[nodiscard]] std::string HtmlMillimetres(double points);

}  // namespace mahdar::page
