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
#include <cstdint>
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

/// A node that tells without a call into the library whether it is one.
class Node : public pugi::xml_node {
public:
    explicit Node(pugi::xml_node node) : pugi::xml_node(node) {}
    [[nodiscard]] bool There() const noexcept { return _root != nullptr; }
};

[[nodiscard]] inline bool SameName(const char* left, const char* right) noexcept {
    for (; *left == *right; ++left, ++right) {
        if (*left == '\0') return true;
    }
    return false;
}

/// One bit of 63 for a name: two names with different bits differ.
[[nodiscard]] inline std::uint64_t NameBit(const char* name) noexcept {
    unsigned sum = 0;
    for (int i = 0; i < 4 && name[i] != '\0'; ++i) sum = sum * 7 + static_cast<unsigned char>(name[i]);
    return std::uint64_t{1} << (sum % 63);
}

/// The bits of all children's names; never 0.
[[nodiscard]] std::uint64_t ChildNames(pugi::xml_node parent);
/// How many children; at most so many as are worth making room for at once.
[[nodiscard]] std::size_t CountChildren(pugi::xml_node parent);
[[noreturn]] void ThrowBadValue(const char* element, std::string_view value);
[[noreturn]] void ThrowTooDeep();
[[nodiscard]] std::string ToBase64(std::string_view bytes);
[[nodiscard]] std::string FromBase64(std::string_view text);
/// Sets the text of a node, cleaned if it holds what no XML can hold.
void SetText(pugi::xml_node text, const char* value, std::size_t length);
/// The same for what cannot need cleaning.
void AppendPlain(pugi::xml_node parent, const char* name, const char* value, std::size_t length);
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

    XmlOutArchive(pugi::xml_node into, unsigned format) : m_top{into, nullptr, nullptr}, m_format(format) {}
    XmlOutArchive(const XmlOutArchive&) = delete;
    XmlOutArchive& operator=(const XmlOutArchive&) = delete;

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
        const std::string text = xml::ToBase64({static_cast<const char*>(address), count});
        Plain("binary", text.data(), text.size());
    }

    template <class T>
    void Save(const char* name, const T& value) {
        if constexpr (std::is_same_v<T, std::string>) {
            if (!value.empty()) Text(name, value);
        } else if constexpr (std::is_same_v<T, KeptXml>) {
            if (!value.xml.empty()) xml::AppendKept(Here(), value.xml);
        } else if constexpr (std::is_same_v<T, Bytes>) {
            if (value.data.empty()) return;
            const std::string text = xml::ToBase64(value.data);
            Plain(name, text.data(), text.size());
        } else if constexpr (std::is_same_v<T, Instant>) {
            if (value.Empty()) return;
            char text[kIsoBytes];
            Plain(name, text, WriteIso(value, text));
        } else if constexpr (std::is_same_v<T, bool>) {
            Plain(name, value ? "true" : "false", value ? 4 : 5);
        } else if constexpr (WordedEnum<T>) {
            const std::string_view word = WordOf(value);
            Plain(name, word.data(), word.size());
        } else if constexpr (std::is_enum_v<T>) {
            Save(name, static_cast<std::underlying_type_t<T>>(value));
        } else if constexpr (std::is_arithmetic_v<T>) {
            char text[32];
            const auto end = std::to_chars(text, text + sizeof text, value).ptr;
            Plain(name, text, static_cast<std::size_t>(end - text));
        } else {
            SaveNested(name, value);
        }
    }

    template <class T>
    void Save(const char* name, const std::vector<T>& list) {
        if (list.empty()) return;
        Level level{Here().append_child(name), nullptr, m_level};
        m_level = &level;
        ++m_written;
        for (const T& entry : list) SaveAlways("e", entry);
        m_level = level.outer;
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
    /// An element being written. It is made when the first thing goes into it: objects that hold nothing leave none.
    struct Level {
        pugi::xml_node node;  ///< the outer one as long as there is a name
        const char* name;
        Level* outer;
    };

    [[nodiscard]] pugi::xml_node Here() {
        if (m_level->name != nullptr) Open(*m_level);
        return m_level->node;
    }
    void Open(Level& level) {
        if (level.outer->name != nullptr) Open(*level.outer);
        level.node = level.outer->node.append_child(level.name);
        level.name = nullptr;
        ++m_written;
    }
    void Text(const char* name, const std::string& text) {
        xml::SetText(Here().append_child(name).append_child(pugi::node_pcdata), text.data(), text.size());
        ++m_written;
    }
    void Plain(const char* name, const char* text, std::size_t length) {
        xml::AppendPlain(Here(), name, text, length);
        ++m_written;
    }
    template <class T>
    void SaveNested(const char* name, const T& value) {
        Level level{m_level->node, name, m_level};
        m_level = &level;
        boost::serialization::serialize(*this, const_cast<T&>(value), m_format);
        m_level = level.outer;
    }
    /// Like Save, but an empty value leaves an empty element behind: a list keeps its length.
    template <class T>
    void SaveAlways(const char* name, const T& value) {
        const std::size_t before = m_written;
        Save(name, value);
        if (m_written != before) return;
        Here().append_child(name);
        ++m_written;
    }

    Level m_top;
    Level* m_level = &m_top;
    std::size_t m_written = 0;  ///< elements so far
    unsigned m_format;
};

