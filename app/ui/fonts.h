// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <wx/font.h>

namespace mahdar {

/// Families asked for by name, because the system's first choice for Arabic may be an unsuitable face.
inline constexpr const char* kInterfaceFamilies = "Noto Sans,Noto Sans Arabic";
inline constexpr const char* kBookFamilies = "Amiri,Noto Naskh Arabic,Noto Sans";

enum class FontRole { Body = 1, Minutes, Secondary, Key, Title, Heading, Clock };
enum class FontWeight { Regular = 1, Bold };

/// Points: body 10, minutes 11, secondary 9, key labels 8, title 15, heading 11, wall clock 17, enlarged with the
/// user's own font size.
[[nodiscard]] double PointsOf(FontRole role);
[[nodiscard]] wxFont UiFont(FontRole role, FontWeight weight = FontWeight::Regular);

/// Makes GTK draw every native control with kInterfaceFamilies at the size the user has chosen.
void UseInterfaceFonts();

}  // namespace mahdar
