// SPDX-License-Identifier: LGPL-2.1-or-later
#include <boost/test/unit_test.hpp>

#include "plugins/agenda/flow/floor_flow.h"
#include "plugins/agenda/flow/speeches.h"
#include "tests/plugins/agenda/flow/meeting_room.h"

using namespace mahdar;

namespace {

/// 1: PK 10:01-10:04. 2: ID 10:05-10:08. 3: ID 10:09-10:10. Under 2/1, where SESRIC and ICDT report.
struct ThreeSpeeches : MeetingRoom {
    ThreeSpeeches() {
        At("10:00:00", "agenda open 2/1");
        At("10:01:00", "floor give PK");
        At("10:04:00", "floor stop");
        At("10:05:00", "floor give ID");
        At("10:08:00", "floor stop");
        At("10:09:00", "floor give ID");
        At("10:10:00", "floor stop");
    }
    [[nodiscard]] const Intervention& Speech(const char* words) const {
        return flow::RequireSpeech(State(), words);
    }
    [[nodiscard]] std::string Action() const {
        return std::string(WordOf(State().RequiredActions().Rows()[0].state));
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(Corrections)

BOOST_FIXTURE_TEST_CASE(ASpeechIsNamedByNumberByLastAndBySpeaker, ThreeSpeeches) {
    BOOST_TEST((Speech("1").id == Speech("PK").id));
    BOOST_TEST((Speech("last").id == Speech("ID").id));
    BOOST_TEST((Speech("3").id == Speech("last").id));
    BOOST_CHECK_THROW((void)Speech("4"), CommandError);
    BOOST_CHECK_THROW((void)Speech("SESRIC"), CommandError);
}

BOOST_FIXTURE_TEST_CASE(RetimingChangesTheLengthAndKeepsThePauses, ThreeSpeeches) {
    At("10:11:00", "floor give TR");
    At("10:12:00", "floor pause");
    At("10:14:00", "floor pause");
    At("10:15:00", "floor stop");
    At("10:20:00", "floor retime last --start 10:10:30 --end 10:16 because \"the minute book\"");
    BOOST_TEST(Speech("last").runMs == 120'000 + 30'000 + 60'000);
    BOOST_TEST(Speech("last").note.find("the minute book") != std::string::npos);
    BOOST_TEST(log.History().back().line.find("the minute book") != std::string::npos);
}

BOOST_FIXTURE_TEST_CASE(TwoCannotHaveTheFloorAtOneTime, ThreeSpeeches) {
    BOOST_TEST(Refused("10:20:00", "floor retime 2 --start 10:03:00 because \"x\"").find("Pakistan") !=
               std::string::npos);
    BOOST_TEST(!Refused("10:20:00", "floor retime 2 --end 10:05:00 because \"x\"").empty());
    BOOST_TEST(!Refused("10:20:00", "floor retime 3 --end 10:40:00 because \"x\"").empty());
    At("10:20:00", "floor retime 1 --end 10:03:00 because \"he stopped earlier\"");
    At("10:20:10", "floor retime 2 --start 10:03:00 because \"and he began earlier\"");
    BOOST_TEST(Speech("2").runMs == 300'000);
}

BOOST_FIXTURE_TEST_CASE(ACorrectionWithoutReasonIsRefused, ThreeSpeeches) {
    for (const char* line : {"floor retime 1 --start 10:02", "floor swap 1 TR", "floor merge 2",
                             "floor split 1 at 10:02", "floor delete 1", "floor delete 1 because \" \""}) {
        BOOST_TEST_INFO(line);
        BOOST_TEST(!Refused("10:20:00", line).empty());
    }
}

BOOST_FIXTURE_TEST_CASE(SwappingTheSpeakerMovesTheTimeToHim, ThreeSpeeches) {
    At("10:20:00", "floor swap 1 TR because \"the plate was wrong\"");
    BOOST_TEST(Speech("1").speaker.institution.value == "TR");
    BOOST_TEST(Speech("1").note == "speaker, was Pakistan: the plate was wrong");
}

BOOST_FIXTURE_TEST_CASE(AnActionIsDeliveredOrExpectedAsTheRecordNowSays, ThreeSpeeches) {
    At("10:20:00", "floor swap 2 SESRIC because \"x\"");
    BOOST_TEST(WordOf(Speech("2").kind) == "briefing");
    BOOST_TEST(Action() == "expected");
    At("10:20:10", "floor swap 3 ICDT because \"x\"");
    BOOST_TEST(Action() == "delivered");
    At("10:20:20", "floor swap 3 ID because \"no, after all\"");
    BOOST_TEST(Action() == "expected");
    BOOST_TEST(WordOf(Speech("3").kind) == "statement");
}

BOOST_FIXTURE_TEST_CASE(MergingAddsTheTimesAndLeavesTheGapOut, ThreeSpeeches) {
    At("10:20:00", "floor merge 2 because \"the microphone failed\"");
    BOOST_TEST(State().Interventions().Size() == 2U);
    BOOST_TEST(Speech("2").runMs == 240'000);
    BOOST_TEST(ToIso(Speech("2").end) == "2025-05-13T10:10:00+03:00");
    BOOST_TEST(!Refused("10:21:00", "floor merge 1 because \"x\"").empty());
    BOOST_TEST(!Refused("10:21:00", "floor merge 2 because \"x\"").empty());
}

BOOST_FIXTURE_TEST_CASE(SplittingKeepsTheSumAndNamesTheSecondSpeaker, ThreeSpeeches) {
    At("10:20:00", "floor split 1 at 10:02:30 to TR because \"the next one was not noted\"");
    BOOST_TEST(Speech("1").runMs == 90'000);
    BOOST_TEST(Speech("2").runMs == 90'000);
    BOOST_TEST(Speech("2").speaker.institution.value == "TR");
    BOOST_TEST(ToIso(Speech("2").start) == "2025-05-13T10:02:30+03:00");
    BOOST_TEST(!Refused("10:21:00", "floor split 1 at 10:02:30 because \"x\"").empty());
}

// The second part was called a briefing because the first one was.
BOOST_FIXTURE_TEST_CASE(ThePartOfAnotherSpeakerIsWhatHeIsHeardFor, ThreeSpeeches) {
    At("10:20:00", "floor swap 2 SESRIC because \"x\"");
    At("10:20:10", "floor split 2 at 10:05:30 to TR because \"x\"");
    BOOST_TEST(WordOf(Speech("2").kind) == "briefing");
    BOOST_TEST(WordOf(Speech("3").kind) == "statement");
    BOOST_TEST(Speech("3").speaker.institution.value == "TR");
}

BOOST_FIXTURE_TEST_CASE(TheSpeechThatGoesOnCanBeSplitAndGoesOn, ThreeSpeeches) {
    At("10:30:00", "floor give PK");
    At("10:33:00", "floor split last at 10:32:00 to TR because \"x\"");
    BOOST_REQUIRE(flow::Speaking(State()) != nullptr);
    BOOST_TEST(flow::Speaking(State())->speaker.institution.value == "TR");
    At("10:35:00", "floor stop");
    BOOST_TEST(Speech("last").runMs == 180'000);
    BOOST_TEST(Speech("PK").runMs == 120'000);
}

BOOST_FIXTURE_TEST_CASE(DeletingLeavesTheReasonInTheHistory, ThreeSpeeches) {
    At("10:20:00", "floor delete 2 because \"given by mistake\"");
    BOOST_TEST(State().Interventions().Size() == 2U);
    BOOST_TEST(log.History().back().line.find("given by mistake") != std::string::npos);
    BOOST_REQUIRE(log.Undo(clock.Now(), "tester"));
    BOOST_TEST(State().Interventions().Size() == 3U);
}

BOOST_FIXTURE_TEST_CASE(DeletingAnInterruptionLetsTheSpeakerGoOn, ThreeSpeeches) {
    At("10:30:00", "floor give PK");
    At("10:31:00", "floor interpose TR");
    At("10:31:30", "floor delete last because \"it was a cough\"");
    BOOST_REQUIRE(flow::Speaking(State()) != nullptr);
    BOOST_TEST(flow::Speaking(State())->speaker.institution.value == "PK");
    BOOST_TEST(WordOf(flow::Speaking(State())->state) == "speaking");
}

BOOST_FIXTURE_TEST_CASE(DeletingAnInterruptedSpeechLeavesTheInterruption, ThreeSpeeches) {
    At("10:30:00", "floor give PK");
    At("10:31:00", "floor interpose TR");
    At("10:31:30", "floor delete PK because \"x\"");
    At("10:32:00", "floor stop");
    BOOST_TEST(flow::Speaking(State()) == nullptr);
    BOOST_TEST(Speech("TR").runMs == 60'000);
}

BOOST_AUTO_TEST_SUITE_END()
