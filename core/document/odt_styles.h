// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/document/document.h"

#include <pugixml.hpp>

#include <map>
#include <string>

namespace mahdar::page {

/// Opens the root element of an OpenDocument part with its namespaces and version.
[[nodiscard]] pugi::xml_node OdfRoot(pugi::xml_document& part, const char* name);

/// "12.5pt", with a point whatever the locale is.
[[nodiscard]] std::string Points(double points);

void AddFontFaces(pugi::xml_node root, const PageStyle& style);

/// The style "Page": paper and margins.
void AddPageLayout(pugi::xml_node automatic, const Document& document);

/// office:styles: the named paragraph styles, direction by the document's language.
void AddNamedStyles(pugi::xml_node root, const Document& document);

/// Automatic styles of one part: equal looks share one style.
class OdfAutoStyles final {
public:
    explicit OdfAutoStyles(pugi::xml_node parent) : m_parent(parent) {}

    /// The style's name; `properties` are attributes of style:<family>-properties.
    std::string Name(const std::string& family, const std::string& parent,
                     const std::map<std::string, std::string>& properties, double tabStopPt = 0);

private:
    pugi::xml_node m_parent;
    std::map<std::string, std::string> m_names;
};

/// Title, author and the rest of meta.xml.
[[nodiscard]] std::string OdfMetaXml(const Document& document);

}  // namespace mahdar::page
