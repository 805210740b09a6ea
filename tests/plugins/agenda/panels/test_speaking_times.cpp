// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/speaking_times.h"

#include "tests/plugins/agenda/panels/sample_session.h"

#include <boost/test/unit_test.hpp>

using namespace mahdar;
using namespace mahdar::agenda;

namespace {

const Speaker kTic{{"TIC"}, {}};
const Speaker kSenegal{{"SN"}, {}};

}  // namespace

BOOST_AUTO_TEST_SUITE(SpeakingTimesOfADay)

BOOST_AUTO_TEST_CASE(KeptSumsEqualSumsCountedAnew) {
    SampleSession meeting(SampleScene::Within);
    SpeakingTimes kept;
    kept.KeepDay(meeting.log.State(), meeting.clock.Now());
    const Connection connection = meeting.log.changed.Connect([&](const Change& change) { kept.Apply(change); });
    for (const char* line : {"floor pause", "floor late 60", "floor next", "floor stop", "floor give SN", "floor stop"}) {
        meeting.Run(line);
        meeting.Pass(100);
        SpeakingTimes anew;
        anew.KeepDay(meeting.log.State(), meeting.clock.Now());
        BOOST_CHECK_EQUAL(kept.SpokenMs(kTic), anew.SpokenMs(kTic));
        BOOST_CHECK_EQUAL(kept.SpokenMs(kSenegal), anew.SpokenMs(kSenegal));
        BOOST_CHECK_EQUAL(kept.LatestStartMs(kSenegal), anew.LatestStartMs(kSenegal));
    }
    BOOST_CHECK_GT(kept.SpokenMs(kTic), 0);
}

BOOST_AUTO_TEST_CASE(UndoTakesTheTimeBack) {
    SampleSession meeting(SampleScene::Within);
    SpeakingTimes times;
    times.KeepDay(meeting.log.State(), meeting.clock.Now());
    const Connection connection = meeting.log.changed.Connect([&](const Change& change) { times.Apply(change); });
    meeting.Run("floor stop");
    BOOST_CHECK_EQUAL(times.SpokenMs(kTic), 252'000);
    meeting.log.Undo(meeting.clock.Now(), "Operator 1");
    BOOST_CHECK_EQUAL(times.SpokenMs(kTic), 0);
}

BOOST_AUTO_TEST_CASE(AnotherDayBeginsAtZero) {
    SampleSession meeting(SampleScene::Within);
    SpeakingTimes times;
    times.KeepDay(meeting.log.State(), meeting.clock.Now());
    BOOST_CHECK_EQUAL(times.SpokenMs(kSenegal), 370'000);
    meeting.Pass(24 * 3600);
    times.KeepDay(meeting.log.State(), meeting.clock.Now());
    BOOST_CHECK_EQUAL(times.SpokenMs(kSenegal), 0);
}

BOOST_AUTO_TEST_SUITE_END()
