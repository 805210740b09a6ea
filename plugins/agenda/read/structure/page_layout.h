// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/annotated_agenda.h"
#include "plugins/agenda/read/restore/damage.h"

#include <cstddef>
#include <vector>

namespace mahdar::agenda {

/// How a document parts its paragraphs.
enum class Spacing {
    BlankLines = 1,   ///< wrapped lines, a blank line between paragraphs
    LineIsParagraph,  ///< every line is a whole paragraph
    EveryLineBlank,   ///< wrapped lines, each followed by a blank one: blank lines mean nothing
    Told,             ///< the document itself marks where paragraphs begin and end
};

struct PageLayout {
    Damage damage = Damage::None;
    Spacing spacing = Spacing::BlankLines;
    std::size_t fullWidth = 80;  ///< length of a line that reaches the margin, in code points
    bool greedy = false;         ///< wrapped where the next word no longer fitted fullWidth, and nowhere else
};

[[nodiscard]] PageLayout JudgeLayout(const std::vector<SourceLine>& lines, Damage damage);

/// Whether a paragraph ends with that line (an index into lines).
[[nodiscard]] bool EndsParagraph(const std::vector<SourceLine>& lines, std::size_t index,
                                 const PageLayout& layout);

/// Whether the restored line ends a sentence; closing quotes and brackets after the stop do not matter.
[[nodiscard]] bool EndsSentence(std::u32string_view restored) noexcept;

}  // namespace mahdar::agenda
