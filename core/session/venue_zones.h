// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/session/meeting.h"

namespace mahdar {

/// Which time zone a place of meeting lies in: the program's table of cities, with the user's own "venues.tsv" before it.
class VenueZones {
public:
    /// Throws ParseError with file and line; IoError if the program's table is missing.
    [[nodiscard]] static VenueZones Load(const std::filesystem::path& dataFolder, const std::filesystem::path& userFolder);

    /// The zone of the city that the venue names, in whatever language; empty if none is known.
    [[nodiscard]] std::string ZoneOf(const LocalText& venue) const;
    /// What the clocks of the venue show on the day the meeting begins; nullopt if venue or day is not known.
    [[nodiscard]] std::optional<std::int32_t> OffsetOf(const LocalText& venue, const std::string& startDate) const;

private:
    struct City {
        std::vector<std::string> names;  ///< folded for search, a space at each end
        std::string zone;
    };
    static void LoadTable(const std::filesystem::path& file, std::vector<City>& into);
    std::vector<City> m_cities;
};

}  // namespace mahdar
