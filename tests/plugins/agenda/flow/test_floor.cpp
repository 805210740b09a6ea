// SPDX-License-Identifier: LGPL-2.1-or-later
#include <boost/test/unit_test.hpp>

#include "core/base/error.h"
#include "plugins/agenda/flow/floor_flow.h"
#include "tests/plugins/agenda/flow/meeting_room.h"

using namespace mahdar;

namespace {

std::string Waiting(const MeetingRoom& room) {
    std::string names;
    for (const Request* request : flow::WaitingList(room.log.State())) names += request->speaker.institution.value + ' ';
    return names;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(FloorFlow)

BOOST_AUTO_TEST_CASE(RequestsAreCalledInTheOrderTheyCame) {
    MeetingRoom room;
    room.At("10:00:00", "agenda open 1");
    room.At("10:00:10", "floor request ID SESRIC");
    room.At("10:00:20", "floor request ICDT");
    BOOST_TEST(Waiting(room) == "ID SESRIC ICDT ");
}

BOOST_AUTO_TEST_CASE(APointOfOrderGoesFirstAndAReplyLast) {
    MeetingRoom room;
    room.At("10:00:00", "agenda open 1");
    room.At("10:00:10", "floor reply SESRIC");
    room.At("10:00:20", "floor request ICDT");
    room.At("10:00:30", "floor order ID");
    BOOST_TEST(Waiting(room) == "ID ICDT SESRIC ");
}

BOOST_AUTO_TEST_CASE(GivingTheFloorEndsTheOneBefore) {
    MeetingRoom room;
    room.At("10:00:00", "agenda open 1");
    room.At("10:01:00", "floor give ID");
    room.At("10:03:30", "floor give ICDT");
    const auto& speeches = room.log.State().Interventions().Rows();
    BOOST_REQUIRE(speeches.size() == 2U);
    BOOST_TEST(speeches[0].runMs == 150'000);
    BOOST_TEST(ToIso(speeches[0].end) == "2025-05-13T10:03:30+03:00");
    BOOST_TEST((flow::Speaking(room.log.State())->id == speeches[1].id));
}

BOOST_AUTO_TEST_CASE(PausedTimeIsNotSpokenTime) {
    MeetingRoom room;
    room.At("10:00:00", "agenda open 1");
    room.At("10:00:00", "floor give ID");
    room.At("10:02:00", "floor pause");
    room.At("10:07:00", "floor pause");
    room.At("10:08:00", "floor stop");
    BOOST_TEST(room.LastSpeech().runMs == 180'000);
}

BOOST_AUTO_TEST_CASE(AReporterBriefsAndTheActionIsDeliveredWhenAllHave) {
    MeetingRoom room;
    room.At("10:00:00", "agenda open 2/1");
    BOOST_TEST(flow::ProposedSpeakers(room.log.State(), {"two-a"}).size() == 2U);
    room.At("10:01:00", "floor give SESRIC");
    BOOST_TEST(WordOf(room.LastSpeech().kind) == "briefing");
    room.At("10:05:00", "floor give ICDT");
    BOOST_TEST(WordOf(room.log.State().RequiredActions().Rows()[0].state) == "expected");
    room.At("10:09:00", "floor stop");
    BOOST_TEST(WordOf(room.log.State().RequiredActions().Rows()[0].state) == "delivered");
    BOOST_TEST(flow::ProposedSpeakers(room.log.State(), {"two-a"}).empty());
}

BOOST_AUTO_TEST_CASE(AStateHasFiveMinutesAndAnInstitutionTen) {
    MeetingRoom room;
    room.At("10:00:00", "agenda open 1");
    room.At("10:01:00", "floor give ID");
    BOOST_TEST(room.LastSpeech().limitSeconds == 300);
    room.At("10:02:00", "floor give SESRIC");
    BOOST_TEST(room.LastSpeech().limitSeconds == 600);
}

BOOST_AUTO_TEST_CASE(ALateStartIsCounted) {
    MeetingRoom room;
    room.At("10:00:00", "agenda open 1");
    room.At("10:01:00", "floor give ID");
    room.At("10:01:10", "floor late 40");
    room.At("10:02:00", "floor stop");
    BOOST_TEST(room.LastSpeech().runMs == 100'000);
    BOOST_TEST(ToIso(room.LastSpeech().start) == "2025-05-13T10:00:20+03:00");
}

BOOST_AUTO_TEST_CASE(AClosedListTakesPointsOfOrderOnly) {
    MeetingRoom room;
    room.At("10:00:00", "agenda open 1");
    room.At("10:00:10", "floor list");
    BOOST_CHECK_THROW(room.At("10:00:20", "floor request ID"), CommandError);
    room.At("10:00:30", "floor order ID");
    BOOST_TEST(Waiting(room) == "ID ");
}

BOOST_AUTO_TEST_CASE(AnAbsentSpeakerIsSkippedAndStaysInTheRecord) {
    MeetingRoom room;
    room.At("10:00:00", "agenda open 1");
    room.At("10:00:10", "floor request ID SESRIC");
    room.At("10:00:20", "floor skip");
    BOOST_TEST(Waiting(room) == "SESRIC ");
    BOOST_TEST(WordOf(room.log.State().Requests().Rows()[0].state) == "absent");
}

BOOST_AUTO_TEST_CASE(AnUnknownNameIsRefusedWithTheNearest) {
    MeetingRoom room;
    room.At("10:00:00", "agenda open 1");
    BOOST_CHECK_EXCEPTION(room.At("10:00:10", "floor give SESRC"), CommandError, [](const CommandError& error) {
        return std::string(error.what()).find("SESRIC") != std::string::npos;
    });
    BOOST_TEST(room.log.History().size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
