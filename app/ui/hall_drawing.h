// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "app/ui/hall_view.h"
#include "app/ui/text_drawing.h"

namespace mahdar {

/// Draws the delegates' screen into the box; everything is scaled from box.height / 1080. The preview, the full
/// screen and tests draw the same.
void DrawHall(cairo_t* cr, const Box& box, const HallView& view);

/// What a screen reader says of it.
[[nodiscard]] std::string HallSpoken(const HallView& view);

}  // namespace mahdar
