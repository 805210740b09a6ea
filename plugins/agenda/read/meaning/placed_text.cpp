// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/meaning/placed_text.h"

#include "plugins/agenda/read/text_tools.h"

#include <algorithm>

namespace mahdar::agenda {
namespace {

constexpr std::size_t kReach = 40;

/// "e.g. no. 4" and initials end no sentence; "2024." does, and so does the stop before a quotation mark.
bool EndsHere(const PlacedText& text, std::size_t at) {
    const std::u32string_view gap = text.Gap(at);
    const auto stop = std::find_if(gap.begin(), gap.end(), IsSentenceEnd);
    if (stop == gap.end()) return false;
    const bool spaced = std::any_of(stop, gap.end(), IsSpace);
    const std::u32string& before = text.Word(at - 1);
    const bool shortened = IsLatinLetter(before.front()) && (before.size() == 1 || before == U"no");
    return spaced && !(shortened && *stop == U'.');
}

void FindSentences(PlacedText& text) {
    std::size_t begin = 0;
    for (std::size_t at = 1; at <= text.Size(); ++at) {
        if (at < text.Size() && !EndsHere(text, at)) continue;
        text.sentences.push_back({begin, at});
        begin = at;
    }
}

struct LinedWord {
    std::u32string word;
    int line = 0;
};

std::vector<LinedWord> WordsOfLines(int first, int last, const std::vector<SourceLine>& lines) {
    std::vector<LinedWord> words;
    const int end = std::min(last, static_cast<int>(lines.size()));
    for (int number = std::max(first, 1); number <= end; ++number) {
        const SourceLine& line = lines[static_cast<std::size_t>(number) - 1];
        if (line.kind == LineKind::Blank || line.kind == LineKind::Noise) continue;
        for (std::u32string& word : FoldedWords(Decode(line.restored)))
            words.push_back({std::move(word), line.number});
    }
    return words;
}

/// The text is what the lines hold, less a label or a bullet; words are met again in the same order.
void FindLines(PlacedText& text, int first, int last, const std::vector<SourceLine>& lines) {
    const std::vector<LinedWord> words = WordsOfLines(first, last, lines);
    std::size_t next = words.size() > text.Size() ? words.size() - text.Size() : 0;
    if (text.Size() > 0 && (next >= words.size() || words[next].word != text.Word(0))) next = 0;
    int line = first;
    for (const Token& token : text.tokens) {
        const auto from = words.begin() + static_cast<std::ptrdiff_t>(next);
        const auto to = words.begin() + static_cast<std::ptrdiff_t>(std::min(words.size(), next + kReach));
        const auto found =
            std::find_if(from, to, [&](const LinedWord& word) { return word.word == token.word; });
        if (found != to) {
            line = found->line;
            next = static_cast<std::size_t>(found - words.begin()) + 1;
        }
        text.lines.push_back(line);
    }
}

PlacedText TitleOf(const ReadItem& item, const std::vector<SourceLine>& lines) {
    if (item.titleLines.empty()) return Place(item.title, 0, 0, lines);
    return Place(item.title, item.titleLines.front(), item.titleLines.back(), lines);
}

TextNode NodeOf(const ReadItem& read, const std::string& item, int subItem,
                const std::vector<SourceLine>& lines) {
    TextNode node;
    node.read = &read;
    node.item = item;
    node.subItem = subItem;
    node.title = TitleOf(read, lines);
    for (const Passage& passage : read.background)
        node.background.push_back(Place(passage.text, passage.firstLine, passage.lastLine, lines));
    for (const ReadAction& action : read.requiredActions)
        node.actions.push_back(Place(action.text, action.firstLine, action.lastLine, lines));
    return node;
}

}  // namespace

std::u32string_view PlacedText::Gap(std::size_t at) const noexcept {
    const std::size_t begin = at == 0 ? 0 : tokens[at - 1].end;
    const std::size_t end = at < tokens.size() ? tokens[at].begin : text.size();
    return std::u32string_view(text).substr(begin, end - begin);
}

bool PlacedText::PartedBefore(std::size_t at) const noexcept {
    const std::u32string_view gap = Gap(at);
    return std::any_of(gap.begin(), gap.end(), IsPunctuation);
}

bool PlacedText::BracketBefore(std::size_t at) const noexcept {
    const std::u32string_view gap = Gap(at);
    return std::any_of(gap.begin(), gap.end(), IsBracket);
}

std::string PlacedText::Slice(WordSpan span) const {
    if (span.Empty()) return {};
    const std::size_t begin = tokens[span.begin].begin;
    return Encode(CollapseSpaces(std::u32string_view(text).substr(begin, tokens[span.end - 1].end - begin)));
}

std::u32string_view PlacedText::Written(std::size_t at) const noexcept {
    return std::u32string_view(text).substr(tokens[at].begin, tokens[at].end - tokens[at].begin);
}

bool PlacedText::IsArabic(std::size_t at) const noexcept {
    return at < tokens.size() && IsArabicLetter(tokens[at].word.front());
}

WordSpan PlacedText::SentenceOf(std::size_t at) const noexcept {
    const auto after =
        std::upper_bound(sentences.begin(), sentences.end(), at,
                         [](std::size_t word, const WordSpan& span) { return word < span.end; });
    return after == sentences.end() ? WordSpan{at, at} : *after;
}

PlacedText Place(std::string_view text, int firstLine, int lastLine, const std::vector<SourceLine>& lines) {
    PlacedText placed;
    placed.text = Decode(text);
    placed.tokens = Tokenize(placed.text);
    FindLines(placed, firstLine, lastLine, lines);
    FindSentences(placed);
    return placed;
}

std::vector<TextNode> NodesOf(const AnnotatedAgenda& agenda) {
    std::vector<TextNode> nodes;
    TextNode introduction;
    for (const Passage& passage : agenda.preamble)
        introduction.background.push_back(
            Place(passage.text, passage.firstLine, passage.lastLine, agenda.lines));
    nodes.push_back(std::move(introduction));
    for (const ReadItem& item : agenda.items) {
        nodes.push_back(NodeOf(item, item.number, 0, agenda.lines));
        int place = 0;
        for (const ReadItem& sub : item.subItems)
            nodes.push_back(NodeOf(sub, item.number, ++place, agenda.lines));
    }
    return nodes;
}

}  // namespace mahdar::agenda
