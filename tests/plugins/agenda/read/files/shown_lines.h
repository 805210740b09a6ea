// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/source_text.h"

#include <string>
#include <vector>

namespace mahdar::agenda::test {

/// The lines that are not blank: "mark|text", or the text alone.
inline std::vector<std::string> Shown(const SourceText& text) {
    std::vector<std::string> shown;
    for (const RawLine& line : text.lines) {
        if (line.text.empty() && line.hints.listMark.empty()) continue;
        shown.push_back(line.hints.listMark.empty() ? line.text : line.hints.listMark + "|" + line.text);
    }
    return shown;
}

inline bool Noted(const SourceText& text, const std::string& code) {
    for (const ReadNote& note : text.notes) {
        if (note.code == code) return true;
    }
    return false;
}

}  // namespace mahdar::agenda::test
