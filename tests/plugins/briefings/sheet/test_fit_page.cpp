// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/sheet/fit_page.h"

#include "core/document/page_renderer.h"

#include <boost/test/unit_test.hpp>

namespace mahdar::briefings {

namespace {
page::Document Sheet(int paragraphs) {
    page::Document sheet;
    sheet.language = Language::English;
    for (int i = 0; i < paragraphs; ++i)
        sheet.blocks.emplace_back(page::Paragraph{
            .runs = page::Plain("The Committee took note with appreciation of the briefing.")});
    return sheet;
}
int PagesOf(const page::Document& sheet) {
    return page::PageRenderer(sheet).PageCount();
}
}  // namespace

BOOST_AUTO_TEST_SUITE(SheetFitting)

BOOST_AUTO_TEST_CASE(SheetThatFitsStaysAsItIs) {
    page::Document sheet = Sheet(10);
    const page::PageStyle usual = sheet.style;
    FitPage(sheet);
    BOOST_TEST((sheet.style == usual));
}

BOOST_AUTO_TEST_CASE(SheetALittleTooLongIsSetOnOnePage) {
    int paragraphs = 20;
    while (PagesOf(Sheet(paragraphs)) == 1) ++paragraphs;
    page::Document sheet = Sheet(paragraphs + 2);
    BOOST_TEST(PagesOf(sheet) == 2);
    FitPage(sheet);
    BOOST_TEST(PagesOf(sheet) == 1);
    BOOST_TEST(sheet.style.body.sizePt >= 11.0);
}

BOOST_AUTO_TEST_CASE(LongSheetStaysReadable) {
    page::Document sheet = Sheet(400);
    FitPage(sheet);
    BOOST_TEST(PagesOf(sheet) > 1);
    BOOST_TEST(sheet.style.table.sizePt >= 8.9);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mahdar::briefings
