// SPDX-License-Identifier: LGPL-2.1-or-later
// A Boost.Serialization archive that reads what XmlOutArchive writes from a pugixml tree. It reads by element
// name, so absent elements keep their default and order does not matter; elements it does not know are handed
// to a KeptXml member and written back.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <boost/mpl/bool.hpp>
#include <boost/serialization/nvp.hpp>
#include <boost/serialization/serialization.hpp>
#include <pugixml.hpp>

#include "core/io/xml_shape.h"
#include "core/io/xml_value.h"
#include "core/text/utf8.h"

namespace mahdar {

/// Nothing of a text is lost: white-space-only texts stay, line ends are not touched.
inline constexpr unsigned kParseFlags =
    (pugi::parse_default | pugi::parse_ws_pcdata_single) & ~pugi::parse_eol;

namespace xml {

[[noreturn]] void ThrowBadValue(const char* element, std::string_view value);
/// The element as it is kept: clean text, written by a library of XML.
[[nodiscard]] std::string Outer(pugi::xml_node node);

}  // namespace xml

/// Reads from a pugixml element. Throws ParseError for values that are not what they should be.
class XmlInArchive {
public:
    using is_saving = boost::mpl::false_;
    using is_loading = boost::mpl::true_;

    XmlInArchive(pugi::xml_node from, unsigned format) : m_node(from), m_format(format) {}

    template <class T>
    XmlInArchive& operator&(const boost::serialization::nvp<T>& pair) {
        Load(pair.name(), pair.value());
        return *this;
    }
    template <class T>
    XmlInArchive& operator>>(const boost::serialization::nvp<T>& pair) {
        return *this & pair;
    }

    template <class T>
    void register_type(const T* = nullptr) {}
    [[nodiscard]] unsigned get_library_version() const { return m_format; }
    void load_binary(void* address, std::size_t count) {
        const std::string bytes = xml::FromBase64(m_node.child("binary").child_value());
        if (bytes.size() != count) xml::ThrowBadValue("binary", "");
        bytes.copy(static_cast<char*>(address), count);
    }

    template <class T>
    void Load(const char* name, T& value) {
        if constexpr (std::is_same_v<T, KeptXml>) {
            LoadKept(value);
        } else if (const pugi::xml_node child = m_node.child(name)) {
            m_taken.push_back(name);
            LoadNode(child, value);
        }
    }

private:
    template <class T>
    void LoadNode(pugi::xml_node node, T& value) {
        if constexpr (xml::Value<T>) {
            const std::string_view text = node.child_value();
            // A number behind '&#' may stand for a letter that no text can hold.
            const bool parsed = IsCleanText(text) ? xml::Parse(text, value) : xml::Parse(std::string_view(CleanText(text)), value);
            if (!parsed) xml::ThrowBadValue(node.name(), text);
        } else {
            LoadNested(node, value);
        }
    }
    template <class T>
    void LoadNode(pugi::xml_node node, std::optional<T>& value) {
        LoadNode(node, value.emplace());
    }
    template <class T>
    void LoadNode(pugi::xml_node node, std::vector<T>& list) {
        if (++m_depth > xml::kMaxDepth) xml::ThrowTooDeep();
        list.clear();
        for (const pugi::xml_node entry : node.children()) {
            if (entry.type() != pugi::node_element) continue;
            LoadNode(entry, list.emplace_back());
            if (xml::NamelessRow(list.back())) xml::ThrowBadValue("id", {});
        }
        --m_depth;
    }
    template <class T>
    void LoadNested(pugi::xml_node node, T& value) {
        if (++m_depth > xml::kMaxDepth) xml::ThrowTooDeep();
        const pugi::xml_node outer = std::exchange(m_node, node);
        const std::size_t outerFirst = std::exchange(m_firstTaken, m_taken.size());
        boost::serialization::serialize(*this, value, m_format);
        m_taken.resize(m_firstTaken);
        m_firstTaken = outerFirst;
        m_node = outer;
        --m_depth;
    }
    void LoadKept(KeptXml& kept) {
        for (const pugi::xml_node child : m_node.children()) {
            if (child.type() == pugi::node_element && !Taken(child.name())) kept.xml += xml::Outer(child);
        }
    }
    [[nodiscard]] bool Taken(std::string_view name) const {
        for (std::size_t i = m_firstTaken; i < m_taken.size(); ++i) {
            if (name == m_taken[i]) return true;
        }
        return false;
    }

    pugi::xml_node m_node;  ///< being read
    unsigned m_format;
    int m_depth = 0;
    std::vector<const char*> m_taken;  ///< names found, those of the node being read last
    std::size_t m_firstTaken = 0;
};

}  // namespace mahdar
