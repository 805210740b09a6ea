// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/import/source_reader.h"

#include "core/base/error.h"
#include "plugins/agenda/read/raw_text.h"

namespace mahdar::agenda {

SourceText ReadSource(const std::string& name, std::string_view bytes, const ReadOptions&, const Progress&) {
    if (bytes.starts_with("%PDF") || bytes.starts_with("PK\x03\x04"))
        throw ParseError(
            MAHDAR_TR("\"%1\" is not plain text. Save it as text (UTF-8) in the program that made "
                      "it, and import that."),
            {name});
    return ReadRawText(bytes);
}

}  // namespace mahdar::agenda
