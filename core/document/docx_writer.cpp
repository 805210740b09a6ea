// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/document/docx_writer.h"

#include "core/document/docx_parts.h"
#include "core/document/docx_runs.h"
#include "core/document/named_styles.h"
#include "core/document/page_renderer.h"
#include "core/document/page_style.h"
#include "core/document/page_text.h"
#include "core/document/table_strips.h"
#include "core/document/xml_part.h"

#include <algorithm>

namespace mahdar::page {
namespace {

constexpr double kMarginNoteWidthPt = 46;

struct ParagraphLook {
    const char* style = "BodyText";
    Language language = Language::Arabic;
    Alignment alignment = Alignment::Start;
    bool keepsNext = false;
    bool startsPage = false;
};

void Border(pugi::xml_node parent, const char* side, double widthPt, std::uint32_t ink, int space = 1) {
    Child(parent, side,
          {{"w:val", "single"},
           {"w:sz", std::to_string(std::max(2, static_cast<int>(widthPt * 8)))},
           {"w:space", std::to_string(space)},
           {"w:color", HexColour(ink)}});
}

class BodyWriter {
public:
    BodyWriter(const Document& document, pugi::xml_node body) : m_document(document), m_body(body) {}

    void Write() {
        if (!m_document.masthead.Empty()) AddMasthead();
        for (const Block& block : m_document.blocks) AddBlock(block);
        if (m_parallel) AddGap(4);
        if (m_startsPage) StartPageNow();
        AddSection();
    }

    /// The one paragraph of the footer.
    void WriteFooter() {
        pugi::xml_node paragraph = Child(m_body, "w:p");
        pugi::xml_node look = Child(paragraph, "w:pPr");
        Child(look, "w:pStyle", {{"w:val", "Footer"}});
        Border(Child(look, "w:pBdr"), "w:top", 0.5, kRuleInk, 4);
        pugi::xml_node tabs = Child(look, "w:tabs");
        Child(tabs, "w:tab", {{"w:val", "center"}, {"w:pos", Twips(m_document.style.TextWidthPt() / 2)}});
        Child(tabs, "w:tab", {{"w:val", "right"}, {"w:pos", Twips(m_document.style.TextWidthPt())}});
        Bidi(look, m_document.language);
        AddDocxRuns(paragraph, Line(m_document.footer.start), m_document.language);
        AddTab(paragraph);
        AddDocxRuns(paragraph, Line(m_document.footer.centre), m_document.language);
        AddTab(paragraph);
        for (const PageWordsPart& part : SplitPageWords(PageWords(m_document))) {
            if (!part.isField) {
                AddDocxRuns(paragraph, Plain(part.text), m_document.language);
                continue;
            }
            pugi::xml_node field =
                Child(paragraph, "w:fldSimple", {{"w:instr", part.text == "1" ? "PAGE" : "NUMPAGES"}});
            TextChild(Child(field, "w:r"), "w:t", "1");
        }
    }

private:
    void AddBlock(const Block& block) {
        if (m_parallel && !std::holds_alternative<Parallel>(block)) {
            m_parallel = {};
            AddGap(4);
        }
        std::visit([this](const auto& kind) { Add(kind); }, block);
    }

    void Add(const Contents& contents) {
        if (TakeStartsPage()) StartPageNow();
        std::vector<int> pages;
        const PageRenderer renderer(m_document);
        for (const PageOutlineEntry& entry : renderer.Outline()) pages.push_back(entry.page + 1);
        AddDocxContents(m_body, m_document, contents, pages);
    }

