// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/source_text.h"

#include <string>
#include <string_view>

namespace mahdar::agenda {

/// A PDF: one line for each printed line, put in reading order by the places of its letters, with what the
/// look of the page says. What is repeated on every page is left out. Throws ParseError, and what `progress`
/// throws after each page.
[[nodiscard]] SourceText ReadPdf(std::string_view bytes, const std::string& name,
                                 const Progress& progress = {});

}  // namespace mahdar::agenda
