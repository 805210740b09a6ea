// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/files/pdf/broken_words.h"

#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <cstddef>

namespace mahdar::agenda {
namespace {

bool IsWordLetter(char32_t c) {
    return IsLatinLetter(c) || IsArabicLetter(c) || IsDigit(c);
}

/// Whether the line breaks off inside a word, at a dash or behind a bracket that opens.
bool BreaksInWord(std::u32string_view text) {
    text = Trim(text);
    if (text.size() < 2) return false;
    const char32_t last = text.back();
    return last == U'(' || last == U'[' || (IsDash(last) && IsWordLetter(text[text.size() - 2]));
}

}  // namespace

void JoinBrokenWords(std::vector<RawLine>& lines) {
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        std::u32string text = Decode(lines[i].text);
        std::u32string below(Trim(Decode(lines[i + 1].text)));
        const bool joined = !lines[i].hints.endsParagraph && !lines[i + 1].hints.startsParagraph;
        if (!joined || below.empty() || !BreaksInWord(text) || !IsWordLetter(below.front())) continue;
        const std::size_t end = std::min(below.find(U' '), below.size());
        lines[i].text = Encode(std::u32string(Trim(text)) + below.substr(0, end));
        lines[i + 1].text = Encode(Trim(std::u32string_view(below).substr(end)));
        if (end == below.size()) {
            lines[i].hints.endsParagraph = lines[i + 1].hints.endsParagraph;
            lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(i) + 1);
        }
    }
}

}  // namespace mahdar::agenda
