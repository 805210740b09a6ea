// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/ui/language_tools.h"

#include "app/ui/clock_view.h"
#include "app/ui/typing_pause.h"

#include <boost/test/unit_test.hpp>

using namespace mahdar;
using namespace std::chrono_literals;
using std::chrono::May;

BOOST_AUTO_TEST_SUITE(LanguageTools)

BOOST_AUTO_TEST_CASE(ClockHasTwoDigitsUntilTheHour) {
    BOOST_TEST(FormatClock(348s) == "05:48");
    BOOST_TEST(FormatClock(0s) == "00:00");
    BOOST_TEST(FormatClock(-67s) == "01:07");
    BOOST_TEST(FormatClock(3599s) == "59:59");
    BOOST_TEST(FormatClock(3948s) == "1:05:48");
    BOOST_TEST(FormatLength(252s) == "4:12");
}

BOOST_AUTO_TEST_CASE(TimesAreOf24Hours) {
    BOOST_TEST(FormatTime(11h + 42min + 8s) == "11:42:08");
    BOOST_TEST(FormatTimeToMinute(23h + 5min + 59s) == "23:05");
}

BOOST_AUTO_TEST_CASE(DatesNeedNoSystemLocale) {
    const auto first = 2025y / May / 1;
    BOOST_TEST(FormatDate(first, Language::English) == "1 May 2025");
    BOOST_TEST(FormatDate(first, Language::French) == "1er mai 2025");
    BOOST_TEST(FormatDate(2025y / May / 13, Language::Arabic) == "13 مايو 2025");
    BOOST_TEST(WeekdayName(2025y / May / 13, Language::Arabic) == "الثلاثاء");
    BOOST_TEST(WeekdayName(2025y / May / 13, Language::French) == "mardi");
}

BOOST_AUTO_TEST_CASE(RangesJoinWhatIsTheSameAndAscendInArabic) {
    const auto range = FormatDateRange(2025y / May / 13, 2025y / May / 14, Language::Arabic);
    BOOST_TEST(range == "\u206613–14\u2069 مايو 2025");
    BOOST_TEST(FormatDateRange(2025y / May / 31, 2025y / std::chrono::June / 1, Language::English) ==
               "31 May – 1 June 2025");
}

BOOST_AUTO_TEST_CASE(ArabicCountsInItsOwnWay) {
    BOOST_TEST(SpokenLength(60s, Language::Arabic) == "دقيقة واحدة");
    BOOST_TEST(SpokenLength(125s, Language::Arabic) == "دقيقتان و5 ثوانٍ");
    BOOST_TEST(SpokenLength(671s, Language::Arabic) == "11 دقيقة و11 ثانية");
    BOOST_TEST(SpokenLength(61s, Language::English) == "1 minute 1 second");
}

BOOST_AUTO_TEST_CASE(DurationsPassTheHour) {
    BOOST_TEST(FormatDuration(7min, Language::English) == "7 min");
    BOOST_TEST(FormatDuration(125min, Language::French) == "2 h 05 min");
    BOOST_TEST(FormatDuration(125min, Language::Arabic) == "2 س 05 د");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(ClockWords)

BOOST_AUTO_TEST_CASE(OvertimeCountsUpWithASign) {
    BOOST_TEST(ClockNumber({ClockState::Within, 252, 600, 60, 0}) == "05:48");
    BOOST_TEST(ClockNumber({ClockState::Overtime, 667, 600, 60, 0}) == "+01:07");
    BOOST_TEST(ClockNumber({ClockState::Within, 67, 0, 0, 0}) == "01:07");
    BOOST_TEST(ClockNumber({}) == "--:--");
}

BOOST_AUTO_TEST_CASE(SpokenClockNamesSpeakerRestAndState) {
    BOOST_TEST(ClockSpoken({ClockState::Within, 252, 600, 60, 0}, "ABCD", Language::English) ==
               "ABCD, 5 minutes 48 seconds left, Within time");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(TypingPauses)

BOOST_AUTO_TEST_CASE(RecordsAfterAPauseAndAtTheLatestAfterTwoSeconds) {
    TypingPause pause;
    BOOST_TEST(!pause.Pending());
    BOOST_TEST((pause.Typed(10'000ms) == 700ms));
    BOOST_TEST((pause.Typed(10'600ms) == 700ms));
    BOOST_TEST((pause.Typed(11'800ms) == 200ms));
    BOOST_TEST(pause.Pending());
    pause.Recorded();
    BOOST_TEST(!pause.Pending());
    BOOST_TEST((pause.Typed(20'000ms) == 700ms));
}

// A timer that every key sets anew never runs out while keys come faster than it runs.
BOOST_AUTO_TEST_CASE(KeysDoNotPutOffTheLatestMoment) {
    TypingPause pause;
    BOOST_TEST((pause.Typed(0ms) == 700ms));
    BOOST_TEST((pause.Typed(1500ms) == 500ms));
    for (auto now = 1501ms; now < 3000ms; ++now) BOOST_TEST(!pause.Typed(now).has_value());
}

BOOST_AUTO_TEST_CASE(TheNextKeyKnowsThatTheTimerIsLate) {
    TypingPause pause;
    BOOST_TEST(!pause.IsDue(9000ms));
    (void)pause.Typed(10'000ms);
    (void)pause.Typed(11'000ms);
    BOOST_TEST(!pause.IsDue(11'999ms));
    BOOST_TEST(pause.IsDue(12'000ms));
    pause.Recorded();
    BOOST_TEST(!pause.IsDue(13'000ms));
}

BOOST_AUTO_TEST_SUITE_END()
