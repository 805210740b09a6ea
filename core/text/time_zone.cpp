// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/text/time_zone.h"

#include <string>

#include <glib.h>

namespace mahdar {

// The system's own table and not ICU's: countries change their clocks more often than a library is renewed.
std::optional<std::int32_t> ZoneOffsetMinutes(std::string_view zone, std::int64_t utcMs) {
    GTimeZone* found = zone.empty() ? nullptr : g_time_zone_new_identifier(std::string(zone).c_str());
    if (found == nullptr) return std::nullopt;
    const gint interval = g_time_zone_find_interval(found, G_TIME_TYPE_UNIVERSAL, utcMs / 1000);
    const std::int32_t seconds = g_time_zone_get_offset(found, interval);
    g_time_zone_unref(found);
    return seconds / 60;
}

}  // namespace mahdar
