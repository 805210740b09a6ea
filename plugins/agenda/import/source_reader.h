// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/source_text.h"

#include <string>
#include <string_view>

namespace mahdar::agenda {

struct ReadOptions {
    std::string encoding;  ///< of a plain text, as ICU names it; empty: found out
};

/// A file of any kind this program reads, as lines. `name` is for messages. Throws ParseError for what cannot
/// be read, and what `progress` throws.
[[nodiscard]] SourceText ReadSource(const std::string& name, std::string_view bytes,
                                    const ReadOptions& options = {}, const Progress& progress = {});

}  // namespace mahdar::agenda
