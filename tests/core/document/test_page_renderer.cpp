// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/document/page_renderer.h"

#include "core/document/writer.h"
#include "tests/core/document/read_back.h"
#include "tests/core/document/sample_documents.h"
#include "tests/core/document/language_out.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <ostream>

namespace mahdar::page::test {

BOOST_AUTO_TEST_SUITE(PageRendererTest)

BOOST_AUTO_TEST_CASE(EmptyDocumentHasOnePage) {
    BOOST_CHECK_EQUAL(PageRenderer(Document{}).PageCount(), 1);
}

BOOST_DATA_TEST_CASE(LongDocumentFillsPagesAndLeavesNoHeadingAlone, boost::unit_test::data::make(kLanguages),
                     language) {
    const PageRenderer renderer(LongDocument(language, 300));
    BOOST_CHECK_GT(renderer.PageCount(), 10);
    BOOST_CHECK_EQUAL(renderer.Outline().size(), 50u);
    for (const PageOutlineEntry& entry : renderer.Outline()) {
        // Room for the heading itself and two lines of what follows above the foot.
        BOOST_CHECK_LT(entry.yPt, renderer.PageHeightPt() - 51 - 4 - 55);
        BOOST_CHECK_LT(entry.page, renderer.PageCount());
    }
}

BOOST_AUTO_TEST_CASE(PageBreakStartsAPage) {
    Document page;
    page.blocks = {Paragraph{.runs = Plain("a")}, PageBreak{}, Paragraph{.runs = Plain("b")}};
    BOOST_CHECK_EQUAL(PageRenderer(page).PageCount(), 2);
}

BOOST_AUTO_TEST_CASE(RowHigherThanAPageGoesOn) {
    std::string text;
    for (int i = 0; i < 3000; ++i) text += "word" + std::to_string(i) + " ";
    Document page{.language = Language::English};
    page.blocks = {
        Table{.header = {{Plain("Head")}, {Plain("Note")}}, .rows = {{{Plain(text)}, {Plain("x")}}}}};
    BOOST_CHECK_GT(PageRenderer(page).PageCount(), 3);
    const auto words = TextOfPdf(Write(page, Format::Pdf));
    if (!words) {
        BOOST_TEST_MESSAGE("SKIPPED: pdftotext is not installed");
        return;
    }
    BOOST_CHECK(words->find("word2999") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(TableHeaderIsRepeated) {
    Document page{.language = Language::English};
    Table table{.header = {{Plain("Institution")}}};
    for (int i = 0; i < 80; ++i) table.rows.push_back({{Plain("row " + std::to_string(i))}});
    page.blocks = {table};
    const int pages = PageRenderer(page).PageCount();
    BOOST_CHECK_GT(pages, 1);
    const auto text = TextOfPdf(Write(page, Format::Pdf));
    if (!text) {
        BOOST_TEST_MESSAGE("SKIPPED: pdftotext is not installed");
        return;
    }
    int headers = 0;
    for (std::size_t at = text->find("Institution"); at != std::string::npos;
         at = text->find("Institution", at + 1))
        ++headers;
    BOOST_CHECK_EQUAL(headers, pages);
}

BOOST_DATA_TEST_CASE(EveryCharacterHasAGlyph, boost::unit_test::data::make(kLanguages), language) {
    if (std::system("fc-list | grep -qi amiri") != 0) {
        BOOST_TEST_MESSAGE("SKIPPED: the Amiri font is not installed");
        return;
    }
    BOOST_CHECK_EQUAL(PageRenderer(SampleDocument(language)).UnknownGlyphCount(), 0);
}

BOOST_AUTO_TEST_CASE(NoWidthAndNoPageIsNoCrash) {
    Document page;
    page.blocks = {Table{}, WritingLines{.count = 3}, Rule{}, Paragraph{.number = "1."}, Heading{.level = 9}};
    const PageRenderer renderer(page);
    BOOST_CHECK_EQUAL(renderer.PageCount(), 1);
    BOOST_CHECK(!Write(page, Format::Docx).empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mahdar::page::test
