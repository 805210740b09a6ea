// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/files/pdf/visual_order.h"

#include "plugins/agenda/read/text_tools.h"
#include "tests/plugins/agenda/read/reading_support.h"

#include <unicode/ubidi.h>
#include <unicode/unistr.h>
#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

using namespace mahdar;
using namespace mahdar::agenda;
using namespace mahdar::agenda::test;

namespace {

/// The line as it stands on paper from left to right, by Unicode's own algorithm.
std::u32string OnPaper(const std::string& line, LineDirection direction, bool mirrored) {
    const icu::UnicodeString logical = icu::UnicodeString::fromUTF8(line);
    UBiDi* const bidi = ubidi_open();
    UErrorCode status = U_ZERO_ERROR;
    const UBiDiLevel level = direction == LineDirection::RightToLeft ? 1 : 0;
    ubidi_setPara(bidi, logical.getBuffer(), logical.length(), level, nullptr, &status);
    icu::UnicodeString visual;
    const int32_t room = logical.length() + 1;
    const auto options =
        static_cast<uint16_t>(UBIDI_KEEP_BASE_COMBINING | (mirrored ? UBIDI_DO_MIRRORING : 0));
    const int32_t length = ubidi_writeReordered(bidi, visual.getBuffer(room), room, options, &status);
    visual.releaseBuffer(length);
    ubidi_close(bidi);
    BOOST_REQUIRE(U_SUCCESS(status));
    std::string utf8;
    visual.toUTF8String(utf8);
    return Decode(utf8);
}

std::string ReadBack(const std::string& line, LineDirection direction, const VisualHabits& habits) {
    return Encode(ReadingOrder(OnPaper(line, direction, habits.bracketsAsSeen), direction, habits));
}

void CheckRightToLeft(const std::string& line) {
    BOOST_TEST(ReadBack(line, LineDirection::RightToLeft, {}) == line);
    BOOST_TEST(ReadBack(line, LineDirection::RightToLeft, {.bracketsAsSeen = true}) == line);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(VisualOrder)

BOOST_AUTO_TEST_CASE(ArabicLinesComeBackFromPaper) {
    for (const char* line : {
             "سيُطلع المركز اللجنة على التقدم المُحرز.",
             "يُعقد الاجتماع يومي 13-14 مايو 2025 في أنقرة.",
             "برنامج تمويل المشاريع (CPF) للفترة 2026-2035، و23 مشروعاً",
             "معهد المواصفات (SMIIC) ومركز الأبحاث (SESRIC)، والمركز (ICDT).",
             "(SESRIC)، (ICDT) و(IsDB)",
             "مركز COMCEC-OIC الإقليمي SESRIC, ICDT",
             "تقرير عن «الممرات البرية» [المرحلة 2]",
             "البنك الإسلامي للتنمية Islamic Development Bank (IsDB) في جدة",
             "البنك Islamic Development Bank (IsDB) (Jeddah) والمركز",
             "الموقع www.comcec.org/agenda.",
             "الوثيقة OIC/COMCEC/41-25/D.1",
             "نسبة 25% من 4,200 كيلومتر و3.5 ملايين",
             "الساعة 10:30",
             "1. افتتاح الاجتماع",
             "أ) افتتاح",
             "- تمويل الممرات",
             "عام (2024) ثم 2024 (CPF)",
         })
        CheckRightToLeft(line);
}

BOOST_AUTO_TEST_CASE(EveryLineOfAnOwnAgendaComesBackFromPaper) {
    for (const std::string& line : SplitFields(OwnFile("clean.ar.txt"), '\n')) CheckRightToLeft(line);
}

BOOST_AUTO_TEST_CASE(LatinLinesWithArabicComeBackFromPaper) {
    for (const char* line : {"The committee (لجنة المتابعة) met in Ankara.",
                             "See البند الرابع of the agenda (2025).", "No Arabic at all, 13-14 May 2025."})
        BOOST_TEST(ReadBack(line, LineDirection::LeftToRight, {}) == line);
}

BOOST_AUTO_TEST_CASE(RangesAreReadRisingWhicheverWayTheyStand) {
    for (const VisualHabits habits : {VisualHabits{}, VisualHabits{.rangesFromLeft = true}}) {
        BOOST_TEST(Encode(ReadingOrder(U"ويام 13-14", LineDirection::RightToLeft, habits)) == "13-14 مايو");
        BOOST_TEST(Encode(ReadingOrder(U"ويام 14-13", LineDirection::RightToLeft, habits)) == "13-14 مايو");
        BOOST_TEST(Encode(ReadingOrder(U"ةرتفلل 2035–2026", LineDirection::RightToLeft, habits)) ==
                   "2026–2035 للفترة");
    }
}

BOOST_AUTO_TEST_CASE(NumbersThatAreNoRangeFollowTheHabitOfTheDocument) {
    BOOST_TEST(Encode(ReadingOrder(U"05-13-2025", LineDirection::RightToLeft, {})) == "2025-13-05");
    BOOST_TEST(Encode(ReadingOrder(U"2025-05-13", LineDirection::RightToLeft, {.rangesFromLeft = true})) ==
               "2025-05-13");
    BOOST_TEST(Encode(ReadingOrder(U"41-2025", LineDirection::RightToLeft, {})) == "2025-41");
}

BOOST_AUTO_TEST_CASE(HabitsAreLearntFromTheLines) {
    HabitVotes meant;
    HabitVotes seen;
    for (const char* line : {"تمويل (البرنامج) للفترة 2026-2035", "يومي (13-14) مايو", "برنامج (CPF)"}) {
        meant.Count(OnPaper(line, LineDirection::RightToLeft, false));
        seen.Count(OnPaper(line, LineDirection::RightToLeft, true));
    }
    BOOST_TEST(!meant.Decide().bracketsAsSeen);
    BOOST_TEST(seen.Decide().bracketsAsSeen);
    BOOST_TEST(!meant.Decide().rangesFromLeft);
    HabitVotes fromLeft;
    fromLeft.Count(U"ةرتفلل 2026-2035");
    BOOST_TEST(fromLeft.Decide().rangesFromLeft);
}

BOOST_AUTO_TEST_SUITE_END()
