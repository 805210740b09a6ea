// SPDX-License-Identifier: LGPL-2.1-or-later
// One document in many dresses: the HTML of tests/data/agendas laid out as text of any width and as the
// formats of our own writers.
#pragma once

#include "core/document/document.h"

#include <cstddef>
#include <string>
#include <vector>

namespace mahdar::agenda::test {

/// One paragraph of the HTML: its element ("h2", "p", "li") and class.
struct HtmlParagraph {
    std::string element;
    std::string className;
    std::string text;
};

/// The paragraphs of a document of tests/data/agendas, "river-basin.en".
[[nodiscard]] std::vector<HtmlParagraph> ParagraphsOf(const std::string& document);

/// Wrapped at that many characters (0: not at all), a blank line between paragraphs.
[[nodiscard]] std::string WrappedText(const std::vector<HtmlParagraph>& paragraphs, std::size_t width);

/// Headings as headings, list entries as bullets, everything else as paragraphs.
[[nodiscard]] page::Document PageOf(const std::vector<HtmlParagraph>& paragraphs, Language language);

}  // namespace mahdar::agenda::test
