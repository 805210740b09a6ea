// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/structure/page_layout.h"

#include "plugins/agenda/read/structure/enumerator.h"
#include "plugins/agenda/read/structure/heading_words.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>

namespace mahdar::agenda {
namespace {

constexpr std::size_t kShortDocumentWidth = 40;
constexpr double kShortLine = 0.75;
constexpr double kLongLine = 0.6;
constexpr double kHalfLine = 0.5;

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

/// How many of the long lines that a blank one follows stop in the middle of a sentence.
double ShareOfCutLines(const std::vector<SourceLine>& lines, std::size_t width) {
    int longLines = 0;
    int cut = 0;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (!IsContent(lines[i]) || IsContent(lines[i + 1])) continue;
        const std::u32string text = Decode(lines[i].restored);
        if (static_cast<double>(text.size()) < kLongLine * static_cast<double>(width)) continue;
        ++longLines;
        cut += !EndsSentence(text) && text.back() != U':';
    }
    return longLines == 0 ? 0 : static_cast<double>(cut) / longLines;
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

std::size_t FirstWordLength(std::u32string_view line) {
    line = Trim(line);
    const auto end = std::find_if(line.begin(), line.end(), IsSpace);
    return static_cast<std::size_t>(end - line.begin());
}

/// A text wrapped by a program keeps one width: hardly a long line leaves room for the next line's first
/// word.
void JudgeWrapping(const std::vector<SourceLine>& lines, PageLayout& layout) {
    constexpr std::size_t fewest = 8;
    constexpr double nearlyAll = 0.93;
    std::vector<std::pair<std::size_t, std::size_t>>
        pairs;  // length of a line, of the next line's first word
    std::vector<std::size_t> lengths;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (!IsContent(lines[i])) continue;
        const std::size_t length = Decode(lines[i].restored).size();
        lengths.push_back(length);
        if (IsContent(lines[i + 1]))
            pairs.emplace_back(length, FirstWordLength(Decode(lines[i + 1].restored)));
    }
    if (pairs.size() < fewest) return;
    const auto rank = static_cast<std::ptrdiff_t>(lengths.size() * 99 / 100);
    std::nth_element(lengths.begin(), lengths.begin() + rank, lengths.end());
    const std::size_t width = lengths[static_cast<std::size_t>(rank)];
    std::size_t longLines = 0;
    std::size_t filled = 0;
    for (const auto& [length, next] : pairs) {
        if (static_cast<double>(length) < kLongLine * static_cast<double>(width)) continue;
        ++longLines;
        filled += length + 1 + next > width;
    }
    if (longLines < fewest || static_cast<double>(filled) < nearlyAll * static_cast<double>(longLines))
        return;
    layout.greedy = true;
    layout.fullWidth = width;
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

/// The next line with text, and what lies between.
struct Following {
    const SourceLine* line = nullptr;
    bool blank = false;
    bool pageBreak = false;
};

Following FollowingOf(const std::vector<SourceLine>& lines, std::size_t index) {
    Following following;
    for (std::size_t i = index + 1; i < lines.size(); ++i) {
        following.blank = following.blank || IsBlank(lines[i]);
        following.pageBreak = following.pageBreak || lines[i].kind == LineKind::Noise;
        if (!IsContent(lines[i])) continue;
        following.line = &lines[i];
        const int page = lines[index].hints.page;
        following.pageBreak = following.pageBreak || (page > 0 && lines[i].hints.page > page);
        return following;
    }
    return following;
}

std::size_t Indent(std::u32string_view line) {
    const auto text = std::find_if_not(line.begin(), line.end(), IsSpace);
    return static_cast<std::size_t>(text - line.begin());
}

bool StartsSmall(std::u32string_view text) {
    text = Trim(text);
    return !text.empty() && IsLatinLetter(text.front()) && !IsCapital(text.front());
}

/// A sentence cut by the end of a page goes on behind the page number.
bool GoesOnBehindPage(std::u32string_view text, std::u32string_view next, const PageLayout& layout) {
    const bool shortLine =
        static_cast<double>(text.size()) < kHalfLine * static_cast<double>(layout.fullWidth);
    const bool contents = text.find(U"....") != text.npos || text.find(U"……") != text.npos;
    if (EndsSentence(text) || shortLine || contents || EnumeratorOf(Trim(next)) || WordedHeadingOf(next))
        return false;
    const std::u32string_view end = Trim(text);
    const bool latin = !Trim(next).empty() && IsLatinLetter(Trim(next).front());
    return !end.empty() && end.back() != U':' && (!latin || StartsSmall(next));
}

bool EndsByWrapping(std::u32string_view text, std::u32string_view next, const PageLayout& layout) {
    const std::size_t room = text.size() + 1 + FirstWordLength(next);
    if (layout.greedy && room <= layout.fullWidth && !StartsSmall(next)) return true;
    const bool indented = Indent(next) > Indent(text) + 1 && !EnumeratorOf(Trim(text));
    const bool shortLine =
        static_cast<double>(text.size()) < kShortLine * static_cast<double>(layout.fullWidth);
    return (shortLine || indented) && EndsSentence(text);
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
    constexpr double manyCut = 0.35;
    const bool told = std::any_of(lines.begin(), lines.end(), [](const SourceLine& line) {
        return line.hints.startsParagraph || line.hints.endsParagraph;
    });
    if (told) {
        layout.spacing = Spacing::Told;
    } else if (ShareOfFinishedLongLines(lines, layout.fullWidth) > mostLines) {
        layout.spacing = Spacing::LineIsParagraph;
    } else if (ShareOfNeighbours(lines) < fewNeighbours &&
               ShareOfCutLines(lines, layout.fullWidth) > manyCut) {
        layout.spacing = Spacing::EveryLineBlank;
    } else if (damage == Damage::None) {
        JudgeWrapping(lines, layout);
    }
    return layout;
}

bool EndsParagraph(const std::vector<SourceLine>& lines, std::size_t index, const PageLayout& layout) {
    if (layout.spacing != Spacing::Told && layout.damage == Damage::VisualRuns)
        return SpaceEndsParagraph(lines, index);
    const Following next = FollowingOf(lines, index);
    if (!next.line) return true;
    const std::u32string text = Decode(lines[index].restored);
    const std::u32string below = Decode(next.line->restored);
    switch (layout.spacing) {
        case Spacing::LineIsParagraph:
            // One that was broken all the same goes on in small letters.
            return next.blank || EndsSentence(text) || !StartsSmall(below);
        case Spacing::Told:
            return lines[index].hints.endsParagraph || next.line->hints.startsParagraph;
        case Spacing::EveryLineBlank:
            return EndsSentence(text) &&
                   static_cast<double>(text.size()) < kShortLine * static_cast<double>(layout.fullWidth);
        case Spacing::BlankLines:
            if (next.pageBreak) return !GoesOnBehindPage(text, below, layout);
            return next.blank || EndsByWrapping(text, below, layout);
    }
    return true;
}

}  // namespace mahdar::agenda
