// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/document/odt_writer.h"

#include "core/document/odt_styles.h"
#include "core/document/page_style.h"
#include "core/document/page_text.h"
#include "core/document/table_strips.h"
#include "core/document/xml_part.h"
#include "core/document/zip_bytes.h"

#include <algorithm>

namespace mahdar::page {
namespace {

constexpr const char* kMimeType = "application/vnd.oasis.opendocument.text";
constexpr const char* kManifest = R"(<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/></manifest:manifest>)";

using Properties = std::map<std::string, std::string>;

std::string Mode(Language language) { return IsRightToLeft(language) ? "rl-tb" : "lr-tb"; }

std::string Line(double widthPt, std::uint32_t ink) { return Points(widthPt) + " solid #" + HexColour(ink); }

const char* AlignmentName(Alignment alignment, Language language) {
    // LibreOffice reads "start" as left whatever the direction is.
    const bool mirrored = IsRightToLeft(language);
    switch (alignment) {
        case Alignment::Start: return mirrored ? "right" : "left";
        case Alignment::Centre: return "center";
        case Alignment::End: return mirrored ? "left" : "right";
        case Alignment::Justify: break;
    }
    return "justify";
}

const char* StyleName(const Paragraph& paragraph) {
    switch (paragraph.style) {
        case ParagraphStyle::Title: return "Title";
        case ParagraphStyle::Subtitle: return "Subtitle";
        case ParagraphStyle::Note: return "Note";
        case ParagraphStyle::Quote: return "Quote";
        case ParagraphStyle::Notice: return "Notice";
        case ParagraphStyle::Body:
        case ParagraphStyle::Bullet: break;
    }
    return NumberText(paragraph).empty() ? "Text_20_body" : "Numbered_20_Paragraph";
}

Properties RunLook(const Run& run, Language language) {
    Properties look;
    const auto both = [&](const std::string& name, const std::string& value) {
        look["fo:" + name] = value;
        look["style:" + name + "-complex"] = value;
    };
    if (run.bold) both("font-weight", "bold");
    if (run.italic) both("font-style", "italic");
    if (IsUnderlined(run)) look["style:text-underline-style"] = "solid";
    if (IsStruck(run)) look["style:text-line-through-style"] = "solid";
    if (const std::uint32_t ink = InkOf(run); ink != kInk) look["fo:color"] = "#" + HexColour(ink);
    if (const auto ground = GroundOf(run)) look["fo:background-color"] = "#" + HexColour(*ground);
    if (run.language && *run.language != language && !IsRightToLeft(*run.language)) {
        look["fo:language"] = std::string(Code(*run.language));
        look["fo:country"] = *run.language == Language::French ? "FR" : "GB";
    }
    return look;
}

/// White space at the ends and in runs would be folded; text:s keeps it.
void AddText(pugi::xml_node parent, const std::string& text) {
    std::string plain;
    const auto flush = [&] {
        if (!plain.empty()) parent.append_child(pugi::node_pcdata).set_value(plain.c_str());
        plain.clear();
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\n') {
            flush();
            Child(parent, "text:line-break");
        } else if (text[i] == ' ' && (i == 0 || i + 1 == text.size() || text[i - 1] == ' ' || text[i - 1] == '\n')) {
            flush();
            Child(parent, "text:s");
        } else {
            plain += text[i];
        }
    }
    flush();
}

class OdtBody {
public:
    OdtBody(const Document& document, pugi::xml_node body, OdfAutoStyles& styles)
        : m_document(document), m_body(body), m_styles(styles) {}

    void Write() {
        if (!m_document.masthead.Empty()) AddMasthead();
        for (const Block& block : m_document.blocks) std::visit([this](const auto& kind) { Add(kind); }, block);
        if (!m_body.first_child() || m_startsPage) NewParagraph(m_body, "text:p", "Text_20_body", m_document.language);
    }

    void WriteFooter() {
        const std::string style = m_styles.Name("paragraph", "Footer",
                                                {{"style:writing-mode", Mode(m_document.language)},
                                                 {"fo:border-top", Line(0.5, kRuleInk)},
                                                 {"fo:padding-top", "4pt"}},
                                                kTextWidthPt);
        pugi::xml_node paragraph = Child(m_body, "text:p", {{"text:style-name", style}});
        AddFooterText(paragraph, m_document.footer.start);
        Child(paragraph, "text:tab");
        AddFooterText(paragraph, m_document.footer.centre);
        Child(paragraph, "text:tab");
        for (const PageWordsPart& part : SplitPageWords(PageWords(m_document))) {
            if (!part.isField)
                AddText(paragraph, part.text);
            else
                TextChild(paragraph, part.text == "1" ? "text:page-number" : "text:page-count", "1");
        }
    }

private:
    Language LanguageOf(const std::optional<Language>& language) const { return language.value_or(m_document.language); }

