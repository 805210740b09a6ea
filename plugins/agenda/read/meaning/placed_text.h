// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/annotated_agenda.h"
#include "plugins/agenda/read/word_list.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mahdar::agenda {

/// A stretch of words, the end not included.
struct WordSpan {
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] bool Empty() const noexcept { return begin >= end; }
};

/// A title, paragraph or action as words, each with the line of the document it stands on.
struct PlacedText {
    std::u32string text;
    std::vector<Token> tokens;
    std::vector<int> lines;           ///< parallel to tokens
    std::vector<WordSpan> sentences;  ///< in order, together all tokens

    [[nodiscard]] std::size_t Size() const noexcept { return tokens.size(); }
    [[nodiscard]] const std::u32string& Word(std::size_t at) const noexcept { return tokens[at].word; }
    /// What stands between this word and the one before it.
    [[nodiscard]] std::u32string_view Gap(std::size_t at) const noexcept;
    /// Whether a comma, semicolon, colon or stop stands before the word.
    [[nodiscard]] bool PartedBefore(std::size_t at) const noexcept;
    [[nodiscard]] bool BracketBefore(std::size_t at) const noexcept;
    /// The words as the document writes them, with what stands between them.
    [[nodiscard]] std::string Slice(WordSpan span) const;
    [[nodiscard]] std::u32string_view Written(std::size_t at) const noexcept;
    [[nodiscard]] bool IsArabic(std::size_t at) const noexcept;
    /// The sentence that word stands in.
    [[nodiscard]] WordSpan SentenceOf(std::size_t at) const noexcept;
};

/// The words of a text that stands on these lines of the document.
[[nodiscard]] PlacedText Place(std::string_view text, int firstLine, int lastLine,
                               const std::vector<SourceLine>& lines);

/// One heading with what stands under it, sub-items apart.
struct TextNode {
    const ReadItem* read = nullptr;  ///< null: the introduction of the document
    std::string item;                ///< number of the item
    int subItem = 0;                 ///< 1-based; 0: the item itself
    PlacedText title;
    std::vector<PlacedText> background;
    std::vector<PlacedText> actions;  ///< parallel to read->requiredActions
};

/// The introduction, then every item followed by its sub-items. Valid while the agenda lives and stays.
[[nodiscard]] std::vector<TextNode> NodesOf(const AnnotatedAgenda& agenda);

}  // namespace mahdar::agenda
