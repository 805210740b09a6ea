// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/session/wall_clock.h"

#include <charconv>
#include <cstdio>
#include <cstdlib>

namespace mahdar {
namespace {

constexpr std::int32_t kWesternmost = -12 * 60;
constexpr std::int32_t kEasternmost = 14 * 60;

std::optional<int> TwoDigits(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = text.size() == 2 && error == std::errc{} && end == text.data() + text.size() && value >= 0;
    return whole ? std::optional(value) : std::nullopt;
}

}  // namespace

Instant OnWallClock(const Meeting& meeting, const Instant& instant) noexcept {
    return instant.Empty() ? instant : Instant{instant.utcMs, meeting.offsetMinutes};
}

std::string WallTime(const Meeting& meeting, const Instant& instant) { return WallTime(OnWallClock(meeting, instant)); }

std::string WallDate(const Meeting& meeting, const Instant& instant) { return WallDate(OnWallClock(meeting, instant)); }

std::string OffsetText(std::int32_t offsetMinutes) {
    const int minutes = std::abs(offsetMinutes);
    char text[16];
    std::snprintf(text, sizeof text, "%c%02d:%02d", offsetMinutes < 0 ? '-' : '+', minutes / 60, minutes % 60);
    return text;
}

std::optional<std::int32_t> ParseOffset(std::string_view text) {
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':') return std::nullopt;
    const auto hours = TwoDigits(text.substr(1, 2));
    const auto minutes = TwoDigits(text.substr(4, 2));
    if (!hours || !minutes || *minutes > 59) return std::nullopt;
    const std::int32_t offset = (text[0] == '-' ? -1 : 1) * (*hours * 60 + *minutes);
    return offset < kWesternmost || offset > kEasternmost ? std::nullopt : std::optional(offset);
}

}  // namespace mahdar
