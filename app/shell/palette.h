// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <optional>
#include <string>

namespace mahdar::shell {

class Shell;

/// Opens the palette over the centre with that already typed. The line to run; nullopt if it was closed.
[[nodiscard]] std::optional<std::string> AskPalette(Shell& shell, const std::string& typed);

}  // namespace mahdar::shell
