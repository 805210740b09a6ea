// SPDX-License-Identifier: LGPL-2.1-or-later
#include <boost/test/unit_test.hpp>

#include "plugins/agenda/flow/floor_flow.h"
#include "tests/plugins/agenda/flow/meeting_room.h"

using namespace mahdar;

namespace {

/// ID has the floor since 10:01.
struct OneSpeaks : MeetingRoom {
    OneSpeaks() {
        At("10:00:00", "agenda open 1");
        At("10:01:00", "floor give ID");
    }
    [[nodiscard]] std::string Holder() const {
        const Intervention* speaking = flow::Speaking(State());
        return speaking == nullptr ? "nobody" : speaking->speaker.institution.value;
    }
    [[nodiscard]] const Intervention& Speech(std::size_t place) const {
        return State().Interventions().Rows()[place];
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(Interruptions)

BOOST_FIXTURE_TEST_CASE(AfterAPointOfOrderTheSpeakerGoesOn, OneSpeaks) {
    At("10:02:00", "floor order PK");
    At("10:02:30", "floor next");
    BOOST_TEST(Holder() == "PK");
    At("10:03:00", "floor stop");
    BOOST_TEST(Holder() == "ID");
    At("10:05:00", "floor stop");
    BOOST_TEST(Holder() == "nobody");
    BOOST_TEST(Speech(0).runMs == 210'000);
    BOOST_TEST(Speech(1).runMs == 30'000);
    BOOST_TEST(ToIso(Speech(0).end) == "2025-05-13T10:05:00+03:00");
}

BOOST_FIXTURE_TEST_CASE(NextGivesTheFloorBackToWhomWasInterrupted, OneSpeaks) {
    At("10:01:30", "floor request TR");
    At("10:02:00", "floor interpose PK");
    BOOST_TEST(WordOf(LastSpeech().kind) == "question");
    At("10:03:00", "floor next");
    BOOST_TEST(Holder() == "ID");
    At("10:04:00", "floor next");
    BOOST_TEST(Holder() == "TR");
    BOOST_TEST(Speech(0).runMs == 120'000);
}

BOOST_FIXTURE_TEST_CASE(ASecondPointOfOrderFollowsTheFirstWithinTheSameSpeech, OneSpeaks) {
    At("10:02:00", "floor give PK --kind point-of-order");
    At("10:02:20", "floor order TR");
    At("10:02:40", "floor next");
    BOOST_TEST(Holder() == "TR");
    At("10:03:00", "floor stop");
    BOOST_TEST(Holder() == "ID");
    BOOST_TEST(State().Interventions().Size() == 3U);
    BOOST_TEST((Speech(2).interrupts == Speech(0).id));
}

BOOST_FIXTURE_TEST_CASE(GivingTheFloorToAnotherEndsBoth, OneSpeaks) {
    At("10:02:00", "floor interpose PK");
    At("10:02:30", "floor give TR");
    BOOST_TEST(Holder() == "TR");
    for (std::size_t i : {0U, 1U}) BOOST_TEST(WordOf(Speech(i).state) == "done");
    At("10:04:00", "floor stop");
    BOOST_TEST(Holder() == "nobody");
}

BOOST_FIXTURE_TEST_CASE(TheGavelEndsBoth, OneSpeaks) {
    At("10:01:30", "sitting open");
    At("10:02:00", "floor interpose PK");
    At("10:02:30", "sitting suspend");
    BOOST_TEST(Holder() == "nobody");
    BOOST_TEST(Speech(0).runMs == 60'000);
}

BOOST_FIXTURE_TEST_CASE(AnInterruptionIsTakenBackWhole, OneSpeaks) {
    const Session before = State();
    At("10:02:00", "floor interpose PK");
    BOOST_REQUIRE(log.Undo(clock.Now(), "tester"));
    BOOST_TEST((State() == before));
}

BOOST_FIXTURE_TEST_CASE(NobodyCanBeInterruptedWhenNobodySpeaks, OneSpeaks) {
    At("10:02:00", "floor stop");
    BOOST_TEST(!Refused("10:03:00", "floor interpose PK").empty());
}

BOOST_FIXTURE_TEST_CASE(ALateStartEndsTheSpeechBeforeEarlier, OneSpeaks) {
    At("10:05:00", "floor give PK");
    At("10:05:10", "floor late 40 because \"the clock was forgotten\"");
    BOOST_TEST(Speech(0).runMs == 200'000);
    BOOST_TEST(ToIso(Speech(0).end) == ToIso(Speech(1).start));
    BOOST_TEST(Speech(1).note == "began 40 s earlier: the clock was forgotten");
    BOOST_TEST(!Refused("10:05:20", "floor late 600").empty());
}

BOOST_AUTO_TEST_SUITE_END()
