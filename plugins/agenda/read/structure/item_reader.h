// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/structure/agenda_outline.h"
#include "plugins/agenda/read/structure/item_builder.h"
#include "plugins/agenda/read/structure/line_joiner.h"
#include "plugins/agenda/read/structure/sub_headings.h"

#include <cstddef>
#include <vector>

namespace mahdar::agenda {

/// Reads the lines of one item after the other; marks the kind of each line it understands.
class ItemReader {
public:
    /// All of them must outlive the reader.
    ItemReader(const ContentLines& content, const LineJoiner& joiner, std::vector<SourceLine>& lines);

    [[nodiscard]] ReadItem Read(const OutlineItem& outline) const;
    [[nodiscard]] Passage PassageOf(std::size_t begin, std::size_t end, std::size_t from) const;

private:
    /// The lines of one item that are still to be read.
    struct Body {
        std::size_t at = 0;
        std::size_t end = 0;
        std::vector<SubHeading> subs;
        ItemBuilder builder;
        bool presented = false;  ///< only who presents was said so far, not what the meeting is to do

        [[nodiscard]] const SubHeading* SubAt(std::size_t line) const;
        [[nodiscard]] bool StartsOther(const ContentLines& lines, std::size_t line) const;
    };

    void SetKind(std::size_t begin, std::size_t end, LineKind kind) const;
    void ReadTitle(const OutlineItem& outline, ReadItem& item, std::size_t& next) const;
    [[nodiscard]] std::size_t BelowTitle(const OutlineItem& outline, ReadItem& item, std::size_t line) const;
    void ReadBody(Body& body) const;
    void TakeSubItem(Body& body, const SubHeading& sub) const;
    void TakeLabelled(Body& body) const;
    void TakeAction(Body& body, std::size_t labelEnd, LabelKind kind) const;
    void TakeDocuments(Body& body, std::size_t labelEnd) const;
    void TakeParagraph(Body& body) const;
    [[nodiscard]] std::size_t ParagraphEnd(const Body& body, std::size_t line) const;
    [[nodiscard]] std::size_t ActionEnd(const Body& body, std::size_t begin, bool alone,
                                        LabelKind kind) const;
    [[nodiscard]] std::size_t EndOfText(const OutlineItem& outline, std::size_t begin) const;
    [[nodiscard]] bool IsDivider(std::size_t line, int itemLevel) const;

    const ContentLines& m_content;
    const LineJoiner& m_joiner;
    std::vector<SourceLine>& m_lines;
    ActionStyle m_style;
};

}  // namespace mahdar::agenda
