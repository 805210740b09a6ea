// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "app/ui/hall_view.h"
#include "app/ui/paragraph_view.h"

#include <vector>

namespace mahdar {

[[nodiscard]] HallView SampleHall(ClockState state, Language primary);
[[nodiscard]] std::vector<ParagraphView> SampleParagraphs();
[[nodiscard]] ClockView SampleClock(ClockState state);

}  // namespace mahdar
