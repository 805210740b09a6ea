// SPDX-License-Identifier: LGPL-2.1-or-later
// OpenDocument texts written by hand, part by part.
#pragma once

#include "core/document/zip_bytes.h"
#include "plugins/agenda/read/files/odt/odt_file.h"
#include "tests/plugins/agenda/read/files/shown_lines.h"

#include <string>
#include <vector>

namespace mahdar::agenda::test {

struct OdtText {
    std::string body;            ///< inside office:text
    std::string automatic = {};  ///< styles of content.xml
    std::string styles = {};     ///< styles of styles.xml
    std::vector<page::ZipPart> more = {};
};

inline std::string OdtBytes(const OdtText& text) {
    const std::string spaces =
        " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
        " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
        " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
        " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
        " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
        " xmlns:loext=\"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0\""
        " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\"";
    std::vector<page::ZipPart> parts{
        {"mimetype", "application/vnd.oasis.opendocument.text", true},
        {"content.xml",
         "<office:document-content" + spaces + "><office:automatic-styles>" + text.automatic +
             "</office:automatic-styles><office:body><office:text>" + text.body +
             "</office:text></office:body></office:document-content>",
         false},
        {"styles.xml",
         "<office:document-styles" + spaces + "><office:styles>" + text.styles +
             "</office:styles></office:document-styles>",
         false}};
    parts.insert(parts.end(), text.more.begin(), text.more.end());
    return page::ZipBytes(parts);
}

inline SourceText Read(const OdtText& text) {
    return ReadOdt(OdtBytes(text), "agenda.odt");
}

inline std::string OdtPar(const std::string& text, const std::string& attributes = {}) {
    return "<text:p " + attributes + ">" + text + "</text:p>";
}

inline std::string OdtItem(const std::string& inside, const std::string& attributes = {}) {
    return "<text:list-item " + attributes + ">" + inside + "</text:list-item>";
}

inline std::string OdtList(const std::string& items,
                           const std::string& attributes = "text:style-name=\"L1\"") {
    return "<text:list " + attributes + ">" + items + "</text:list>";
}

}  // namespace mahdar::agenda::test
