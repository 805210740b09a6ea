// SPDX-License-Identifier: LGPL-2.1-or-later
// What every reader of documents promises, whatever it is given: an Error or lines, nothing else; lines that a session can
// hold; notes about lines that are there; and an agenda is looked for in them without a fault.
#pragma once

#include "core/base/error.h"
#include "core/document/zip_bytes.h"
#include "core/text/utf8.h"
#include "plugins/agenda/read/annotated_agenda.h"
#include "plugins/agenda/read/files/source_file.h"

#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

namespace mahdar::agenda::fuzz {

inline void Require(bool promise, const char* what) {
    if (promise) return;
    std::cerr << "broken promise: " << what << '\n';
    std::abort();
}

inline void CheckLines(const SourceText& text) {
    for (const RawLine& line : text.lines) {
        Require(IsCleanText(line.text), "a line no session can hold");
        Require(line.text.find('\n') == std::string::npos, "a line with a line end in it");
        Require(line.hints.headingLevel >= 0 && line.hints.headingLevel <= 9, "a heading level out of range");
    }
    for (const ReadNote& note : text.notes) {
        for (const int line : note.lines)
            Require(line >= 1 && line <= static_cast<int>(text.lines.size()), "a note about a line that is not there");
    }
}

inline void ReadAnything(const std::string& bytes) {
    constexpr std::size_t mostLines = 400;
    try {
        const SourceText text = ReadSourceFile(bytes, "agenda");
        CheckLines(text);
        if (text.lines.size() <= mostLines) (void)ReadAgenda(text, {});
    } catch (const Error&) {
        // Refused with a sentence: as promised.
    }
}

/// The parts of a package in the input, parted by bytes of zero: the fuzzer cannot pack them itself.
inline std::vector<std::string> PartsOf(std::string_view input) {
    std::vector<std::string> parts(1);
    for (const char c : input) {
        if (c == '\0') {
            parts.emplace_back();
        } else {
            parts.back() += c;
        }
    }
    return parts;
}

inline std::string Packed(std::string_view input, const std::vector<const char*>& names,
                          std::vector<page::ZipPart> always) {
    const std::vector<std::string> parts = PartsOf(input);
    for (std::size_t i = 0; i < parts.size() && i < names.size(); ++i) always.push_back({names[i], parts[i], true});
    return page::ZipBytes(always);
}

}  // namespace mahdar::agenda::fuzz
