// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/base/clock.h"

#include <ctime>

namespace mahdar {

Clock::~Clock() = default;

Instant SystemClock::Now() const {
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    tm local{};
    localtime_r(&now.tv_sec, &local);
    return {std::int64_t{now.tv_sec} * 1000 + now.tv_nsec / 1'000'000, static_cast<std::int32_t>(local.tm_gmtoff / 60)};
}

std::int64_t SystemClock::SteadyMs() const {
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return std::int64_t{now.tv_sec} * 1000 + now.tv_nsec / 1'000'000;
}

}  // namespace mahdar
