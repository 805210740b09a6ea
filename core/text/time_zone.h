// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace mahdar {

/// Minutes by which clocks of that zone ("Europe/Istanbul") are ahead of UTC at that moment, summer time included.
/// nullopt for a zone nobody knows.
[[nodiscard]] std::optional<std::int32_t> ZoneOffsetMinutes(std::string_view zone, std::int64_t utcMs);

}  // namespace mahdar
