// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/register/register_commands.h"

#include "core/base/error.h"
#include "core/command/commander.h"
#include "core/command/resolve.h"
#include "core/io/atomic_file.h"
#include "core/text/csv.h"
#include "plugins/briefings/register/register_edits.h"
#include "plugins/briefings/register/register_keep.h"
#include "plugins/briefings/register/register_table.h"
#include "tests/core/temp_folder.h"
#include "tests/plugins/briefings/briefing_session.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace mahdar::briefings {

namespace {
struct Room {
    Room()
        : log(BriefingSession(), {}), clock(EveningBefore()), commander(registry, log, clock, "Operator 1") {
        AddRegisterCommands(registry);
    }
    const Institution& Body(const char* key) const { return *log.State().Find(InstitutionId{key}); }
    std::vector<RegisterRow> Read(const std::string& csv) const { return ReadRegister(log.State(), csv); }

    CommandRegistry registry;
    SessionLog log;
    ScriptedClock clock;
    Commander commander;
};
}  // namespace

BOOST_FIXTURE_TEST_SUITE(Register, Room)

BOOST_AUTO_TEST_CASE(MergedInstitutionIsNamedNowhereAndFoundByItsOldNames) {
    BOOST_TEST(PlacesOf(log.State(), InstitutionId{"SESRIC"}) > 5);
    commander.Run("register merge SESRIC ICDT");
    BOOST_TEST(PlacesOf(log.State(), InstitutionId{"SESRIC"}) == 0);
    BOOST_TEST((log.State().Find(InstitutionId{"SESRIC"}) == nullptr));
    BOOST_TEST(FindInstitution(log.State(), "SESRIC")->id.value == "ICDT");
    const RequiredAction& action = *log.State().Find(ActionId{"a41"});
    BOOST_TEST((action.reporters == std::vector{InstitutionId{"ICDT"}}));
}

BOOST_AUTO_TEST_CASE(AMergeIsTakenBackWhole) {
    const Session before = log.State();
    commander.Run("register merge SESRIC ICDT");
    BOOST_TEST(log.Undo(clock.Now(), "Operator 1"));
    BOOST_TEST((log.State() == before));
}

BOOST_AUTO_TEST_CASE(SplitMovesTheItemsAndVariantsNamed) {
    commander.Run("register set SESRIC also \"Training Centre\"");
    commander.Run(
        "register split SESRIC TC \"Training Centre of Ankara\" items 4/1 variants \"Training Centre\" "
        "--lang en");
    BOOST_TEST(Body("SESRIC").variants.empty());
    BOOST_TEST(FindInstitution(log.State(), "training centre")->id.value == "TC");
    BOOST_TEST(log.State().Find(ActionId{"a41b"})->reporters.front().value == "TC");
    BOOST_TEST(log.State().Find(ActionId{"a7"})->reporters.front().value == "SESRIC");
}

BOOST_AUTO_TEST_CASE(OneCorrectionShowsInEveryPlace) {
    commander.Run(
        "register set SESRIC acronym SRC contact \"Ms A, a@example.org\" roles \"secretariat of the "
        "forum|host\" kind organ");
    BOOST_TEST(SpeakerName(log.State(), {InstitutionId{"SESRIC"}, {}}, Language::English) == "SRC");
    BOOST_TEST(Body("SESRIC").roles.size() == 2U);
    BOOST_TEST((Body("SESRIC").kind == InstitutionKind::Organ));
}

BOOST_AUTO_TEST_CASE(WrongLinesChangeNothing) {
    const Session before = log.State();
    for (const char* line :
         {"register merge SESRIC SESRIC", "register merge SESRIC NOBODY", "register add SESRIC \"Again\"",
          "register add \"A B\" \"Name\"", "register set SESRIC kind club",
          "register set SESRIC parent SESRIC", "register remove SESRIC",
          "register split SESRIC NEW \"New\" variants \"unheard\"", "register split SESRIC ICDT \"New\"",
          "register add KEY"}) {
        BOOST_TEST_CONTEXT(line) {
            BOOST_CHECK_THROW(commander.Run(line), CommandError);
        }
    }
    BOOST_TEST((log.State() == before));
}

