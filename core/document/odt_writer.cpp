// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/document/odt_writer.h"

#include "core/document/odt_styles.h"
#include "core/document/odt_text.h"
#include "core/document/page_renderer.h"
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

class OdtBody {
public:
    OdtBody(const Document& document, pugi::xml_node body, OdfAutoStyles& styles)
        : m_document(document), m_body(body), m_styles(styles) {}

    void Write() {
        if (!m_document.masthead.Empty()) AddMasthead();
        for (const Block& block : m_document.blocks) AddBlock(block);
        if (m_parallel) EndParallel();
        if (!m_body.first_child() || m_startsPage)
            NewParagraph(m_body, "text:p", "Text_20_body", m_document.language);
    }

    void WriteFooter() {
        const std::string style = m_styles.Name("paragraph", "Footer",
                                                {{"style:writing-mode", OdfMode(m_document.language)},
                                                 {"fo:border-top", OdfLine(0.5, kRuleInk)},
                                                 {"fo:padding-top", "4pt"}},
                                                m_document.style.TextWidthPt());
        pugi::xml_node paragraph = Child(m_body, "text:p", {{"text:style-name", style}});
        AddFooterText(paragraph, m_document.footer.start);
        Child(paragraph, "text:tab");
        AddFooterText(paragraph, m_document.footer.centre);
        Child(paragraph, "text:tab");
        for (const PageWordsPart& part : SplitPageWords(PageWords(m_document))) {
            if (!part.isField)
                AddOdfText(paragraph, part.text);
            else
                TextChild(paragraph, part.text == "1" ? "text:page-number" : "text:page-count", "1");
        }
    }

private:
    void AddBlock(const Block& block) {
        if (m_parallel && !std::holds_alternative<Parallel>(block)) EndParallel();
        std::visit([this](const auto& kind) { Add(kind); }, block);
    }

    void EndParallel() {
        m_parallel = {};
        NewParagraph(m_body, "text:p", "Gap", m_document.language);
    }

    void Bookmark(pugi::xml_node node) {
        const std::string name = AnchorOf(m_heading++);
        node.prepend_child("text:bookmark-start").append_attribute("text:name").set_value(name.c_str());
        Child(node, "text:bookmark-end", {{"text:name", name}});
    }

    void Add(const Contents& contents) {
        pugi::xml_node index = Child(m_body, "text:table-of-content", {{"text:name", "Contents"}});
        const std::string levels = std::to_string(contents.level);
        pugi::xml_node source =
            Child(index, "text:table-of-content-source", {{"text:outline-level", levels}});
        TextChild(source, "text:index-title-template", OneLine(contents.title),
                  {{"text:style-name", "Contents_20_Heading"}});
        for (int level = 1; level <= contents.level; ++level) {
            pugi::xml_node line = Child(source, "text:table-of-content-entry-template",
                                        {{"text:outline-level", std::to_string(level)},
                                         {"text:style-name", "Contents_20_" + std::to_string(level)}});
            Child(line, "text:index-entry-link-start");
            Child(line, "text:index-entry-text");
            Child(line, "text:index-entry-tab-stop", {{"style:type", "right"}, {"style:leader-char", "."}});
            Child(line, "text:index-entry-page-number");
            Child(line, "text:index-entry-link-end");
        }
        AddContentsLines(Child(index, "text:index-body"), contents);
    }

    void AddContentsLines(pugi::xml_node body, const Contents& contents) {
        const PageRenderer renderer(m_document);
        const Language language = m_document.language;
        if (!contents.title.empty())
            AddOdfText(NewParagraph(Child(body, "text:index-title", {{"text:name", "Contents_Head"}}),
                                    "text:p", "Contents_20_Heading", language),
                       OneLine(contents.title));
        for (const ContentsEntry& entry : EntriesOf(m_document, contents)) {
            const std::string style = "Contents_20_" + std::to_string(entry.level);
            pugi::xml_node link = Child(NewParagraph(body, "text:p", style.c_str(), language), "text:a",
                                        {{"xlink:type", "simple"},
                                         {"xlink:href", "#" + AnchorOf(entry.heading)},
                                         {"text:style-name", "Index_20_Link"},
                                         {"text:visited-style-name", "Index_20_Link"}});
            Runs runs = entry.runs;
            for (Run& run : runs)
                if (!run.language && entry.language != language) run.language = entry.language;
            AddRuns(link, runs, language);
            Child(link, "text:tab");
            const auto& outline = renderer.Outline();
            const int page = entry.heading < outline.size() ? outline[entry.heading].page + 1 : 1;
            TextChild(link, "text:bookmark-ref", std::to_string(page),
                      {{"text:reference-format", "page"}, {"text:ref-name", AnchorOf(entry.heading)}});
        }
    }

