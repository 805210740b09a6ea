// SPDX-License-Identifier: LGPL-2.1-or-later
#include <boost/test/unit_test.hpp>

#include "core/session/change_builder.h"
#include "core/session/forecast.h"

using namespace mahdar;

namespace {

Instant At(const char* time) {
    return *ParseIso(std::string("2025-05-") + time + "+03:00");
}

/// Builds sessions row by row.
struct Plan {
    Session session;

    template <class Row>
    void Put(Row row) {
        ChangeBuilder change(session);
        change.Put(std::move(row));
        Applier::Apply(session, change.Take());
    }
    AgendaItem& Item(const char* id, int minutes, int sitting = 0, const char* parent = "") {
        m_item = {};
        m_item.id.value = id;
        m_item.parent.value = parent;
        m_item.number = id;
        m_item.rank = ++m_rank;
        m_item.plannedMinutes = minutes;
        m_item.plannedSitting = sitting;
        Put(m_item);
        return m_item;
    }
    void Open(const char* id, const char* since) {
        AgendaItem item = *session.Find(ItemId{id});
        item.state = ItemState::Open;
        item.runningSince = At(since);
        Put(item);
        Floor floor = session.TheFloor();
        floor.currentItem = item.id;
        Put(floor);
    }
    void State(const char* id, ItemState state) {
        AgendaItem item = *session.Find(ItemId{id});
        item.state = state;
        Put(item);
    }
    void Sit(int ordinal, SittingState state, const char* start, const char* end) {
        Sitting sitting;
        sitting.id.value = "s" + std::to_string(ordinal);
        sitting.ordinal = ordinal;
        sitting.state = state;
        if (state != SittingState::Planned) sitting.openedAt = At(start);
        sitting.plannedStart = At(start);
        if (*end != '\0') sitting.plannedEnd = At(end);
        Put(sitting);
    }

private:
    AgendaItem m_item;
    std::int64_t m_rank = 0;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(Forecasting)

BOOST_AUTO_TEST_CASE(AnItemEndsWhenItsPlanIsUsedUp) {
    Plan plan;
    plan.Item("1", 30);
    plan.Open("1", "13T10:00:00");
    const auto forecast = ForecastItem(plan.session, *plan.session.Find(ItemId{"1"}), At("13T10:12:00"));
    BOOST_TEST(forecast.spentMs == 12 * 60'000);
    BOOST_TEST(forecast.leftMs == 18 * 60'000);
    BOOST_TEST(forecast.overMs == 0);
    BOOST_TEST(ToIso(*forecast.expectedEnd) == "2025-05-13T10:30:00+03:00");
}

BOOST_AUTO_TEST_CASE(OverrunIsCountedAndTheEndIsNow) {
    Plan plan;
    plan.Item("1", 30);
    plan.Open("1", "13T10:00:00");
    const auto forecast = ForecastItem(plan.session, *plan.session.Find(ItemId{"1"}), At("13T10:41:00"));
    BOOST_TEST(forecast.overMs == 11 * 60'000);
    BOOST_TEST(ToIso(*forecast.expectedEnd) == "2025-05-13T10:41:00+03:00");
}

BOOST_AUTO_TEST_CASE(ALongListPutsTheEndOff) {
    Plan plan;
    plan.Item("1", 10);
    plan.Open("1", "13T10:00:00");
    for (const char* id : {"a", "b", "c"}) {
        Request request;
        request.id.value = id;
        request.item.value = "1";
        request.speaker.name = id;
        plan.Put(request);
    }
    // Three speakers of five minutes.
    const auto forecast = ForecastItem(plan.session, *plan.session.Find(ItemId{"1"}), At("13T10:02:00"));
    BOOST_TEST(ToIso(*forecast.expectedEnd) == "2025-05-13T10:17:00+03:00");
}

BOOST_AUTO_TEST_CASE(AnItemWithoutPlanHasThoseOfItsSubItems) {
    Plan plan;
    plan.Item("1", 0);
    plan.Item("a", 10, 0, "1");
    plan.Item("b", 15, 0, "1");
    const AgendaItem& item = *plan.session.Find(ItemId{"1"});
    BOOST_TEST(PlannedMinutes(plan.session, item) == 25);
    plan.State("a", ItemState::Closed);
    BOOST_TEST(ForecastItem(plan.session, *plan.session.Find(ItemId{"1"}), At("13T10:00:00")).leftMs ==
               15 * 60'000);
}

BOOST_AUTO_TEST_CASE(TheSittingEndsAfterAllThatIsLeft) {
    Plan plan;
    plan.Sit(1, SittingState::Open, "13T10:00:00", "13T13:00:00");
    plan.Item("1", 30);
    plan.Item("2", 60);
    plan.Item("3", 45);
    plan.State("1", ItemState::Closed);
    plan.State("3", ItemState::Deferred);
    const Forecast forecast = ForecastMeeting(plan.session, At("13T12:08:00"));
    BOOST_TEST(ToIso(*forecast.sittingEnd) == "2025-05-13T13:08:00+03:00");
    BOOST_TEST(forecast.SittingLateMinutes() == 8);
    BOOST_TEST(ToIso(*forecast.meetingEnd) == "2025-05-13T13:08:00+03:00");
}

BOOST_AUTO_TEST_CASE(EarlyIsTold) {
    Plan plan;
    plan.Sit(1, SittingState::Open, "13T10:00:00", "13T13:00:00");
    plan.Item("1", 30);
    BOOST_TEST(ForecastMeeting(plan.session, At("13T11:00:00")).SittingLateMinutes() == -90);
}

BOOST_AUTO_TEST_CASE(ItemsFlowIntoTheSittingsOfTwoDays) {
    Plan plan;
    plan.Sit(1, SittingState::Open, "13T10:00:00", "13T13:00:00");
    plan.Sit(2, SittingState::Planned, "13T15:00:00", "13T18:00:00");
    plan.Sit(3, SittingState::Planned, "14T10:00:00", "14T13:00:00");
    for (const char* id : {"1", "2", "3", "4", "5"}) plan.Item(id, 90);
    const Forecast forecast = ForecastMeeting(plan.session, At("13T10:00:00"));
    BOOST_TEST(ToIso(*forecast.sittingEnd) == "2025-05-13T13:00:00+03:00");
    BOOST_TEST(ToIso(*forecast.meetingEnd) == "2025-05-14T11:30:00+03:00");
}

BOOST_AUTO_TEST_CASE(WhatIsPlannedForASittingIsTakenThere) {
    Plan plan;
    plan.Sit(1, SittingState::Open, "13T10:00:00", "13T13:00:00");
    plan.Sit(2, SittingState::Planned, "13T15:00:00", "13T18:00:00");
    plan.Item("1", 30, 2);
    plan.Item("2", 40, 1);
    const Forecast forecast = ForecastMeeting(plan.session, At("13T10:00:00"));
    BOOST_TEST(ToIso(*forecast.sittingEnd) == "2025-05-13T10:40:00+03:00");
    BOOST_TEST(ToIso(*forecast.meetingEnd) == "2025-05-13T15:30:00+03:00");
}

BOOST_AUTO_TEST_CASE(ALateSittingPutsTheNextOneOff) {
    Plan plan;
    plan.Sit(1, SittingState::Open, "13T10:00:00", "13T13:00:00");
    plan.Sit(2, SittingState::Planned, "13T13:30:00", "13T18:00:00");
    plan.Item("1", 90, 1);
    plan.Item("2", 30, 2);
    const Forecast forecast = ForecastMeeting(plan.session, At("13T12:30:00"));
    BOOST_TEST(ToIso(*forecast.sittingEnd) == "2025-05-13T14:00:00+03:00");
    BOOST_TEST(ToIso(*forecast.meetingEnd) == "2025-05-13T14:30:00+03:00");
}

BOOST_AUTO_TEST_CASE(ItemsWithoutPlanAreCountedApart) {
    Plan plan;
    plan.Sit(1, SittingState::Open, "13T10:00:00", "");
    plan.Item("1", 30);
    plan.Item("2", 0);
    const Forecast forecast = ForecastMeeting(plan.session, At("13T10:00:00"));
    BOOST_TEST(forecast.unplanned == 1);
    BOOST_TEST(ToIso(*forecast.sittingEnd) == "2025-05-13T10:30:00+03:00");
    BOOST_TEST(forecast.SittingLateMinutes() == 0);
}

BOOST_AUTO_TEST_CASE(WithoutAnyPlanNothingIsForetold) {
    Plan plan;
    plan.Sit(1, SittingState::Open, "13T10:00:00", "13T13:00:00");
    plan.Item("1", 0);
    const Forecast forecast = ForecastMeeting(plan.session, At("13T10:00:00"));
    BOOST_TEST(!forecast.sittingEnd);
    BOOST_TEST(!forecast.meetingEnd);
}

BOOST_AUTO_TEST_CASE(BeforeTheFirstSittingThePlanTellsTheEnd) {
    Plan plan;
    plan.Sit(1, SittingState::Planned, "13T10:00:00", "13T13:00:00");
    plan.Item("1", 30);
    const Forecast forecast = ForecastMeeting(plan.session, At("13T08:00:00"));
    BOOST_TEST(!forecast.sittingEnd);
    BOOST_TEST(ToIso(*forecast.meetingEnd) == "2025-05-13T10:30:00+03:00");
}

BOOST_AUTO_TEST_SUITE_END()
