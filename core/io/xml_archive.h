// SPDX-License-Identifier: LGPL-2.1-or-later
// A Boost.Serialization archive over a pugixml tree. It reads by element name, so absent elements keep their
// default and order does not matter; elements it does not know are handed to a KeptXml member and written back.
// What it offers is what the documented Archive concept asks, without pointers, tracking and polymorphism:
//   text, numbers, bool   <name>value</name>
//   enum with EnumWords   <name>word</name>
//   vector                <name><e/>...<e/></name>
//   optional              absent when empty
//   class                 <name>...</name> through its serialize()
// Empty texts, lists and optionals are left out: they must be what a default-constructed object holds.
#pragma once

#include <charconv>
#include <concepts>
#include <cstring>
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

#include "core/base/id.h"
#include "core/base/instant.h"

namespace mahdar {

/// Elements of an object that this program does not know, kept word for word. Must come last in serialize().
struct KeptXml {
    std::string xml;
    bool operator==(const KeptXml&) const = default;

    template <class Archive>
    void serialize(Archive& archive, unsigned) {
        archive& boost::serialization::make_nvp("xml", xml);
    }
};

/// Bytes that need not be text; base64 in XML.
struct Bytes {
    std::string data;
    bool operator==(const Bytes&) const = default;

    template <class Archive>
    void serialize(Archive& archive, unsigned) {
        archive& boost::serialization::make_nvp("data", data);
    }
};

template <class E>
struct EnumWord {
    E value;
    const char* word;
};

/// Specialise with `static constexpr EnumWord<E> kWords[]` to write an enum as a word.
template <class E>
struct EnumWords;

template <class E>
concept WordedEnum = std::is_enum_v<E> && requires { EnumWords<E>::kWords; };

template <WordedEnum E>
[[nodiscard]] constexpr const char* WordOf(E value) noexcept {
    for (const auto& entry : EnumWords<E>::kWords) {
        if (entry.value == value) return entry.word;
    }
    return "";
}

template <WordedEnum E>
[[nodiscard]] constexpr std::optional<E> FromWord(std::string_view word) noexcept {
    for (const auto& entry : EnumWords<E>::kWords) {
        if (word == entry.word) return entry.value;
    }
    return std::nullopt;
}

namespace xml {
inline constexpr int kMaxDepth = 64;
[[noreturn]] void ThrowBadValue(const char* element, std::string_view value);
[[noreturn]] void ThrowTooDeep();
[[nodiscard]] std::string ToBase64(std::string_view bytes);
[[nodiscard]] std::string FromBase64(std::string_view text);
/// Sets the text of a node, cleaned if it holds what no XML can hold.
void SetText(pugi::xml_node text, const char* value, std::size_t length);
/// Looks at bytes before they are parsed: throws ParseError for a depth or a number of elements that no session has,
/// which would cost the parser many times their size in memory.
void CheckShape(std::string_view xml);
void AppendKept(pugi::xml_node parent, const std::string& xml);
[[nodiscard]] std::string Outer(pugi::xml_node node);
}  // namespace xml

/// Writes into a pugixml element. The caller owns the document.
class XmlOutArchive {
public:
    using is_saving = boost::mpl::true_;
    using is_loading = boost::mpl::false_;

    XmlOutArchive(pugi::xml_node into, unsigned format) : m_node(into), m_format(format) {}

    template <class T>
    XmlOutArchive& operator&(const boost::serialization::nvp<T>& pair) {
        Save(pair.name(), pair.const_value());
        return *this;
    }
    template <class T>
    XmlOutArchive& operator<<(const boost::serialization::nvp<T>& pair) {
        return *this & pair;
    }

    template <class T>
    void register_type(const T* = nullptr) {}
    [[nodiscard]] unsigned get_library_version() const { return m_format; }
    void save_binary(const void* address, std::size_t count) {
        m_node.append_child("binary").text().set(
            xml::ToBase64({static_cast<const char*>(address), count}).c_str());
    }

    template <class T>
    void Save(const char* name, const T& value) {
        if constexpr (std::is_same_v<T, std::string>) {
            if (!value.empty()) Text(name, value.data(), value.size());
        } else if constexpr (std::is_same_v<T, KeptXml>) {
            if (!value.xml.empty()) xml::AppendKept(m_node, value.xml);
        } else if constexpr (std::is_same_v<T, Bytes>) {
            if (!value.data.empty()) Save(name, xml::ToBase64(value.data));
        } else if constexpr (std::is_same_v<T, Instant>) {
            if (!value.Empty()) Save(name, ToIso(value));
        } else if constexpr (std::is_same_v<T, bool>) {
            Text(name, value ? "true" : "false", value ? 4 : 5);
        } else if constexpr (WordedEnum<T>) {
            const std::string_view word = WordOf(value);
            Text(name, word.data(), word.size());
        } else if constexpr (std::is_enum_v<T>) {
            Save(name, static_cast<std::underlying_type_t<T>>(value));
        } else if constexpr (std::is_arithmetic_v<T>) {
            char text[32];
            const auto end = std::to_chars(text, text + sizeof text, value).ptr;
            Text(name, text, static_cast<std::size_t>(end - text));
        } else {
            SaveNested(name, value);
        }
    }

