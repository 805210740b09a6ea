// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/annotated_agenda.h"
#include "plugins/agenda/read/structure/content_lines.h"

#include <cstddef>
#include <string>
#include <vector>

namespace mahdar::agenda {

/// The heading of an item and the lines that belong to it.
struct OutlineItem {
    std::size_t line = 0;      ///< of the heading
    std::size_t titleEnd = 0;  ///< one past the heading's own lines
    std::size_t end = 0;       ///< one past the item
    int value = 0;             ///< of the number; 0: none
    std::string number;
    std::u32string title;  ///< what stands on the heading's own lines; empty: look below
    bool titleOnFirstLine = false;
};

/// An entry of the bare list of items ("Provisional agenda").
struct ListedItem {
    std::size_t line = 0;
    std::size_t end = 0;
    std::string number;
    std::u32string title;
    std::vector<ListedItem> subItems;
};

struct AgendaOutline {
    std::vector<OutlineItem> items;
    std::vector<ListedItem> listed;
    std::vector<bool>
        listing;  ///< by content line: part of a bare list or a heading of a part, not a paragraph
    std::size_t annexes =
        0;  ///< first line behind the items that belongs to none; the end where there is none
};

/// Where the items of the document stand and what it says of those it does not annotate.
[[nodiscard]] AgendaOutline FindOutline(const ContentLines& lines, const Corrections& corrections);

}  // namespace mahdar::agenda
