// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/session/venue_zones.h"

#include <algorithm>
#include <sstream>

#include "core/base/error.h"
#include "core/base/instant.h"
#include "core/io/atomic_file.h"
#include "core/text/fold.h"
#include "core/text/time_zone.h"
#include "core/text/utf8.h"

namespace mahdar {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t kMaxTableBytes = std::size_t{1} << 20;

/// The day's noon in UTC is the same day everywhere but on two islands.
std::optional<Instant> NoonOf(const std::string& date) { return ParseIso(date + "T12:00:00", 0); }

std::string Framed(std::string_view text) { return ' ' + FoldForSearch(text) + ' '; }

}  // namespace

void VenueZones::LoadTable(const fs::path& file, std::vector<City>& into) {
    std::istringstream text(CleanText(ReadFile(file, kMaxTableBytes)));
    std::size_t number = 0;
    for (std::string line; std::getline(text, line);) {
        ++number;
        if (number == 1 || line.empty() || line.starts_with('#')) continue;
        const std::size_t tab = line.find('\t');
        const std::string zone = tab == std::string::npos ? std::string{} : line.substr(tab + 1);
        if (!ZoneOffsetMinutes(zone, 0))
            throw ParseError(MAHDAR_TR("%1, line %2: \"%3\" is no time zone. Mend the line or remove it."),
                             {file.string(), std::to_string(number), zone});
        City city{{}, zone};
        std::istringstream names(line.substr(0, tab));
        for (std::string name; std::getline(names, name, '|');) city.names.push_back(Framed(name));
        into.push_back(std::move(city));
    }
}

VenueZones VenueZones::Load(const fs::path& dataFolder, const fs::path& userFolder) {
    VenueZones zones;
    std::error_code ignored;
    const fs::path own = userFolder / "venues.tsv";
    if (fs::exists(own, ignored)) LoadTable(own, zones.m_cities);
    LoadTable(dataFolder / "register" / "venues.tsv", zones.m_cities);
    return zones;
}

std::string VenueZones::ZoneOf(const LocalText& venue) const {
    for (const Language language : kLanguages) {
        const std::string place = Framed(venue.Get(language));
        for (const City& city : m_cities) {
            const bool named = std::any_of(city.names.begin(), city.names.end(),
                                           [&](const std::string& name) { return place.find(name) != std::string::npos; });
            if (named) return city.zone;
        }
    }
    return {};
}

std::optional<std::int32_t> VenueZones::OffsetOf(const LocalText& venue, const std::string& startDate) const {
    const std::string zone = ZoneOf(venue);
    const auto noon = NoonOf(startDate);
    if (zone.empty() || !noon) return std::nullopt;
    return ZoneOffsetMinutes(zone, noon->utcMs);
}

}  // namespace mahdar
