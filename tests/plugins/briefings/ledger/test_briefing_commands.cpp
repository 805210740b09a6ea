// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/ledger/briefing_commands.h"

#include "core/base/error.h"
#include "core/command/commander.h"
#include "plugins/briefings/board/board_commands.h"
#include "plugins/briefings/ledger/speaking_order.h"
#include "tests/plugins/briefings/briefing_session.h"

#include <boost/test/unit_test.hpp>

namespace mahdar::briefings {

namespace {
struct Room {
    Room() : log(BriefingSession(), {}), clock(EveningBefore()), commander(registry, log, clock, "Operator 1") {
        AddBoardCommands(registry);
        AddBriefingCommands(registry);
    }
    const RequiredAction& Action(const char* id) const { return *log.State().Find(ActionId{id}); }

    CommandRegistry registry;
    SessionLog log;
    ScriptedClock clock;
    Commander commander;
};
}  // namespace

BOOST_FIXTURE_TEST_SUITE(BriefingCommands, Room)

BOOST_AUTO_TEST_CASE(WrongSlotsChangeNothing) {
    const Session before = log.State();
    for (const char* line : {"briefing slot 2 SESRIC 12", "briefing slot 4/1 SESRIC many", "briefing slot 4/1 SESRIC -3",
                             "briefing slot 4/1 SESRIC", "briefing slot 99 SESRIC 5", "briefing slot 4/1 SESRC 5",
                             "briefing slot 4/1 SESRIC 5 6"}) {
        BOOST_TEST_CONTEXT(line) { BOOST_CHECK_THROW(commander.Run(line), CommandError); }
    }
    BOOST_TEST((log.State() == before));
}

BOOST_AUTO_TEST_CASE(ReporterFillsAnItemThatNamedNobody) {
    commander.Run("briefing reporter 5 ICDT");
    BOOST_TEST((Action("a5").reporters == std::vector{InstitutionId{"ICDT"}}));
}

BOOST_AUTO_TEST_CASE(ReporterTakesThePlaceOfTheUnknownOne) {
    commander.Run("briefing reporter 4/2 CCO");
    BOOST_TEST(Action("a42").unknownReporters.empty());
    BOOST_TEST(Action("a42").reporters.back().value == "CCO");
}

BOOST_AUTO_TEST_CASE(NamedUnknownReporterMustBeThere) {
    BOOST_CHECK_THROW(commander.Run("briefing reporter 4/2 CCO for \"Nobody\""), CommandError);
    commander.Run("briefing reporter 4/2 CCO for \"منتدى البورصات\"");
    BOOST_TEST(Action("a42").unknownReporters.empty());
}

BOOST_AUTO_TEST_CASE(ItemWithoutActionGetsOneWithoutText) {
    commander.Run("briefing reporter 6 SESRIC");
    const auto actions = ActionsOf(log.State(), ItemId{"i6"});
    BOOST_TEST_REQUIRE(actions.size() == 1U);
    BOOST_TEST(actions[0]->text.Empty());
    BOOST_TEST((actions[0]->reporters == std::vector{InstitutionId{"SESRIC"}}));
}

BOOST_AUTO_TEST_CASE(NobodyIsAddedTwice) {
    BOOST_CHECK_THROW(commander.Run("briefing reporter 4/1 ICDT"), CommandError);
}

BOOST_AUTO_TEST_CASE(MandateIsNumberedAsOnTheSheet) {
    commander.Run("briefing mandate SESRIC 2 reported");
    BOOST_TEST((log.State().Find(MandateId{"m1"})->state == MandateState::Reported));
    for (const char* line : {"briefing mandate SESRIC 9 reported", "briefing mandate SESRIC 1 finished",
                             "briefing mandate ICDT 1 reported"}) {
        BOOST_TEST_CONTEXT(line) { BOOST_CHECK_THROW(commander.Run(line), CommandError); }
    }
}

BOOST_AUTO_TEST_CASE(AnActIsTakenBackWhole) {
    const Session before = log.State();
    commander.Run("briefing slot 4/1 SESRIC 12");
    BOOST_TEST(log.Undo(EveningBefore(), "Operator 1"));
    BOOST_TEST((log.State() == before));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mahdar::briefings
