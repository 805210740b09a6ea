// SPDX-License-Identifier: LGPL-2.1-or-later
#include <boost/test/unit_test.hpp>

#include <chrono>
#include <cstdio>
#include <set>

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/signal.h"

using namespace mahdar;

BOOST_AUTO_TEST_SUITE(InstantTest)

BOOST_AUTO_TEST_CASE(IsoGoesThereAndBack) {
    for (const char* text : {"2025-05-13T10:05:30+03:00", "2025-05-13T10:05:30.007+03:30", "1969-12-31T23:59:59-11:00",
                             "2024-02-29T00:00:00+00:00", "1900-01-01T00:00:00.999+14:00"}) {
        const auto instant = ParseIso(text);
        BOOST_REQUIRE_MESSAGE(instant, text);
        BOOST_TEST(ToIso(*instant) == text);
    }
}

BOOST_AUTO_TEST_CASE(OffsetMovesTheMomentNotTheWall) {
    const auto utc = ParseIso("2025-05-13T07:05:30Z");
    const auto local = ParseIso("2025-05-13T10:05:30+03:00");
    BOOST_REQUIRE((utc && local));
    BOOST_TEST(MsBetween(*utc, *local) == 0);
    BOOST_TEST(WallTime(*local) == "10:05:30");
    BOOST_TEST(WallTime(*utc) == "07:05:30");
    BOOST_TEST(WallDate(*ParseIso("2025-05-13T23:30:00Z")) == "2025-05-13");
}

BOOST_AUTO_TEST_CASE(NoOffsetTakesTheGivenOne) {
    BOOST_TEST(ToIso(*ParseIso("2025-05-13T10:05:30", 180)) == "2025-05-13T10:05:30+03:00");
    BOOST_TEST(ToIso(*ParseIso("2025-05-13 10:05:30", -90)) == "2025-05-13T10:05:30-01:30");
}

BOOST_AUTO_TEST_CASE(WhatIsNoTimeIsRefused) {
    for (const char* text :
         {"", "2025-05-13", "2025-02-29T10:00:00Z", "2025-13-01T10:00:00Z", "2025-05-13T24:00:00Z", "2025-05-13T10:60:00Z",
          "2025-05-13T10:05:30.5Z", "2025-05-13T10:05:30.", "2025-05-13T10:05:30+3:00", "2025-05-13T10:05:30+03x00",
          "2025-05-13T10:05:30+03:00x", "2025-05-13T10:05:30Zulu", "2025-05-13T-1:05:30Z", "2025-05-13T10-05-30Z",
          "20250513T100530Z", "٢٠٢٥-05-13T10:05:30Z"})
        BOOST_TEST(!ParseIso(text).has_value(), text);
}

BOOST_AUTO_TEST_CASE(NoOtherByteStandsForOneOfThem) {
    const std::string good = "2025-05-13T10:05:30.123+03:00";
    for (std::size_t at = 0; at < good.size(); ++at) {
        for (int byte = 0; byte < 256; ++byte) {
            std::string other = good;
            other[at] = static_cast<char>(byte);
            const bool digit = byte >= '0' && byte <= '9';
            const bool stands = good[at] >= '0' && good[at] <= '9' ? digit
                                : good[at] == 'T'                  ? byte == 'T' || byte == ' '
                                : good[at] == '+'                  ? byte == '+' || byte == '-'
                                                                   : byte == good[at];
            if (!stands) BOOST_TEST(!ParseIso(other).has_value(), other);
        }
    }
}

BOOST_AUTO_TEST_CASE(EmptyIsNoText) {
    BOOST_TEST(ToIso({}) == "");
    BOOST_TEST(WallTime({}) == "");
    BOOST_TEST(WallDate({}) == "");
}

