// SPDX-License-Identifier: LGPL-2.1-or-later
// Word documents written by hand, part by part.
#pragma once

#include "core/document/zip_bytes.h"
#include "plugins/agenda/read/files/docx/docx_file.h"
#include "tests/plugins/agenda/read/files/shown_lines.h"

#include <string>
#include <utility>
#include <vector>

namespace mahdar::agenda::test {

/// What stands inside the root elements of the parts; an empty part is left out of the package.
struct DocxText {
    std::string body;
    std::string styles = {};
    std::string numbering = {};
    std::string footnotes = {};
    std::string endnotes = {};
    std::vector<page::ZipPart> more = {};
};

inline std::string DocxRoot(const char* name, const std::string& inside) {
    return std::string("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<w:") + name +
           " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
           " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
           " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
           " xmlns:v=\"urn:schemas-microsoft-com:vml\">" +
           inside + "</w:" + name + ">";
}

inline std::string DocxBytes(const DocxText& text) {
    const std::string kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const auto related = [&kind](const char* id, const char* type, const char* target) {
        return std::string("<Relationship Id=\"") + id + "\" Type=\"" + kind + type + "\" Target=\"" +
               target + "\"/>";
    };
    const auto relations = [](const std::string& inside) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
               inside + "</Relationships>";
    };
    std::vector<page::ZipPart> parts{
        {"[Content_Types].xml", "<Types/>", false},
        {"_rels/.rels", relations(related("a", "officeDocument", "word/document.xml")), false},
        {"word/document.xml", DocxRoot("document", "<w:body>" + text.body + "</w:body>"), false}};
    std::string beside;
    const std::pair<const char*, const std::string*> others[] = {{"styles", &text.styles},
                                                                 {"numbering", &text.numbering},
                                                                 {"footnotes", &text.footnotes},
                                                                 {"endnotes", &text.endnotes}};
    for (const auto& [name, inside] : others) {
        if (inside->empty()) continue;
        beside += related(name, name, (std::string(name) + ".xml").c_str());
        parts.push_back({"word/" + std::string(name) + ".xml", DocxRoot(name, *inside), false});
    }
    parts.push_back({"word/_rels/document.xml.rels", relations(beside), false});
    parts.insert(parts.end(), text.more.begin(), text.more.end());
    return page::ZipBytes(parts);
}

inline SourceText Read(const DocxText& text) {
    return ReadDocx(DocxBytes(text), "agenda.docx");
}

inline std::string Run(const std::string& text, const std::string& properties = {}) {
    return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
}

inline std::string Par(const std::string& text, const std::string& properties = {}) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + Run(text) + "</w:p>";
}

inline std::string InList(int number, int level) {
    return "<w:numPr><w:ilvl w:val=\"" + std::to_string(level) + "\"/><w:numId w:val=\"" +
           std::to_string(number) + "\"/></w:numPr>";
}

}  // namespace mahdar::agenda::test
