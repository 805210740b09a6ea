// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/source_text.h"

#include <string>
#include <string_view>

namespace mahdar::agenda {

/// An OpenDocument text: one line for each paragraph, or for each part of it between forced breaks, with what
/// the document says of them. The text arrives in reading order. Throws ParseError, and what `progress`
/// throws.
[[nodiscard]] SourceText ReadOdt(std::string_view bytes, const std::string& name,
                                 const Progress& progress = {});

}  // namespace mahdar::agenda
