// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/report/dates.h"
#include "plugins/minutes/report/meeting_name.h"

#include <boost/test/unit_test.hpp>

namespace mahdar {

namespace {

const Phrases& TheWords() {
    static const Phrases kPhrases = Phrases::Load(MAHDAR_STAGE "/share/mahdar/minutes");
    return kPhrases;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ReportDates)

BOOST_AUTO_TEST_CASE(UmmAlQuraDaysMatchThePublishedCalendar) {
    BOOST_CHECK((HijriDay("2025-05-14") == CalendarDay{1446, 11, 16}));
    BOOST_CHECK((HijriDay("2025-06-26") == CalendarDay{1447, 1, 1}));
    BOOST_TEST(!HijriDay("2025-02-30").has_value());
}

BOOST_AUTO_TEST_CASE(BothCalendarsInEveryLanguage) {
    BOOST_TEST(DualRange(TheWords(), "2025-05-13", "2025-05-14", Language::English) ==
               "13-14 May 2025 (15-16 Dhu al-Qi'dah 1446H)");
    BOOST_TEST(DualRange(TheWords(), "2025-05-14", "2025-05-14", Language::Arabic) ==
               "14 مايو 2025 (16 ذو القعدة 1446 هـ)");
    BOOST_TEST(DualRange(TheWords(), "2025-05-01", {}, Language::French).starts_with("1er mai 2025"));
    BOOST_TEST(DualRange(TheWords(), {}, {}, Language::French).empty());
}

BOOST_AUTO_TEST_CASE(DaysOfAMeetingAsASentenceSaysThem) {
    BOOST_TEST(HeldOn(TheWords(), "2025-05-13", "2025-05-14", Language::Arabic) == "يومي 13 و14 مايو 2025");
    BOOST_TEST(HeldOn(TheWords(), "2025-05-13", "2025-05-16", Language::French) == "du 13 au 16 mai 2025");
    BOOST_TEST(HeldOn(TheWords(), "2025-04-30", "2025-05-02", Language::Arabic) == "من 30 أبريل إلى 2 مايو 2025");
    BOOST_TEST(HeldOn(TheWords(), "2025-05-13", {}, Language::English) == "13 May 2025");
}

BOOST_AUTO_TEST_CASE(TensTurnObliqueAndOrdinalsKeepTheirArticle) {
    BOOST_TEST(ArabicOblique("الاجتماع الواحد والأربعون للجنة المتابعة") == "الاجتماع الواحد والأربعين للجنة المتابعة");
    BOOST_TEST(ArabicNominative("الاجتماع الواحد والأربعين للجنة المتابعة") == "الاجتماع الواحد والأربعون للجنة المتابعة");
    BOOST_TEST(FrenchArticled("41e réunion du Comité") == "la 41e réunion du Comité");
    BOOST_TEST(FrenchArticled("Comité de suivi") == "le Comité de suivi");
    BOOST_TEST(FrenchArticled("la Commission") == "la Commission");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mahdar
