// SPDX-License-Identifier: LGPL-2.1-or-later
#include <boost/test/unit_test.hpp>

#include "core/base/error.h"
#include "core/io/atomic_file.h"
#include "core/session/speaking_rules.h"
#include "plugins/agenda/rules/rules_book.h"
#include "plugins/agenda/rules/rules_commands.h"
#include "tests/core/temp_folder.h"
#include "tests/plugins/agenda/flow/meeting_room.h"

using namespace mahdar;
using namespace mahdar::rules;
namespace fs = std::filesystem;

namespace {

const fs::path kData = fs::path(MAHDAR_STAGE) / "share" / "mahdar";

struct Ruled : MeetingRoom {
    Ruled() { AddRulesCommands(registry, kData, folder.Path()); }
    TempFolder folder;
    [[nodiscard]] const Rules& TheRules() const { return State().TheMeeting().rules; }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(RulesBook)

BOOST_AUTO_TEST_CASE(BothProfilesOfTheProgramAreWhole) {
    const Book book = LoadBook(kData, "/nowhere");
    BOOST_TEST(book.problems.empty());
    for (const char* key : {"comcec-committee", "un-general-assembly"}) {
        BOOST_TEST_INFO(key);
        const Rules* rules = book.Find(key);
        BOOST_REQUIRE(rules != nullptr);
        for (const Language language : kLanguages) {
            BOOST_TEST(!rules->name.Get(language).empty());
            for (const MotionRule& motion : rules->motions) BOOST_TEST(!motion.name.Get(language).empty());
        }
        BOOST_TEST(rules->motions.size() == 4U);
        BOOST_TEST(rules->motions.front().key == "suspend-meeting");
        BOOST_TEST(rules->quorum.size() == 2U);
        BOOST_TEST(rules->reply.perSitting == 2);
    }
}

BOOST_AUTO_TEST_CASE(TheNumbersOfTheAssemblysRulesAreCited) {
    const Book book = LoadBook(kData, "/nowhere");
    const Rules& rules = *book.Find("un-general-assembly");
    BOOST_TEST(rules.quorum[0].rule == "67");
    BOOST_TEST(rules.pointOfOrderRule == "71");
    BOOST_TEST(rules.reply.rule == "73");
    BOOST_TEST(rules.motionsRule == "77");
    BOOST_TEST(FindMotion(rules, "close-debate")->rule == "75");
}

BOOST_AUTO_TEST_CASE(AProfileOfTheUserReplacesAndABrokenOneIsTold) {
    TempFolder user;
    fs::create_directories(user.Path() / "rules");
    WriteFile(user.Path() / "rules" / "own.json",
              R"({"key":"comcec-committee","limits":[{"group":"member","minutes":3}]})");
    WriteFile(user.Path() / "rules" / "broken.json",
              R"({"key":"other","limits":[{"gruop":"member","minutes":3}]})");
    const Book book = LoadBook(kData, user.Path());
    BOOST_TEST(book.Find("comcec-committee")->limits.size() == 1U);
    BOOST_REQUIRE(book.problems.size() == 1U);
    BOOST_TEST(book.problems[0].find("limits[0].gruop") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(WhatIsNotRightIsRefusedWithItsPlace) {
    const std::pair<const char*, const char*> kRows[] = {
        {"{", "readable"},
        {"[]", "not an object"},
        {"{}", "key"},
        {R"({"key":"a","limits":{}})", "limits"},
        {R"({"key":"a","limits":[{"kind":"speech","minutes":1}]})", "limits[0].kind"},
        {R"({"key":"a","limits":[{"minutes":-1}]})", "limits[0].minutes"},
        {R"({"key":"a","limits":[{"minutes":1.5}]})", "limits[0].minutes"},
        {R"({"key":"a","quorum":[{"use":"debate","share":"1"}]})", "quorum[0].share"},
        {R"({"key":"a","quorum":[{"use":"debate","share":"3/2"}]})", "quorum[0].share"},
        {R"({"key":"a","quorum":[{"use":"lunch","share":"1/2"}]})", "quorum[0].use"},
        {R"({"key":"a","motions":[{"name":{"de":"x"}}]})", "motions[0].key"},
        {R"({"key":"a","name":{"de":"x"}})", "name.de"}};
    for (const auto& [json, place] : kRows) {
        BOOST_TEST_INFO(json);
        BOOST_CHECK_EXCEPTION((void)ReadProfile(json), ParseError, [&](const ParseError& error) {
            return std::string(error.what()).find(place) != std::string::npos;
        });
    }
}

BOOST_FIXTURE_TEST_CASE(ChoosingAProfileGivesTheMeetingItsLimits, Ruled) {
    At("09:00:00", "meeting rules un-general-assembly");
    BOOST_TEST(TheRules().key == "un-general-assembly");
    BOOST_TEST(State().TheMeeting().limitInstitutionMinutes == 5);
    BOOST_TEST(Refused("09:00:00", "meeting rules nonesuch").find("comcec-committee") != std::string::npos);
    At("09:01:00", "meeting limit 3 --institutions 4");
    At("10:00:00", "agenda open 1");
    At("10:01:00", "floor give ID");
    BOOST_TEST(LastSpeech().limitSeconds == 180);
    At("10:02:00", "floor give SESRIC");
    BOOST_TEST(LastSpeech().limitSeconds == 240);
    At("10:03:00", "floor give PK --kind on-behalf");
    BOOST_TEST(LastSpeech().limitSeconds == 420);
}

BOOST_FIXTURE_TEST_CASE(TheSecondReplyOfASittingIsShorterAndTheThirdIsCounted, Ruled) {
    At("09:00:00", "meeting rules un-general-assembly");
    At("10:00:00", "sitting open");
    At("10:00:00", "agenda open 1");
    const char* const times[] = {"10:10:00", "10:20:00", "10:30:00"};
    const int seconds[] = {600, 300, 300};
    for (int i = 0; i < 3; ++i) {
        At(times[i], "floor give ID --kind right-of-reply");
        BOOST_TEST(LastSpeech().limitSeconds == seconds[i]);
        const Allowance allowance = AllowanceOf(State(), LastSpeech());
        BOOST_TEST(allowance.replyNumber == i + 1);
        BOOST_TEST(allowance.repliesAllowed == 2);
        BOOST_TEST(allowance.rule == "73");
    }
    At("10:40:00", "floor give PK --kind right-of-reply");
    BOOST_TEST(LastSpeech().limitSeconds == 600);
    At("13:00:00", "sitting close");
    At("15:00:00", "sitting open");
    At("15:10:00", "floor give ID --kind right-of-reply");
    BOOST_TEST(LastSpeech().limitSeconds == 600);
}

BOOST_FIXTURE_TEST_CASE(MembersOfTheBodyMayBeFewerThanAllStates, Ruled) {
    At("09:00:00", "meeting members PK Turkiye PK");
    BOOST_TEST(State().TheMeeting().members.size() == 2U);
    At("09:00:00", "meeting members all");
    BOOST_TEST(State().TheMeeting().members.empty());
}

BOOST_FIXTURE_TEST_CASE(ANewMeetingBeginsWithTheUsualRules, Ruled) {
    const Session empty;
    ChangeBuilder change(empty);
    UsualRules(kData, folder.Path())->Start(change);
    BOOST_TEST(change.Find(MeetingId{"meeting"})->rules.key == kUsualProfile);
}

BOOST_AUTO_TEST_SUITE_END()
