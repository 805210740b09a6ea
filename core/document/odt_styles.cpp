// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/document/odt_styles.h"

#include "core/document/named_styles.h"
#include "core/document/odt_text.h"
#include "core/document/page_style.h"
#include "core/document/page_text.h"
#include "core/document/xml_part.h"

#include <algorithm>
#include <cmath>

namespace mahdar::page {
namespace {

constexpr double kFootPt = 27;
constexpr double kLeastFootPt = 12;

void TextProperties(pugi::xml_node style, const TextLook& look) {
    const std::string size = Points(look.sizePt);
    pugi::xml_node text = Child(
        style, "style:text-properties",
        {{"fo:font-size", size}, {"style:font-size-complex", size}, {"fo:color", "#" + HexColour(look.ink)}});
    if (!look.bold) return;
    for (const char* key : {"fo:font-weight", "style:font-weight-complex"})
        text.append_attribute(key).set_value("bold");
}

void AddStyle(pugi::xml_node styles, const NamedStyle& style, const PageStyle& page, const std::string& mode) {
    pugi::xml_node node = Child(styles, "style:style",
                                {{"style:name", OdfStyleId(style.odfName)},
                                 {"style:display-name", style.odfName},
                                 {"style:family", "paragraph"},
                                 {"style:parent-style-name", "Standard"}});
    const bool isHeading = style.outlineLevel >= 0;
    if (isHeading) node.append_attribute("style:default-outline-level").set_value(style.outlineLevel + 1);
    pugi::xml_node paragraph =
        Child(node, "style:paragraph-properties",
              {{"fo:margin-top", Points(style.look.beforePt)},
               {"fo:margin-bottom", Points(style.look.afterPt)},
               {"fo:line-height", std::to_string(std::lround(100 * page.lineFactor)) + "%"},
               {"style:writing-mode", mode}});
    if (isHeading) paragraph.append_attribute("fo:keep-with-next").set_value("always");
    if (style.hangingPt > 0) {
        paragraph.append_attribute("fo:margin-left").set_value(Points(style.hangingPt).c_str());
        paragraph.append_attribute("fo:text-indent").set_value(Points(-style.hangingPt).c_str());
        Child(Child(paragraph, "style:tab-stops"), "style:tab-stop", {{"style:position", "0pt"}});
    }
    if (style.contentsPt >= 0) {
        paragraph.append_attribute("fo:margin-left").set_value(Points(style.contentsPt).c_str());
        Child(Child(paragraph, "style:tab-stops"), "style:tab-stop",
              {{"style:position", Points(page.TextWidthPt() - style.contentsPt)},
               {"style:type", "right"},
               {"style:leader-style", "dotted"},
               {"style:leader-text", "."}});
    }
    TextProperties(node, style.look);
}

void AddDefault(pugi::xml_node styles, const Document& document, const std::string& mode) {
    pugi::xml_node standard = Child(styles, "style:default-style", {{"style:family", "paragraph"}});
    Child(standard, "style:paragraph-properties",
          {{"style:writing-mode", mode}, {"fo:orphans", "2"}, {"fo:widows", "2"}});
    const bool isFrench = document.language == Language::French;
    Child(standard, "style:text-properties",
          {{"style:font-name", "Latin"},
           {"style:font-name-asian", "Latin"},
           {"style:font-name-complex", "Arabic"},
           {"fo:font-size", Points(document.style.body.sizePt)},
           {"style:font-size-complex", Points(document.style.body.sizePt)},
           {"fo:language", isFrench ? "fr" : "en"},
           {"fo:country", isFrench ? "FR" : "GB"},
           {"style:language-complex", "ar"},
           {"style:country-complex", "SA"}});
}

}  // namespace

pugi::xml_node OdfRoot(pugi::xml_document& part, const char* name) {
    static const std::string kOasis = "urn:oasis:names:tc:opendocument:xmlns:";
    return Child(part, name,
                 {{"xmlns:office", kOasis + "office:1.0"},
                  {"xmlns:style", kOasis + "style:1.0"},
                  {"xmlns:text", kOasis + "text:1.0"},
                  {"xmlns:table", kOasis + "table:1.0"},
                  {"xmlns:draw", kOasis + "drawing:1.0"},
                  {"xmlns:fo", kOasis + "xsl-fo-compatible:1.0"},
                  {"xmlns:svg", kOasis + "svg-compatible:1.0"},
                  {"xmlns:meta", kOasis + "meta:1.0"},
                  {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
                  {"xmlns:xlink", "http://www.w3.org/1999/xlink"},
                  {"office:version", "1.2"}});
}

std::string Points(double points) {
    const long hundredths = std::lround(std::fabs(points) * 100);
    std::string text = std::to_string(hundredths / 100);
    const std::string rest = std::to_string(100 + hundredths % 100).substr(1);
    if (rest != "00") text += "." + rest;
    return (points < 0 ? "-" : "") + text + "pt";
}

void AddFontFaces(pugi::xml_node root, const PageStyle& style) {
    pugi::xml_node faces = Child(root, "office:font-face-decls");
    const auto add = [&](const char* name, const std::string& family) {
        Child(faces, "style:font-face",
              {{"style:name", name},
               {"svg:font-family", "'" + family + "'"},
               {"style:font-family-generic", "roman"},
               {"style:font-pitch", "variable"}});
    };
    add("Latin", style.latinFont);
    add("Arabic", style.arabicFont);
}

void AddNamedStyles(pugi::xml_node root, const Document& document) {
    const std::string mode = IsRightToLeft(document.language) ? "rl-tb" : "lr-tb";
    pugi::xml_node styles = Child(root, "office:styles");
    AddDefault(styles, document, mode);
    Child(styles, "style:style",
          {{"style:name", "Standard"}, {"style:family", "paragraph"}, {"style:class", "text"}});
    Child(styles, "style:style", {{"style:name", "Index_20_Link"}, {"style:family", "text"}});
    for (const NamedStyle& named : NamedStyles(document.style)) AddStyle(styles, named, document.style, mode);
    AddStyle(styles, {"", "", "Gap", {.sizePt = 4, .afterPt = 0}}, document.style, mode);
}

void AddPageLayout(pugi::xml_node automatic, const Document& document) {
    pugi::xml_node layout = Child(automatic, "style:page-layout", {{"style:name", "Page"}});
    const std::string side = Points(document.style.marginPt);
    Child(layout, "style:page-layout-properties",
          {{"fo:page-width", Points(document.style.pageWidthPt)},
           {"fo:page-height", Points(document.style.pageHeightPt)},
           {"style:print-orientation",
            document.style.pageWidthPt > document.style.pageHeightPt ? "landscape" : "portrait"},
           {"fo:margin-top", Points(document.style.topPt)},
           {"fo:margin-left", side},
           {"fo:margin-right", side},
           // The foot of the page stands in the margin.
           {"fo:margin-bottom", Points(std::max(document.style.bottomPt - kFootPt, kLeastFootPt))},
           {"style:writing-mode", IsRightToLeft(document.language) ? "rl-tb" : "lr-tb"}});
    Child(Child(layout, "style:footer-style"), "style:header-footer-properties",
          {{"fo:min-height", "24pt"}, {"fo:margin-top", "6pt"}});
}

std::string OdfAutoStyles::Name(const std::string& family, const std::string& parent,
                                const std::map<std::string, std::string>& properties, double tabStopPt) {
    std::string key = family + '|' + parent + '|' + Points(tabStopPt);
    for (const auto& [name, value] : properties) key += '|' + name + '=' + value;
    auto [found, isNew] = m_names.try_emplace(key, "A" + std::to_string(m_names.size() + 1));
    if (!isNew) return found->second;
    pugi::xml_node style =
        Child(m_parent, "style:style", {{"style:name", found->second}, {"style:family", family}});
    if (!parent.empty()) style.append_attribute("style:parent-style-name").set_value(parent.c_str());
    pugi::xml_node node = Child(style, ("style:" + family + "-properties").c_str());
    for (const auto& [name, value] : properties) node.append_attribute(name.c_str()).set_value(value.c_str());
    if (tabStopPt > 0) {
        pugi::xml_node stops = Child(node, "style:tab-stops");
        Child(stops, "style:tab-stop", {{"style:position", Points(tabStopPt / 2)}, {"style:type", "center"}});
        Child(stops, "style:tab-stop", {{"style:position", Points(tabStopPt)}, {"style:type", "right"}});
    }
    return found->second;
}

std::string OdfMetaXml(const Document& document) {
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

}  // namespace mahdar::page
