// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/document/docx_parts.h"

#include "core/document/named_styles.h"
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

constexpr const char* kPictureRelation =
    R"(<Relationship Id="rId5" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/logo.png"/>)";

constexpr const char* kFonts = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="Amiri"><w:altName w:val="Traditional Arabic"/><w:charset w:val="B2"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font><w:font w:name="Noto Naskh Arabic"><w:altName w:val="Times New Roman"/><w:charset w:val="B2"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>)";

/// Cells have no padding of their own above and below.
constexpr double kCellPt = 1.5;

void AddStyle(pugi::xml_node styles, const NamedStyle& style, const Document& document) {
    pugi::xml_node node = Child(styles, "w:style", {{"w:type", "paragraph"}, {"w:styleId", style.docxId}});
    Child(node, "w:name", {{"w:val", style.docxName}});
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
    for (NamedStyle style : NamedStyles(document.style)) {
        if (std::string_view(style.docxId).starts_with("Table"))
            style.look.beforePt = style.look.afterPt = kCellPt;
        AddStyle(styles, style, document);
    }
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
