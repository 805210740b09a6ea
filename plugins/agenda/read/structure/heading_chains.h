// SPDX-License-Identifier: LGPL-2.1-or-later
// The numbers of a document form chains: the bare list of items, the headings of their annotations, numbered
// paragraphs, lists inside a paragraph. Which chain is the agenda shows only when all are seen together.
#pragma once

#include "plugins/agenda/read/structure/content_lines.h"

#include <cstddef>
#include <string>
#include <vector>

namespace mahdar::agenda {

/// One line that may be a heading, as a member of a chain.
struct ChainLink {
    std::size_t line = 0;  ///< index into the content lines
    int value = 0;
    std::string number;
    std::size_t from = 0;  ///< where the title begins in the line
    std::u32string title;  ///< what stands on the heading's own lines
    bool body = false;     ///< text that is no list entry follows before the next link
};

struct HeadingChain {
    std::vector<ChainLink> links;
    bool worded = false;

    [[nodiscard]] std::size_t First() const noexcept { return links.front().line; }
    [[nodiscard]] std::size_t Last() const noexcept { return links.back().line; }
    /// Links that read like the title of something and have text below them.
    [[nodiscard]] std::size_t Annotated() const;
    [[nodiscard]] std::size_t Titles() const;
    [[nodiscard]] bool IsBareList() const;
};

/// All chains of at least two links, and single worded headings, in the order of their first lines.
[[nodiscard]] std::vector<HeadingChain> FindChains(const ContentLines& lines);

/// The chain that numbers the annotated items, or, where nothing is annotated, the list of items; an index
/// into chains, or chains.size() for none.
[[nodiscard]] std::size_t AgendaChain(const std::vector<HeadingChain>& chains, const ContentLines& lines);

}  // namespace mahdar::agenda