    /// Columns of a table without lines; only the first carries the level of a heading, else Word would list
    /// it thrice.
    void Add(const Parallel& row) {
        const std::size_t count = row.columns.size();
        if (count == 0) return;
        const std::vector<double> widths(count, m_document.style.TextWidthPt() / static_cast<double>(count));
        if (m_startsPage) m_parallel = {};
        if (!m_parallel || static_cast<std::size_t>(
                               std::ranges::distance(m_parallel.child("w:tblGrid").children())) != count)
            m_parallel = NewTable(widths, m_document.language);
        pugi::xml_node node = Child(m_parallel, "w:tr");
        static constexpr const char* kStyles[] = {"NumberedParagraph", "Heading1", "Heading2", "Heading3"};
        static constexpr const char* kBeside[] = {"NumberedParagraph", "ParallelHeading1", "ParallelHeading2",
                                                  "ParallelHeading3"};
        const int level = std::clamp(row.headingLevel, 0, 3);
        for (std::size_t i = 0; i < count; ++i) {
            const Paragraph& column = row.columns[i];
            const Language language = LanguageOf(column.language);
            const std::string number = NumberText(column);
            const char* style = level > 0        ? (i == 0 ? kStyles : kBeside)[level]
                                : number.empty() ? StyleNamesOf(column).docxId
                                                 : "NumberedParagraph";
            pugi::xml_node paragraph = NewParagraph(
                NewCell(node, widths[i], false),
                {style, language, level > 0 ? Alignment::Start : AlignmentOf(column), level > 0});
            if (level == 0) AddNumber(paragraph, column, language);
            AddDocxRuns(paragraph, column.runs, language);
            if (level > 0 && i == 0) AddDocxBookmark(paragraph, m_heading++);
        }
    }

    Language LanguageOf(const std::optional<Language>& language) const {
        return language.value_or(m_document.language);
    }
    Runs Line(const std::string& text) const {
        return StandingAlone(Plain(OneLine(text)), m_document.language);
    }

    /// Always explicit: in a right-to-left section a paragraph without it would be set right to left.
    static void Bidi(pugi::xml_node look, Language language) {
        Child(look, "w:bidi", {{"w:val", IsRightToLeft(language) ? "1" : "0"}});
    }

    pugi::xml_node NewParagraph(pugi::xml_node parent, const ParagraphLook& wanted) {
        pugi::xml_node paragraph = Child(parent, "w:p");
        pugi::xml_node look = Child(paragraph, "w:pPr");
        Child(look, "w:pStyle", {{"w:val", wanted.style}});
        if (wanted.keepsNext) Child(look, "w:keepNext");
        if (wanted.startsPage) Child(look, "w:pageBreakBefore");
        Bidi(look, wanted.language);
        Child(look, "w:jc", {{"w:val", DocxJustification(wanted.alignment)}});
        return paragraph;
    }

    /// The number of a paragraph that came or went as a whole comes or goes with it.
    static void AddNumber(pugi::xml_node paragraph, const Paragraph& source, Language language) {
        const std::string number = NumberText(source);
        if (number.empty()) return;
        Run run{.text = number};
        const bool changed = !source.runs.empty() && std::ranges::all_of(source.runs, [&](const Run& other) {
            return other.change != ChangeMark::None && other.change == source.runs.front().change;
        });
        if (changed) {
            run.change = source.runs.front().change;
            run.changedBy = source.runs.front().changedBy;
            run.changedAt = source.runs.front().changedAt;
        }
        AddDocxRuns(paragraph, {run}, language);
        AddTab(paragraph);
    }

    static void AddTab(pugi::xml_node paragraph) { Child(Child(paragraph, "w:r"), "w:tab"); }

    void Add(const Heading& heading) {
        static constexpr const char* kStyles[] = {"Heading1", "Heading2", "Heading3"};
        const int level = std::clamp(heading.level, 1, 3);
        const Language language = LanguageOf(heading.language);
        pugi::xml_node paragraph =
            NewParagraph(m_body, {kStyles[level - 1], language, Alignment::Start, true, TakeStartsPage()});
        if (level == 1) {
            pugi::xml_node look = paragraph.child("w:pPr");
            pugi::xml_node border = look.insert_child_before("w:pBdr", look.child("w:bidi"));
            Border(border, "w:bottom", 0.5, kHeadingRuleInk);
        }
        AddDocxRuns(paragraph, heading.runs, language);
        AddDocxBookmark(paragraph, m_heading++);
    }

