// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/restore/damage.h"
#include "plugins/agenda/read/restore/line_restorer.h"
#include "plugins/agenda/read/text_tools.h"
#include "tests/plugins/agenda/read/reading_support.h"

#include <boost/test/unit_test.hpp>

#include <random>

using namespace mahdar::agenda;
using namespace mahdar::agenda::test;

namespace {

std::string Restored(const std::string& raw) {
    return Encode(RestoreLine(Decode(raw), {}).text);
}

struct Row {
    const char* promise;
    const char* raw;
    const char* expected;
};

const Row kRows[] = {
    {"runs change places", " في جدول الأعمال 2المادة ", "المادة 2 في جدول الأعمال"},
    {"ranges run upwards", " في تونس. 2026مايو  14-13للجنة، يومي ", "للجنة، يومي 13-14 مايو 2026 في تونس."},
    {"a range first in its line keeps its order", "في تونس، بحضور الدول 2024سبتمبر  29-30",
     "29-30 سبتمبر 2024 في تونس، بحضور الدول"},
    {"brackets are turned", "(، الذي بدأ العام الماضيCPFفي إطار البرنامج )",
     "في إطار البرنامج (CPF)، الذي بدأ العام الماضي"},
    {"the label comes first",
     "سيقدم المركز تقريرا. الإجراء)ات( اللازم)ة(:", "الإجراء(ات) اللازم(ة): سيقدم المركز تقريرا."},
    {"a split label is known", " يقدم المركز تقريرا. )ات( اللازم)ة(:الإجراء",
     "الإجراء(ات) اللازم(ة): يقدم المركز تقريرا."},
    {"the bullet comes first", " أنشطة تمويل التجارة -", "- أنشطة تمويل التجارة"},
    {"a dash stays before the number it joins", " : البرنامج2025 –تنفيذ البرنامج ",
     "تنفيذ البرنامج – 2025: البرنامج"},
    {"a comma that opens the line ended it", "، التي لم تقم بذلك بعد", "التي لم تقم بذلك بعد،"},
    {"Latin first keeps its order", "ICDT والغرفة الإسلامية ،ICCD مواصلة الجهود ،",
     "ICDT، والغرفة الإسلامية ICCD، مواصلة الجهود"},
    {"numbers after Latin are turned", "SESRIC  دول أعضاء هذا العام. 9لصالح ",
     "SESRIC لصالح 9 دول أعضاء هذا العام."},
    {"what follows a link is turned", "http://www.example.org/ .) ", "http://www.example.org/)."},
    {"a closing quote keeps its stop", "علاوة على ذلك، بدأ العمل “. الدفع الرقمي",
     "الدفع الرقمي“. علاوة على ذلك، بدأ العمل"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(LineRestorer)

BOOST_AUTO_TEST_CASE(EachRuleRestoresItsLine) {
    for (const Row& row : kRows)
        BOOST_TEST(Normalised(Restored(row.raw)) == Normalised(row.expected),
                   row.promise << ": " << Restored(row.raw));
}

BOOST_AUTO_TEST_CASE(BracketsAndStopsStandWhereTheyBelong) {
    for (const int exact : {0, 1, 3, 4, 5, 6, 8, 11})
        BOOST_TEST(Restored(kRows[exact].raw) == kRows[exact].expected, kRows[exact].promise);
}

BOOST_AUTO_TEST_CASE(AnyMixtureKeepsItsLetters) {
    std::mt19937 random(41);
    const std::vector<std::string> pieces{"مادة",
                                          " ",
                                          "2025",
                                          "-",
                                          "14-13",
                                          "ICDT",
                                          "(",
                                          ")",
                                          "،",
                                          ".",
                                          ":",
                                          "“",
                                          "”",
                                          "ً",
                                          "OIC-VET",
                                          "http://a.org/",
                                          "الإجراء)ات( اللازم)ة(:",
                                          " -",
                                          "–",
                                          "\"",
                                          "%",
                                          "/",
                                          "é",
                                          "٤"};
    for (int round = 0; round < 2000; ++round) {
        std::string raw;
        for (std::size_t count = random() % 12; count > 0; --count) raw += pieces[random() % pieces.size()];
        BOOST_TEST((Letters(raw) == Letters(Restored(raw))), raw << " -> " << Restored(raw));
    }
}

BOOST_AUTO_TEST_CASE(DamageNeedsTwoKindsOfMarks) {
    const auto judge = [](const std::vector<std::string>& lines) {
        return JudgeDamage(CollectEvidence(lines));
    };
    BOOST_TEST((judge({"في عام 2025-2016", "للفترة 14-13", "للفترة 15-14", "نص"}) == Damage::None));
    BOOST_TEST((judge({"- أولا", "1) ثانيا (تابع)", "الفترة 2020-2025"}) == Damage::None));
    BOOST_TEST((judge({" في جدول الأعمال 2المادة ", " أنشطة تمويل التجارة -", "للفترة 15-14", "نص"}) ==
                Damage::VisualRuns));
}

BOOST_AUTO_TEST_SUITE_END()
