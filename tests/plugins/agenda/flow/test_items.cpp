// SPDX-License-Identifier: LGPL-2.1-or-later
#include <boost/test/unit_test.hpp>

#include "core/base/error.h"
#include "plugins/agenda/flow/item_flow.h"
#include "tests/plugins/agenda/flow/meeting_room.h"

using namespace mahdar;

BOOST_AUTO_TEST_SUITE(Items)

BOOST_AUTO_TEST_CASE(ASubItemOpensItsItemAndClosingItGoesBackUp) {
    MeetingRoom room;
    room.At("10:00:00", "agenda open 2/1");
    BOOST_TEST(WordOf(room.Item("2").state) == "open");
    BOOST_TEST(room.Current() == "2/1");
    room.At("10:05:00", "agenda close");
    BOOST_TEST(WordOf(room.Item("2/1").state) == "closed");
    BOOST_TEST(room.Current() == "2");
}

BOOST_AUTO_TEST_CASE(OpeningAnotherItemSuspendsTheOpenOne) {
    MeetingRoom room;
    room.At("10:00:00", "agenda open 2/1");
    room.At("10:10:00", "agenda open 1");
    BOOST_TEST(WordOf(room.Item("2").state) == "suspended");
    BOOST_TEST(WordOf(room.Item("2/1").state) == "suspended");
    BOOST_TEST(room.Current() == "1");
}

BOOST_AUTO_TEST_CASE(OrderOfDiscussionIsApartFromTheNumber) {
    MeetingRoom room;
    room.At("10:00:00", "agenda open 2");
    room.At("10:10:00", "agenda close");
    room.At("10:11:00", "agenda open 1");
    BOOST_TEST(room.Item("2").discussed == 1);
    BOOST_TEST(room.Item("1").discussed == 2);
    BOOST_TEST(room.Item("2").number == "2");
}

BOOST_AUTO_TEST_CASE(TimeDoesNotRunWhileTheSittingIsSuspended) {
    MeetingRoom room;
    room.At("10:00:00", "sitting open");
    room.At("10:00:00", "agenda open 1");
    room.At("10:30:00", "sitting suspend lunch");
    room.At("12:00:00", "sitting resume");
    room.At("12:10:00", "agenda close");
    BOOST_TEST(room.Item("1").spentMs == 40 * 60 * 1000);
}

BOOST_AUTO_TEST_CASE(ClosingStopsWhoeverSpeaksUnderIt) {
    MeetingRoom room;
    room.At("10:00:00", "agenda open 1");
    room.At("10:01:00", "floor give ID");
    room.At("10:03:00", "agenda close");
    BOOST_TEST(WordOf(room.LastSpeech().state) == "done");
    BOOST_TEST(room.LastSpeech().runMs == 120'000);
}

// He went on under an item that was no longer on.
BOOST_AUTO_TEST_CASE(OpeningAnotherItemStopsWhoeverSpeaksUnderTheOpenOne) {
    MeetingRoom room;
    room.At("10:00:00", "agenda open 2/1");
    room.At("10:01:00", "floor give ID");
    room.At("10:03:00", "agenda open 1");
    BOOST_TEST(WordOf(room.LastSpeech().state) == "done");
    BOOST_TEST(room.LastSpeech().runMs == 120'000);
}

BOOST_AUTO_TEST_CASE(GoingOnToASubItemLetsWhoeverSpeaksUnderTheItemSpeak) {
    MeetingRoom room;
    room.At("10:00:00", "agenda open 2");
    room.At("10:01:00", "floor give ID");
    room.At("10:03:00", "agenda open 2/1");
    BOOST_TEST(WordOf(room.LastSpeech().state) == "speaking");
}

BOOST_AUTO_TEST_CASE(ClosingWhatIsNotOpenChangesNothing) {
    MeetingRoom room;
    const Session before = room.log.State();
    BOOST_CHECK_THROW(room.At("10:00:00", "agenda close 1"), CommandError);
    BOOST_TEST((room.log.State() == before));
    BOOST_TEST(room.log.History().empty());
}

BOOST_AUTO_TEST_CASE(AnItemBelowTheFirstNumberIsAddedBeforeIt) {
    MeetingRoom room;
    room.At("10:00:00", "agenda add 14 \"Any other business\" --lang en");
    room.At("10:00:00", "agenda add 0 \"Opening\" --lang en");
    const auto items = Children(room.log.State(), {});
    BOOST_TEST(items.front()->number == "0");
    BOOST_TEST(items.back()->number == "14");
    BOOST_CHECK_THROW(room.At("10:00:00", "agenda add 14 \"Again\""), CommandError);
}

BOOST_AUTO_TEST_CASE(EveryActCanBeTakenBackAndDoneAgain) {
    MeetingRoom room;
    const Session before = room.log.State();
    room.At("10:00:00", "sitting open");
    room.At("10:00:00", "agenda open 2/1");
    room.At("10:01:00", "floor request SESRIC ID");
    room.At("10:02:00", "floor next");
    room.At("10:04:00", "agenda close 2");
    const Session after = room.log.State();
    while (room.log.Undo(room.clock.Now(), "tester")) {
    }
    BOOST_TEST((room.log.State() == before));
    while (room.log.Redo(room.clock.Now(), "tester")) {
    }
    BOOST_TEST((room.log.State() == after));
}

BOOST_AUTO_TEST_SUITE_END()