/// Reads from a pugixml element. Throws ParseError for values that are not what they should be.
class XmlInArchive {
public:
    using is_saving = boost::mpl::false_;
    using is_loading = boost::mpl::true_;

    XmlInArchive(pugi::xml_node from, unsigned format) : m_level(from, 0), m_format(format) {}

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
        const std::string bytes = xml::FromBase64(m_level.node.child("binary").child_value());
        if (bytes.size() != count) xml::ThrowBadValue("binary", "");
        bytes.copy(static_cast<char*>(address), count);
    }

    template <class T>
    void Load(const char* name, T& value) {
        if constexpr (std::is_same_v<T, KeptXml>) {
            LoadKept(value);
        } else if (const xml::Node child = Take(name); child.There()) {
            LoadNode(child, value);
        }
    }

private:
    /// The element being read and how far.
    struct Level {
        Level(pugi::xml_node from, std::size_t takenBefore)
            : node(from), next(from.first_child()), nextName(next.name()), firstTaken(takenBefore) {}

        xml::Node node;
        xml::Node next;
        const char* nextName;
        std::uint64_t names = 0;  ///< ChildNames(), once needed
        std::size_t firstTaken;
        bool inOrder = true;  ///< every element so far was the one behind the element before
    };

    /// The elements mostly come in the order of serialize(), so the next one is tried first.
    xml::Node Take(const char* name) {
        xml::Node child = m_level.next;
        if (!child.There() || !xml::SameName(m_level.nextName, name)) {
            if (!child.There() && m_level.inOrder) return child;
            child = Search(name);
            if (!child.There()) return child;
            m_level.inOrder = false;
        }
        m_level.next = xml::Node(child.next_sibling());
        m_level.nextName = m_level.next.name();
        m_taken.push_back(name);
        return child;
    }
    [[nodiscard]] xml::Node Search(const char* name) {
        if (m_level.names == 0) m_level.names = xml::ChildNames(m_level.node);
        const bool maybe = (m_level.names & xml::NameBit(name)) != 0;
        return xml::Node(maybe ? m_level.node.child(name) : pugi::xml_node());
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
        list.reserve(xml::CountChildren(node));
        for (xml::Node entry(node.first_child()); entry.There(); entry = xml::Node(entry.next_sibling())) {
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
        const Level outer = std::exchange(m_level, Level(node, m_taken.size()));
        boost::serialization::serialize(*this, value, m_format);
        m_taken.resize(m_level.firstTaken);
        m_level = outer;
        --m_depth;
    }
    void LoadKept(KeptXml& kept) {
        if (m_level.inOrder && !m_level.next.There()) return;
        for (const pugi::xml_node child : m_level.node.children()) {
            if (child.type() == pugi::node_element && !Taken(child.name())) kept.xml += xml::Outer(child);
        }
    }
    [[nodiscard]] bool Taken(std::string_view name) const {
        for (std::size_t i = m_level.firstTaken; i < m_taken.size(); ++i) {
            if (name == m_taken[i]) return true;
        }
        return false;
    }

    Level m_level;
    unsigned m_format;
    int m_depth = 0;
    std::vector<const char*> m_taken;
};

}  // namespace mahdar
