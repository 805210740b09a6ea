// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <optional>

class wxDataViewCtrl;

namespace mahdar::briefings {

enum class DropSide { Before = 1, On, After };

struct DropPlace {
    int row = 0;
    DropSide side = DropSide::On;
};

/// The row of the list under the mouse, and which third of it: the toolkit names the row itself for one
/// third, the next one for another.
[[nodiscard]] std::optional<DropPlace> PlaceUnderMouse(wxDataViewCtrl& list);

}  // namespace mahdar::briefings