    void Add(const Parallel& row) {
        const std::size_t count = row.columns.size();
        if (count == 0) return;
        const std::vector<double> widths(count, m_document.style.TextWidthPt() / static_cast<double>(count));
        if (m_parallel && (m_startsPage || m_parallelColumns != count)) EndParallel();
        if (!m_parallel) m_parallel = NewTable(widths, m_document.language);
        m_parallelColumns = count;
        pugi::xml_node line = Child(m_parallel, "table:table-row");
        static constexpr const char* kHeadings[] = {"Heading_20_1", "Heading_20_2", "Heading_20_3"};
        static constexpr const char* kBeside[] = {"Parallel_20_Heading_20_1", "Parallel_20_Heading_20_2",
                                                  "Parallel_20_Heading_20_3"};
        for (std::size_t i = 0; i < count; ++i) {
            const Paragraph& column = row.columns[i];
            const Language language = LanguageOf(column.language);
            pugi::xml_node cell = NewCell(line, {{"fo:padding-left", "5pt"}, {"fo:padding-right", "5pt"}});
            if (row.headingLevel == 0) {
                AddParagraph(cell, column);
                continue;
            }
            const int level = std::clamp(row.headingLevel, 1, 3) - 1;
            pugi::xml_node node =
                NewParagraph(cell, i == 0 ? "text:h" : "text:p", (i == 0 ? kHeadings : kBeside)[level],
                             language, Alignment::Start, {{"fo:keep-with-next", "always"}});
            if (i == 0) node.append_attribute("text:outline-level").set_value(level + 1);
            AddRuns(node, column.runs, language);
            if (i == 0) Bookmark(node);
        }
    }

    Language LanguageOf(const std::optional<Language>& language) const {
        return language.value_or(m_document.language);
    }

    void AddFooterText(pugi::xml_node paragraph, const std::string& text) {
        AddRuns(paragraph, StandingAlone(Plain(OneLine(text)), m_document.language), m_document.language);
    }

    pugi::xml_node NewParagraph(pugi::xml_node parent, const char* element, const char* style,
                                Language language, Alignment alignment = Alignment::Start,
                                OdfProperties more = {}) {
        more["style:writing-mode"] = OdfMode(language);
        more["fo:text-align"] = OdfAlignment(alignment, language);
        if (std::exchange(m_startsPage, false)) more["fo:break-before"] = "page";
        return Child(parent, element, {{"text:style-name", m_styles.Name("paragraph", style, more)}});
    }

    void AddRuns(pugi::xml_node paragraph, const Runs& runs, Language language) {
        for (const Run& run : runs) {
            const OdfProperties look = OdfRunLook(run, language);
            pugi::xml_node parent = paragraph;
            if (!look.empty())
                parent =
                    Child(paragraph, "text:span", {{"text:style-name", m_styles.Name("text", "", look)}});
            AddOdfText(parent, IsolatedText(run, language));
        }
    }

    void Add(const Heading& heading) {
        static constexpr const char* kStyles[] = {"Heading_20_1", "Heading_20_2", "Heading_20_3"};
        const int level = std::clamp(heading.level, 1, 3);
        const Language language = LanguageOf(heading.language);
        OdfProperties more;
        if (level == 1) more["fo:border-bottom"] = OdfLine(0.5, kHeadingRuleInk);
        pugi::xml_node node =
            NewParagraph(m_body, "text:h", kStyles[level - 1], language, Alignment::Start, more);
        node.append_attribute("text:outline-level").set_value(level);
        AddRuns(node, heading.runs, language);
        Bookmark(node);
    }

    /// Anchored in the paragraph it belongs to, standing in the margin of the end side.
    void AddMarginNote(pugi::xml_node paragraph, const std::string& note, Language language) {
        const double widthPt = 44;
        // Counted from the start side of the page: LibreOffice mirrors it in a right-to-left paragraph.
        const double xPt = m_document.style.pageWidthPt - m_document.style.marginPt + 4;
        const std::string style = m_styles.Name("graphic", "",
                                                {{"style:wrap", "run-through"},
                                                 {"draw:fill", "none"},
                                                 {"draw:stroke", "none"},
                                                 {"style:run-through", "foreground"},
                                                 {"style:horizontal-pos", "from-left"},
                                                 {"style:horizontal-rel", "page"},
                                                 {"style:vertical-pos", "from-top"},
                                                 {"style:vertical-rel", "paragraph"},
                                                 {"fo:border", "none"},
                                                 {"fo:padding", "0pt"}});
        pugi::xml_node frame = Child(paragraph, "draw:frame",
                                     {{"draw:style-name", style},
                                      {"text:anchor-type", "paragraph"},
                                      {"svg:x", Points(xPt)},
                                      {"svg:y", "3pt"},
                                      {"svg:width", Points(widthPt)}});
        pugi::xml_node box = Child(frame, "draw:text-box", {{"fo:min-height", "12pt"}});
        // LibreOffice does not take the size of the paragraph's style inside a frame in the margin.
        const std::string look =
            m_styles.Name("text", "",
                          {{"fo:font-size", Points(m_document.style.marginNote.sizePt)},
                           {"style:font-size-complex", Points(m_document.style.marginNote.sizePt)},
                           {"fo:font-weight", "bold"},
                           {"style:font-weight-complex", "bold"},
                           {"fo:color", "#" + HexColour(kDecisionInk)}});
        pugi::xml_node span = Child(NewParagraph(box, "text:p", "Margin_20_Note", language), "text:span",
                                    {{"text:style-name", look}});
        AddRuns(span, StandingAlone(Plain(OneLine(note)), language), language);
    }