    void AddFooterText(pugi::xml_node paragraph, const std::string& text) {
        AddRuns(paragraph, StandingAlone(Plain(OneLine(text)), m_document.language), m_document.language);
    }

    pugi::xml_node NewParagraph(pugi::xml_node parent, const char* element, const char* style, Language language,
                                Alignment alignment = Alignment::Start, Properties more = {}) {
        more["style:writing-mode"] = Mode(language);
        more["fo:text-align"] = AlignmentName(alignment, language);
        if (std::exchange(m_startsPage, false)) more["fo:break-before"] = "page";
        return Child(parent, element, {{"text:style-name", m_styles.Name("paragraph", style, more)}});
    }

    void AddRuns(pugi::xml_node paragraph, const Runs& runs, Language language) {
        for (const Run& run : runs) {
            const Properties look = RunLook(run, language);
            pugi::xml_node parent = paragraph;
            if (!look.empty())
                parent = Child(paragraph, "text:span", {{"text:style-name", m_styles.Name("text", "", look)}});
            AddText(parent, IsolatedText(run, language));
        }
    }

    void Add(const Heading& heading) {
        static constexpr const char* kStyles[] = {"Heading_20_1", "Heading_20_2", "Heading_20_3"};
        const int level = std::clamp(heading.level, 1, 3);
        const Language language = LanguageOf(heading.language);
        Properties more;
        if (level == 1) more["fo:border-bottom"] = Line(0.5, 0xb8b8b8);
        pugi::xml_node node = NewParagraph(m_body, "text:h", kStyles[level - 1], language, Alignment::Start, more);
        node.append_attribute("text:outline-level").set_value(level);
        AddRuns(node, heading.runs, language);
    }

    /// Anchored in the paragraph it belongs to, standing in the margin of the end side.
    void AddMarginNote(pugi::xml_node paragraph, const std::string& note, Language language) {
        const double widthPt = 44;
        // Counted from the start side of the page: LibreOffice mirrors it in a right-to-left paragraph.
        const double xPt = kPageWidthPt - kMarginPt + 4;
        const std::string style = m_styles.Name("graphic", "", {{"style:wrap", "run-through"},
                                                                {"draw:fill", "none"},
                                                                {"draw:stroke", "none"},
                                                                {"style:run-through", "foreground"},
                                                                {"style:horizontal-pos", "from-left"},
                                                                {"style:horizontal-rel", "page"},
                                                                {"style:vertical-pos", "from-top"},
                                                                {"style:vertical-rel", "paragraph"},
                                                                {"fo:border", "none"},
                                                                {"fo:padding", "0pt"}});
        pugi::xml_node frame = Child(paragraph, "draw:frame", {{"draw:style-name", style},
                                                               {"text:anchor-type", "paragraph"},
                                                               {"svg:x", Points(xPt)},
                                                               {"svg:y", "3pt"},
                                                               {"svg:width", Points(widthPt)}});
        pugi::xml_node box = Child(frame, "draw:text-box", {{"fo:min-height", "12pt"}});
        // LibreOffice does not take the size of the paragraph's style inside a frame in the margin.
        const std::string look = m_styles.Name("text", "", {{"fo:font-size", Points(kMarginNoteSizePt)},
                                                            {"style:font-size-complex", Points(kMarginNoteSizePt)},
                                                            {"fo:font-weight", "bold"},
                                                            {"style:font-weight-complex", "bold"},
                                                            {"fo:color", "#" + HexColour(kDecisionInk)}});
        pugi::xml_node span = Child(NewParagraph(box, "text:p", "Margin_20_Note", language), "text:span",
                                    {{"text:style-name", look}});
        AddRuns(span, StandingAlone(Plain(OneLine(note)), language), language);
    }

