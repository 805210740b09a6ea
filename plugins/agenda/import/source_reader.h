// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/plugin/services.h"
#include "plugins/agenda/read/files/source_file.h"
#include "plugins/agenda/read/source_text.h"

namespace mahdar::agenda {

/// A document of one or more files as lines; the options count, whatever encoding the request wishes. Throws
/// ParseError for what cannot be read, and what `progress` throws.
[[nodiscard]] SourceText ReadSource(const ImportRequest& document, const ReadOptions& options,
                                    const Progress& progress = {});

}  // namespace mahdar::agenda
