// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mahdar::agenda {

/// The heading of an item or sub-item that says what it is: "Agenda Item 4: Trade", "البند الثاني (أ)".
struct WordedHeading {
    std::vector<int> path;  ///< {4}; {4, 1} for a sub-item
    std::string number;     ///< as printed, in western digits; an ordinal in words becomes its digits
    std::u32string title;   ///< what follows on the line, may be empty
    bool firm = true;       ///< a sign or the line's end parts number and title, not only a space
};

/// Reads "البند الثاني: ...", "Agenda Item 4", "Point nº 4 de l'ordre du jour"; nothing for a sentence that
/// only begins like one.
[[nodiscard]] std::optional<WordedHeading> WordedHeadingOf(std::u32string_view line);

/// What heads a part of the document that is not an item.
enum class Section { List = 1, Contents, Annotations, Annex, Documents, Timetable, Introduction, Part };

/// "Provisional agenda", "II. Annotations", "Annex I", "Liste des documents", "الجزء الأول: ..."; the line
/// must be nothing else.
[[nodiscard]] std::optional<Section> SectionOf(std::u32string_view line);

/// Whether a title cannot end with this text: an open quotation or bracket, or a preposition last.
[[nodiscard]] bool TitleGoesOn(std::u32string_view title);

}  // namespace mahdar::agenda
