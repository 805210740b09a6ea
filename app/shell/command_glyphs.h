// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <optional>
#include <string_view>

#include "app/ui/glyphs.h"

namespace mahdar::shell {

/// The sign that a command names ("ticked-box").
[[nodiscard]] std::optional<GlyphName> GlyphNamed(std::string_view name);

}  // namespace mahdar::shell