BOOST_AUTO_TEST_CASE(DaysCount) {
    BOOST_TEST(DayNumber("1970-01-01").value() == 0);
    BOOST_TEST(DayNumber("2000-03-01").value() - DayNumber("2000-02-28").value() == 2);
    BOOST_TEST(DayNumber("1900-03-01").value() - DayNumber("1900-02-28").value() == 1);
    BOOST_TEST(!DayNumber("1900-02-29").has_value());
    BOOST_TEST(DayNumber("0000-01-01").value() == -719'528);
    BOOST_TEST(DayNumber("9999-12-31").value() == 2'932'896);
}

BOOST_AUTO_TEST_CASE(EveryDayOfTwoCenturiesCounts) {
    using namespace std::chrono;
    int days = 0;
    for (int year = 1890; year < 2110; ++year) {
        for (unsigned month = 0; month <= 13; ++month) {
            for (unsigned day = 0; day <= 32; ++day) {
                char text[16];
                std::snprintf(text, sizeof text, "%04d-%02u-%02u", year, month, day);
                const year_month_day date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
                const auto number = DayNumber(text);
                BOOST_REQUIRE_EQUAL(number.has_value(), date.ok());
                if (number) BOOST_REQUIRE_EQUAL(*number, sys_days{date}.time_since_epoch().count());
                days += number ? 1 : 0;
            }
        }
    }
    BOOST_TEST(days > 80'000);
}

BOOST_AUTO_TEST_CASE(ScriptedClockStandsUntilTold) {
    ScriptedClock clock(*ParseIso("2025-05-13T10:00:00+03:00"));
    const Instant first = clock.Now();
    BOOST_TEST((clock.Now() == first));
    clock.Set(Later(first, 1500));
    BOOST_TEST(MsBetween(first, clock.Now()) == 1500);
    BOOST_TEST(clock.SteadyMs() == clock.Now().utcMs);
}

BOOST_AUTO_TEST_CASE(SystemClockRuns) {
    const SystemClock clock;
    const auto steady = clock.SteadyMs();
    BOOST_TEST(clock.Now().utcMs > 1'600'000'000'000);
    BOOST_TEST(clock.SteadyMs() >= steady);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(ErrorTest)

BOOST_AUTO_TEST_CASE(FillInReplacesByNumber) {
    BOOST_TEST(FillIn("%2 before %1, %2", {"a", "b"}) == "b before a, b");
    BOOST_TEST(FillIn("100%% of %1", {"x"}) == "100% of x");
    BOOST_TEST(FillIn("missing %3.", {"a"}) == "missing .");
    BOOST_TEST(FillIn("%", {}) == "%");
    BOOST_TEST(FillIn("50 % of", {}) == "50 % of");
    BOOST_TEST(FillIn("%1", {"%2 stays"}) == "%2 stays");
}

BOOST_AUTO_TEST_CASE(WhatIsTheFilledSentence) {
    const IoError error("Cannot write \"%1\".", {"a.mahdar"});
    BOOST_TEST(error.what() == "Cannot write \"a.mahdar\".");
    BOOST_TEST(error.MessageId() == "Cannot write \"%1\".");
    BOOST_TEST(error.Arguments().size() == 1U);
}

BOOST_AUTO_TEST_CASE(CancellingIsNoError) {
    BOOST_CHECK_THROW(throw UserCancelled(), std::exception);
    const std::exception_ptr cancelled = std::make_exception_ptr(UserCancelled());
    try {
        std::rethrow_exception(cancelled);
    } catch (const Error&) {
        BOOST_ERROR("caught as an Error");
    } catch (const UserCancelled&) {
        BOOST_TEST(true);
    }
}

BOOST_AUTO_TEST_CASE(IdsDoNotRepeat) {
    std::set<std::string> seen;
    for (int i = 0; i < 2000; ++i) {
        const std::string id = NewIdText();
        BOOST_TEST(id.size() == 15U);
        seen.insert(id);
    }
    BOOST_TEST(seen.size() == 2000U);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(SignalTest)

BOOST_AUTO_TEST_CASE(ListenersAreToldInOrder) {
    Signal<int> signal;
    std::string told;
    const Connection a = signal.Connect([&](int n) { told += "a" + std::to_string(n); });
    const Connection b = signal.Connect([&](int n) { told += "b" + std::to_string(n); });
    signal.Emit(1);
    BOOST_TEST(told == "a1b1");
}

BOOST_AUTO_TEST_CASE(ConnectionEndsWithItsScope) {
    Signal<> signal;
    int told = 0;
    {
        const Connection connection = signal.Connect([&] { ++told; });
        signal.Emit();
    }
    signal.Emit();
    BOOST_TEST(told == 1);
}

BOOST_AUTO_TEST_CASE(ConnectionMayOutliveSignal) {
    auto signal = std::make_unique<Signal<>>();
    Connection connection = signal->Connect([] {});
    signal.reset();
    connection.Disconnect();
    connection.Disconnect();
    BOOST_TEST(true);
}

BOOST_AUTO_TEST_CASE(ListenerMayDisconnectItselfAndOthers) {
    Signal<> signal;
    int first = 0, second = 0;
    Connection a, b;
    a = signal.Connect([&] {
        ++first;
        a.Disconnect();
        b.Disconnect();
    });
    b = signal.Connect([&] { ++second; });
    signal.Emit();
    signal.Emit();
    BOOST_TEST(first == 1);
    BOOST_TEST(second == 0);
}

BOOST_AUTO_TEST_CASE(ListenerMayConnectAndEmitAgain) {
    Signal<int> signal;
    int late = 0, depth = 0;
    Connection added;
    const Connection a = signal.Connect([&](int n) {
        if (n == 0) return;
        added = signal.Connect([&](int) { ++late; });
        ++depth;
        signal.Emit(n - 1);
    });
    signal.Emit(1);
    BOOST_TEST(depth == 1);
    BOOST_TEST(late == 1);
}

BOOST_AUTO_TEST_CASE(MovedConnectionStaysConnected) {
    Signal<> signal;
    int told = 0;
    Connection a = signal.Connect([&] { ++told; });
    Connection b = std::move(a);
    signal.Emit();
    b = Connection{};
    signal.Emit();
    BOOST_TEST(told == 1);
}

BOOST_AUTO_TEST_SUITE_END()
