// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/document/docx_parts.h"

#include "core/document/page_style.h"
#include "core/document/page_text.h"
#include "core/document/xml_part.h"

#include <array>
#include <cmath>

namespace mahdar::page {
namespace {

constexpr const char* kTypes = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/><Override PartName="/word/fontTable.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>)";

constexpr const char* kRootRelations = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" Target="docProps/app.xml"/></Relationships>)";

constexpr const char* kDocumentRelations = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable" Target="fontTable.xml"/><Relationship Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/></Relationships>)";

constexpr const char* kApp = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Mahdar</Application></Properties>)";

constexpr const char* kSettings = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>)";

constexpr const char* kPictureRelation = R"(<Relationship Id="rId5" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/logo.png"/>)";

constexpr const char* kFonts = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="Amiri"><w:altName w:val="Traditional Arabic"/><w:charset w:val="B2"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font><w:font w:name="Noto Naskh Arabic"><w:altName w:val="Times New Roman"/><w:charset w:val="B2"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>)";

struct NamedStyle {
    const char* id;
    const char* name;
    TextLook look;
    int outlineLevel = -1;
    bool keepsNext = false;
    double hangingPt = 0;
    double insetPt = 0;
    /// Indent of a line of the contents; below 0: it is none.
    double contentsPt = -1;
};

std::vector<NamedStyle> Styles(const PageStyle& style) {
    const TextLook body = style.body;
    const TextLook table{
        .sizePt = style.table.sizePt, .beforePt = 1.5, .afterPt = 1.5, .ink = style.table.ink};
    TextLook tableHeading = table;
    tableHeading.bold = true;
    return {
        {"Title", "Title", style.title, -1, true},
        {"Subtitle", "Subtitle", style.subtitle, -1, true},
        {"Heading1", "heading 1", style.heading1, 0, true},
        {"Heading2", "heading 2", style.heading2, 1, true},
        {"Heading3", "heading 3", style.heading3, 2, true},
        {"ParallelHeading1", "Parallel Heading 1", style.heading1, -1, true},
        {"ParallelHeading2", "Parallel Heading 2", style.heading2, -1, true},
        {"ParallelHeading3", "Parallel Heading 3", style.heading3, -1, true},
        {"TOCHeading", "TOC Heading", style.heading1, -1, true},
        {"TOC1", "toc 1", style.contents, -1, false, 0, 0, 0},
        {"TOC2", "toc 2", style.contents, -1, false, 0, 0, 14},
        {"TOC3", "toc 3", style.contents, -1, false, 0, 0, 28},
        {"BodyText", "Body Text", body},
        {"NumberedParagraph", "Numbered Paragraph", body, -1, false, style.numberColumnPt},
        {"Note", "Note", style.note},
        {"Quote", "Quote", body, -1, false, 0, 11},
        {"Notice", "Notice", style.notice, -1, false, 0, 6},
        {"MarginNote", "Margin Note", style.marginNote},
        {"TableText", "Table Text", table},
        {"TableHeading", "Table Heading", tableHeading},
        {"MastheadName", "Masthead Name", style.mastheadName},
        {"MastheadSymbol", "Masthead Symbol", style.mastheadSymbol},
        {"MastheadLine", "Masthead Line", style.mastheadLine},
        {"Footer", "footer", style.footer},
    };
}

void AddStyle(pugi::xml_node styles, const NamedStyle& style, const Document& document) {
    pugi::xml_node node = Child(styles, "w:style", {{"w:type", "paragraph"}, {"w:styleId", style.id}});
    Child(node, "w:name", {{"w:val", style.name}});
    Child(node, "w:basedOn", {{"w:val", "Normal"}});
    Child(node, "w:qFormat");
    pugi::xml_node paragraph = Child(node, "w:pPr");
    if (style.keepsNext) Child(paragraph, "w:keepNext");
    if (style.hangingPt > 0)
        Child(Child(paragraph, "w:tabs"), "w:tab", {{"w:val", "left"}, {"w:pos", Twips(style.hangingPt)}});
    if (style.contentsPt >= 0)
        Child(Child(paragraph, "w:tabs"), "w:tab",
              {{"w:val", "right"}, {"w:leader", "dot"}, {"w:pos", Twips(document.style.TextWidthPt())}});
    Child(paragraph, "w:bidi", {{"w:val", IsRightToLeft(document.language) ? "1" : "0"}});
    Child(paragraph, "w:spacing",
          {{"w:before", Twips(style.look.beforePt)},
           {"w:after", Twips(style.look.afterPt)},
           {"w:line", std::to_string(std::lround(240 * document.style.lineFactor))},
           {"w:lineRule", "auto"}});
    if (style.insetPt > 0)
        Child(paragraph, "w:ind", {{"w:left", Twips(style.insetPt)}, {"w:right", Twips(style.insetPt)}});
    else if (style.contentsPt > 0)
        Child(paragraph, "w:ind", {{"w:left", Twips(style.contentsPt)}});
    else if (style.hangingPt > 0)
        Child(paragraph, "w:ind",
              {{"w:left", Twips(style.hangingPt)}, {"w:hanging", Twips(style.hangingPt)}});
    if (style.outlineLevel >= 0)
        Child(paragraph, "w:outlineLvl", {{"w:val", std::to_string(style.outlineLevel)}});
    pugi::xml_node look = Child(node, "w:rPr");
    if (style.look.bold) {
        Child(look, "w:b");
        Child(look, "w:bCs");
    }
    Child(look, "w:color", {{"w:val", HexColour(style.look.ink)}});
    Child(look, "w:sz", {{"w:val", HalfPoints(style.look.sizePt)}});
    Child(look, "w:szCs", {{"w:val", HalfPoints(style.look.sizePt)}});
}

