// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/base/instant.h"

#include <chrono>
#include <cstdio>
#include <utility>

namespace mahdar {
namespace {

constexpr std::int64_t kMsPerDay = 86'400'000;

std::optional<int> Number(std::string_view text, std::size_t at, std::size_t length) {
    if (at + length > text.size()) return std::nullopt;
    int value = 0;
    for (const char digit : text.substr(at, length)) {
        if (digit < '0' || digit > '9') return std::nullopt;
        value = value * 10 + (digit - '0');
    }
    return value;
}

/// Digits of a number that is not negative, with zeros in front up to the width; behind them.
char* Append(char* at, int value, int width) noexcept {
    int digits = 1;
    for (int rest = value / 10; rest != 0; rest /= 10) ++digits;
    if (digits < width) digits = width;
    for (int i = digits - 1; i >= 0; --i, value /= 10) at[i] = static_cast<char>('0' + value % 10);
    return at + digits;
}

struct Civil {
    int year, month, day, hour, minute, second, ms;
};

Civil ToCivil(const Instant& instant) {
    const std::int64_t local = instant.utcMs + std::int64_t{instant.offsetMinutes} * 60'000;
    std::int64_t days = local / kMsPerDay;
    std::int64_t rest = local % kMsPerDay;
    if (rest < 0) {
        rest += kMsPerDay;
        --days;
    }
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{days}}};
    const int ms = static_cast<int>(rest % 1000);
    const int seconds = static_cast<int>(rest / 1000);
    return {int{date.year()}, static_cast<int>(unsigned{date.month()}), static_cast<int>(unsigned{date.day()}),
            seconds / 3600, seconds / 60 % 60, seconds % 60, ms};
}

/// "+03:00", "Z" or nothing from `at` on.
std::optional<std::int32_t> Offset(std::string_view text, std::size_t at, std::int32_t fallback) {
    if (at == text.size()) return fallback;
    if (text.substr(at) == "Z") return 0;
    if (text[at] != '+' && text[at] != '-') return std::nullopt;
    const auto hours = Number(text, at + 1, 2);
    const auto minutes = Number(text, at + 4, 2);
    if (!hours || !minutes || text.size() != at + 6 || text[at + 3] != ':' || *hours > 15 || *minutes > 59) return std::nullopt;
    const int total = *hours * 60 + *minutes;
    return text[at] == '-' ? -total : total;
}

}  // namespace

std::int64_t MsBetween(const Instant& from, const Instant& to) noexcept { return to.utcMs - from.utcMs; }

Instant Later(const Instant& instant, std::int64_t ms) noexcept {
    return {instant.utcMs + ms, instant.offsetMinutes};
}

std::size_t WriteIso(const Instant& instant, char* into) noexcept {
    if (instant.Empty()) return 0;
    const Civil c = ToCivil(instant);
    char* at = into;
    if (c.year < 0) *at++ = '-';
    at = Append(at, c.year < 0 ? -c.year : c.year, 4);
    const std::pair<char, int> parts[] = {{'-', c.month}, {'-', c.day}, {'T', c.hour}, {':', c.minute}, {':', c.second}};
    for (const auto& [mark, value] : parts) {
        *at++ = mark;
        at = Append(at, value, 2);
    }
    if (c.ms != 0) {
        *at++ = '.';
        at = Append(at, c.ms, 3);
    }
    const int offset = instant.offsetMinutes < 0 ? -instant.offsetMinutes : instant.offsetMinutes;
    *at++ = instant.offsetMinutes < 0 ? '-' : '+';
    at = Append(at, offset / 60, 2);
    *at++ = ':';
    at = Append(at, offset % 60, 2);
    return static_cast<std::size_t>(at - into);
}

std::string ToIso(const Instant& instant) {
    char text[kIsoBytes];
    return {text, WriteIso(instant, text)};
}

std::optional<Instant> ParseIso(std::string_view text, std::int32_t defaultOffsetMinutes) {
    if (text.size() < 19 || (text[10] != 'T' && text[10] != ' ') || text[13] != ':' || text[16] != ':')
        return std::nullopt;
    const auto days = DayNumber(text.substr(0, 10));
    const auto hour = Number(text, 11, 2);
    const auto minute = Number(text, 14, 2);
    const auto second = Number(text, 17, 2);
    if (!days || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 60) return std::nullopt;
    std::size_t at = 19;
    int ms = 0;
    if (at < text.size() && text[at] == '.') {
        const auto fraction = Number(text, at + 1, 3);
        if (!fraction) return std::nullopt;
        ms = *fraction;
        at += 4;
    }
    const auto offset = Offset(text, at, defaultOffsetMinutes);
    if (!offset) return std::nullopt;
    const std::int64_t local = *days * kMsPerDay + (*hour * 3600 + *minute * 60 + *second) * std::int64_t{1000} + ms;
    return Instant{local - std::int64_t{*offset} * 60'000, *offset};
}

std::string WallTime(const Instant& instant) {
    if (instant.Empty()) return {};
    const Civil c = ToCivil(instant);
    char text[16];
    std::snprintf(text, sizeof text, "%02d:%02d:%02d", c.hour, c.minute, c.second);
    return text;
}

std::string WallDate(const Instant& instant) { return instant.Empty() ? std::string{} : ToIso(instant).substr(0, 10); }

std::optional<std::int64_t> DayNumber(std::string_view isoDate) noexcept {
    if (isoDate.size() != 10 || isoDate[4] != '-' || isoDate[7] != '-') return std::nullopt;
    const auto year = Number(isoDate, 0, 4);
    const auto month = Number(isoDate, 5, 2);
    const auto day = Number(isoDate, 8, 2);
    if (!year || !month || !day) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{*year},
                                           std::chrono::month{static_cast<unsigned>(*month)},
                                           std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok()) return std::nullopt;
    return std::chrono::sys_days{date}.time_since_epoch().count();
}

}  // namespace mahdar
