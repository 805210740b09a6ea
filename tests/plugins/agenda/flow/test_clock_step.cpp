// SPDX-License-Identifier: LGPL-2.1-or-later
// Lengths come from the steady clock, moments of the record from the wall clock, whatever happens to either.
#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <ctime>

#include "core/session/clock_step.h"
#include "tests/plugins/agenda/flow/meeting_room.h"

using namespace mahdar;

namespace {

constexpr std::int64_t kMinute = 60'000;
constexpr std::int64_t kHour = 60 * kMinute;

/// A desk as the window has one: looks at the clock before each act.
struct Desk : MeetingRoom {
    Desk() : watch(clock) { (void)watch.TakeStep(); }

    void Now(const std::string& line) {
        if (const std::int64_t step = watch.TakeStep())
            Commander(registry, log, clock, "tester").Record(kClockStepAct, ClockStepLine(step), RebasedClocks(log.State(), step));
        Commander(registry, log, clock, "tester").Run(line);
    }
    ClockWatch watch;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(Clocks)

BOOST_FIXTURE_TEST_CASE(AClockSetBackAnHourLeavesLengthsTrue, Desk) {
    Now("agenda open 1");
    Now("floor give ID");
    clock.Advance(3 * kMinute);
    clock.StepWall(-kHour);
    clock.Advance(2 * kMinute);
    Now("floor stop");
    BOOST_TEST(LastSpeech().runMs == 5 * kMinute);
    BOOST_TEST(WallTime(LastSpeech().start) == "10:00:00");
    BOOST_TEST(WallTime(LastSpeech().end) == "09:05:00");
    Now("agenda close");
    BOOST_TEST(Item("1").spentMs == 5 * kMinute);
    BOOST_TEST(log.History()[2].act == kClockStepAct);
}

BOOST_FIXTURE_TEST_CASE(AClockSetForwardLeavesLengthsTrue, Desk) {
    Now("agenda open 1");
    Now("floor give ID");
    clock.Advance(kMinute);
    clock.StepWall(2 * kHour);
    clock.Advance(kMinute);
    Now("floor pause");
    clock.StepWall(-3 * kHour);
    clock.Advance(4 * kMinute);
    Now("floor pause");
    clock.Advance(kMinute);
    Now("floor stop");
    BOOST_TEST(LastSpeech().runMs == 3 * kMinute);
}

BOOST_FIXTURE_TEST_CASE(TimeInSuspendIsSpokenTimeAndNoStep, Desk) {
    Now("agenda open 1");
    Now("floor give ID");
    // Both clocks go on while the computer sleeps (CLOCK_BOOTTIME).
    clock.Advance(20 * kMinute);
    BOOST_TEST(watch.TakeStep() == 0);
    Now("floor stop");
    BOOST_TEST(LastSpeech().runMs == 20 * kMinute);
}

BOOST_FIXTURE_TEST_CASE(MidnightIsATimeLikeAnyOther, Desk) {
    clock.Set(*ParseIso("2025-05-13T23:55:00+03:00"));
    Now("agenda open 1");
    Now("floor give ID");
    clock.Advance(10 * kMinute);
    Now("floor stop");
    BOOST_TEST(LastSpeech().runMs == 10 * kMinute);
    BOOST_TEST(WallDate(LastSpeech().start) == "2025-05-13");
    BOOST_TEST(WallDate(LastSpeech().end) == "2025-05-14");
}

BOOST_FIXTURE_TEST_CASE(WhatATimeServerSlewsIsNotNoticed, Desk) {
    for (int i = 0; i < 100; ++i) {
        clock.Advance(1000);
        clock.StepWall(i % 2 == 0 ? 40 : -40);
        BOOST_TEST(watch.TakeStep() == 0);
    }
}

BOOST_FIXTURE_TEST_CASE(AStepWhileNothingRunsIsNoAct, Desk) {
    clock.StepWall(-kHour);
    BOOST_TEST(RebasedClocks(log.State(), -kHour).empty());
    Now("sitting open");
    BOOST_TEST(log.History().size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(SystemClocks)

BOOST_AUTO_TEST_CASE(TheSteadyClockCountsSuspend) {
    const SystemClock clock;
    timespec boot{};
    clock_gettime(CLOCK_BOOTTIME, &boot);
    const std::int64_t ms = std::int64_t{boot.tv_sec} * 1000 + boot.tv_nsec / 1'000'000;
    BOOST_TEST(std::abs(clock.SteadyMs() - ms) < 1000);
    const std::int64_t first = clock.SteadyMs();
    BOOST_TEST(clock.SteadyMs() >= first);
}

BOOST_AUTO_TEST_SUITE_END()
