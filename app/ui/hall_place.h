// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace mahdar {

/// Where the hall's window goes. Displays are told apart by what names them ("1920x1080+1280+0"), for their numbers change
/// when one is unplugged. `operators` is the one the main window is on: that one is never covered. The remembered one comes
/// first, then the last one there is; none where the operator's is the only one.
[[nodiscard]] std::optional<unsigned> HallDisplay(const std::vector<std::string>& displays, unsigned operators,
                                                  const std::string& remembered);

/// The one after `current` that is not the operator's; none if there is no other.
[[nodiscard]] std::optional<unsigned> NextHallDisplay(const std::vector<std::string>& displays, unsigned operators,
                                                      unsigned current);

}  // namespace mahdar
