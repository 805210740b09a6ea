// SPDX-License-Identifier: LGPL-2.1-or-later
#include "tests/plugins/agenda/read/structure/variants.h"

#include "plugins/agenda/read/text_tools.h"
#include "tests/plugins/agenda/read/reading_support.h"

#include <pugixml.hpp>

#include <stdexcept>

namespace mahdar::agenda::test {
namespace {

bool IsHeading(const HtmlParagraph& paragraph) {
    return paragraph.element.size() == 2 && paragraph.element.front() == 'h';
}

/// Title page and bare lists stand line under line.
bool IsTight(const HtmlParagraph& paragraph) {
    return paragraph.className == "title" || paragraph.className == "listed";
}

std::string Wrapped(const std::string& text, std::size_t width) {
    if (width == 0) return text;
    std::string out;
    std::size_t length = 0;
    for (const std::string& word : SplitFields(text, ' ')) {
        const std::size_t size = Decode(word).size();
        const bool breaks = length > 0 && length + 1 + size > width;
        if (length > 0) out += breaks ? '\n' : ' ';
        out += word;
        length = breaks || length == 0 ? size : length + 1 + size;
    }
    return out;
}

page::Block BlockOf(const HtmlParagraph& paragraph) {
    if (IsHeading(paragraph)) {
        page::Heading heading;
        heading.level = paragraph.element.back() - '0';
        heading.runs = page::Plain(paragraph.text);
        return heading;
    }
    page::Paragraph block;
    block.runs = page::Plain(paragraph.text);
    if (paragraph.element == "li") block.style = page::ParagraphStyle::Bullet;
    if (paragraph.className == "title") block.style = page::ParagraphStyle::Title;
    return block;
}

}  // namespace

std::vector<HtmlParagraph> ParagraphsOf(const std::string& document) {
    pugi::xml_document html;
    const std::string text = OwnFile((document + ".html").c_str());
    if (!html.load_string(text.c_str())) throw std::runtime_error(document + ".html is not well formed");
    std::vector<HtmlParagraph> paragraphs;
    for (const pugi::xml_node& node : html.select_node("/html/body").node().children()) {
        if (node.child("li")) {
            for (const pugi::xml_node& entry : node.children("li"))
                paragraphs.push_back({"li", {}, entry.text().as_string()});
        } else {
            paragraphs.push_back({node.name(), node.attribute("class").as_string(), node.text().as_string()});
        }
    }
    return paragraphs;
}

std::string WrappedText(const std::vector<HtmlParagraph>& paragraphs, std::size_t width) {
    std::string text;
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        const bool tight = i > 0 && IsTight(paragraphs[i]) && IsTight(paragraphs[i - 1]);
        if (i > 0 && !tight) text += '\n';
        // A table of contents is never wrapped: its dots would part from its page numbers.
        const std::size_t wraps = paragraphs[i].className == "listed" ? 0 : width;
        text += Wrapped((paragraphs[i].element == "li" ? "- " : "") + paragraphs[i].text, wraps) + '\n';
    }
    return text;
}

page::Document PageOf(const std::vector<HtmlParagraph>& paragraphs, Language language) {
    page::Document document;
    document.language = language;
    for (const HtmlParagraph& paragraph : paragraphs) document.blocks.push_back(BlockOf(paragraph));
    return document;
}

}  // namespace mahdar::agenda::test
