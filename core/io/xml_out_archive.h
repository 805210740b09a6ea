// SPDX-License-Identifier: LGPL-2.1-or-later
// A Boost.Serialization archive that writes XML as text, without blanks between tags:
//   text, numbers, bool   <name>value</name>
//   enum with EnumWords   <name>word</name>
//   vector                <name><e/>...<e/></name>
//   optional              absent when empty
//   class                 <name>...</name> through its serialize()
// Empty texts, lists, optionals and objects that hold nothing are left out: they must be what a
// default-constructed object holds. What it offers is what the documented Archive concept asks, without
// pointers, tracking and polymorphism.
#pragma once

#include <charconv>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <boost/mpl/bool.hpp>
#include <boost/serialization/nvp.hpp>
#include <boost/serialization/serialization.hpp>

#include "core/io/xml_value.h"

namespace mahdar {

namespace xml {
/// Escaped, and cleaned if it holds what no XML can hold: a file with such characters could never be opened
/// again.
void AppendText(std::string& into, std::string_view text);
/// The same as ` name="text"`.
void AppendAttribute(std::string& into, std::string_view name, std::string_view text);
}  // namespace xml

/// Appends to a string, which must outlive it.
class XmlOutArchive {
public:
    using is_saving = boost::mpl::true_;
    using is_loading = boost::mpl::false_;

    XmlOutArchive(std::string& into, unsigned format) : m_into(into), m_format(format) {}
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
        Plain("binary", xml::ToBase64({static_cast<const char*>(address), count}));
    }

    template <class T>
    void Save(const char* name, const T& value) {
        if constexpr (std::is_same_v<T, std::string>) {
            if (!value.empty()) Text(name, value);
        } else if constexpr (std::is_same_v<T, KeptXml>) {
            m_into += value.xml;
        } else if constexpr (std::is_same_v<T, Bytes>) {
            if (!value.data.empty()) Plain(name, xml::ToBase64(value.data));
        } else if constexpr (std::is_same_v<T, Instant>) {
            if (value.Empty()) return;
            char text[kIsoBytes];
            Plain(name, {text, WriteIso(value, text)});
        } else if constexpr (std::is_same_v<T, bool>) {
            Plain(name, value ? "true" : "false");
        } else if constexpr (WordedEnum<T>) {
            Plain(name, WordOf(value));
        } else if constexpr (std::is_arithmetic_v<T>) {
            char text[32];
            const auto end = std::to_chars(text, text + sizeof text, value).ptr;
            Plain(name, {text, static_cast<std::size_t>(end - text)});
        } else {
            Nested(name, value);
        }
    }
    template <class T>
    void Save(const char* name, const std::vector<T>& list) {
        if (list.empty()) return;
        Open(name);
        for (const T& entry : list) SaveAlways("e", entry);
        Close(name);
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
    void Open(std::string_view name) {
        m_into += '<';
        m_into += name;
        m_into += '>';
    }
    void Close(std::string_view name) {
        m_into += "</";
        m_into += name;
        m_into += '>';
    }
    void Text(const char* name, std::string_view text) {
        Open(name);
        xml::AppendText(m_into, text);
        Close(name);
    }
    /// What cannot need escaping.
    void Plain(const char* name, std::string_view text) {
        Open(name);
        m_into += text;
        Close(name);
    }
    template <class T>
    void Nested(const char* name, const T& value) {
        const std::size_t before = m_into.size();
        Open(name);
        const std::size_t inside = m_into.size();
        boost::serialization::serialize(*this, const_cast<T&>(value), m_format);
        if (m_into.size() == inside) {
            m_into.resize(before);
        } else {
            Close(name);
        }
    }
    /// Like Save, but an empty value leaves an empty element behind: a list keeps its length.
    template <class T>
    void SaveAlways(const char* name, const T& value) {
        const std::size_t before = m_into.size();
        Save(name, value);
        if (m_into.size() == before) m_into.append("<").append(name).append("/>");
    }

    std::string& m_into;
    unsigned m_format;
};

}  // namespace mahdar