    void Add(const Paragraph& paragraph) { AddParagraph(m_body, paragraph); }

    void AddParagraph(pugi::xml_node parent, const Paragraph& paragraph) {
        const Language language = LanguageOf(paragraph.language);
        OdfProperties more;
        if (paragraph.keepWithNext) more["fo:keep-with-next"] = "always";
        if (paragraph.style == ParagraphStyle::Quote) {
            more[IsRightToLeft(language) ? "fo:border-right" : "fo:border-left"] = OdfLine(3, kDecisionInk);
            more[IsRightToLeft(language) ? "fo:padding-right" : "fo:padding-left"] = "9pt";
        }
        if (paragraph.style == ParagraphStyle::Notice) {
            more["fo:border"] = OdfLine(0.9, kNoticeInk);
            more["fo:padding"] = "5pt";
            more["fo:background-color"] = "#" + HexColour(kNoticeGround);
        }
        pugi::xml_node node =
            NewParagraph(parent, "text:p", OdfStyleName(paragraph).c_str(), language, AlignmentOf(paragraph), more);
        if (!paragraph.marginNote.empty()) AddMarginNote(node, paragraph.marginNote, language);
        const std::string number = NumberText(paragraph);
        if (!number.empty()) {
            AddOdfText(node, number);
            Child(node, "text:tab");
        }
        AddRuns(node, paragraph.runs, language);
    }

    pugi::xml_node NewTable(const std::vector<double>& widths, Language language) {
        OdfProperties look{{"style:width", Points(m_document.style.TextWidthPt())},
                           {"table:align", "margins"},
                           {"style:writing-mode", OdfMode(language)},
                           {"fo:margin-bottom", "6pt"}};
        if (std::exchange(m_startsPage, false)) look["fo:break-before"] = "page";
        pugi::xml_node table = Child(m_body, "table:table",
                                     {{"table:name", "Table" + std::to_string(++m_lastTable)},
                                      {"table:style-name", m_styles.Name("table", "", look)}});
        for (const double width : widths)
            Child(table, "table:table-column",
                  {{"table:style-name",
                    m_styles.Name("table-column", "", {{"style:column-width", Points(width)}})}});
        return table;
    }

    pugi::xml_node NewCell(pugi::xml_node row, const OdfProperties& look) {
        return Child(
            row, "table:table-cell",
            {{"table:style-name", m_styles.Name("table-cell", "", look)}, {"office:value-type", "string"}});
    }

    void AddRow(pugi::xml_node parent, const std::vector<Cell>& cells, std::size_t columns, Language language,
                bool isHeader) {
        const std::string style = m_styles.Name("table-row", "", {{"fo:keep-together", "always"}});
        pugi::xml_node row = Child(parent, "table:table-row", {{"table:style-name", style}});
        for (std::size_t i = 0; i < columns; ++i) {
            static const Cell kEmpty;
            const Cell& cell = i < cells.size() ? cells[i] : kEmpty;
            const Language cellLanguage = cell.language.value_or(language);
            OdfProperties look{{"fo:border", OdfLine(0.5, kRuleInk)}, {"fo:padding", "3pt"}};
            if (isHeader) look["fo:background-color"] = "#" + HexColour(kHeaderGround);
            AddRuns(
                NewParagraph(NewCell(row, look), "text:p", isHeader ? "Table_20_Heading" : "Table_20_Text",
                             cellLanguage, cell.alignment.value_or(Alignment::Start)),
                StandingAlone(cell.runs, cellLanguage), cellLanguage);
        }
    }

