// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/document/writer.h"
#include "tests/core/document/read_back.h"
#include "tests/core/document/sample_documents.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace mahdar {
inline std::ostream& operator<<(std::ostream& out, Language language) { return out << Code(language); }
}  // namespace mahdar

namespace mahdar::page::test {
namespace {

void CheckSame(const std::vector<std::string>& found, const std::vector<std::string>& expected) {
    BOOST_CHECK_EQUAL_COLLECTIONS(found.begin(), found.end(), expected.begin(), expected.end());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(WordsAgree)

BOOST_DATA_TEST_CASE(DocxOdtAndHtmlGiveTheWordsOfTheText, boost::unit_test::data::make(kLanguages), language) {
    const Document page = SampleDocument(language);
    const auto expected = WordsOf(Write(page, Format::Txt));
    BOOST_CHECK_GT(expected.size(), 60u);
    CheckSame(WordsOf(TextOfDocx(Write(page, Format::Docx))), expected);
    CheckSame(WordsOf(TextOfOdt(Write(page, Format::Odt))), expected);
    CheckSame(WordsOf(TextOfHtml(Write(page, Format::Html))), expected);
}

BOOST_DATA_TEST_CASE(PdfGivesTheWordsOfTheText, boost::unit_test::data::make(kLanguages), language) {
    const Document page = SampleDocument(language);
    const auto text = TextOfPdf(Write(page, Format::Pdf));
    if (!text) {
        BOOST_TEST_MESSAGE("SKIPPED: pdftotext is not installed, the PDF was not read back");
        return;
    }
    auto found = WordsOf(*text);
    auto expected = WordsOf(Write(page, Format::Txt));
    // pdftotext reads the two sides of a right-to-left masthead line by line; only the words count there.
    Document head;
    head.masthead = page.masthead;
    const auto count = static_cast<std::ptrdiff_t>(WordsOf(Write(head, Format::Txt)).size());
    BOOST_REQUIRE_GT(static_cast<std::ptrdiff_t>(found.size()), count);
    for (auto* words : {&found, &expected}) std::sort(words->begin(), words->begin() + count);
    CheckSame(found, expected);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mahdar::page::test
