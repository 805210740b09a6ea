// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/document/akn_writer.h"

#include "core/document/akn_meta.h"
#include "core/document/page_text.h"
#include "core/document/xml_part.h"

#include <algorithm>
#include <vector>

namespace mahdar::page {
namespace {

constexpr const char* kNamespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

void AddText(pugi::xml_node parent, const std::string& text) {
    std::size_t from = 0;
    for (;;) {
        const std::size_t end = text.find('\n', from);
        const std::string piece = text.substr(from, end - from);
        if (!piece.empty()) parent.append_child(pugi::node_pcdata).set_value(piece.c_str());
        if (end == std::string::npos) return;
        Child(parent, "eol");
        from = end + 1;
    }
}

void AddRuns(pugi::xml_node parent, const Runs& runs, Language language) {
    for (const Run& run : runs) {
        const std::string text = PrintableText(run.text);
        if (text.empty()) continue;
        pugi::xml_node node = parent;
        if (run.language && *run.language != language)
            node = Child(node, "span", {{"xml:lang", std::string(Code(*run.language))}});
        if (run.change == ChangeMark::Inserted) node = Child(node, "ins");
        if (run.change == ChangeMark::Deleted) node = Child(node, "del");
        if (run.bold) node = Child(node, "b");
        if (run.italic) node = Child(node, "i");
        if (run.underline) node = Child(node, "u");
        AddText(node, text);
    }
}

void MarkLanguage(pugi::xml_node node, const std::optional<Language>& language, Language around) {
    if (language && *language != around)
        node.append_attribute("xml:lang").set_value(std::string(Code(*language)).c_str());
}

/// The part of the document that stands in one `doc` element: the minutes, or one annex.
class AknBody {
public:
    AknBody(const Document& document, pugi::xml_node parent, std::string prefix)
        : m_document(document),
          m_parent(parent),
          m_prefix(std::move(prefix)),
          m_section(parent),
          m_subsection(parent) {}

    void Add(const Block& block) {
        std::visit([this](const auto& kind) { AddBlock(kind); }, block);
    }

    /// A body or a section without anything in it is not allowed.
    void Close() {
        if (!m_parent.first_child()) Child(NewParagraph(), "p");
        for (const pugi::xml_node section : m_headed)
            if (section.last_child().name() == std::string_view("heading"))
                Child(Child(section, "content"), "p");
    }

private:
    std::string NextId(const char* kind, int& count) {
        return m_prefix + kind + "_" + std::to_string(++count);
    }
    Language LanguageOf(const std::optional<Language>& language) const {
        return language.value_or(m_document.language);
    }

    /// The place for blocks of a paragraph that carries no number.
    pugi::xml_node NewParagraph() {
        return Child(Child(m_subsection, "paragraph", {{"eId", NextId("para", m_paragraphs)}}), "content");
    }

    void AddBlock(const Heading& heading) {
        const bool isTop = heading.level <= 1;
        pugi::xml_node parent = isTop ? m_parent : m_section;
        pugi::xml_node node =
            Child(parent, isTop || m_section == m_parent ? "section" : "subsection",
                  {{"eId", isTop ? NextId("sec", m_sections) : NextId("subsec", m_subsections)}});
        pugi::xml_node title = Child(node, "heading");
        MarkLanguage(title, heading.language, m_document.language);
        AddRuns(title, heading.runs, LanguageOf(heading.language));
        if (isTop) m_section = node;
        m_subsection = node;
        m_headed.push_back(node);
    }

    void AddBlock(const Paragraph& paragraph) {
        const Language language = LanguageOf(paragraph.language);
        const std::string number = NumberText(paragraph);
        pugi::xml_node node = Child(m_subsection, "paragraph", {{"eId", NextId("para", m_paragraphs)}});
        if (!number.empty() || !paragraph.marginNote.empty()) {
            pugi::xml_node num = Child(node, "num");
            if (!paragraph.marginNote.empty())
                TextChild(Child(num, "authorialNote", {{"placement", "side"}}), "p",
                          OneLine(paragraph.marginNote));
            AddText(num, number);
        }
        pugi::xml_node text = Child(Child(node, "content"), "p");
        MarkLanguage(text, paragraph.language, m_document.language);
        AddRuns(text, paragraph.runs, language);
    }