    void Add(const Table& table) {
        const Language language = LanguageOf(table.language);
        const std::vector<double> widths = ColumnWidths(table, m_document.style.TextWidthPt());
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
                     {{"fo:border-bottom", OdfLine(0.5, kRuleInk)},
                      {"style:join-border", "false"},
                      {"fo:line-height", Points(heightPt)}});
    }
    void Add(const Rule&) { AddLine(5); }
    void Add(const WritingLines& lines) {
        for (int i = 0; i < lines.count; ++i) AddLine(m_document.style.writingLinePt);
    }

    void AddLogo(pugi::xml_node parent, const Picture& logo, Alignment alignment) {
        // A line lower than its letters would cut the picture.
        const OdfProperties whole{{"fo:line-height", "100%"}};
        AddOdfLogo(NewParagraph(parent, "text:p", "Masthead_20_Line", m_document.language, alignment, whole), logo,
                   m_document.author);
    }

    void AddMastheadSide(pugi::xml_node cell, const std::vector<Runs>& lines, const char* firstStyle,
                         LogoPlace place) {
        const Picture* const logo = m_document.masthead.LogoAt(place);
        if (logo != nullptr) AddLogo(cell, *logo, Alignment::Start);
        const std::size_t least = logo != nullptr ? 0 : 1;
        for (std::size_t i = 0; i < std::max(lines.size(), least); ++i) {
            pugi::xml_node paragraph =
                NewParagraph(cell, "text:p", i == 0 ? firstStyle : "Masthead_20_Line", m_document.language);
            if (i < lines.size())
                AddRuns(paragraph, StandingAlone(lines[i], m_document.language), m_document.language);
        }
    }

    void AddMasthead() {
        const Language language = m_document.language;
        if (const Picture* logo = m_document.masthead.LogoAt(LogoPlace::Centre))
            AddLogo(m_body, *logo, Alignment::Centre);
        pugi::xml_node table = NewTable(
            {m_document.style.TextWidthPt() * 0.58, m_document.style.TextWidthPt() * 0.42}, language);
        pugi::xml_node row = Child(table, "table:table-row");
        OdfProperties look{{"fo:border-bottom", OdfLine(1.4, kInk)}, {"fo:padding", "3pt"}};
        const bool both = !m_document.masthead.start.empty() && !m_document.masthead.end.empty();
        AddMastheadSide(NewCell(row, look), m_document.masthead.start, "Masthead_20_Name", LogoPlace::Start);
        look["fo:padding-left"] = look["fo:padding-right"] = "10pt";
        // Cell borders, too, are counted from the start side.
        if (both) look["fo:border-left"] = OdfLine(0.5, kRuleInk);
        AddMastheadSide(NewCell(row, look), m_document.masthead.end, "Masthead_20_Symbol", LogoPlace::End);
        NewParagraph(m_body, "text:p", "Gap", language);
    }

    const Document& m_document;
    pugi::xml_node m_body;
    OdfAutoStyles& m_styles;
    int m_lastTable = 0;
    std::size_t m_heading = 0;
    /// The table of the parallel columns, while one follows the other.
    pugi::xml_node m_parallel;
    std::size_t m_parallelColumns = 0;
    bool m_startsPage = false;
};

std::string ContentXml(const Document& document) {
    pugi::xml_document part;
    pugi::xml_node root = OdfRoot(part, "office:document-content");
    AddFontFaces(root, document.style);
    OdfAutoStyles styles(Child(root, "office:automatic-styles"));
    OdtBody(document, Child(Child(root, "office:body"), "office:text"), styles).Write();
    return XmlBytes(part);
}

std::string StylesXml(const Document& document) {
    pugi::xml_document part;
    pugi::xml_node root = OdfRoot(part, "office:document-styles");
    AddFontFaces(root, document.style);
    AddNamedStyles(root, document);
    pugi::xml_node automatic = Child(root, "office:automatic-styles");
    AddPageLayout(automatic, document);
    OdfAutoStyles styles(automatic);
    pugi::xml_node master = Child(Child(root, "office:master-styles"), "style:master-page",
                                  {{"style:name", "Standard"}, {"style:page-layout-name", "Page"}});
    OdtBody(document, Child(master, "style:footer"), styles).WriteFooter();
    return XmlBytes(part);
}

}  // namespace

std::string WriteOdt(const Document& document) {
    std::string manifest = kManifest;
    std::vector<ZipPart> parts{{"mimetype", kMimeType, true},
                               {"meta.xml", OdfMetaXml(document)},
                               {"styles.xml", StylesXml(document)},
                               {"content.xml", ContentXml(document)}};
    if (const auto& logo = document.masthead.logo) {
        manifest.insert(manifest.rfind("</manifest:manifest>"), "<manifest:file-entry manifest:full-path=\"" +
                                                                    std::string(kOdfLogoName) +
                                                                    "\" manifest:media-type=\"image/png\"/>");
        parts.push_back({kOdfLogoName, logo->png, true});
    }
    parts.push_back({"META-INF/manifest.xml", manifest});
    return ZipBytes(parts);
}

}  // namespace mahdar::page
