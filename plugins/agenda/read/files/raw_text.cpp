// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/files/raw_text.h"

#include "core/base/error.h"

#include <string>

namespace mahdar::agenda {
namespace {

void CheckSize(std::string_view bytes) {
    if (bytes.size() > kLargestTextBytes)
        throw ParseError(
            MAHDAR_TR("The document is longer than %1 MB. Import the agenda alone, without its annexes."),
            {std::to_string(kLargestTextBytes >> 20)});
}

void AddLines(std::string_view utf8, SourceText& text) {
    if (utf8.starts_with("\xEF\xBB\xBF")) utf8.remove_prefix(3);
    LineIntake intake(text);
    while (!utf8.empty()) {
        const std::size_t end = utf8.find_first_of("\r\n\f");
        intake.Add(utf8.substr(0, end));
        if (end == std::string_view::npos) break;
        const bool pair = utf8.substr(end).starts_with("\r\n");
        utf8.remove_prefix(end + (pair ? 2 : 1));
    }
    intake.Note();
}

}  // namespace

SourceText ReadRawText(std::string_view utf8) {
    CheckSize(utf8);
    SourceText text;
    AddLines(utf8, text);
    return text;
}

SourceText ReadTextFile(std::string_view bytes, std::optional<TextEncoding> encoding) {
    CheckSize(bytes);
    const DetectedEncoding found = encoding ? DetectedEncoding{*encoding, true} : DetectEncoding(bytes);
    SourceText text;
    text.encoding = NameOf(found.encoding);
    if (!found.sure)
        text.notes.push_back(
            {"encoding-guessed",
             {},
             MAHDAR_TR("The letters were taken to be stored as %1. If the words make no sense, "
                       "read the file again with another encoding."),
             {text.encoding}});
    AddLines(found.encoding == TextEncoding::Utf8 ? bytes : ToUtf8(bytes, found.encoding), text);
    return text;
}

}  // namespace mahdar::agenda
