// SPDX-License-Identifier: LGPL-2.1-or-later
// What the archives of this program know beyond Boost.Serialization: kept elements, bytes, enums written as
// words.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include <boost/serialization/nvp.hpp>

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
    std::string_view word;  ///< of a literal
};

/// Specialise with `static constexpr EnumWord<E> kWords[]` to write an enum as a word.
template <class E>
struct EnumWords;

template <class E>
concept WordedEnum = std::is_enum_v<E> && requires {
    EnumWords<E>::kWords;
};

template <WordedEnum E>
[[nodiscard]] constexpr const char* WordOf(E value) noexcept {
    for (const auto& entry : EnumWords<E>::kWords) {
        if (entry.value == value) return entry.word.data();
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

}  // namespace mahdar
