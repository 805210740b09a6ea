// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/ui/speaker_clock.h"
#include "tests/plugins/agenda/panels/sample_session.h"

#include <boost/test/unit_test.hpp>

using namespace mahdar;
using namespace mahdar::agenda;  // SampleSession

namespace {

ClockView Now(const SampleSession& meeting) {
    return SpeakerClock(meeting.log.State(), PausedAt(meeting.log), meeting.clock.Now());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(SpeakerClockOfTheFloor)

BOOST_AUTO_TEST_CASE(WarnsAMinuteBeforeTheEndOfTen) {
    SampleSession meeting(SampleScene::Within);
    BOOST_CHECK(Now(meeting).state == ClockState::Within);
    BOOST_CHECK_EQUAL(Now(meeting).elapsedSeconds, 252);
    BOOST_CHECK_EQUAL(Now(meeting).limitSeconds, 600);
    meeting.Pass(600 - 252 - 61);
    BOOST_CHECK(Now(meeting).state == ClockState::Within);
    meeting.Pass(1);
    BOOST_CHECK(Now(meeting).state == ClockState::Warning);
    meeting.Pass(60);
    BOOST_CHECK(Now(meeting).state == ClockState::Warning);
    meeting.Pass(1);
    BOOST_CHECK(Now(meeting).state == ClockState::Overtime);
}

BOOST_AUTO_TEST_CASE(ShortSpeechesAreWarnedATenthBefore) {
    BOOST_CHECK_EQUAL(WarningSeconds(300), 30);
    BOOST_CHECK_EQUAL(WarningSeconds(3600), 60);
    BOOST_CHECK_EQUAL(WarningSeconds(0), 0);
}

BOOST_AUTO_TEST_CASE(PausedClockStandsAndCountsThePause) {
    SampleSession meeting(SampleScene::Paused);
    BOOST_CHECK(Now(meeting).state == ClockState::Paused);
    BOOST_CHECK_EQUAL(Now(meeting).pausedSeconds, 25);
    meeting.Pass(10);
    BOOST_CHECK_EQUAL(Now(meeting).elapsedSeconds, 252);
    BOOST_CHECK_EQUAL(Now(meeting).pausedSeconds, 35);
    meeting.Run("floor pause");
    BOOST_CHECK(PausedAt(meeting.log).Empty());
    BOOST_CHECK(Now(meeting).state == ClockState::Within);
}

BOOST_AUTO_TEST_CASE(AClockThatIsSetLeavesThePauseTrue) {
    SampleSession meeting(SampleScene::Paused);
    for (const std::int64_t step : {-3'600'000, 7'200'000}) {
        meeting.SetWallClock(step);
        BOOST_CHECK_EQUAL(Now(meeting).pausedSeconds, 25);
        BOOST_CHECK_EQUAL(Now(meeting).elapsedSeconds, 252);
    }
}

BOOST_AUTO_TEST_CASE(PointOfOrderHasNoLimit) {
    SampleSession meeting(SampleScene::Within);
    meeting.Run("floor give ID");
    meeting.Pass(900);
    BOOST_CHECK_EQUAL(Now(meeting).limitSeconds, 0);
    BOOST_CHECK(Now(meeting).state == ClockState::Within);
}

BOOST_AUTO_TEST_CASE(IsIdleWhenNobodySpeaks) {
    SampleSession meeting(SampleScene::Within);
    meeting.Run("floor stop");
    BOOST_CHECK(Now(meeting) == ClockView{});
}

BOOST_AUTO_TEST_SUITE_END()
