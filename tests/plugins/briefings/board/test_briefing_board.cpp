// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/board/briefing_board.h"

#include "core/base/error.h"
#include "core/command/commander.h"
#include "core/session/speaking_rules.h"
#include "plugins/briefings/board/board_commands.h"
#include "plugins/briefings/board/board_table.h"
#include "plugins/briefings/board/document_commands.h"
#include "plugins/briefings/ledger/briefing_commands.h"
#include "plugins/briefings/ledger/speaking_order.h"
#include "tests/plugins/briefings/briefing_session.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace mahdar::briefings {

namespace {

struct Room {
    Room()
        : log(BriefingSession(), {}), clock(EveningBefore()), commander(registry, log, clock, "Operator 1") {
        AddBoardCommands(registry);
        AddBriefingCommands(registry);
        AddDocumentCommands(registry);
    }

    std::vector<BoardRow> Board() const { return BoardOf(log.State(), clock.Now()); }
    std::vector<BoardRow> Under(const std::string& path) const {
        std::vector<BoardRow> rows = Board();
        std::erase_if(rows, [&](const BoardRow& row) { return row.path != path; });
        return rows;
    }
    /// "ICDT+SESRIC" or "ICDT SESRIC", unknown names left out.
    std::string OrderUnder(const std::string& path) const {
        std::string order;
        for (const BoardRow& row : Under(path)) {
            std::string names;
            for (const InstitutionId& id : row.turn.reporters) names += (names.empty() ? "" : "+") + id.value;
            if (!names.empty()) order += (order.empty() ? "" : " ") + names;
        }
        return order;
    }
    void Say(const char* item, const char* who, int minutes,
             InterventionKind kind = InterventionKind::Briefing) {
        Intervention speech;
        speech.id = NewId<InterventionId>();
        speech.item = ItemId{item};
        speech.speaker.institution = InstitutionId{who};
        speech.kind = kind;
        speech.state = InterventionState::Done;
        speech.start = clock.Now();
        speech.runMs = minutes * 60'000;
        commander.Record("test", "test", {Edit<Intervention>{std::nullopt, speech}});
    }