    void Add(const Paragraph& paragraph) {
        const Language language = LanguageOf(paragraph.language);
        Properties more;
        if (paragraph.keepWithNext) more["fo:keep-with-next"] = "always";
        if (paragraph.style == ParagraphStyle::Quote) {
            more[IsRightToLeft(language) ? "fo:border-right" : "fo:border-left"] = Line(3, kDecisionInk);
            more[IsRightToLeft(language) ? "fo:padding-right" : "fo:padding-left"] = "9pt";
        }
        if (paragraph.style == ParagraphStyle::Notice) {
            more["fo:border"] = Line(0.9, kNoticeInk);
            more["fo:padding"] = "5pt";
            more["fo:background-color"] = "#" + HexColour(kNoticeGround);
        }
        pugi::xml_node node =
            NewParagraph(m_body, "text:p", StyleName(paragraph), language, AlignmentOf(paragraph), more);
        if (!paragraph.marginNote.empty()) AddMarginNote(node, paragraph.marginNote, language);
        const std::string number = NumberText(paragraph);
        if (!number.empty()) {
            AddText(node, number);
            Child(node, "text:tab");
        }
        AddRuns(node, paragraph.runs, language);
    }

    pugi::xml_node NewTable(const std::vector<double>& widths, Language language) {
        Properties look{{"style:width", Points(kTextWidthPt)}, {"table:align", "margins"},
                        {"style:writing-mode", Mode(language)}, {"fo:margin-bottom", "6pt"}};
        if (std::exchange(m_startsPage, false)) look["fo:break-before"] = "page";
        pugi::xml_node table = Child(m_body, "table:table", {{"table:name", "Table" + std::to_string(++m_lastTable)},
                                                             {"table:style-name", m_styles.Name("table", "", look)}});
        for (const double width : widths)
            Child(table, "table:table-column",
                  {{"table:style-name", m_styles.Name("table-column", "", {{"style:column-width", Points(width)}})}});
        return table;
    }

    pugi::xml_node NewCell(pugi::xml_node row, const Properties& look) {
        return Child(row, "table:table-cell", {{"table:style-name", m_styles.Name("table-cell", "", look)},
                                               {"office:value-type", "string"}});
    }

    void AddRow(pugi::xml_node parent, const std::vector<Cell>& cells, std::size_t columns, Language language,
                bool isHeader) {
        const std::string style = m_styles.Name("table-row", "", {{"fo:keep-together", "always"}});
        pugi::xml_node row = Child(parent, "table:table-row", {{"table:style-name", style}});
        for (std::size_t i = 0; i < columns; ++i) {
            static const Cell kEmpty;
            const Cell& cell = i < cells.size() ? cells[i] : kEmpty;
            const Language cellLanguage = cell.language.value_or(language);
            Properties look{{"fo:border", Line(0.5, kRuleInk)}, {"fo:padding", "3pt"}};
            if (isHeader) look["fo:background-color"] = "#" + HexColour(kHeaderGround);
            AddRuns(NewParagraph(NewCell(row, look), "text:p", isHeader ? "Table_20_Heading" : "Table_20_Text",
                                 cellLanguage, cell.alignment.value_or(Alignment::Start)),
                    StandingAlone(cell.runs, cellLanguage), cellLanguage);
        }
    }

    void Add(const Table& table) {
        const Language language = LanguageOf(table.language);
        const std::vector<double> widths = ColumnWidths(table, kTextWidthPt);
        if (widths.empty()) return;
        pugi::xml_node node = NewTable(widths, language);
        if (!table.header.empty())
            AddRow(Child(node, "table:table-header-rows"), table.header, widths.size(), language, true);
        for (const auto& row : table.rows) AddRow(node, row, widths.size(), language, false);
        NewParagraph(m_body, "text:p", "Gap", m_document.language);
    }

    void Add(const PageBreak&) { m_startsPage = true; }

    void AddLine(double heightPt) {
        NewParagraph(m_body, "text:p", "Gap", m_document.language, Alignment::Start,
                     {{"fo:border-bottom", Line(0.5, kRuleInk)}, {"style:join-border", "false"},
                      {"fo:line-height", Points(heightPt)}});
    }
    void Add(const Rule&) { AddLine(5); }
    void Add(const WritingLines& lines) {
        for (int i = 0; i < lines.count; ++i) AddLine(kWritingLinePt);
    }