    /// A frame in the margin of the end side, anchored to the paragraph that follows it.
    void AddMarginNote(const std::string& note, Language language) {
        pugi::xml_node paragraph = NewParagraph(m_body, {"MarginNote", language});
        pugi::xml_node look = paragraph.child("w:pPr");
        pugi::xml_node frame = look.insert_child_before("w:framePr", look.child("w:bidi"));
        const bool onTheLeft = IsRightToLeft(language);
        for (const auto& [key, value] :
             {std::pair<const char*, std::string>{"w:w", Twips(kMarginNoteWidthPt)},
              {"w:wrap", "around"},
              {"w:vAnchor", "text"},
              {"w:hAnchor", "page"},
              {onTheLeft ? "w:xAlign" : "w:x",
               onTheLeft ? "left" : Twips(m_document.style.pageWidthPt - m_document.style.marginPt + 4)},
              {"w:y", "60"}})
            frame.append_attribute(key).set_value(value.c_str());
        AddDocxRuns(paragraph, StandingAlone(Plain(OneLine(note)), language), language);
    }

    void Add(const Paragraph& paragraph) {
        const Language language = LanguageOf(paragraph.language);
        if (!paragraph.marginNote.empty()) AddMarginNote(paragraph.marginNote, language);
        pugi::xml_node node = NewParagraph(m_body, {StyleNamesOf(paragraph).docxId, language, AlignmentOf(paragraph),
                                                    paragraph.keepWithNext, TakeStartsPage()});
        if (paragraph.style == ParagraphStyle::Quote || paragraph.style == ParagraphStyle::Notice)
            AddFrame(node.child("w:pPr"), paragraph.style, language);
        AddNumber(node, paragraph, language);
        AddDocxRuns(node, paragraph.runs, language);
        MarkDocxParagraph(node.child("w:pPr"), paragraph.runs);
    }

    static void AddFrame(pugi::xml_node look, ParagraphStyle style, Language language) {
        pugi::xml_node border = look.insert_child_before("w:pBdr", look.child("w:bidi"));
        if (style == ParagraphStyle::Quote) {
            Border(border, IsRightToLeft(language) ? "w:right" : "w:left", 3, kDecisionInk, 8);
            return;
        }
        for (const char* side : {"w:top", "w:left", "w:bottom", "w:right"})
            Border(border, side, 0.9, kNoticeInk, 4);
        pugi::xml_node ground = look.insert_child_after("w:shd", border);
        ground.append_attribute("w:val").set_value("clear");
        ground.append_attribute("w:fill").set_value(HexColour(kNoticeGround).c_str());
    }

    pugi::xml_node NewTable(const std::vector<double>& widths, Language language) {
        if (TakeStartsPage()) StartPageNow();
        pugi::xml_node table = Child(m_body, "w:tbl");
        pugi::xml_node look = Child(table, "w:tblPr");
        if (IsRightToLeft(language)) Child(look, "w:bidiVisual");
        Child(look, "w:tblW", {{"w:w", Twips(m_document.style.TextWidthPt())}, {"w:type", "dxa"}});
        Child(look, "w:tblBorders");
        Child(look, "w:tblLayout", {{"w:type", "fixed"}});
        pugi::xml_node padding = Child(look, "w:tblCellMar");
        for (const char* side : {"w:left", "w:right"})
            Child(padding, side, {{"w:w", Twips(m_document.style.cellPaddingPt)}, {"w:type", "dxa"}});
        pugi::xml_node grid = Child(table, "w:tblGrid");
        for (const double width : widths) Child(grid, "w:gridCol", {{"w:w", Twips(width)}});
        return table;
    }

