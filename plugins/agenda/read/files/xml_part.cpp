// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/files/xml_part.h"

#include "core/base/error.h"

#include <charconv>
#include <cstddef>
#include <utility>

namespace mahdar::agenda {
namespace {

constexpr std::size_t kMostTags = 3'000'000;  // a tree of them takes about as much memory as the text itself
constexpr int kDeepest = 400;

[[noreturn]] void ThrowTooMuch(const std::string& document) {
    throw ParseError(
        MAHDAR_TR("\"%1\" holds more parts, or parts deeper inside each other, than a document has; it "
                  "was not read."),
        {document});
}

void CheckTags(std::string_view bytes, const std::string& document) {
    std::size_t tags = 0;
    for (const char c : bytes) tags += c == '<' || c == '=';
    if (tags > kMostTags) ThrowTooMuch(document);
}

void CheckDepth(const pugi::xml_document& tree, const std::string& document) {
    int depth = 0;
    pugi::xml_node node = tree.first_child();
    while (node) {
        if (const pugi::xml_node child = node.first_child()) {
            if (++depth > kDeepest) ThrowTooMuch(document);
            node = child;
            continue;
        }
        while (node && !node.next_sibling()) {
            node = node.parent();
            --depth;
        }
        if (node) node = node.next_sibling();
    }
}

std::string_view BehindColon(std::string_view name) noexcept {
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

pugi::xml_attribute Find(const pugi::xml_node& node, std::string_view local) noexcept {
    for (const pugi::xml_attribute attribute : node.attributes()) {
        if (BehindColon(attribute.name()) == local) return attribute;
    }
    return {};
}

}  // namespace

XmlPart::XmlPart(std::string bytes, const std::string& document) : m_bytes(std::move(bytes)) {
    CheckTags(m_bytes, document);
    const auto read = m_tree.load_buffer_inplace(m_bytes.data(), m_bytes.size(),
                                                 pugi::parse_default | pugi::parse_ws_pcdata);
    if (!read || !m_tree.document_element())
        throw ParseError(MAHDAR_TR("\"%1\" is damaged or was not copied to its end. Ask for the file again."),
                         {document});
    CheckDepth(m_tree, document);
}

std::string_view LocalName(const pugi::xml_node& node) noexcept {
    return BehindColon(node.name());
}

bool Is(const pugi::xml_node& node, std::string_view local) noexcept {
    return LocalName(node) == local;
}

pugi::xml_node ChildOf(const pugi::xml_node& node, std::string_view local) noexcept {
    for (const pugi::xml_node child : node.children()) {
        if (Is(child, local)) return child;
    }
    return {};
}

std::string_view AttributeOf(const pugi::xml_node& node, std::string_view local) noexcept {
    return Find(node, local).value();
}

bool HasAttribute(const pugi::xml_node& node, std::string_view local) noexcept {
    return !Find(node, local).empty();
}

int NumberOf(std::string_view text, int fallback) noexcept {
    int value = fallback;
    (void)std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

}  // namespace mahdar::agenda
