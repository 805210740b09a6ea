// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/raw_text.h"

#include "core/base/error.h"
#include "plugins/agenda/read/text_tools.h"

namespace mahdar::agenda {
namespace {

bool IsUnwanted(char32_t c) {
    const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
    const bool direction = (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
                           (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF || c == 0x61C;
    return (control && c != U'\t') || direction;
}

void CheckSize(std::string_view utf8) {
    if (utf8.size() > kLargestTextBytes)
        throw ParseError(
            MAHDAR_TR("The document is longer than %1 MB. Import the agenda alone, without its annexes."),
            {std::to_string(kLargestTextBytes >> 20)});
}

struct Hygiene {
    std::vector<int> replaced;
    std::vector<int> controls;
};

void AddLine(SourceText& text, std::string_view bytes, Hygiene& hygiene) {
    const int number = static_cast<int>(text.lines.size()) + 1;
    if (bytes.size() > kLongestLineBytes)
        throw ParseError(
            MAHDAR_TR(
                "Line %1 is longer than %2 KB, so this is not the text of an agenda. Choose another file."),
            {std::to_string(number), std::to_string(kLongestLineBytes >> 10)});
    std::u32string line = Decode(bytes);
    if (line.find(char32_t{0xFFFD}) != std::u32string::npos) hygiene.replaced.push_back(number);
    if (std::erase_if(line, IsUnwanted) > 0) hygiene.controls.push_back(number);
    text.lines.push_back({Encode(line), {}});
}

void NoteHygiene(const Hygiene& hygiene, std::vector<ReadNote>& notes) {
    if (!hygiene.replaced.empty())
        notes.push_back(
            {"invalid-utf8",
             hygiene.replaced,
             MAHDAR_TR("%1 line(s) held bytes that are not text; they are shown as a replacement character."),
             {std::to_string(hygiene.replaced.size())}});
    if (!hygiene.controls.empty())
        notes.push_back({"control-characters",
                         hygiene.controls,
                         MAHDAR_TR("Invisible control characters were left out of %1 line(s)."),
                         {std::to_string(hygiene.controls.size())}});
}

}  // namespace

SourceText ReadRawText(std::string_view utf8) {
    CheckSize(utf8);
    if (utf8.starts_with("\xEF\xBB\xBF")) utf8.remove_prefix(3);
    SourceText text;
    Hygiene hygiene;
    while (!utf8.empty()) {
        const std::size_t end = utf8.find_first_of("\r\n\f");
        AddLine(text, utf8.substr(0, end), hygiene);
        if (end == std::string_view::npos) break;
        const bool pair = utf8.substr(end).starts_with("\r\n");
        utf8.remove_prefix(end + (pair ? 2 : 1));
    }
    NoteHygiene(hygiene, text.notes);
    return text;
}

}  // namespace mahdar::agenda