    static pugi::xml_node NewCell(pugi::xml_node row, double widthPt, bool isHeader) {
        pugi::xml_node cell = Child(row, "w:tc");
        pugi::xml_node look = Child(cell, "w:tcPr");
        Child(look, "w:tcW", {{"w:w", Twips(widthPt)}, {"w:type", "dxa"}});
        if (isHeader)
            Child(look, "w:shd",
                  {{"w:val", "clear"}, {"w:color", "auto"}, {"w:fill", HexColour(kHeaderGround)}});
        return cell;
    }

    void AddRow(pugi::xml_node table, const std::vector<Cell>& cells, const std::vector<double>& widths,
                Language language, bool isHeader) {
        pugi::xml_node row = Child(table, "w:tr");
        pugi::xml_node look = Child(row, "w:trPr");
        Child(look, "w:cantSplit");
        if (isHeader) Child(look, "w:tblHeader");
        MarkDocxRow(look, cells);
        for (std::size_t i = 0; i < widths.size(); ++i) {
            static const Cell kEmpty;
            const Cell& cell = i < cells.size() ? cells[i] : kEmpty;
            const Language cellLanguage = cell.language.value_or(language);
            pugi::xml_node paragraph = NewParagraph(NewCell(row, widths[i], isHeader),
                                                    {isHeader ? "TableHeading" : "TableText", cellLanguage,
                                                     cell.alignment.value_or(Alignment::Start), isHeader});
            AddDocxRuns(paragraph, StandingAlone(cell.runs, cellLanguage), cellLanguage);
        }
    }

