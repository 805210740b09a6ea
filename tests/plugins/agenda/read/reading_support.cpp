// SPDX-License-Identifier: LGPL-2.1-or-later
#include "tests/plugins/agenda/read/reading_support.h"

#include "plugins/agenda/read/restore/line_runs.h"
#include "plugins/agenda/read/structure/label_book.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <cstddef>

namespace mahdar::agenda::test {
namespace {

std::u32string VisualRuns(std::u32string_view text) {
    std::vector<LineRun> runs = SplitRuns(text);
    std::u32string line;
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        std::u32string piece = run->text;
        const auto dash = std::find_if(piece.begin(), piece.end(), IsDash);
        if (run->kind == RunKind::Number && dash != piece.end())
            piece = std::u32string(dash + 1, piece.end()) + *dash + std::u32string(piece.begin(), dash);
        for (char32_t& c : piece) {
            if (run->kind == RunKind::Arabic) c = Mirror(c);
        }
        // The extractor leaves the space before a run behind it.
        if (run->kind == RunKind::Arabic && piece.size() > 1 && IsSpace(piece.front()))
            piece = piece.substr(1) + U' ';
        line += piece;
    }
    return line;
}

std::u32string DamagedLine(std::u32string_view line) {
    if (const auto label = LabelBook::Standard().AtStart(line))
        return VisualRuns(Trim(line.substr(label->end))) + U' ' +
               std::u32string(Trim(line.substr(0, label->end)));
    if (line.starts_with(U"- ")) return VisualRuns(line.substr(2)) + U" -";
    return VisualRuns(line);
}

}  // namespace

std::string Normalised(const std::string& text) {
    constexpr std::u32string_view removed = U"()[]“”\"«».,;:،؛-–/\u0640";
    std::u32string out = Decode(text);
    std::erase_if(out,
                  [&](char32_t c) { return (c >= 0x64B && c <= 0x652) || removed.find(c) != removed.npos; });
    return Encode(CollapseSpaces(out));
}

std::u32string Letters(const std::string& line) {
    std::u32string letters = Decode(line);
    std::erase_if(letters, IsSpace);
    for (char32_t& c : letters) c = std::min(c, Mirror(c));
    std::sort(letters.begin(), letters.end());
    return letters;
}

std::string Damaged(const std::string& text) {
    const std::vector<std::string> lines = SplitFields(text, '\n');
    std::string out;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::u32string line = Decode(lines[i]);
        if (line.empty()) continue;
        const bool lastOfParagraph = i + 1 >= lines.size() || lines[i + 1].empty();
        out += (lastOfParagraph ? " " : "") + Encode(DamagedLine(line)) + "\n\n";
    }
    return out;
}

}  // namespace mahdar::agenda::test