    CommandRegistry registry;
    SessionLog log;
    ScriptedClock clock;
    Commander commander;
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(BriefingBoard, Room)

BOOST_AUTO_TEST_CASE(EveryTurnStandsOnceInTheOrderOfTheAgenda) {
    std::string paths;
    for (const BoardRow& row : Board()) paths += row.path + ' ';
    BOOST_TEST(paths == "2 4/1 4/1 4/2 4/2 4/2 7 ");
    BOOST_TEST(OrderUnder("4/1") == "ICDT SESRIC");
}

BOOST_AUTO_TEST_CASE(MovedTurnsAreProposedAndPrintedInTheirNewOrder) {
    commander.Run("briefing move 4/1 SESRIC up");
    BOOST_TEST(OrderUnder("4/1") == "SESRIC ICDT");
    const auto order = SpeakingOrder(log.State(), ItemId{"i41"});
    BOOST_TEST(order.front().institution.value == "SESRIC");
    commander.Run("briefing move 4/1 SESRIC last");
    BOOST_TEST(OrderUnder("4/1") == "ICDT SESRIC");
    commander.Run("briefing move 4/1 SESRIC before ICDT");
    BOOST_TEST(OrderUnder("4/1") == "SESRIC ICDT");
}

BOOST_AUTO_TEST_CASE(AMoveIsTakenBackWhole) {
    const Session before = log.State();
    commander.Run("briefing move 4/1 SESRIC first");
    BOOST_TEST(log.Undo(clock.Now(), "Operator 1"));
    BOOST_TEST((log.State() == before));
}

BOOST_AUTO_TEST_CASE(MovesThatLeadNowhereChangeNothing) {
    const Session before = log.State();
    for (const char* line :
         {"briefing move 4/1 ICDT up", "briefing move 4/1 SESRIC down", "briefing move 4/1 SESRIC sideways",
          "briefing move 4/1 SESRIC", "briefing move 4/1 CCO up", "briefing move 4/1 SESRIC before CCO"}) {
        BOOST_TEST_CONTEXT(line) {
            BOOST_CHECK_THROW(commander.Run(line), CommandError);
        }
    }
    BOOST_TEST((log.State() == before));
}

BOOST_AUTO_TEST_CASE(ReporterAddedAfterAMoveComesLast) {
    commander.Run("briefing move 4/1 SESRIC up");
    commander.Run("briefing reporter 4/1 CCO");
    BOOST_TEST(OrderUnder("4/1") == "SESRIC ICDT CCO");
    commander.Run("briefing move 4/1 CCO first");
    BOOST_TEST(OrderUnder("4/1") == "CCO SESRIC ICDT");
    commander.Run("briefing drop 4/1 SESRIC");
    BOOST_TEST(OrderUnder("4/1") == "CCO ICDT");
}

BOOST_AUTO_TEST_CASE(AnyOrderCanBeReachedByMoves) {
    commander.Run("briefing reporter 4/1 CCO");
    commander.Run("briefing reporter 4/1 ID");
    for (int i = 0; i < 40; ++i) {
        commander.Run("briefing move 4/1 ID " + std::string(i % 2 == 0 ? "first" : "last"));
        commander.Run("briefing move 4/1 ICDT " + std::string(i % 2 == 0 ? "last" : "first"));
    }
    BOOST_TEST(OrderUnder("4/1") == "ICDT SESRIC CCO ID");
    commander.Run("briefing move 4/1 ICDT last");
    commander.Run("briefing move 4/1 ID before CCO");
    BOOST_TEST(OrderUnder("4/1") == "SESRIC ID CCO ICDT");
}

BOOST_AUTO_TEST_CASE(NameNobodyKnowsKeepsItsPlace) {
    BOOST_TEST(Under("4/2").back().turn.unknownName == "منتدى البورصات");
    commander.Run("briefing move 4/2 BORSA up");
    BOOST_TEST(OrderUnder("4/2") == "BORSA ID");
    BOOST_TEST(Under("4/2").back().turn.unknownName == "منتدى البورصات");
}

BOOST_AUTO_TEST_CASE(JointReportersShareOneTurnAndOneSlot) {
    commander.Run("briefing joint 4/1 ICDT yes");
    BOOST_TEST(OrderUnder("4/1") == "ICDT+SESRIC SESRIC");
    const BoardRow joint = Under("4/1").front();
    BOOST_TEST(joint.plannedMinutes == 7);
    Say("i41", "SESRIC", 9);
    const auto rows = Under("4/1");
    BOOST_TEST(rows[0].OverMs() == 2 * 60'000);
    BOOST_TEST((rows[0].state == TurnState::Delivered));
    BOOST_TEST(rows[1].spokenMs == 0);
    commander.Run("briefing joint 4/1 ICDT no");
    BOOST_TEST(OrderUnder("4/1") == "ICDT SESRIC");
    BOOST_CHECK_THROW(commander.Run("briefing joint 2 CCO yes"), CommandError);
}

BOOST_AUTO_TEST_CASE(SlotIsThatOfOneReporterAndLimitsItsBriefing) {
    commander.Run("briefing slot 4/1 SESRIC 12");
    const RequiredAction& action = *log.State().Find(ActionId{"a41"});
    BOOST_TEST(SlotMinutes(log.State(), action, InstitutionId{"SESRIC"}) == 12);
    BOOST_TEST(SlotMinutes(log.State(), action, InstitutionId{"ICDT"}) == 7);
    Floor floor = log.State().TheFloor();
    const Floor before = floor;
    floor.currentItem = ItemId{"i41"};
    commander.Record("test", "test", {Edit<Floor>{before, floor}});
    const Speaker sesric{InstitutionId{"SESRIC"}, {}};
    BOOST_TEST(AllowanceFor(log.State(), sesric, InterventionKind::Briefing, clock.Now()).seconds == 12 * 60);
    BOOST_TEST(AllowanceFor(log.State(), sesric, InterventionKind::Statement, clock.Now()).seconds ==
               10 * 60);
    commander.Run("briefing slot 4/1 SESRIC 0");
    BOOST_TEST(SlotMinutes(log.State(), *log.State().Find(ActionId{"a41"}), InstitutionId{"SESRIC"}) == 10);
    BOOST_TEST(SlotMinutes(log.State(), *log.State().Find(ActionId{"a41"}), InstitutionId{"ICDT"}) == 7);
}

BOOST_AUTO_TEST_CASE(BehalfIsKeptPerItem) {
    commander.Run("briefing behalf 4/2 BORSA \"the Exchanges Forum\"");
    BOOST_TEST(Under("4/2")[1].onBehalfOf == "the Exchanges Forum");
    BOOST_TEST(OnBehalfUnder(log.State(), ItemId{"i42"}, InstitutionId{"BORSA"}) == "the Exchanges Forum");
    commander.Run("briefing behalf 4/2 BORSA \"\"");
    BOOST_TEST(Under("4/2")[1].onBehalfOf.empty());
}

BOOST_AUTO_TEST_CASE(StateComesFromTheFloorElseFromTheHand) {
    BOOST_TEST((Under("7").front().state == TurnState::Delivered));
    BOOST_TEST((Under("2").front().state == TurnState::Missed));
    commander.Run("briefing mark 2 CCO delivered");
    BOOST_TEST((Under("2").front().state == TurnState::Delivered));
    Say("i41", "ICDT", 3, InterventionKind::PointOfOrder);
    BOOST_TEST((Under("4/1").front().state == TurnState::Expected));
    Say("i41", "ICDT", 8);
    BOOST_TEST((Under("4/1").front().state == TurnState::Delivered));
    BOOST_TEST(Under("4/1").front().OverMs() == 60'000);
}

BOOST_AUTO_TEST_CASE(DocumentIsLateOnceItsDayIsPast) {
    commander.Run(
        "document add 4/1 \"Report on fairs\" of ICDT symbol OIC/1 due 2025-05-12 languages \"fr,ar\" --lang "
        "en");
    const auto paper = [&] { return Under("4/1").front().papers.back(); };
    BOOST_TEST((paper().state == PaperState::Expected));
    BOOST_TEST((paper().document.languages == std::vector{Language::Arabic, Language::French}));
    clock.Set(Later(EveningBefore(), 24 * 3'600'000));
    BOOST_TEST((paper().state == PaperState::Late));
    commander.Run("document receive OIC/1");
    BOOST_TEST((paper().state == PaperState::ReceivedLate));
    commander.Run("document receive OIC/1 on 2025-05-11");
    BOOST_TEST((paper().state == PaperState::Received));
    commander.Run("document publish OIC/1 link https://example.org/1");
    BOOST_TEST((paper().state == PaperState::Published));
    BOOST_TEST(paper().document.link == "https://example.org/1");
    commander.Run("document expect OIC/1");
    BOOST_TEST(paper().document.receivedAt.Empty());
    commander.Run("document remove OIC/1");
    BOOST_TEST(Under("4/1").front().papers.empty());
}

BOOST_AUTO_TEST_CASE(WrongDocumentLinesChangeNothing) {
    commander.Run("document add 2 Report symbol S-1");
    const Session before = log.State();
    for (const char* line : {"document add 99 Report", "document add 2", "document add 2 Report symbol s-1",
                             "document add 2 Report due tomorrow", "document add 2 Report languages de",
                             "document add 2 Report state lost", "document receive S-2",
                             "document set S-1 of NOBODY", "document receive S-1 on 2025-13-01"}) {
        BOOST_TEST_CONTEXT(line) {
            BOOST_CHECK_THROW(commander.Run(line), CommandError);
        }
    }
    BOOST_TEST((log.State() == before));
}

BOOST_AUTO_TEST_CASE(SumsCountEachDocumentAndEachMinuteOnce) {
    Say("i41", "SESRIC", 12);
    const BoardSums sums = SumsOf(Board());
    BOOST_TEST(sums.turns == 7);
    BOOST_TEST(sums.delivered == 2);
    BOOST_TEST(sums.missed == 1);
    BOOST_TEST(sums.over == 1);
    BOOST_TEST(sums.spokenMs == 12 * 60'000 + 312'000);
    BOOST_TEST(sums.papers == 1);
    BOOST_TEST(sums.papersHere == 0);
}

BOOST_AUTO_TEST_CASE(TableShowsWhatIsAskedForAndOneRowPerDocument) {
    commander.Run("document add 4/1 \"Second note\" of SESRIC --lang en");
    const BoardTable table(ShippedPhrases());
    ComposeRequest request{Language::English, {{"institution", "SESRIC"}}, clock.Now()};
    const PlainTable mine = table.Make(log.State(), request);
    BOOST_TEST(mine.rows.size() == 3U);
    for (const auto& row : mine.rows) BOOST_TEST(row.size() == mine.titles.size());
    BOOST_TEST(mine.rows[1][9] == "Second note");
    request.options = {{"item", "4"}, {"show", "no-document"}};
    BOOST_TEST(table.Make(log.State(), request).rows.size() == 6U);
    request.options = {{"show", "everything"}};
    BOOST_CHECK_THROW((void)table.Make(log.State(), request), CommandError);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mahdar::briefings
