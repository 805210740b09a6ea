// SPDX-License-Identifier: LGPL-2.1-or-later
#include <boost/test/unit_test.hpp>

#include "core/io/atomic_file.h"
#include "plugins/agenda/participants/participant_import.h"
#include "tests/core/temp_folder.h"
#include "tests/plugins/agenda/flow/meeting_room.h"

using namespace mahdar;
using namespace mahdar::participants;

namespace {

struct Desk : MeetingRoom {
    Desk() { AddImportCommand(registry); }
    TempFolder folder;
    std::string File(const std::string& bytes) {
        const auto path = folder.Path() / "list.csv";
        WriteFile(path, bytes);
        return path.string();
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(ParticipantImport)

BOOST_FIXTURE_TEST_CASE(PeopleComeWithTheirBodiesInOneAct, Desk) {
    At("09:00:00", "participants import " +
                       Quoted(File("Country,Name,Role\nPakistan,Sana Malik,Head\nID,Budi,\nSESRIC,Omar,\n")));
    BOOST_TEST(State().Participants().Size() == 3U);
    BOOST_TEST(log.History().size() == 1U);
    BOOST_TEST(State().Participants().Rows()[0].institution.value == "PK");
    BOOST_TEST(WordOf(State().Participants().Rows()[0].role) == "head");
}

BOOST_FIXTURE_TEST_CASE(TheSameListAgainAddsNobodyTwice, Desk) {
    At("09:00:00",
       "participants import " + Quoted(File("Country,Name\nPakistan,Sana Malik\nIndonesia,Budi\n")));
    BOOST_TEST(
        !Refused("09:01:00", "participants import " + Quoted(File("Country,Name\nPakistan,Sana Malik\n")))
             .empty());
    const auto plan = PlanImport(
        State(), "Country,Name,Position\nPakistan,SANA MALIK,Director\nPakistan,Ali\nIndonesia,Budi,\n",
        Language::English);
    BOOST_TEST(plan.Count(Fate::Changed) == 1);
    BOOST_TEST(plan.Count(Fate::New) == 1);
    BOOST_TEST(plan.Count(Fate::Same) == 1);
    ChangeBuilder change(State());
    PutImport(change, plan);
    BOOST_TEST(log.Record({0, clock.Now(), "tester", "participants/import", "", 0, 0, change.Take()}));
    BOOST_TEST(State().Participants().Size() == 3U);
}

BOOST_FIXTURE_TEST_CASE(AnUnknownBodyIsAddedOnceAndTheNearestIsNamed, Desk) {
    const auto plan =
        PlanImport(State(), "Country,Name\nPakistanRepublic,A\nPakistanRepublic,B\nOne Guest Body,C\n",
                   Language::English);
    BOOST_TEST(plan.NewBodies() == 2);
    BOOST_TEST(plan.rows[0].nearestBody == "Pakistan");
    BOOST_TEST(plan.rows[2].nearestBody.empty());
    BOOST_TEST((plan.rows[0].body.id == plan.rows[1].body.id));
    ChangeBuilder change(State());
    PutImport(change, plan);
    BOOST_TEST(log.Record({0, clock.Now(), "tester", "participants/import", "", 0, 0, change.Take()}));
    BOOST_TEST(FindInstitution(State(), "One Guest Body") != nullptr);
}

BOOST_FIXTURE_TEST_CASE(AFileThatIsNotThereIsACommandThatCannotBeDone, Desk) {
    BOOST_TEST(!Refused("09:00:00", "participants import /nowhere/list.csv").empty());
    BOOST_TEST(!Refused("09:00:00", "participants import " + Quoted(File("nothing of use"))).empty());
}

BOOST_AUTO_TEST_SUITE_END()
