// SPDX-License-Identifier: LGPL-2.1-or-later
// An agenda set as a table: a row for each item, a column for each part of its annotation.
#include "plugins/agenda/read/annotated_agenda.h"
#include "tests/plugins/agenda/read/files/docx_builder.h"
#include "tests/plugins/agenda/read/files/odt_builder.h"
#include "tests/plugins/agenda/read/reading_support.h"

#include <boost/test/unit_test.hpp>

using namespace mahdar;
using namespace mahdar::agenda;
using namespace mahdar::agenda::test;

namespace {

using Rows = std::vector<std::vector<std::string>>;

const Rows kRows{
    {"م", "البند", "ملخص", "المطلوب من اللجنة", "جهة العرض", "الوثائق", "الوقت"},
    {"1", "افتتاح الاجتماع", "يفتتح الاجتماع معالي وزير النقل.", "انتخاب هيئة المكتب", "", "", "30 دقيقة"},
    {"2", "شبكة العوامات", "", "", "", "", ""},
    {"2-أ", "صيانة العوامات القائمة", "تعطلت ست عوامات في عام 2026.", "اعتماد خطة الصيانة",
     "مكتب تنسيق الكومسيك", "م ع أ/13/3 خطة الصيانة", "60 دقيقة"},
    {"2-ب", "عوامات جديدة", "عرضت الهيئة تركيب ثلاث عوامات.", "إبداء الرأي", "المركز الإسلامي لتنمية التجارة",
     "", ""},
    {"3", "الموازنة", "بلغت مصروفات عام 2026 مليون دينار.", "اعتماد الموازنة", "", "", ""}};

std::string DocxTable(const Rows& rows) {
    std::string text = "<w:tbl>";
    for (const auto& row : rows) {
        text += "<w:tr>";
        for (const std::string& cell : row) text += "<w:tc>" + Par(cell) + "</w:tc>";
        text += "</w:tr>";
    }
    return text + "</w:tbl>";
}

std::string OdtTable(const Rows& rows) {
    std::string text = "<table:table>";
    for (const auto& row : rows) {
        text += "<table:table-row>";
        for (const std::string& cell : row)
            text += "<table:table-cell><text:p>" + cell + "</text:p></table:table-cell>";
        text += "</table:table-row>";
    }
    return text + "</table:table>";
}

void CheckItems(const SourceText& text) {
    const AnnotatedAgenda agenda = ReadAgenda(text, OwnNames());
    BOOST_TEST(Numbers(agenda) == "1 2 3");
    BOOST_REQUIRE(agenda.items.size() == 3u);
    BOOST_TEST(agenda.items[0].title == "افتتاح الاجتماع");
    BOOST_TEST(agenda.items[0].plannedMinutes == 30);
    BOOST_TEST(agenda.items[0].requiredActions.at(0).text == "انتخاب هيئة المكتب");
    BOOST_REQUIRE(agenda.items[1].subItems.size() == 2u);
    const ReadItem& sub = agenda.items[1].subItems[0];
    BOOST_TEST(sub.title == "صيانة العوامات القائمة");
    BOOST_TEST(sub.background.size() == 1u);
    BOOST_TEST(sub.documents.size() == 1u);
    BOOST_REQUIRE(sub.requiredActions.size() == 2u);
    BOOST_TEST((sub.requiredActions[0].committeeAction == CommitteeAction::Act));
    BOOST_TEST(Joined(sub.requiredActions[1].reporters) == "CCO");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(AgendaTables)

BOOST_AUTO_TEST_CASE(EachRowOfAnAgendaTableIsAnItem) {
    CheckItems(Read(DocxText{.body = Par("جدول الأعمال المشروح") + DocxTable(kRows)}));
}

BOOST_AUTO_TEST_CASE(OpenDocumentTablesAreReadAlike) {
    CheckItems(ReadOdt(OdtBytes(OdtText{.body = "<text:p>جدول الأعمال المشروح</text:p>" + OdtTable(kRows)}),
                       "agenda.odt"));
}

BOOST_AUTO_TEST_CASE(OtherTablesAreReadCellByCell) {
    const Rows figures{{"Year", "Fish", "Salt"}, {"2025", "12", "7"}, {"2026", "14", "9"}};
    const SourceText text = Read(DocxText{.body = DocxTable(figures)});
    // The number before a row becomes the mark of what it numbers.
    BOOST_TEST(text.lines.size() == 7u);
    BOOST_TEST(text.lines.front().text == "Year");
}

BOOST_AUTO_TEST_SUITE_END()
