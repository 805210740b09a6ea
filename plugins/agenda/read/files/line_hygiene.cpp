// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/files/line_hygiene.h"

#include "core/base/error.h"
#include "plugins/agenda/read/text_tools.h"

#include <utility>

namespace mahdar::agenda {
namespace {

bool IsUnwanted(char32_t c) {
    const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
    const bool direction = (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
                           (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF || c == 0x61C;
    const bool noCharacter = c == 0xFFFE || c == 0xFFFF;
    return (control && c != U'\t') || direction || noCharacter;
}

}  // namespace

void LineIntake::Add(std::string_view bytes, LineHints hints) {
    const int number = static_cast<int>(m_text.lines.size()) + 1;
    if (m_text.lines.size() >= kMostLines)
        throw ParseError(
            MAHDAR_TR("The document has more than %1 lines. Import the agenda alone, without its annexes."),
            {std::to_string(kMostLines)});
    if (bytes.size() > kLongestLineBytes)
        throw ParseError(
            MAHDAR_TR(
                "Line %1 is longer than %2 KB, so this is not the text of an agenda. Choose another file."),
            {std::to_string(number), std::to_string(kLongestLineBytes >> 10)});
    std::u32string line = Decode(bytes);
    if (line.find(char32_t{0xFFFD}) != std::u32string::npos) m_replaced.push_back(number);
    if (std::erase_if(line, IsUnwanted) > 0) m_controls.push_back(number);
    m_text.lines.push_back({Encode(line), std::move(hints)});
}

void LineIntake::Note() {
    if (!m_replaced.empty())
        m_text.notes.push_back(
            {"invalid-utf8",
             m_replaced,
             MAHDAR_TR("%1 line(s) held bytes that are not text; they are shown as a replacement character."),
             {std::to_string(m_replaced.size())}});
    if (!m_controls.empty())
        m_text.notes.push_back({"control-characters",
                                m_controls,
                                MAHDAR_TR("Invisible control characters were left out of %1 line(s)."),
                                {std::to_string(m_controls.size())}});
}

}  // namespace mahdar::agenda
