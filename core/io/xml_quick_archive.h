// SPDX-License-Identifier: LGPL-2.1-or-later
// Reads XML straight from its bytes, if they are laid out exactly as XmlOutArchive writes them: elements in
// the order of serialize(), unknown ones last, no attribute, no blank between tags. It builds no tree, which
// is most of the work. For anything else, and for any value that is not what it should be, it throws
// NotAsWritten: the caller then reads with XmlInArchive, which understands more and says what is wrong. What
// this one accepts, the other reads alike.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#ifdef __SSE2__
#include <emmintrin.h>
#endif
#include <boost/mpl/bool.hpp>
#include <boost/serialization/serialization.hpp>

#include "core/io/xml_value.h"

namespace mahdar {

struct NotAsWritten {};

namespace xml {
/// The first '<' or '&', or the end.
[[nodiscard]] inline const char* NextMark(const char* at, const char* end) noexcept {
#ifdef __SSE2__
    for (; end - at >= 16; at += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
        const __m128i marks = _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('<')),
                                           _mm_cmpeq_epi8(bytes, _mm_set1_epi8('&')));
        const auto bits = static_cast<unsigned>(_mm_movemask_epi8(marks));
        if (bits != 0) return at + std::countr_zero(bits);
    }
#endif
    while (at != end && *at != '<' && *at != '&') ++at;
    return at;
}
}  // namespace xml

class XmlQuickArchive {
public:
    using is_saving = boost::mpl::false_;
    using is_loading = boost::mpl::true_;

    /// The bytes are clean text and outlive the archive.
    XmlQuickArchive(std::string_view bytes, unsigned format)
        : m_at(bytes.data()), m_end(bytes.data() + bytes.size()), m_format(format) {}

    template <class T>
    [[gnu::always_inline]] XmlQuickArchive& operator&(const boost::serialization::nvp<T>& pair) {
        Load(pair.name(), pair.value());
        return *this;
    }
    template <class T>
    XmlQuickArchive& operator>>(const boost::serialization::nvp<T>& pair) {
        return *this & pair;
    }

    template <class T>
    void register_type(const T* = nullptr) {}
    [[nodiscard]] unsigned get_library_version() const { return m_format; }

    /// Reads the element if it stands here; otherwise the value stays.
    template <class T>
    [[gnu::always_inline]] void Load(const char* name, T& value) {
        if constexpr (std::is_same_v<T, KeptXml>) {
            if (!AtEndTag()) m_unread = &value;
        } else {
            if (!Take('<', name)) return;
            Inside(value);
            Close(name);
        }
    }
    template <class T>
    void Load(const char* name, std::optional<T>& value) {
        LoadEntry(name, [&]() -> T& { return value.emplace(); });
    }

    /// Passes these bytes if they stand here.
    [[nodiscard]] bool Passes(std::string_view bytes) {
        if (Left() < bytes.size() || std::memcmp(m_at, bytes.data(), bytes.size()) != 0) return false;
        m_at += bytes.size();
        return true;
    }
    void Expect(std::string_view bytes) {
        if (!Passes(bytes)) throw NotAsWritten{};
    }
    /// The value of an attribute up to the quote behind it, which is passed too.
    [[nodiscard]] std::string AttributeRest();
    /// The name of the element that begins here; empty if none does.
    [[nodiscard]] std::string_view NextName() const noexcept;
    [[nodiscard]] bool AtEnd() const noexcept { return m_at == m_end; }

private:
    /// Collects what serialize() asks for.
    struct NamesOf {
        using is_saving = boost::mpl::true_;
        using is_loading = boost::mpl::false_;
        template <class T>
        NamesOf& operator&(const boost::serialization::nvp<T>& pair) {
            names.emplace_back(pair.name());
            return *this;
        }
        std::vector<std::string_view> names;
    };

    [[nodiscard]] std::size_t Left() const noexcept { return static_cast<std::size_t>(m_end - m_at); }

