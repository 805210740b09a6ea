// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/record/formula_line.h"

#include "plugins/minutes/record/record_rows.h"
#include "tests/plugins/minutes/record/record_fixture.h"

#include <boost/test/unit_test.hpp>

namespace mahdar {

namespace {

FormulaPreview Preview(const RecordDesk& desk, const char* typed) {
    const SessionNames names(Library(), desk.State());
    return PreviewFormula(Library(), desk.State(), names, typed, Language::English, "4");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(FormulaLine)

BOOST_AUTO_TEST_CASE(WhatIsPreviewedIsWhatIsRecorded) {
    RecordDesk desk;
    for (const char* typed : {"requested SESRIC to submit the updated report @ 42nd Meeting",
                              "requested SESRIC \"to submit the updated report\" due \"42nd Meeting\"",
                              "took note of the annual report", "thanked Türkiye and ICDT",
                              "طلبت من ICIEC تقديم تقرير مرحلي @ الدورة 41",
                              "a demandé au SESRIC de soumettre un rapport @ 2027-03-15"}) {
        BOOST_TEST_CONTEXT(typed) {
            const FormulaPreview preview = Preview(desk, typed);
            BOOST_TEST(preview.problem == "");
            BOOST_REQUIRE(!preview.line.empty());
            desk.Run(preview.line);
            BOOST_TEST(desk.LastParagraph().text.Get(preview.language) == preview.sentence);
            BOOST_TEST(desk.LastParagraph().item.value == "4");
        }
    }
}

BOOST_AUTO_TEST_CASE(SlipIsNamedAndTabTakesTheNearest) {
    const RecordDesk desk;
    const FormulaPreview preview = Preview(desk, "requested SESRC to submit the report");
    BOOST_TEST(preview.line == "");
    BOOST_TEST(preview.problemWords == "SESRC");
    BOOST_TEST(preview.arguments.back() == "SESRIC");
    const SessionNames names(Library(), desk.State());
    BOOST_TEST(CompleteFormula(Library(), names, "requested SESRC to submit the report", Language::English).value() ==
               "requested SESRIC to submit the report");
    BOOST_TEST(!CompleteFormula(Library(), names, "requested SESRIC to submit the report", Language::English).has_value());
}

BOOST_AUTO_TEST_CASE(PageNumbersAreThoseOfTheReport) {
    RecordDesk desk;
    desk.Run("minutes note \"One.\" --item 4");
    desk.Run("minutes internal \"hidden\" --item 4");
    desk.Run("minutes decide thanked ICDT --item 4");
    const int wanted = MakeRecordPage(Library(), desk.State(), ItemId{"4"}, Language::English, {}).nextNumber;
    desk.Run("minutes note \"Three.\" --item 4");
    const RecordPage page = MakeRecordPage(Library(), desk.State(), ItemId{"4"}, Language::English, {});
    BOOST_REQUIRE(page.rows.size() == 4u);
    BOOST_TEST(page.rows[1].number == "");
    BOOST_TEST(page.rows[2].source == "thanked → ICDT");
    BOOST_TEST(page.rows[3].number == std::to_string(wanted));
    const auto numbers = ReportNumbers(desk.State());
    for (const RecordRow& row : page.rows) {
        const auto found = numbers.find(ParagraphId{row.id});
        BOOST_TEST(row.number == (found == numbers.end() ? std::string{} : std::to_string(found->second)));
    }
    BOOST_TEST(page.decisions == 1);
}

BOOST_AUTO_TEST_CASE(FirstDecisionOfAnItemGetsTheNumberForetold) {
    RecordDesk desk;
    desk.Run("minutes note \"One.\" --item 4");
    desk.Speak("3", "PK", InterventionKind::Statement);
    // 4/2 is not in the report yet; 5 has its line "not taken up"; 3 has its speakers told.
    for (const char* item : {"4/2", "5", "3", "2"}) {
        const auto page = [&] { return MakeRecordPage(Library(), desk.State(), ItemId{item}, Language::English, {}); };
        const int wanted = page().nextNumber;
        desk.Run(std::string("minutes decide thanked ICDT --item ") + item);
        BOOST_TEST(page().lastNumber == wanted, item);
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mahdar