    void AddMastheadSide(pugi::xml_node cell, const std::vector<Runs>& lines, const char* firstStyle) {
        for (std::size_t i = 0; i < std::max<std::size_t>(lines.size(), 1); ++i) {
            pugi::xml_node paragraph =
                NewParagraph(cell, "text:p", i == 0 ? firstStyle : "Masthead_20_Line", m_document.language);
            if (i < lines.size())
                AddRuns(paragraph, StandingAlone(lines[i], m_document.language), m_document.language);
        }
    }

    void AddMasthead() {
        const Language language = m_document.language;
        pugi::xml_node table = NewTable({kTextWidthPt * 0.58, kTextWidthPt * 0.42}, language);
        pugi::xml_node row = Child(table, "table:table-row");
        Properties look{{"fo:border-bottom", Line(1.4, kInk)}, {"fo:padding", "3pt"}};
        const bool both = !m_document.masthead.start.empty() && !m_document.masthead.end.empty();
        AddMastheadSide(NewCell(row, look), m_document.masthead.start, "Masthead_20_Name");
        look["fo:padding-left"] = look["fo:padding-right"] = "10pt";
        // Cell borders, too, are counted from the start side.
        if (both) look["fo:border-left"] = Line(0.5, kRuleInk);
        AddMastheadSide(NewCell(row, look), m_document.masthead.end, "Masthead_20_Symbol");
        NewParagraph(m_body, "text:p", "Gap", language);
    }

    const Document& m_document;
    pugi::xml_node m_body;
    OdfAutoStyles& m_styles;
    int m_lastTable = 0;
    bool m_startsPage = false;
};

std::string ContentXml(const Document& document) {
    pugi::xml_document part;
    pugi::xml_node root = OdfRoot(part, "office:document-content");
    AddFontFaces(root);
    OdfAutoStyles styles(Child(root, "office:automatic-styles"));
    OdtBody(document, Child(Child(root, "office:body"), "office:text"), styles).Write();
    return XmlBytes(part);
}

std::string StylesXml(const Document& document) {
    pugi::xml_document part;
    pugi::xml_node root = OdfRoot(part, "office:document-styles");
    AddFontFaces(root);
    AddNamedStyles(root, document);
    pugi::xml_node automatic = Child(root, "office:automatic-styles");
    pugi::xml_node layout = Child(automatic, "style:page-layout", {{"style:name", "Page"}});
    const std::string margin = Points(kMarginPt);
    Child(layout, "style:page-layout-properties",
          {{"fo:page-width", "210mm"}, {"fo:page-height", "297mm"}, {"style:print-orientation", "portrait"},
           {"fo:margin-top", margin}, {"fo:margin-left", margin}, {"fo:margin-right", margin},
           {"fo:margin-bottom", "24pt"}, {"style:writing-mode", Mode(document.language)}});
    Child(Child(layout, "style:footer-style"), "style:header-footer-properties",
          {{"fo:min-height", "24pt"}, {"fo:margin-top", "6pt"}});
    OdfAutoStyles styles(automatic);
    pugi::xml_node master = Child(Child(root, "office:master-styles"), "style:master-page",
                                  {{"style:name", "Standard"}, {"style:page-layout-name", "Page"}});
    OdtBody(document, Child(master, "style:footer"), styles).WriteFooter();
    return XmlBytes(part);
}

std::string MetaXml(const Document& document) {
    pugi::xml_document part;
    pugi::xml_node meta = Child(OdfRoot(part, "office:document-meta"), "office:meta");
    TextChild(meta, "meta:generator", "Mahdar");
    TextChild(meta, "dc:title", OneLine(document.title));
    TextChild(meta, "dc:subject", OneLine(document.subject));
    TextChild(meta, "meta:initial-creator", OneLine(document.author));
    TextChild(meta, "dc:creator", OneLine(document.author));
    for (const std::string& keyword : document.keywords) TextChild(meta, "meta:keyword", OneLine(keyword));
    TextChild(meta, "dc:language", std::string(Code(document.language)));
    if (!document.created.empty()) TextChild(meta, "meta:creation-date", OneLine(document.created));
    return XmlBytes(part);
}

}  // namespace

std::string WriteOdt(const Document& document) {
    return ZipBytes({{"mimetype", kMimeType, true},
                     {"META-INF/manifest.xml", kManifest},
                     {"meta.xml", MetaXml(document)},
                     {"styles.xml", StylesXml(document)},
                     {"content.xml", ContentXml(document)}});
}

}  // namespace mahdar::page