    /// Passes '<' and the name, or '/' and the name, with the '>' behind it.
    [[gnu::always_inline]] bool Take(char before, const char* name) {
        const std::size_t length = std::strlen(name);
        if (Left() < length + 2 || *m_at != before || std::memcmp(m_at + 1, name, length) != 0 ||
            m_at[length + 1] != '>')
            return false;
        m_at += length + 2;
        return true;
    }
    [[gnu::always_inline]] void Close(const char* name) {
        if (m_at == m_end || *m_at != '<') throw NotAsWritten{};
        ++m_at;
        if (!Take('/', name)) throw NotAsWritten{};
        ++m_elements;
    }
    /// An element that may be empty, "<e/>". False if it does not stand here.
    template <class Make>
    bool LoadEntry(const char* name, const Make& make) {
        if (Take('<', name)) {
            Inside(make());
            Close(name);
            return true;
        }
        const std::size_t length = std::strlen(name);
        if (Left() < length + 3 || *m_at != '<' || std::memcmp(m_at + 1, name, length) != 0 ||
            std::memcmp(m_at + 1 + length, "/>", 2) != 0)
            return false;
        m_at += length + 3;
        ++m_elements;
        Empty(make());
        return true;
    }
    template <class T>
    void Empty(T& value) {
        if constexpr (xml::Value<T>) {
            if (!xml::Parse(std::string_view{}, value)) throw NotAsWritten{};
        } else {
            (void)value;
        }
    }

    template <class T>
    void Inside(T& value) {
        if constexpr (std::is_same_v<T, std::string>) {
            Text(value);
        } else if constexpr (xml::kIsId<T>) {
            Text(value.value);
        } else if constexpr (xml::Value<T>) {
            if (!xml::Parse(RawText(), value)) throw NotAsWritten{};
        } else {
            boost::serialization::serialize(*this, value, m_format);
            if (m_unread != nullptr) [[unlikely]] {
                NamesOf names;
                boost::serialization::serialize(names, value, m_format);
                Keep(*std::exchange(m_unread, nullptr), names);
            }
        }
    }
    template <class T>
    void Inside(std::vector<T>& list) {
        list.clear();
        const std::size_t before = Left();
        const auto make = [&]() -> T& {
            if (list.size() == kFewEntries && list.capacity() == list.size())
                list.reserve(Expected(before, kFewEntries));
            return list.emplace_back();
        };
        while (LoadEntry("e", make)) {
            if (m_elements > xml::kMaxElements || xml::NamelessRow(list.back())) throw NotAsWritten{};
        }
        if (list.capacity() / 2 > list.size()) list.shrink_to_fit();
    }
    static constexpr std::size_t kFewEntries = 32;
    /// How many entries there will be, if nothing but such entries comes up to the end. Moving rows into a
    /// larger list again and again costs more than making it too large once.
    [[nodiscard]] std::size_t Expected(std::size_t leftBefore, std::size_t entries) const noexcept {
        const std::size_t bytesEach = (leftBefore - Left()) / entries + 1;
        return entries + std::min<std::size_t>(Left() / bytesEach + 1, 1 << 16);
    }

    /// Keeps elements up to the end of the object. One that serialize() asked for stands out of order.
    void Keep(KeptXml& kept, const NamesOf& known);
    /// The element that begins here, whole.
    [[nodiscard]] std::string_view WholeElement();
    [[nodiscard]] bool AtEndTag() const noexcept { return Left() >= 2 && m_at[0] == '<' && m_at[1] == '/'; }

    /// Up to the next tag.
    [[gnu::always_inline]] std::string_view RawText() {
        const char* const from = std::exchange(m_at, xml::NextMark(m_at, m_end));
        if (m_at == m_end || *m_at != '<') throw NotAsWritten{};
        return {from, static_cast<std::size_t>(m_at - from)};
    }
    void Text(std::string& value) {
        const char* const from = std::exchange(m_at, xml::NextMark(m_at, m_end));
        if (m_at == from && m_at != m_end && *m_at == '<') return;
        value.assign(from, static_cast<std::size_t>(m_at - from));
        if (m_at == m_end || *m_at != '<') EscapedText(value);
    }
    /// Adds the rest of a text, with the five names of XML in place of what they stand for; anything else
    /// behind a '&' is not ours.
    void EscapedText(std::string& value);
    char Escaped();

    const char* m_at;
    const char* m_end;
    unsigned m_format;
    std::size_t m_elements = 0;
    KeptXml* m_unread = nullptr;  ///< of the object just read, if more elements follow
};

}  // namespace mahdar
