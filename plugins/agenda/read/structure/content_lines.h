// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/annotated_agenda.h"
#include "plugins/agenda/read/structure/enumerator.h"
#include "plugins/agenda/read/structure/heading_words.h"
#include "plugins/agenda/read/structure/label_book.h"
#include "plugins/agenda/read/structure/page_layout.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace mahdar::agenda {

/// One line that carries text, and everything that can be said of it by itself.
struct ContentLine {
    std::size_t source = 0;  ///< index into the document's lines
    int number = 0;          ///< 1-based line of the document
    std::u32string text;     ///< list mark and text, trimmed
    int minutes = 0;         ///< a time of day stood before the heading
    LineHints hints;
    bool starts = true;             ///< a paragraph may begin here
    bool ends = true;               ///< and end here
    bool joined = false;            ///< a person said that it belongs to the paragraph before
    std::optional<LineRole> role;   ///< what a person said it is
    std::vector<Enumerator> marks;  ///< readings of what it begins with; only where it starts
    std::optional<WordedHeading> worded;
    std::optional<LabelPlace> label;
    std::optional<Section> section;  ///< only where it starts
    bool finished = false;           ///< the paragraph that begins or goes on here ends a sentence

    [[nodiscard]] const Enumerator* Mark() const noexcept { return marks.empty() ? nullptr : &marks.front(); }
    [[nodiscard]] bool IsBullet() const noexcept { return Mark() && Mark()->kind == MarkKind::Bullet; }
    /// A heading style, or set apart in bold.
    [[nodiscard]] bool Stands() const noexcept { return hints.headingLevel > 0 || hints.bold; }
};

/// The lines with text, blank ones and noise left out, with what a person said of them.
class ContentLines {
public:
    ContentLines(const std::vector<SourceLine>& lines, const PageLayout& layout,
                 const Corrections& corrections);

    [[nodiscard]] std::size_t Size() const noexcept { return m_lines.size(); }
    [[nodiscard]] const ContentLine& operator[](std::size_t index) const noexcept { return m_lines[index]; }
    [[nodiscard]] const PageLayout& Layout() const noexcept { return m_layout; }
    [[nodiscard]] bool IsFullLine(std::size_t index) const noexcept;
    /// One past the last line of the paragraph that holds that line.
    [[nodiscard]] std::size_t ParagraphEnd(std::size_t index) const noexcept;
    /// One past the last line of a heading that begins with that line: it goes on while its lines are full,
    /// or cannot end as they stand. At most a few lines.
    [[nodiscard]] std::size_t HeadingEnd(std::size_t index) const;
    /// The lines from first to last as one text, the mark of the first one left out up to that place.
    [[nodiscard]] std::u32string Joined(std::size_t begin, std::size_t end, std::size_t from) const;
    /// A paragraph of sentences begins there, numbered or not.
    [[nodiscard]] bool IsProse(std::size_t index) const;
    /// A bare line between paragraphs, short enough for a title and no sentence.
    [[nodiscard]] bool LooksLikeTitle(std::size_t index) const;

    /// Labels learned from the document join those everybody knows; looks at every line again.
    void TakeLabels(const LabelBook& labels);

private:
    void FindMarks(ContentLine& line, const LabelBook& labels);
    void FindSentences();
    /// The next number of a list that the lines right above belong to.
    [[nodiscard]] bool ContinuesList(std::size_t index) const;
    /// A heading set over several short lines, parted from the text by a blank one.
    [[nodiscard]] std::size_t TitleBlockEnd(std::size_t index) const;

    std::vector<ContentLine> m_lines;
    PageLayout m_layout;
};

/// Whether a text, as far as its form goes, can be a title: no full sentence, not open at its end.
[[nodiscard]] bool MayBeTitle(std::u32string_view text);

}  // namespace mahdar::agenda
