// SPDX-License-Identifier: LGPL-2.1-or-later
#include <boost/test/unit_test.hpp>

#include "core/session/forecast.h"
#include "core/session/sittings.h"
#include "tests/plugins/agenda/flow/meeting_room.h"

using namespace mahdar;

BOOST_AUTO_TEST_SUITE(Sittings)

BOOST_AUTO_TEST_CASE(APlannedSittingIsTheOneThatOpens) {
    MeetingRoom room;
    room.At("09:00:00", "sitting plan 1 --start 10:00 --end 13:00");
    room.At("09:00:00", "sitting plan 2 --start 2025-05-14T09:00:00 --end 12:30");
    room.At("10:05:00", "sitting open");
    BOOST_TEST(room.State().Sittings().Size() == 2U);
    const Sitting* first = SittingByOrdinal(room.State(), 1);
    BOOST_TEST(ToIso(first->plannedEnd) == "2025-05-13T13:00:00+03:00");
    BOOST_TEST(ToIso(first->openedAt) == "2025-05-13T10:05:00+03:00");
    BOOST_TEST(ToIso(SittingByOrdinal(room.State(), 2)->plannedEnd) == "2025-05-14T12:30:00+03:00");
}

BOOST_AUTO_TEST_CASE(TwoDaysOpenSuspendResumeAndClose) {
    MeetingRoom room;
    room.At("10:00:00", "sitting gavel");
    room.At("11:00:00", "sitting suspend coffee");
    room.At("11:20:00", "sitting gavel");
    room.At("13:00:00", "sitting close");
    room.At("14T09:30:00", "sitting open");
    room.At("14T12:00:00", "sitting suspend lunch");
    room.At("14T12:10:00", "sitting close");
    BOOST_REQUIRE(room.State().Sittings().Size() == 2U);
    BOOST_TEST(SittingByOrdinal(room.State(), 1)->breaks.size() == 1U);
    const Sitting* second = SittingByOrdinal(room.State(), 2);
    BOOST_TEST(WordOf(second->state) == "closed");
    BOOST_TEST(ToIso(second->breaks[0].to) == "2025-05-14T12:10:00+03:00");
    BOOST_TEST(CurrentSitting(room.State()) == nullptr);
    BOOST_TEST(SittingAt(room.State(), *ParseIso("2025-05-14T10:00:00+03:00")) == second);
    BOOST_TEST(SittingAt(room.State(), *ParseIso("2025-05-14T05:00:00+03:00")) == nullptr);
}

BOOST_AUTO_TEST_CASE(APlanThatContradictsItselfIsRefused) {
    MeetingRoom room;
    BOOST_TEST(!room.Refused("09:00:00", "sitting plan 1 --start 10:00 --end 09:00").empty());
    BOOST_TEST(!room.Refused("09:00:00", "sitting plan 1").empty());
    BOOST_TEST(!room.Refused("09:00:00", "sitting plan zero --start 10:00").empty());
    BOOST_TEST(!room.Refused("09:00:00", "sitting plan 1 --start 25:00").empty());
    room.At("10:00:00", "sitting open");
    BOOST_TEST(!room.Refused("10:01:00", "sitting plan 1 --end 13:00").empty());
    BOOST_TEST(!room.Refused("10:01:00", "sitting end 09:00").empty());
    BOOST_TEST(!room.Refused("10:01:00", "sitting cancel 2").empty());
    room.At("10:02:00", "sitting end 13:00");
    room.At("10:02:00", "sitting plan 2 --start 15:00");
    room.At("10:03:00", "sitting cancel 2");
    BOOST_TEST(room.State().Sittings().Size() == 1U);
}

BOOST_AUTO_TEST_CASE(AnItemIsDeferredToASittingOrToTheNextMeeting) {
    MeetingRoom room;
    room.At("10:00:00", "sitting open");
    room.At("10:00:00", "agenda defer 1 to sitting 2");
    BOOST_TEST(WordOf(room.Item("1").state) == "deferred");
    BOOST_TEST(room.Item("1").plannedSitting == 2);
    BOOST_TEST(room.Item("1").deferredTo.empty());
    room.At("10:01:00", "agenda defer 2/2 to \"the next meeting\"");
    BOOST_TEST(room.Item("2/2").deferredTo == "the next meeting");
    room.At("13:00:00", "sitting close");
    room.At("15:00:00", "sitting open");
    room.At("15:01:00", "agenda open 1");
    BOOST_TEST(room.Item("1").plannedSitting == 0);
    room.At("15:05:00", "agenda close");
    BOOST_TEST(!room.Refused("15:06:00", "agenda defer 2 to sitting 1").empty());
}

BOOST_AUTO_TEST_CASE(EveryTimeAnItemWasOnIsRecorded) {
    MeetingRoom room;
    room.At("10:00:00", "sitting open");
    room.At("10:10:00", "agenda open 2/1");
    room.At("10:20:00", "agenda open 1");
    room.At("10:30:00", "agenda open 2/1");
    room.At("10:40:00", "sitting suspend");
    room.At("11:00:00", "sitting resume");
    room.At("11:10:00", "agenda close 2");
    const auto& spans = room.Item("2/1").discussedIn;
    BOOST_REQUIRE(spans.size() == 3U);
    std::int64_t sum = 0;
    for (const Span& span : spans) sum += MsBetween(span.from, span.to);
    BOOST_TEST(sum == room.Item("2/1").spentMs);
    BOOST_TEST(sum == 30 * 60'000);
}

BOOST_AUTO_TEST_SUITE_END()