BOOST_AUTO_TEST_CASE(WhatNothingNamesCanBeRemoved) {
    commander.Run("register add NEW \"New body\" --lang en");
    commander.Run("register remove NEW");
    BOOST_TEST((log.State().Find(InstitutionId{"NEW"}) == nullptr));
}

BOOST_AUTO_TEST_CASE(TableWrittenIsReadBackAsTheSame) {
    commander.Run("register set SESRIC also \"a, b\" also \"c \\\"d\\\"\" parent ICDT");
    PlainTable table = RegisterTable().Make(log.State(), {});
    table.rows.insert(table.rows.begin(), table.titles);
    const auto rows = Read(WriteCsv(table.rows));
    BOOST_TEST(rows.size() == log.State().Institutions().Size());
    BOOST_TEST(std::all_of(rows.begin(), rows.end(),
                           [](const RegisterRow& row) { return row.fate == RowFate::Same; }));
}

BOOST_AUTO_TEST_CASE(PreviewTellsWhatEachRowWouldDo) {
    const auto rows = Read(
        "kind;key;name_en\ninstitution;SESRIC;New "
        "name\n;NEW;Newcomer\n;ICDT;\nclub;OLD;Old\n;NEW;Twice\n;;x\n");
    BOOST_TEST_REQUIRE(rows.size() == 6U);
    BOOST_TEST((rows[0].fate == RowFate::Changed));
    BOOST_TEST((rows[1].fate == RowFate::Added));
    BOOST_TEST((rows[3].fate == RowFate::Wrong));
    BOOST_TEST((rows[4].fate == RowFate::Wrong));
    BOOST_TEST((rows[5].fate == RowFate::Wrong));
    BOOST_TEST(rows[0].institution.acronym == "SESRIC");
    BOOST_CHECK_THROW((void)Read("name\nSESRIC\n"), ParseError);
    ChangeBuilder change(log.State());
    BOOST_TEST(TakeRegister(change, rows) == 3);
}

BOOST_AUTO_TEST_CASE(TableIsReadWholeOrNotAtAll) {
    const TempFolder temp;
    const auto file = temp / "more é.csv";
    WriteFile(file, "key,name_en\nNEW,Newcomer\nTWO WORDS,Wrong\n");
    const Session before = log.State();
    const std::string line = "register import \"" + file.string() + '"';
    BOOST_CHECK_THROW(commander.Run(line), CommandError);
    BOOST_TEST((log.State() == before));
    WriteFile(file, "key,name_en\nNEW,Newcomer\n");
    commander.Run(line);
    BOOST_TEST(Body("NEW").names.en == "Newcomer");
    BOOST_TEST(log.Undo(clock.Now(), "Operator 1"));
    BOOST_TEST((log.State() == before));
}

BOOST_AUTO_TEST_CASE(OtherMeetingsBeginWithWhatWasKept) {
    const TempFolder temp;
    const std::filesystem::path data = MAHDAR_STAGE "/share/mahdar";
    SessionLog fresh;
    ChangeBuilder change(fresh.State());
    PutRegister(change, LoadRegister(data, temp.Path()));
    Commander other(registry, fresh, clock, "Operator 1");
    other.Record("test", "test", change.Take());
    BOOST_TEST(KeepAsOwn(fresh.State(), data, temp.Path()) == 0);
    other.Run("register set SESRIC also \"wrong form\"");
    other.Run("register merge ICCIA ICCD");
    BOOST_TEST(KeepAsOwn(fresh.State(), data, temp.Path()) >= 3);
    const std::vector<Institution> next = LoadRegister(data, temp.Path());
    const auto has = [&](const char* key) {
        return std::any_of(next.begin(), next.end(),
                           [&](const Institution& row) { return row.id.value == key; });
    };
    BOOST_TEST(has("SESRIC"));
    BOOST_TEST(!has("ICCIA"));
    BOOST_TEST(KeepAsOwn(fresh.State(), data, temp.Path()) == 0);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mahdar::briefings
