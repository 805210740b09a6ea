// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/base/clock.h"

#include <cstdlib>
#include <ctime>

namespace mahdar {
namespace {

constexpr std::int64_t kNoticedMs = 500;

std::int64_t Difference(const Clock& clock) { return clock.Now().utcMs - clock.SteadyMs(); }

}  // namespace

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
    // CLOCK_MONOTONIC would stand still while the lid is closed; the speaker in the room does not.
    clock_gettime(CLOCK_BOOTTIME, &now);
    return std::int64_t{now.tv_sec} * 1000 + now.tv_nsec / 1'000'000;
}

ClockWatch::ClockWatch(const Clock& clock) : m_clock(clock), m_differenceMs(Difference(clock)) {}

std::int64_t ClockWatch::TakeStep() {
    const std::int64_t difference = Difference(m_clock);
    const std::int64_t step = difference - m_differenceMs;
    m_differenceMs = difference;
    return std::abs(step) < kNoticedMs ? 0 : step;
}

}  // namespace mahdar
