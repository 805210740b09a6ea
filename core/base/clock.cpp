// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/base/clock.h"

#include <ctime>

namespace mahdar {

Clock::~Clock() = default;

std::int32_t LocalOffsetMinutes(std::int64_t utcMs) {
    const std::time_t seconds = utcMs / 1000;
    tm local{};
    localtime_r(&seconds, &local);
    return static_cast<std::int32_t>(local.tm_gmtoff / 60);
}

Instant SystemClock::Now() const {
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    const std::int64_t utcMs = std::int64_t{now.tv_sec} * 1000 + now.tv_nsec / 1'000'000;
    return {utcMs, LocalOffsetMinutes(utcMs)};
}

std::int64_t SystemClock::SteadyMs() const {
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return std::int64_t{now.tv_sec} * 1000 + now.tv_nsec / 1'000'000;
}

}  // namespace mahdar
