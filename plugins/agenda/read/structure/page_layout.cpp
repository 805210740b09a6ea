// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/structure/page_layout.h"

#include "plugins/agenda/read/text_tools.h"

#include <algorithm>

namespace mahdar::agenda {
namespace {

constexpr std::size_t kShortDocumentWidth = 40;
constexpr double kShortLine = 0.75;

bool IsBlank(const SourceLine& line) {
    return line.kind == LineKind::Blank;
}
bool IsContent(const SourceLine& line) {
    return line.kind != LineKind::Blank && line.kind != LineKind::Noise;
}

std::size_t TypicalWidth(const std::vector<SourceLine>& lines) {
    std::vector<std::size_t> lengths;
    for (const SourceLine& line : lines) {
        if (IsContent(line)) lengths.push_back(Decode(line.restored).size());
    }
    if (lengths.empty()) return kShortDocumentWidth;
    const std::size_t rank = lengths.size() * 8 / 10;
    std::nth_element(lengths.begin(), lengths.begin() + static_cast<std::ptrdiff_t>(rank), lengths.end());
    return std::max(lengths[rank], kShortDocumentWidth);
}

double ShareOfFinishedLongLines(const std::vector<SourceLine>& lines, std::size_t width) {
    int longLines = 0;
    int finished = 0;
    for (const SourceLine& line : lines) {
        const std::u32string text = Decode(line.restored);
        if (!IsContent(line) || text.size() < width / 2) continue;
        ++longLines;
        finished += EndsSentence(text) || (!text.empty() && text.back() == U':');
    }
    return longLines == 0 ? 0 : static_cast<double>(finished) / longLines;
}

double ShareOfNeighbours(const std::vector<SourceLine>& lines) {
    int content = 0;
    int adjacent = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!IsContent(lines[i])) continue;
        ++content;
        adjacent += i > 0 && IsContent(lines[i - 1]);
    }
    return content == 0 ? 0 : static_cast<double>(adjacent) / content;
}

/// In a damaged page the space that ended the last line of a paragraph stands before it. At the top of a page
/// it says nothing, nor where the line ends in Latin, digits or an open bracket.
bool SpaceEndsParagraph(const std::vector<SourceLine>& lines, std::size_t index) {
    const std::u32string raw = Decode(lines[index].raw);
    const std::u32string restored = Decode(lines[index].restored);
    const std::u32string_view text = Trim(restored);
    const std::u32string_view bare = Trim(raw);
    if (text.empty() || bare.empty()) return true;
    const bool finished = EndsSentence(text);
    const bool latinFirst = IsLatinLetter(raw.front()) || raw.front() == U'(' || IsDigit(raw.front());
    if (latinFirst) return IsSpace(raw.back()) && finished;
    if (!IsSpace(raw.front())) return false;
    if (finished) return true;
    const bool pageTop = index == 0 || !IsBlank(lines[index - 1]);
    const bool twoSpaces = raw.size() > 1 && IsSpace(raw[1]);
    if (pageTop && !twoSpaces) return false;
    const char32_t last = text.back();
    return !IsDigit(last) && !IsLatinLetter(last) && last != U'(' && !IsLatinLetter(bare.front());
}

bool NextIsBlank(const std::vector<SourceLine>& lines, std::size_t index) {
    return index + 1 >= lines.size() || IsBlank(lines[index + 1]);
}

}  // namespace

bool EndsSentence(std::u32string_view restored) noexcept {
    restored = Trim(restored);
    while (!restored.empty() &&
           (IsQuote(restored.back()) || IsBracket(restored.back()) || IsSpace(restored.back())))
        restored.remove_suffix(1);
    return !restored.empty() && IsSentenceEnd(restored.back());
}

PageLayout JudgeLayout(const std::vector<SourceLine>& lines, Damage damage) {
    PageLayout layout;
    layout.damage = damage;
    layout.fullWidth = TypicalWidth(lines);
    constexpr double mostLines = 0.7;
    constexpr double fewNeighbours = 0.25;
    if (ShareOfFinishedLongLines(lines, layout.fullWidth) > mostLines) {
        layout.spacing = Spacing::LineIsParagraph;
    } else if (ShareOfNeighbours(lines) < fewNeighbours) {
        layout.spacing = Spacing::EveryLineBlank;
    }
    return layout;
}

bool EndsParagraph(const std::vector<SourceLine>& lines, std::size_t index, const PageLayout& layout) {
    if (layout.damage == Damage::VisualRuns) return SpaceEndsParagraph(lines, index);
    const std::u32string text = Decode(lines[index].restored);
    const bool shortLine =
        static_cast<double>(text.size()) < kShortLine * static_cast<double>(layout.fullWidth);
    switch (layout.spacing) {
        case Spacing::LineIsParagraph:
            return true;
        case Spacing::BlankLines:
            return NextIsBlank(lines, index) || (shortLine && EndsSentence(text));
        case Spacing::EveryLineBlank:
            return EndsSentence(text) && shortLine;
    }
    return true;
}

}  // namespace mahdar::agenda
