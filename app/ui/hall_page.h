// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "app/ui/hall_view.h"

namespace mahdar {

/// The delegates' screen as one page of HTML without outside parts: the same words as the window. Its script fetches the
/// page anew every second and lets the clock run in between; where there is no answer it says so by fading.
[[nodiscard]] std::string HallPage(const HallView& view);

}  // namespace mahdar
