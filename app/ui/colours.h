// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <wx/colour.h>

namespace mahdar {

/// Inks (text and glyphs) and grounds of the interface; the numbers are in the .cpp.
enum class Ink { Text = 1, Secondary, Good, Care, Wrong, Decision, Action, Insertion, Deletion, Disabled, OnSelection };
enum class Ground {
    Paper = 1,
    Window,
    Header,
    Active,
    Note,
    GoodTint,
    WrongTint,
    CareTint,
    Insertion,
    Deletion,
    Selection,
    Line
};

/// The colour designed for light themes. In a dark or high-contrast theme an ink keeps its hue only while its
/// contrast on the theme's ground is at least 4.5, else it is the theme's own text colour; grounds are the theme's.
[[nodiscard]] wxColour Colour(Ink ink);
[[nodiscard]] wxColour Colour(Ground ground);

[[nodiscard]] bool IsDarkTheme();

/// Contrast ratio after WCAG 2, from 1 to 21.
[[nodiscard]] double Contrast(const wxColour& one, const wxColour& other);

}  // namespace mahdar
