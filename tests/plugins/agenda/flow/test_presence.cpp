// SPDX-License-Identifier: LGPL-2.1-or-later
#include <boost/test/unit_test.hpp>

#include "core/session/presence.h"
#include "plugins/agenda/flow/presence_flow.h"
#include "tests/plugins/agenda/flow/meeting_room.h"

using namespace mahdar;

namespace {

/// PK has two people listed; a third of all States is to be there.
struct Hall : MeetingRoom {
    Hall() {
        ChangeBuilder change(State());
        Meeting meeting = State().TheMeeting();
        meeting.rules.key = "test";
        meeting.rules.quorum = {{QuorumUse::Debate, 1, 3, false, "67"},
                                {QuorumUse::Decision, 1, 2, true, "67"}};
        change.Put(meeting);
        log.Record({0, clock.Now(), "tester", "meeting/rules", "", 0, 0, change.Take()});
        At("09:00:00", "participants add PK \"Ahmed Khan\" --lang en --role head --title Director");
        At("09:00:00", "participants add PK \"Sana Malik\" --lang en --ar \"سناء مالك\"");
    }
    [[nodiscard]] const Participant& Person(const char* words) const {
        return flow::RequirePerson(State(), words);
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(PresenceFlow)

BOOST_FIXTURE_TEST_CASE(ADelegationArrivesAndOneOfItLeaves, Hall) {
    At("10:00:00", "sitting open");
    At("10:01:00", "presence arrive PK");
    BOOST_TEST(IsHere(Person("Ahmed Khan")));
    At("10:30:00", "presence leave \"سناء مالك\" at 10:25");
    BOOST_TEST(!IsHere(Person("Sana Malik")));
    BOOST_TEST(ToIso(Person("Sana Malik").leftAt) == "2025-05-13T10:25:00+03:00");
    BOOST_TEST(MembersHere(State()).size() == 1U);
    At("11:00:00", "presence arrive \"Sana Malik\"");
    BOOST_TEST(Person("Sana Malik").stays.size() == 2U);
    BOOST_TEST(ToIso(Person("Sana Malik").arrivedAt) == "2025-05-13T10:01:00+03:00");
}

BOOST_FIXTURE_TEST_CASE(ABodyOfWhichNobodyIsListedComesAsADelegation, Hall) {
    At("10:00:00", "presence arrive TR Indonesia");
    BOOST_TEST(State().Participants().Size() == 4U);
    BOOST_TEST(MembersHere(State()).size() == 2U);
    At("10:05:00", "presence leave TR");
    BOOST_TEST(MembersHere(State()).size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(QuorumIsCountedByTheRulesAndLostAgain, Hall) {
    BOOST_REQUIRE(QuorumNow(State()));
    BOOST_TEST(!QuorumNow(State())->Met());
    At("10:00:00", "presence arrive PK");
    const auto one = QuorumNow(State());
    BOOST_TEST(one->here == 1);
    BOOST_TEST(one->members == 3);
    BOOST_TEST(one->standings[0].met);
    BOOST_TEST(!one->standings[1].met);
    At("10:01:00", "presence arrive TR");
    BOOST_TEST(QuorumNow(State())->Met());
    At("10:02:00", "presence leave PK");
    BOOST_TEST(!QuorumNow(State())->Met());
}

BOOST_FIXTURE_TEST_CASE(InstitutionsDoNotCountForTheQuorum, Hall) {
    At("10:00:00", "presence arrive SESRIC ICDT");
    BOOST_TEST(QuorumNow(State())->here == 0);
}

// "AF is in the room already" was said of a delegation that had excused itself and came.
BOOST_FIXTURE_TEST_CASE(ADelegationThatWasExcusedAsAWholeMayComeAfterAll, Hall) {
    At("10:00:00", "sitting open");
    At("10:01:00", "presence excuse PK");
    At("10:20:00", "presence arrive PK");
    BOOST_TEST(WordOf(Person("Ahmed Khan").presence) == "present");
}

BOOST_FIXTURE_TEST_CASE(ExcusedAndAbsentAreNotedPerSitting, Hall) {
    At("10:00:00", "sitting open");
    At("10:01:00", "presence excuse \"Ahmed Khan\" because \"on travel\"");
    At("10:01:00", "presence absent ID");
    BOOST_TEST(WordOf(Person("Ahmed Khan").presence) == "excused");
    BOOST_TEST(Person("Ahmed Khan").stays[0].reason == "on travel");
    At("10:02:00", "presence arrive PK");
    BOOST_TEST(!IsHere(Person("Ahmed Khan")));
    At("10:03:00", "presence arrive \"Ahmed Khan\"");
    BOOST_TEST(IsHere(Person("Ahmed Khan")));
    BOOST_TEST(Person("Ahmed Khan").stays.size() == 1U);
    At("13:00:00", "sitting close");
    At("15:00:00", "sitting open");
    BOOST_TEST(WordOf(Person("ID").presence) == "expected");
    BOOST_TEST(Person("ID").stays.size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(TheGavelSendsEverybodyOutAndAsBeforeBringsThemBack, Hall) {
    At("09:55:00", "presence arrive PK");
    At("10:00:00", "sitting open");
    BOOST_TEST((Person("Sana Malik").stays[0].sitting == State().Sittings().Rows()[0].id));
    At("10:10:00", "presence arrive TR");
    At("10:20:00", "presence leave TR");
    At("13:00:00", "sitting close");
    BOOST_TEST(MembersHere(State()).empty());
    BOOST_TEST(TookPart(Person("TR")));
    At("15:00:00", "sitting open");
    At("15:01:00", "presence as-before");
    BOOST_TEST(MembersHere(State()).size() == 1U);
    BOOST_TEST(IsHere(Person("Ahmed Khan")));
    BOOST_TEST(!Refused("15:02:00", "presence as-before").empty());
}

BOOST_FIXTURE_TEST_CASE(PresenceIsKnownPerItem, Hall) {
    At("10:00:00", "sitting open");
    At("10:00:00", "presence arrive PK");
    At("10:10:00", "agenda open 1");
    At("10:15:00", "presence leave \"Ahmed Khan\"");
    At("10:20:00", "agenda close");
    At("10:20:00", "agenda open 2");
    At("10:30:00", "presence leave \"Sana Malik\"");
    BOOST_TEST(WasHereFor(Person("Ahmed Khan"), Item("1"), clock.Now()));
    BOOST_TEST(!WasHereFor(Person("Ahmed Khan"), Item("2"), clock.Now()));
    BOOST_TEST(WasHereFor(Person("Sana Malik"), Item("2"), clock.Now()));
}

BOOST_FIXTURE_TEST_CASE(WhatContradictsTheRecordIsRefused, Hall) {
    At("10:00:00", "presence arrive PK");
    BOOST_TEST(!Refused("10:01:00", "presence arrive PK").empty());
    BOOST_TEST(!Refused("10:01:00", "presence leave TR").empty());
    BOOST_TEST(!Refused("10:01:00", "presence leave PK at 09:59").empty());
    BOOST_TEST(!Refused("10:01:00", "presence leave PK at 10:02").empty());
    BOOST_TEST(!Refused("10:01:00", "presence arrive \"John Nobody\"").empty());
    BOOST_TEST(!Refused("10:01:00", "participants remove \"Ahmed Khan\"").empty());
    At("10:02:00", "presence clear \"Ahmed Khan\"");
    At("10:03:00", "participants remove \"Ahmed Khan\"");
    BOOST_TEST(State().Participants().Size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(AnActOfPresenceIsTakenBackWhole, Hall) {
    At("10:00:00", "sitting open");
    const Session before = State();
    At("10:01:00", "presence arrive PK TR SESRIC");
    BOOST_REQUIRE(log.Undo(clock.Now(), "tester"));
    BOOST_TEST((State() == before));
}

BOOST_FIXTURE_TEST_CASE(TheChairIsOneAndViceChairsAreSeveral, Hall) {
    At("09:10:00", "bureau set chair TR");
    At("09:10:00", "bureau set vice-chair PK --detail \"representing the Asian region\" --lang en");
    At("09:10:00", "bureau set vice-chair ID");
    At("09:11:00", "bureau set chair \"Ahmed Khan\"");
    BOOST_TEST(WordOf(Person("TR").role) == "head");
    BOOST_TEST(WordOf(Person("Ahmed Khan").role) == "chair");
    BOOST_TEST(WordOf(Person("ID").role) == "vice-chair");
    BOOST_TEST(!Refused("09:12:00", "bureau set delegate TR").empty());
    At("09:12:00", "bureau clear ID");
    BOOST_TEST(!Refused("09:13:00", "bureau clear ID").empty());
}

BOOST_FIXTURE_TEST_CASE(APersonIsEdited, Hall) {
    At("09:10:00",
       "participants edit \"Ahmed Khan\" --fr \"Ahmed Khane\" --fr-title Directeur --role delegate --body "
       "ID");
    const Participant& person = Person("Ahmed Khane");
    BOOST_TEST(person.name.en == "Ahmed Khan");
    BOOST_TEST(person.title.fr == "Directeur");
    BOOST_TEST(person.institution.value == "ID");
    BOOST_TEST(!Refused("09:11:00", "participants edit \"Ahmed Khan\" --role king").empty());
    BOOST_TEST(
        !Refused("09:11:00", "participants add PK \"Sana Malik\" --lang en --ar \"سناء مالك\"").empty());
}

BOOST_AUTO_TEST_SUITE_END()
