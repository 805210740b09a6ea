// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/base/instant.h"

#include <bit>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <utility>

namespace mahdar {
namespace {

constexpr std::int64_t kMsPerDay = 86'400'000;

bool Digit(char letter) noexcept { return letter >= '0' && letter <= '9'; }

/// Whether eight bytes look like "0000-00-" or the like: digits where the pattern has '0', otherwise the pattern's letters.
template <char... Pattern>
[[gnu::always_inline]] inline bool Looks(const char* at) noexcept {
    static_assert(sizeof...(Pattern) == 8);
    constexpr auto packed = [](auto byteOf) {
        std::uint64_t bytes = 0;
        int shift = std::endian::native == std::endian::little ? 0 : 56;
        for (const char letter : {Pattern...}) {
            bytes |= std::uint64_t{byteOf(static_cast<unsigned char>(letter))} << shift;
            shift += std::endian::native == std::endian::little ? 8 : -8;
        }
        return bytes;
    };
    constexpr std::uint64_t fixed = packed([](unsigned char letter) -> unsigned char { return letter == '0' ? 0xF0 : 0xFF; });
    constexpr std::uint64_t wanted = packed([](unsigned char letter) { return letter; });
    constexpr std::uint64_t six = packed([](unsigned char letter) -> unsigned char { return letter == '0' ? 6 : 0; });
    std::uint64_t bytes;
    std::memcpy(&bytes, at, sizeof bytes);
    // '0' to '9' are 30 to 39: neither they nor they plus six leave the row of thirty.
    return (bytes & fixed) == wanted && ((bytes + six) & fixed) == wanted;
}

/// Of digits that were looked at.
[[gnu::always_inline]] inline int Two(const char* at) noexcept { return at[0] * 10 + at[1] - '0' * 11; }

/// Digits of a number that is not negative, with zeros in front up to the width; behind them.
char* Append(char* at, int value, int width) noexcept {
    int digits = 1;
    for (int rest = value / 10; rest != 0; rest /= 10) ++digits;
    if (digits < width) digits = width;
    for (int i = digits - 1; i >= 0; --i, value /= 10) at[i] = static_cast<char>('0' + value % 10);
    return at + digits;
}

int DaysIn(int year, int month) noexcept {
    static constexpr signed char kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return kDays[month - 1] + (month == 2 && leap ? 1 : 0);
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

/// "+03:00", "Z" or nothing.
std::optional<std::int32_t> Offset(std::string_view text, std::int32_t fallback) noexcept {
    if (text.empty()) return fallback;
    if (text == "Z") return 0;
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || !Digit(text[1]) || !Digit(text[2]) || text[3] != ':' ||
        !Digit(text[4]) || !Digit(text[5]))
        return std::nullopt;
    const int hours = Two(text.data() + 1);
    const int minutes = Two(text.data() + 4);
    if (hours > 15 || minutes > 59) return std::nullopt;
    const int total = hours * 60 + minutes;
    return text[0] == '-' ? -total : total;
}

/// Of a date of digits, "2025-05-13".
std::optional<std::int64_t> DaysTo(const char* date) noexcept {
    const int year = Two(date) * 100 + Two(date + 2);
    const int month = Two(date + 5);
    const int day = Two(date + 8);
    if (month < 1 || month > 12 || day < 1 || day > DaysIn(year, month)) return std::nullopt;
    // A year that begins in March ends with the day that is sometimes missing.
    const int shifted = year - (month <= 2 ? 1 : 0);
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int era = (shifted + 400) / 400 - 1;
    const int yearOfEra = shifted - era * 400;
    constexpr int daysInEra = 146'097, daysToEpoch = 719'468;
    return std::int64_t{era} * daysInEra + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - daysToEpoch;
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
    const char* const at = text.data();
    if (text.size() < 19 || !Looks<'0', '0', '0', '0', '-', '0', '0', '-'>(at)) return std::nullopt;
    if (!Looks<'0', '0', 'T', '0', '0', ':', '0', '0'>(at + 8) && !Looks<'0', '0', ' ', '0', '0', ':', '0', '0'>(at + 8))
        return std::nullopt;
    if (at[16] != ':' || !Digit(at[17]) || !Digit(at[18])) return std::nullopt;
    const auto days = DaysTo(at);
    const int hour = Two(at + 11), minute = Two(at + 14), second = Two(at + 17);
    if (!days || hour > 23 || minute > 59 || second > 60) return std::nullopt;
    std::string_view rest = text.substr(19);
    int ms = 0;
    if (rest.size() >= 4 && rest[0] == '.') {
        if (!Digit(rest[1]) || !Digit(rest[2]) || !Digit(rest[3])) return std::nullopt;
        ms = Two(rest.data() + 1) * 10 + rest[3] - '0';
        rest.remove_prefix(4);
    }
    const auto offset = Offset(rest, defaultOffsetMinutes);
    if (!offset) return std::nullopt;
    const std::int64_t local = *days * kMsPerDay + (hour * 3600 + minute * 60 + second) * std::int64_t{1000} + ms;
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
    const char* const at = isoDate.data();
    if (isoDate.size() != 10 || !Looks<'0', '0', '0', '0', '-', '0', '0', '-'>(at) || !Digit(at[8]) || !Digit(at[9]))
        return std::nullopt;
    return DaysTo(at);
}

}  // namespace mahdar
