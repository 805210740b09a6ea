// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/import/source_reader.h"

#include <utility>
#include <vector>

namespace mahdar::agenda {

SourceText ReadSource(const ImportRequest& document, const ReadOptions& options, const Progress& progress) {
    std::vector<SourceText> parts;
    parts.push_back(ReadSourceFile(document.bytes, document.name, options, progress));
    for (const ImportFile& file : document.more)
        parts.push_back(ReadSourceFile(file.bytes, file.name, options, progress));
    return JoinParts(std::move(parts));
}

}  // namespace mahdar::agenda
