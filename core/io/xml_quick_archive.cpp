// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/io/xml_quick_archive.h"

#include <algorithm>
#include <array>
#include <utility>

#include <pugixml.hpp>

#include "core/io/xml_in_archive.h"
#include "core/io/xml_shape.h"

namespace mahdar {

char XmlQuickArchive::Escaped() {
    static constexpr std::array<std::pair<std::string_view, char>, 5> kNames{
        {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}}};
    for (const auto& [name, letter] : kNames) {
        if (Passes(name)) return letter;
    }
    throw NotAsWritten{};
}

void XmlQuickArchive::EscapedText(std::string& value) {
    while (m_at != m_end && *m_at == '&') {
        value += Escaped();
        const char* const from = std::exchange(m_at, xml::NextMark(m_at, m_end));
        value.append(from, static_cast<std::size_t>(m_at - from));
    }
    if (m_at == m_end) throw NotAsWritten{};
}

std::string XmlQuickArchive::AttributeRest() {
    std::string value;
    while (true) {
        const char* const from = m_at;
        // A reader of XML makes blanks of tabs and line ends.
        while (m_at != m_end && *m_at != '"' && *m_at != '&' && *m_at != '\t' && *m_at != '\n') ++m_at;
        value.append(from, static_cast<std::size_t>(m_at - from));
        if (Passes("\"")) return value;
        value += Escaped();
    }
}

std::string_view XmlQuickArchive::NextName() const noexcept {
    if (m_at == m_end || *m_at != '<') return {};
    const std::string_view rest(m_at + 1, Left() - 1);
    const std::size_t end = rest.find('>');
    return end == std::string_view::npos ? std::string_view{} : rest.substr(0, end);
}

std::string_view XmlQuickArchive::WholeElement() {
    const char* const from = m_at;
    int depth = 0;
    do {
        const void* const tag = std::memchr(m_at, '<', Left());
        if (tag == nullptr) throw NotAsWritten{};
        m_at = static_cast<const char*>(tag) + 1;
        const std::string_view rest(m_at, Left());
        const std::size_t end = xml::TagEnd(rest);
        if (end == rest.size() || end == 0 || rest[0] == '!' || rest[0] == '?') throw NotAsWritten{};
        m_at += end + 1;
        if (rest[0] == '/') {
            --depth;
        } else {
            ++m_elements;
            if (rest[end - 1] != '/') ++depth;
        }
        // The other reader counts the levels around it, too.
        if (depth > xml::kMaxDepth / 2 || m_elements > xml::kMaxElements) throw NotAsWritten{};
    } while (depth > 0);
    return {from, static_cast<std::size_t>(m_at - from)};
}

void XmlQuickArchive::Keep(KeptXml& kept, const NamesOf& known) {
    while (!AtEndTag()) {
        if (Left() == 0 || *m_at != '<') throw NotAsWritten{};
        const std::string_view element = WholeElement();
        pugi::xml_document document;
        if (!document.load_buffer(element.data(), element.size(), kParseFlags, pugi::encoding_utf8))
            throw NotAsWritten{};
        const pugi::xml_node node = document.first_child();
        if (node.next_sibling() ||
            std::find(known.names.begin(), known.names.end(), node.name()) != known.names.end())
            throw NotAsWritten{};
        kept.xml += xml::Outer(node);
    }
}

}  // namespace mahdar
