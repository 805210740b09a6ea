// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mahdar::agenda {

/// What numbers a part of a text. A single letter may be read in two ways ("i)", "ج)").
enum class MarkKind {
    Digits = 1,
    Roman,
    Latin,   ///< a, b, c
    Abjad,   ///< أ، ب، ج، د
    Hijai,   ///< أ، ب، ت، ث
    Adverb,  ///< أولا، ثانيا
    Bullet,
};

/// How the number is set off from the text behind it.
enum class MarkShape {
    Dot = 1,
    Bracket,   ///< a)
    Brackets,  ///< (a)
    Dash,
    Colon,
    Bare,   ///< nothing but space
    Slash,  ///< 4/
};

/// The number, letter or bullet a line begins with: "4.", "(أ)", "4.1", "4 (a)", "IV -", "•".
struct Enumerator {
    MarkKind kind = MarkKind::Digits;
    MarkShape shape = MarkShape::Dot;
    std::vector<int> path;  ///< {4}, {4, 1}; empty for a bullet
    std::string number;     ///< as printed without its signs, digits western: "4", "4.1", "4 (a)", "IV"
    std::size_t end = 0;    ///< where the text behind it begins
    bool upper = false;     ///< Roman or Latin in capitals

    /// The number an item gets from it: Roman numerals and ordinals in digits, letters as they are.
    [[nodiscard]] std::string ItemNumber() const {
        return kind == MarkKind::Roman && path.size() == 1 ? std::to_string(path.front()) : number;
    }
    /// Lines of one list share it.
    [[nodiscard]] int Style() const noexcept {
        return (static_cast<int>(kind) * 8 + static_cast<int>(shape)) * 2 + (upper ? 1 : 0);
    }
};

/// Every way to read the beginning of a line as a mark of a list, likeliest first; empty for running text.
[[nodiscard]] std::vector<Enumerator> EnumeratorsOf(std::u32string_view line);
/// The likeliest.
[[nodiscard]] std::optional<Enumerator> EnumeratorOf(std::u32string_view line);

/// A number of one or more parts in the middle of a line, without the signs behind it.
struct NumberPath {
    MarkKind kind = MarkKind::Digits;
    std::vector<int> path;
    std::string number;
    std::size_t end = 0;
    bool upper = false;
    bool bracketed = false;  ///< the last part stands in brackets: "4 (a)"
    bool firm = true;        ///< false where "4-1" or "9e" might be a range or an ordinal
    bool slashed = false;    ///< "4/1"
};

/// Digits with what belongs to them, or a Roman numeral or letter in capitals.
[[nodiscard]] std::optional<NumberPath> NumberPathAt(std::u32string_view line, std::size_t at);
/// Takes further parts that stand behind a number: "البند الرابع (أ)".
void ExtendPath(std::u32string_view line, NumberPath& path);

/// The value of a Roman numeral up to 60 written in one case, as it should be written.
[[nodiscard]] std::optional<int> RomanValue(std::u32string_view word);

}  // namespace mahdar::agenda
