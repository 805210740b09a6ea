// SPDX-License-Identifier: LGPL-2.1-or-later
#include <boost/test/unit_test.hpp>

#include "plugins/agenda/flow/floor_flow.h"
#include "plugins/agenda/flow/floor_list.h"
#include "tests/plugins/agenda/flow/meeting_room.h"

using namespace mahdar;

namespace {

std::string Waiting(const MeetingRoom& room) {
    std::string names;
    for (const Request* request : flow::WaitingList(room.State()))
        names += request->speaker.institution.value + ' ';
    return names;
}

/// Item 1 is open and PK, ID, TR wait in that order.
struct ThreeWait : MeetingRoom {
    ThreeWait() {
        At("10:00:00", "agenda open 1");
        At("10:00:10", "floor request PK ID TR");
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(FloorList)

BOOST_FIXTURE_TEST_CASE(ASpeakerMovesUpDownFirstAndLast, ThreeWait) {
    At("10:01:00", "floor move TR up");
    BOOST_TEST(Waiting(*this) == "PK TR ID ");
    At("10:01:10", "floor move PK down");
    BOOST_TEST(Waiting(*this) == "TR PK ID ");
    At("10:01:20", "floor move ID first");
    BOOST_TEST(Waiting(*this) == "ID TR PK ");
    At("10:01:30", "floor move ID last");
    BOOST_TEST(Waiting(*this) == "TR PK ID ");
    At("10:01:40", "floor move ID before TR");
    BOOST_TEST(Waiting(*this) == "ID TR PK ");
}

BOOST_FIXTURE_TEST_CASE(AMoveIsTakenBack, ThreeWait) {
    const Session before = State();
    At("10:01:00", "floor move TR first");
    BOOST_REQUIRE(log.Undo(clock.Now(), "tester"));
    BOOST_TEST((State() == before));
}

BOOST_FIXTURE_TEST_CASE(TheSelectedRequestMovesWithoutAName, ThreeWait) {
    At("10:01:00", "floor move up", {{}, flow::WaitingList(State())[2]->id, {}});
    BOOST_TEST(Waiting(*this) == "PK TR ID ");
}

BOOST_FIXTURE_TEST_CASE(NobodyMovesAcrossThePrecedenceOfKinds, ThreeWait) {
    At("10:01:00", "floor order SESRIC");
    At("10:01:00", "floor reply ICDT");
    BOOST_TEST(Waiting(*this) == "SESRIC PK ID TR ICDT ");
    BOOST_TEST(!Refused("10:02:00", "floor move PK up").empty());
    BOOST_TEST(!Refused("10:02:00", "floor move PK before SESRIC").empty());
    BOOST_TEST(!Refused("10:02:00", "floor move TR down").empty());
}

BOOST_FIXTURE_TEST_CASE(TheListClosesByItselfAtTheAnnouncedTime, ThreeWait) {
    At("10:01:00", "floor list close at 10:30");
    At("10:29:59", "floor request SESRIC");
    BOOST_TEST(Refused("10:30:00", "floor request ICDT").find("10:30") != std::string::npos);
    At("10:31:00", "floor reply ICDT");
    BOOST_TEST(Waiting(*this) == "PK ID TR SESRIC ICDT ");
    At("10:32:00", "floor list");
    At("10:32:10", "floor request ICDT");
}

BOOST_FIXTURE_TEST_CASE(TheListCannotCloseInThePast, ThreeWait) {
    BOOST_TEST(!Refused("10:31:00", "floor list close at 10:30").empty());
    BOOST_TEST(!Refused("10:31:00", "floor list shut").empty());
}

BOOST_FIXTURE_TEST_CASE(TheSameWishTwiceIsRefused, ThreeWait) {
    BOOST_TEST(Refused("10:01:00", "floor request PK").find("Pakistan") != std::string::npos);
    At("10:01:00", "floor request PK --for \"the Asian Group\"");
    BOOST_TEST(Waiting(*this) == "PK ID TR PK ");
}

BOOST_FIXTURE_TEST_CASE(ReportersAreProposedUntilTheyHaveSpoken, ThreeWait) {
    At("10:01:00", "agenda open 2/1");
    BOOST_TEST(flow::ProposedSpeakers(State(), ItemId{"two-a"}).size() == 2U);
    At("10:02:00", "floor give SESRIC");
    BOOST_TEST(flow::ProposedSpeakers(State(), ItemId{"two-a"}).size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()

namespace {

struct WithMotions : MeetingRoom {
    WithMotions() {
        ChangeBuilder change(State());
        Meeting meeting = State().TheMeeting();
        meeting.rules.key = "test";
        for (const char* key : {"suspend-meeting", "adjourn-meeting", "adjourn-debate", "close-debate"})
            meeting.rules.motions.push_back({key, {}, 0, 0, "77"});
        change.Put(meeting);
        log.Record({0, clock.Now(), "tester", "meeting/rules", "", 0, 0, change.Take()});
        At("10:00:00", "agenda open 1");
        At("10:00:10", "floor request PK");
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(Motions)

BOOST_FIXTURE_TEST_CASE(TheyAreCalledInTheOrderOfTheRulesAfterPointsOfOrder, WithMotions) {
    At("10:01:00", "floor motion close-debate TR");
    At("10:01:10", "floor motion suspend-meeting ID");
    At("10:01:20", "floor motion adjourn-debate SESRIC");
    At("10:01:30", "floor order ICDT");
    BOOST_TEST(Waiting(*this) == "ICDT ID SESRIC TR PK ");
}

BOOST_FIXTURE_TEST_CASE(AnUnknownMotionIsRefusedWithThoseThereAre, WithMotions) {
    BOOST_TEST(Refused("10:01:00", "floor motion dissolve TR").find("close-debate") != std::string::npos);
    MeetingRoom bare;
    BOOST_TEST(!bare.Refused("10:01:00", "floor motion close-debate TR").empty());
}

BOOST_FIXTURE_TEST_CASE(TheMotionStaysWithTheSpeech, WithMotions) {
    At("10:01:00", "floor motion close-debate TR");
    At("10:02:00", "floor next");
    BOOST_TEST(LastSpeech().motion == "close-debate");
    BOOST_TEST(WordOf(LastSpeech().kind) == "point-of-order");
}

BOOST_AUTO_TEST_SUITE_END()
