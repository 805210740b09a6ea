// SPDX-License-Identifier: LGPL-2.1-or-later
#include <boost/test/unit_test.hpp>

#include "plugins/agenda/flow/item_carry.h"
#include "plugins/agenda/flow/missing.h"
#include "tests/plugins/agenda/flow/meeting_room.h"

using namespace mahdar;

namespace {

std::string Order(const MeetingRoom& room, const ItemId& parent = {}) {
    std::string names;
    for (const AgendaItem* item : Children(room.State(), parent))
        names += (item->number.empty() ? item->title.ar : item->number) + ' ';
    return names;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(AgendaEdit)

BOOST_AUTO_TEST_CASE(AnItemIsAddedWhereItIsPut) {
    MeetingRoom room;
    room.At("09:00:00", "agenda add 1bis \"Late item\" after 1");
    room.At("09:00:00", "agenda add 0 \"First\" before 1");
    BOOST_TEST(Order(room) == "0 1 1bis 2 ");
    room.At("09:00:00", "agenda add 2/3 third before 2/1");
    BOOST_TEST(Order(room, ItemId{"two"}) == "third two-a two-b ");
}

BOOST_AUTO_TEST_CASE(AnItemMovesAndItsNumberStays) {
    MeetingRoom room;
    room.At("09:00:00", "agenda add 3 \"Third\"");
    room.At("09:00:00", "agenda move 3 before 1");
    BOOST_TEST(Order(room) == "3 1 2 ");
    room.At("09:00:00", "agenda move 3 after 2");
    BOOST_TEST(Order(room) == "1 2 3 ");
    BOOST_TEST(!room.Refused("09:00:00", "agenda move 3 before 2/1").empty());
    BOOST_TEST(!room.Refused("09:00:00", "agenda move 3 before 3").empty());
    BOOST_TEST(!room.Refused("09:00:00", "agenda move 3").empty());
}

BOOST_AUTO_TEST_CASE(AnItemIsSplitIntoPartsThatAreTakenUpOneByOne) {
    MeetingRoom room;
    room.At("09:00:00", "agenda split 1 first second");
    BOOST_TEST(Order(room, ItemId{"one"}) == "first second ");
    room.At("10:00:00", "agenda open 1/2");
    BOOST_TEST(room.Current() == "1/2");
    room.At("10:05:00", "agenda split 1/2 third");
    BOOST_TEST(Order(room, ItemId{"one"}) == "first second third ");
    BOOST_TEST(!room.Refused("10:06:00", "agenda split 1").empty());
}

BOOST_AUTO_TEST_CASE(OnlyWhatWasNeverTakenUpIsRemoved) {
    MeetingRoom room;
    room.At("09:00:00", "agenda add 9 \"By mistake\"");
    room.At("09:00:10", "agenda remove 9");
    BOOST_TEST(Order(room) == "1 2 ");
    room.At("10:00:00", "agenda open 1");
    room.At("10:01:00", "agenda close");
    BOOST_TEST(!room.Refused("10:02:00", "agenda remove 1").empty());
    BOOST_TEST(!room.Refused("10:02:00", "agenda remove 2/1").empty());
}

BOOST_AUTO_TEST_CASE(DeferredItemsComeToTheNextMeeting) {
    MeetingRoom room;
    room.At("10:00:00", "agenda defer 2/1 to \"the next meeting\"");
    room.At("10:00:00", "agenda open 1");
    room.At("10:01:00", "agenda close");
    Session next;
    ChangeBuilder change(next);
    flow::DeferredItems().Carry(room.State(), change);
    Applier::Apply(next, change.Take());
    BOOST_REQUIRE(next.Items().Size() == 2U);
    BOOST_TEST(WordOf(FindItem(next, "2/1")->state) == "pending");
    BOOST_TEST(next.RequiredActions().Size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(MissingInItems)

BOOST_AUTO_TEST_CASE(AReporterNotHeardIsMissedOnceTheItemIsOn) {
    MeetingRoom room;
    BOOST_TEST(flow::WhatIsMissing(room.State()).empty());
    room.At("10:00:00", "agenda open 2/1");
    const auto missing = flow::WhatIsMissing(room.State());
    BOOST_REQUIRE(missing.contains(ItemId{"two-a"}));
    BOOST_TEST((missing.at(ItemId{"two-a"}) == std::vector{flow::Missing::NotHeard}));
    room.At("10:01:00", "floor give SESRIC");
    room.At("10:02:00", "floor give ICDT");
    room.At("10:03:00", "floor stop");
    BOOST_TEST(flow::WhatIsMissing(room.State()).empty());
}

BOOST_AUTO_TEST_CASE(SeveralThingsAreToldWorstFirst) {
    MeetingRoom room;
    room.At("10:00:00", "agenda open 2/1");
    room.At("10:01:00", "agenda close");
    const auto missing = flow::WhatIsMissing(room.State());
    BOOST_TEST((missing.at(ItemId{"two-a"}) == std::vector{flow::Missing::Outcome, flow::Missing::NotHeard}));
}

BOOST_AUTO_TEST_CASE(ADocumentThatHasNotComeIsMissedWhileItsItemIsOn) {
    MeetingRoom room;
    ChangeBuilder change(room.State());
    MeetingDocument document;
    document.id.value = "paper";
    document.item.value = "one";
    change.Put(document);
    room.log.Record({0, room.clock.Now(), "tester", "test", "", 0, 0, change.Take()});
    BOOST_TEST(flow::WhatIsMissing(room.State()).empty());
    room.At("10:00:00", "agenda open 1");
    BOOST_TEST((flow::WhatIsMissing(room.State()).at(ItemId{"one"}) == std::vector{flow::Missing::Document}));
}

BOOST_AUTO_TEST_SUITE_END()