    void Add(const Table& table) {
        const Language language = LanguageOf(table.language);
        const std::vector<double> widths = ColumnWidths(table, m_document.style.TextWidthPt());
        if (widths.empty()) return;
        pugi::xml_node node = NewTable(widths, language);
        pugi::xml_node borders = node.child("w:tblPr").child("w:tblBorders");
        for (const char* side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"})
            Border(borders, side, 0.5, kRuleInk, 0);
        if (!table.header.empty()) AddRow(node, table.header, widths, language, true);
        for (const auto& row : table.rows) AddRow(node, row, widths, language, false);
        AddGap(8);
    }

    /// A paragraph of a given height: Word joins tables that follow each other and wants one behind the last.
    void AddGap(double heightPt) {
        pugi::xml_node look = Child(Child(m_body, "w:p"), "w:pPr");
        Bidi(look, m_document.language);
        Child(look, "w:spacing",
              {{"w:before", "0"}, {"w:after", "0"}, {"w:line", Twips(heightPt)}, {"w:lineRule", "exact"}});
    }

    void AddLine(double heightPt, double widthPt) {
        pugi::xml_node look = Child(Child(m_body, "w:p"), "w:pPr");
        pugi::xml_node border = Child(look, "w:pBdr");
        Border(border, "w:bottom", widthPt, kRuleInk, 0);
        Border(border, "w:between", widthPt, kRuleInk, 0);
        Bidi(look, m_document.language);
        Child(look, "w:spacing",
              {{"w:before", "0"}, {"w:after", "0"}, {"w:line", Twips(heightPt)}, {"w:lineRule", "exact"}});
    }

    void Add(const PageBreak&) { m_startsPage = true; }
    void Add(const Rule&) {
        if (TakeStartsPage()) StartPageNow();
        AddLine(4, 0.6);
        AddGap(6);
    }
    void Add(const WritingLines& lines) {
        if (TakeStartsPage()) StartPageNow();
        for (int i = 0; i < lines.count; ++i) AddLine(m_document.style.writingLinePt, 0.5);
        AddGap(8);
    }

    bool TakeStartsPage() { return std::exchange(m_startsPage, false); }

    /// As low as can be: behind a table that fills its page it must not begin one of its own.
    void StartPageNow() {
        m_startsPage = false;
        AddGap(1);
        Child(Child(m_body.last_child(), "w:r"), "w:br", {{"w:type", "page"}});
    }

    void AddMastheadSide(pugi::xml_node cell, const std::vector<Runs>& lines, const char* firstStyle,
                         const Picture* logo) {
        if (logo != nullptr)
            AddDocxPicture(NewParagraph(cell, {"MastheadLine", m_document.language}), *logo, m_document.author);
        const std::size_t least = logo != nullptr ? 0 : 1;
        for (std::size_t i = 0; i < std::max(lines.size(), least); ++i) {
            pugi::xml_node paragraph =
                NewParagraph(cell, {i == 0 ? firstStyle : "MastheadLine", m_document.language});
            if (i < lines.size())
                AddDocxRuns(paragraph, StandingAlone(lines[i], m_document.language), m_document.language);
        }
    }

    void AddMasthead() {
        if (const Picture* logo = m_document.masthead.LogoAt(LogoPlace::Centre))
            AddDocxPicture(NewParagraph(m_body, {"MastheadLine", m_document.language, Alignment::Centre, true}), *logo,
                           m_document.author);
        const std::vector<double> widths{m_document.style.TextWidthPt() * 0.58,
                                         m_document.style.TextWidthPt() * 0.42};
        pugi::xml_node table = NewTable(widths, m_document.language);
        pugi::xml_node borders = table.child("w:tblPr").child("w:tblBorders");
        Border(borders, "w:bottom", 1.5, kInk, 0);
        if (!m_document.masthead.start.empty() && !m_document.masthead.end.empty())
            Border(borders, "w:insideV", 0.5, kRuleInk, 0);
        pugi::xml_node row = Child(table, "w:tr");
        AddMastheadSide(NewCell(row, widths[0], false), m_document.masthead.start, "MastheadName",
                        m_document.masthead.LogoAt(LogoPlace::Start));
        AddMastheadSide(NewCell(row, widths[1], false), m_document.masthead.end, "MastheadSymbol",
                        m_document.masthead.LogoAt(LogoPlace::End));
        AddGap(10);
    }

    void AddSection() {
        pugi::xml_node section = Child(m_body, "w:sectPr");
        Child(section, "w:footerReference", {{"w:type", "default"}, {"r:id", "rId4"}});
        Child(section, "w:pgSz",
              {{"w:w", Twips(m_document.style.pageWidthPt)}, {"w:h", Twips(m_document.style.pageHeightPt)}});
        if (m_document.style.pageWidthPt > m_document.style.pageHeightPt)
            section.last_child().append_attribute("w:orient").set_value("landscape");
        const std::string side = Twips(m_document.style.marginPt);
        Child(section, "w:pgMar",
              {{"w:top", Twips(m_document.style.topPt)},
               {"w:right", side},
               {"w:bottom", Twips(m_document.style.bottomPt)},
               {"w:left", side},
               {"w:header", "400"},
               {"w:footer", "440"},
               {"w:gutter", "0"}});
        if (IsRightToLeft(m_document.language)) Child(section, "w:bidi");
    }

    const Document& m_document;
    pugi::xml_node m_body;
    std::size_t m_heading = 0;
    /// The table of the parallel columns, while one follows the other.
    pugi::xml_node m_parallel;
    bool m_startsPage = false;
};

}  // namespace

std::string WriteDocx(const Document& document) {
    pugi::xml_document body;
    BodyWriter(document, Child(Child(body, "w:document",
                                     {{"xmlns:w", kWordNamespace}, {"xmlns:r", kRelationNamespace}}),
                               "w:body"))
        .Write();
    NumberDocxChanges(body.document_element());
    pugi::xml_document footer;
    BodyWriter(document, Child(footer, "w:ftr", {{"xmlns:w", kWordNamespace}})).WriteFooter();
    std::vector<ZipPart> parts = DocxFrame(document);
    parts.push_back({"word/document.xml", XmlBytes(body)});
    parts.push_back({"word/footer1.xml", XmlBytes(footer)});
    return ZipBytes(parts);
}

}  // namespace mahdar::page
