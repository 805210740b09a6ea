// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <pugixml.hpp>

#include <string>
#include <string_view>

namespace mahdar::agenda {

/// One XML part of a document, within limits of depth and of the number of its elements. Elements and
/// attributes are looked up by the name behind the colon: prefixes are a choice of the program that wrote the
/// file.
class XmlPart {
public:
    /// `document` is the file's name, for the sentences of errors. Throws ParseError for what is no XML or
    /// too much of it.
    XmlPart(std::string bytes, const std::string& document);
    XmlPart(const XmlPart&) = delete;
    XmlPart& operator=(const XmlPart&) = delete;

    [[nodiscard]] pugi::xml_node Root() const { return m_tree.document_element(); }

private:
    std::string m_bytes;  // the tree points into them
    pugi::xml_document m_tree;
};

[[nodiscard]] std::string_view LocalName(const pugi::xml_node& node) noexcept;
[[nodiscard]] bool Is(const pugi::xml_node& node, std::string_view local) noexcept;
/// The first child of that name, or an empty node.
[[nodiscard]] pugi::xml_node ChildOf(const pugi::xml_node& node, std::string_view local) noexcept;
/// Empty when it is not there.
[[nodiscard]] std::string_view AttributeOf(const pugi::xml_node& node, std::string_view local) noexcept;
[[nodiscard]] bool HasAttribute(const pugi::xml_node& node, std::string_view local) noexcept;
[[nodiscard]] int NumberOf(std::string_view text, int fallback) noexcept;

}  // namespace mahdar::agenda
