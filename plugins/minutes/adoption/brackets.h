// SPDX-License-Identifier: LGPL-2.1-or-later
// Square brackets: words the meeting has not agreed on. Brackets side by side are alternatives: "[request]
// [urge]".
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mahdar {

struct BracketGroup {
    std::size_t begin = 0;  ///< byte of the first '['
    std::size_t end = 0;    ///< one past the last ']'
    std::vector<std::string> alternatives;
    bool operator==(const BracketGroup&) const = default;
};

/// Brackets inside brackets belong to the outer ones.
[[nodiscard]] std::vector<BracketGroup> FindBrackets(std::string_view text);

/// Also true for one that was never closed or never opened.
[[nodiscard]] bool HasBrackets(std::string_view text) noexcept;

/// The words in brackets; nothing if they do not stand in the text, or more than once.
[[nodiscard]] std::optional<std::string> Bracketed(std::string_view text, std::string_view words);

/// The group gives way to its alternative of that number, from 1; 0: to nothing. Spaces are mended.
[[nodiscard]] std::string Chosen(std::string_view text, const BracketGroup& group, std::size_t alternative);

/// One text that holds all of them: what they share plain, where they differ in brackets.
[[nodiscard]] std::string Alternatives(std::string_view base, const std::vector<std::string>& others);

}  // namespace mahdar
