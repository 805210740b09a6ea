// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <string>
#include <string_view>

namespace mahdar::agenda {

/// How a program prints the number of a paragraph, a list or a note.
enum class NumberStyle {
    None = 1,
    Decimal,
    DecimalZero,  ///< 01, 02, ... 10
    LowerLetter,
    UpperLetter,
    LowerRoman,
    UpperRoman,
    ArabicAlphabet,  ///< in the order of the alphabet of today
    ArabicAbjad,     ///< in the order of the letters' old values
    ArabicDigits,
    PersianDigits,
    HindiDigits,
    Ordinal,  ///< 1st, 2nd
    Dashed,   ///< - 1 -
    Bullet,
};

/// Past the end of an alphabet its letters are doubled: z, aa, bb.
[[nodiscard]] std::string FormatNumber(int number, NumberStyle style);

/// A bullet as it can be shown: the glyphs of symbol fonts, which have no meaning outside them, become "•".
[[nodiscard]] std::string PrintedBullet(std::string_view glyph);

}  // namespace mahdar::agenda