std::string StylesXml(const Document& document) {
    pugi::xml_document part;
    pugi::xml_node styles = Child(part, "w:styles", {{"xmlns:w", kWordNamespace}});
    pugi::xml_node defaults = Child(styles, "w:docDefaults");
    pugi::xml_node look = Child(Child(defaults, "w:rPrDefault"), "w:rPr");
    Child(look, "w:rFonts",
          {{"w:ascii", document.style.latinFont},
           {"w:eastAsia", document.style.latinFont},
           {"w:hAnsi", document.style.latinFont},
           {"w:cs", document.style.arabicFont}});
    Child(look, "w:sz", {{"w:val", HalfPoints(document.style.body.sizePt)}});
    Child(look, "w:szCs", {{"w:val", HalfPoints(document.style.body.sizePt)}});
    const std::string latin = document.language == Language::French ? "fr-FR" : "en-GB";
    Child(look, "w:lang", {{"w:val", latin}, {"w:eastAsia", latin}, {"w:bidi", "ar-SA"}});
    Child(defaults, "w:pPrDefault");
    pugi::xml_node normal =
        Child(styles, "w:style", {{"w:type", "paragraph"}, {"w:default", "1"}, {"w:styleId", "Normal"}});
    Child(normal, "w:name", {{"w:val", "Normal"}});
    Child(normal, "w:qFormat");
    for (const NamedStyle& style : Styles(document.style)) AddStyle(styles, style, document);
    return XmlBytes(part);
}

std::string CoreProperties(const Document& document) {
    pugi::xml_document part;
    pugi::xml_node core =
        Child(part, "cp:coreProperties",
              {{"xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"},
               {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
               {"xmlns:dcterms", "http://purl.org/dc/terms/"},
               {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"}});
    std::string keywords;
    for (const std::string& keyword : document.keywords)
        keywords += (keywords.empty() ? "" : ", ") + OneLine(keyword);
    TextChild(core, "dc:title", OneLine(document.title));
    TextChild(core, "dc:subject", OneLine(document.subject));
    TextChild(core, "dc:creator", OneLine(document.author));
    TextChild(core, "cp:keywords", keywords);
    TextChild(core, "dc:language", std::string(Code(document.language)));
    if (!document.created.empty()) {
        TextChild(core, "dcterms:created", OneLine(document.created), {{"xsi:type", "dcterms:W3CDTF"}});
        TextChild(core, "dcterms:modified", OneLine(document.created), {{"xsi:type", "dcterms:W3CDTF"}});
    }
    return XmlBytes(part);
}

}  // namespace

std::string Twips(double points) {
    return std::to_string(std::lround(points * 20));
}
std::string HalfPoints(double points) {
    return std::to_string(std::lround(points * 2));
}

const char* DocxJustification(Alignment alignment) {
    switch (alignment) {
        case Alignment::Centre:
            return "center";
        case Alignment::End:
            return "right";
        case Alignment::Start:
            return "left";  // Word reads left as the leading side of a bidi paragraph
        case Alignment::Justify:
            break;
    }
    return "both";
}

const char* DocxStyle(const Paragraph& paragraph) {
    switch (paragraph.style) {
        case ParagraphStyle::Title:
            return "Title";
        case ParagraphStyle::Subtitle:
            return "Subtitle";
        case ParagraphStyle::Note:
            return "Note";
        case ParagraphStyle::Quote:
            return "Quote";
        case ParagraphStyle::Notice:
            return "Notice";
        case ParagraphStyle::Body:
        case ParagraphStyle::Bullet:
            break;
    }
    return NumberText(paragraph).empty() ? "BodyText" : "NumberedParagraph";
}

std::vector<ZipPart> DocxFrame(const Document& document) {
    std::vector<ZipPart> parts{{"[Content_Types].xml", kTypes},
                               {"_rels/.rels", kRootRelations},
                               {"docProps/core.xml", CoreProperties(document)},
                               {"docProps/app.xml", kApp},
                               {"word/styles.xml", StylesXml(document)},
                               {"word/settings.xml", kSettings},
                               {"word/fontTable.xml", kFonts}};
    std::string relations = kDocumentRelations;
    if (const auto& logo = document.masthead.logo) {
        relations.insert(relations.rfind("</Relationships>"), kPictureRelation);
        parts.push_back({"word/media/logo.png", logo->png, true});
    }
    parts.push_back({"word/_rels/document.xml.rels", relations});
    return parts;
}

}  // namespace mahdar::page