    template <class T>
    void Save(const char* name, const std::vector<T>& list) {
        if (list.empty()) return;
        pugi::xml_node outer = m_node;
        m_node = outer.append_child(name);
        for (const T& entry : list) SaveEntry(entry);
        m_node = outer;
    }
    template <class T>
    void Save(const char* name, const std::optional<T>& value) {
        if (value) SaveAlways(name, *value);
    }
    template <class Tag>
    void Save(const char* name, const Id<Tag>& id) {
        Save(name, id.value);
    }

private:
    void Text(const char* name, const char* text, std::size_t length) {
        xml::SetText(m_node.append_child(name).append_child(pugi::node_pcdata), text, length);
    }
    template <class T>
    void SaveNested(const char* name, const T& value) {
        pugi::xml_node outer = m_node;
        m_node = outer.append_child(name);
        boost::serialization::serialize(*this, const_cast<T&>(value), m_format);
        if (!m_node.first_child()) outer.remove_child(m_node);
        m_node = outer;
    }
    /// Like Save, but an empty value leaves an empty element behind: a list keeps its length.
    template <class T>
    void SaveAlways(const char* name, const T& value) {
        const pugi::xml_node before = m_node.last_child();
        Save(name, value);
        if (m_node.last_child() == before) m_node.append_child(name);
    }
    template <class T>
    void SaveEntry(const T& entry) {
        SaveAlways("e", entry);
    }

    pugi::xml_node m_node;
    unsigned m_format;
};

/// Reads from a pugixml element. Throws ParseError for values that are not what they should be.
class XmlInArchive {
public:
    using is_saving = boost::mpl::false_;
    using is_loading = boost::mpl::true_;

    XmlInArchive(pugi::xml_node from, unsigned format)
        : m_node(from), m_next(from.first_child()), m_format(format) {}

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
        const std::string bytes = xml::FromBase64(m_node.child("binary").text().get());
        if (bytes.size() != count) xml::ThrowBadValue("binary", "");
        bytes.copy(static_cast<char*>(address), count);
    }

    template <class T>
    void Load(const char* name, T& value) {
        if constexpr (std::is_same_v<T, KeptXml>) {
            LoadKept(value);
        } else if (const pugi::xml_node child = Take(name)) {
            LoadNode(child, value);
        }
    }

private:
    /// The elements mostly come in the order of serialize(), so the next one is tried first.
    pugi::xml_node Take(const char* name) {
        pugi::xml_node child = m_next;
        if (!child || std::strcmp(child.name(), name) != 0) {
            if (!child && m_inOrder) return {};
            child = m_node.child(name);
            m_inOrder = m_inOrder && !child;
        }
        if (child) {
            m_next = child.next_sibling();
            m_taken.push_back(name);
        }
        return child;
    }

    template <class T>
    void LoadNode(pugi::xml_node node, T& value) {
        if constexpr (std::is_same_v<T, std::string>) {
            value = node.child_value();
        } else if constexpr (std::is_same_v<T, Bytes>) {
            value.data = xml::FromBase64(node.child_value());
        } else if constexpr (std::is_same_v<T, Instant>) {
            const auto instant = ParseIso(node.child_value());
            if (!instant) xml::ThrowBadValue(node.name(), node.child_value());
            value = *instant;
        } else if constexpr (std::is_same_v<T, bool>) {
            const std::string_view word = node.child_value();
            if (word != "true" && word != "false") xml::ThrowBadValue(node.name(), word);
            value = word == "true";
        } else if constexpr (WordedEnum<T>) {
            const auto word = FromWord<T>(node.child_value());
            if (!word) xml::ThrowBadValue(node.name(), node.child_value());
            value = *word;
        } else if constexpr (std::is_arithmetic_v<T>) {
            LoadNumber(node, value);
        } else {
            LoadNested(node, value);
        }
    }
    template <class Tag>
    void LoadNode(pugi::xml_node node, Id<Tag>& id) {
        id.value = node.child_value();
    }
    template <class T>
    void LoadNode(pugi::xml_node node, std::optional<T>& value) {
        LoadNode(node, value.emplace());
    }
    template <class T>
    void LoadNode(pugi::xml_node node, std::vector<T>& list) {
        if (++m_depth > xml::kMaxDepth) xml::ThrowTooDeep();
        list.clear();
        for (pugi::xml_node entry = node.first_child(); entry; entry = entry.next_sibling()) {
            if (entry.type() == pugi::node_element) LoadNode(entry, list.emplace_back());
        }
        --m_depth;
    }
    template <class T>
    void LoadNumber(pugi::xml_node node, T& value) {
        const std::string_view text = node.child_value();
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc{} || end != text.data() + text.size()) xml::ThrowBadValue(node.name(), text);
    }
    template <class T>
    void LoadNested(pugi::xml_node node, T& value) {
        if (++m_depth > xml::kMaxDepth) xml::ThrowTooDeep();
        const pugi::xml_node outerNode = std::exchange(m_node, node);
        const pugi::xml_node outerNext = std::exchange(m_next, node.first_child());
        const std::size_t outerFirst = std::exchange(m_firstTaken, m_taken.size());
        const bool outerInOrder = std::exchange(m_inOrder, true);
        boost::serialization::serialize(*this, value, m_format);
        m_taken.resize(m_firstTaken);
        m_firstTaken = outerFirst;
        m_inOrder = outerInOrder;
        m_node = outerNode;
        m_next = outerNext;
        --m_depth;
    }
    void LoadKept(KeptXml& kept) {
        if (m_inOrder && !m_next) return;
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

    pugi::xml_node m_node;
    pugi::xml_node m_next;
    unsigned m_format;
    int m_depth = 0;
    std::vector<const char*> m_taken;
    std::size_t m_firstTaken = 0;
    bool m_inOrder = true;  ///< every element so far was the one behind the element before
};

}  // namespace mahdar