    void AddBlock(const Parallel& row) {
        for (const Paragraph& column : row.columns) {
            if (row.headingLevel > 0)
                AddBlock(
                    Heading{.level = row.headingLevel, .runs = column.runs, .language = column.language});
            else
                AddBlock(column);
        }
    }

    void AddRow(pugi::xml_node table, const std::vector<Cell>& cells, Language language, const char* name) {
        pugi::xml_node row = Child(table, "tr");
        for (const Cell& cell : cells) {
            pugi::xml_node text = Child(Child(row, name), "p");
            MarkLanguage(text, cell.language, language);
            AddRuns(text, cell.runs, cell.language.value_or(language));
        }
    }

    void AddBlock(const Table& table) {
        if (table.header.empty() && table.rows.empty()) return;
        const Language language = LanguageOf(table.language);
        pugi::xml_node node = Child(NewParagraph(), "table");
        if (!table.header.empty()) AddRow(node, table.header, language, "th");
        for (const auto& row : table.rows)
            if (!row.empty()) AddRow(node, row, language, "td");
    }

    void AddBlock(const Contents&) {}
    void AddBlock(const PageBreak&) {}
    void AddBlock(const Rule&) {}
    void AddBlock(const WritingLines&) {}

    const Document& m_document;
    pugi::xml_node m_parent;
    std::string m_prefix;
    pugi::xml_node m_section;
    pugi::xml_node m_subsection;
    std::vector<pugi::xml_node> m_headed;
    int m_sections = 0;
    int m_subsections = 0;
    int m_paragraphs = 0;
};

/// Masthead, titles and contents stand before the body.
bool IsFront(const Block& block) {
    if (std::holds_alternative<Contents>(block)) return true;
    const auto* paragraph = std::get_if<Paragraph>(&block);
    return paragraph != nullptr &&
           (paragraph->style == ParagraphStyle::Title || paragraph->style == ParagraphStyle::Subtitle);
}

bool BeginsAnnex(const Block& block) {
    const auto* heading = std::get_if<Heading>(&block);
    return heading != nullptr && heading->isAnnex;
}

void AddPreface(pugi::xml_node doc, const Document& document, std::size_t end) {
    pugi::xml_node preface = Child(doc, "preface");
    const auto line = [&](const Runs& runs, const char* wrapper, const std::optional<Language>& language) {
        pugi::xml_node node = Child(preface, "p");
        MarkLanguage(node, language, document.language);
        AddRuns(wrapper != nullptr ? Child(node, wrapper) : node, runs, language.value_or(document.language));
    };
    for (const Runs& runs : document.masthead.start) line(runs, nullptr, {});
    for (const Runs& runs : document.masthead.end)
        line(runs, PlainText(runs) == document.subject ? "docNumber" : nullptr, {});
    for (std::size_t i = 0; i < end; ++i) {
        if (const auto* paragraph = std::get_if<Paragraph>(&document.blocks[i]))
            line(paragraph->runs, paragraph->style == ParagraphStyle::Title ? "docTitle" : nullptr,
                 paragraph->language);
    }
    if (!preface.first_child()) Child(preface, "p");
}

}  // namespace

std::string WriteAkn(const Document& document) {
    pugi::xml_document part;
    pugi::xml_node root = Child(part, "akomaNtoso", {{"xmlns", kNamespace}});
    pugi::xml_node doc = Child(root, "doc", {{"name", "report"}});
    AddAknMeta(doc, document, kMainComponent);
    std::size_t at = 0;
    while (at < document.blocks.size() && IsFront(document.blocks[at])) ++at;
    AddPreface(doc, document, at);
    AknBody body(document, Child(doc, "mainBody"), {});
    for (; at < document.blocks.size() && !BeginsAnnex(document.blocks[at]); ++at)
        body.Add(document.blocks[at]);
    body.Close();
    pugi::xml_node attachments;
    for (int number = 1; at < document.blocks.size(); ++number) {
        if (!attachments) attachments = Child(doc, "attachments");
        const std::string name = "annex_" + std::to_string(number);
        pugi::xml_node annex =
            Child(Child(attachments, "attachment", {{"eId", name}}), "doc", {{"name", "annex"}});
        AddAknMeta(annex, document, name);
        AknBody own(document, Child(annex, "mainBody"), name + "__");
        do own.Add(document.blocks[at]);
        while (++at < document.blocks.size() && !BeginsAnnex(document.blocks[at]));
        own.Close();
    }
    return XmlBytes(part);
}

}  // namespace mahdar::page
