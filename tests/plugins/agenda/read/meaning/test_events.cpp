// SPDX-License-Identifier: LGPL-2.1-or-later
#include "tests/plugins/agenda/read/meaning/meaning_support.h"

#include <boost/test/unit_test.hpp>

using namespace mahdar;
using namespace mahdar::agenda;
using namespace mahdar::agenda::test;

namespace {

std::string Events(Language language, const char* background) {
    std::string text;
    for (const ReadEvent& event : ReadOwn(language, background, "SESRIC will report.").events) {
        text += (text.empty() ? "" : "\n") + event.date;
        if (!event.endDate.empty()) text += '/' + event.endDate;
        text += ' ' + event.text;
    }
    return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(EventsOfAnAgenda)

BOOST_AUTO_TEST_CASE(DaysMonthsAndYears) {
    BOOST_TEST(Events(Language::English,
                      "The Ninth Meeting of the Tourism Working Group was held on 3-4 June 2026.") ==
               "2026-06-03/2026-06-04 Ninth Meeting of the Tourism Working Group was held on 3-4 June 2026");
    BOOST_TEST(Events(Language::French,
                      "La 24e réunion du Groupe de travail sur le commerce se tiendra en mai 2027.") ==
               "2027-05 24e réunion du Groupe de travail sur le commerce se tiendra en mai 2027");
    BOOST_TEST(Events(Language::Arabic, "سيعقد الاجتماع السابع للمنتدى في عام 2027.") ==
               "2027 الاجتماع السابع للمنتدى في عام 2027");
}

BOOST_AUTO_TEST_CASE(AnAnnouncementWithoutADateIsAnEvent) {
    BOOST_TEST(Events(Language::Arabic, "سيتم تنظيم المعرض التجاري الثامن عشر في لاهور.") ==
               " المعرض التجاري الثامن عشر");
    BOOST_TEST(Events(Language::English, "The 18th Trade Fair will be held in Lahore.") ==
               " 18th Trade Fair");
}

BOOST_AUTO_TEST_CASE(PeriodsAndNamesAreNoEvents) {
    BOOST_TEST(
        Events(Language::English, "The programme for 2016-2025 and the OIC-2030 agenda were discussed.")
            .empty());
    BOOST_TEST(Events(Language::Arabic, "يغطي البرنامج الفترة 2016-2025 وبرنامج المنظمة - 2030.").empty());
}

BOOST_AUTO_TEST_SUITE_END()
