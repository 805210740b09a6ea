// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <pugixml.hpp>

#include <initializer_list>
#include <sstream>
#include <string>
#include <utility>

namespace mahdar::page {

using XmlAttributes = std::initializer_list<std::pair<const char*, std::string>>;

/// Appends an element with attributes and returns it.
inline pugi::xml_node Child(pugi::xml_node parent, const char* name, XmlAttributes attributes = {}) {
    pugi::xml_node node = parent.append_child(name);
    for (const auto& [key, value] : attributes) node.append_attribute(key).set_value(value.c_str());
    return node;
}

/// Appends an element that holds only text.
inline pugi::xml_node TextChild(pugi::xml_node parent, const char* name, const std::string& text,
                                XmlAttributes attributes = {}) {
    pugi::xml_node node = Child(parent, name, attributes);
    node.append_child(pugi::node_pcdata).set_value(text.c_str());
    return node;
}

/// The whole part as UTF-8 with an XML declaration and no added white space.
inline std::string XmlBytes(const pugi::xml_document& part) {
    std::ostringstream out;
    out << "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    part.save(out, "", pugi::format_raw | pugi::format_no_declaration, pugi::encoding_utf8);
    return out.str();
}

}  // namespace mahdar::page
