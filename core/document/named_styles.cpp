// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/document/named_styles.h"

#include "core/document/page_text.h"

namespace mahdar::page {

std::vector<NamedStyle> NamedStyles(const PageStyle& style) {
    const TextLook body = style.body;
    TextLook tableHeading = style.table;
    tableHeading.bold = true;
    return {
        {"Title", "Title", "Title", style.title, -1, true},
        {"Subtitle", "Subtitle", "Subtitle", style.subtitle, -1, true},
        {"Heading1", "heading 1", "Heading 1", style.heading1, 0, true},
        {"Heading2", "heading 2", "Heading 2", style.heading2, 1, true},
        {"Heading3", "heading 3", "Heading 3", style.heading3, 2, true},
        {"ParallelHeading1", "Parallel Heading 1", "Parallel Heading 1", style.heading1, -1, true},
        {"ParallelHeading2", "Parallel Heading 2", "Parallel Heading 2", style.heading2, -1, true},
        {"ParallelHeading3", "Parallel Heading 3", "Parallel Heading 3", style.heading3, -1, true},
        {"TOCHeading", "TOC Heading", "Contents Heading", style.heading1, -1, true},
        {"TOC1", "toc 1", "Contents 1", style.contents, -1, false, 0, 0, 0},
        {"TOC2", "toc 2", "Contents 2", style.contents, -1, false, 0, 0, 14},
        {"TOC3", "toc 3", "Contents 3", style.contents, -1, false, 0, 0, 28},
        {"BodyText", "Body Text", "Text body", body},
        {"NumberedParagraph", "Numbered Paragraph", "Numbered Paragraph", body, -1, false,
         style.numberColumnPt},
        {"Note", "Note", "Note", style.note},
        {"Quote", "Quote", "Quote", body, -1, false, 0, 11},
        {"Notice", "Notice", "Notice", style.notice, -1, false, 0, 6},
        {"MarginNote", "Margin Note", "Margin Note", style.marginNote},
        {"TableText", "Table Text", "Table Text", style.table},
        {"TableHeading", "Table Heading", "Table Heading", tableHeading},
        {"MastheadName", "Masthead Name", "Masthead Name", style.mastheadName},
        {"MastheadSymbol", "Masthead Symbol", "Masthead Symbol", style.mastheadSymbol},
        {"MastheadLine", "Masthead Line", "Masthead Line", style.mastheadLine},
        {"Footer", "footer", "Footer", style.footer},
    };
}

StyleNames StyleNamesOf(const Paragraph& paragraph) {
    switch (paragraph.style) {
        case ParagraphStyle::Title:
            return {"Title", "Title"};
        case ParagraphStyle::Subtitle:
            return {"Subtitle", "Subtitle"};
        case ParagraphStyle::Note:
            return {"Note", "Note"};
        case ParagraphStyle::Quote:
            return {"Quote", "Quote"};
        case ParagraphStyle::Notice:
            return {"Notice", "Notice"};
        case ParagraphStyle::Body:
        case ParagraphStyle::Bullet:
            break;
    }
    if (NumberText(paragraph).empty()) return {"BodyText", "Text body"};
    return {"NumberedParagraph", "Numbered Paragraph"};
}

}  // namespace mahdar::page
