// SPDX-License-Identifier: LGPL-2.1-or-later
// How one value stands as the text of an element. Both readers of session files judge values here.
#pragma once

#include <charconv>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/io/archive_types.h"

namespace mahdar::xml {

inline constexpr int kMaxDepth = 64;
inline constexpr std::size_t kMaxElements = 8'000'000;

[[nodiscard]] std::string ToBase64(std::string_view bytes);
[[nodiscard]] std::string FromBase64(std::string_view text);

template <class T>
inline constexpr bool kIsId = false;
template <class Tag>
inline constexpr bool kIsId<Id<Tag>> = true;

/// Stands as text, without elements inside.
template <class T>
concept Value = std::is_same_v<T, std::string> || kIsId<T> || std::is_same_v<T, Bytes> ||
    std::is_same_v<T, Instant> || std::is_arithmetic_v<T> || WordedEnum<T>;

/// False if that text cannot stand for such a value. The value is a default-constructed one: an empty text leaves it so,
/// like an absent element, because it would not be written again.
template <Value T>
[[nodiscard]] bool Parse(std::string_view text, T& value) {
    if constexpr (std::is_same_v<T, std::string>) {
        if (!text.empty()) value = text;
    } else if constexpr (kIsId<T>) {
        if (!text.empty()) value.value = text;
    } else if constexpr (std::is_same_v<T, Bytes>) {
        value.data = FromBase64(text);
    } else if constexpr (std::is_same_v<T, Instant>) {
        const auto instant = ParseIso(text);
        if (!instant || instant->Empty()) return false;
        value = *instant;
    } else if constexpr (std::is_same_v<T, bool>) {
        if (text != "true" && text != "false") return false;
        value = text == "true";
    } else if constexpr (WordedEnum<T>) {
        const auto found = FromWord<T>(text);
        if (!found) return false;
        value = *found;
    } else {
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        return error == std::errc{} && end == text.data() + text.size();
    }
    return true;
}

/// A row that has no id is refused at once: a short file could otherwise ask for millions of them.
template <class Row>
[[nodiscard]] bool NamelessRow(const Row& row) {
    if constexpr (requires { row.id.Empty(); }) {
        return row.id.Empty();
    } else {
        return false;
    }
}

}  // namespace mahdar::xml
