// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/source_text.h"

#include <string>
#include <string_view>
#include <vector>

namespace mahdar::agenda {

struct ReadOptions {
    std::string encoding;  ///< of a plain text, as ParseTextEncoding knows it; empty: found out
};

/// Any document a secretariat is sent, told apart by its bytes and not by its name; the name is for the
/// sentences of errors. Throws ParseError when it cannot be read, and what `progress` throws.
[[nodiscard]] SourceText ReadSourceFile(std::string_view bytes, const std::string& name,
                                        const ReadOptions& options = {}, const Progress& progress = {});

/// The parts of one document as one: lines one after the other, notes with their numbers moved along.
[[nodiscard]] SourceText JoinParts(std::vector<SourceText> parts);

}  // namespace mahdar::agenda
