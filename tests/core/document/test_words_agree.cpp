// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/document/page_renderer.h"
#include "core/document/page_text.h"
#include "core/document/writer.h"
#include "tests/core/document/read_back.h"
#include "tests/core/document/sample_documents.h"
#include "tests/core/document/language_out.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace mahdar::page::test {
namespace {

/// Words of the parallel columns at the end of the sample.
constexpr int kColumnWords = 11;

void CheckSame(const std::vector<std::string>& found, const std::vector<std::string>& expected) {
    BOOST_CHECK_EQUAL_COLLECTIONS(found.begin(), found.end(), expected.begin(), expected.end());
}

/// The same with the contents written out as lines that end with their page.
Document WithPages(Document page) {
    const PageRenderer renderer(page);
    for (std::size_t i = 0; i < page.blocks.size(); ++i) {
        const auto* contents = std::get_if<Contents>(&page.blocks[i]);
        if (contents == nullptr) continue;
        std::vector<Block> lines{Paragraph{.runs = Plain(contents->title)}};
        for (const ContentsEntry& entry : EntriesOf(page, *contents)) {
            Runs runs = entry.runs;
            runs.push_back({.text = " " + std::to_string(renderer.Outline()[entry.heading].page + 1)});
            lines.push_back(Paragraph{.runs = std::move(runs)});
        }
        page.blocks.erase(page.blocks.begin() + static_cast<std::ptrdiff_t>(i));
        page.blocks.insert(page.blocks.begin() + static_cast<std::ptrdiff_t>(i), lines.begin(), lines.end());
    }
    return page;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(WordsAgree)

BOOST_DATA_TEST_CASE(EveryFormatGivesTheWordsOfTheText, boost::unit_test::data::make(kLanguages),
                     language) {
    const Document page = SampleDocument(language);
    const auto expected = WordsOf(Write(page, Format::Txt));
    BOOST_CHECK_GT(expected.size(), 60u);
    CheckSame(WordsOf(TextOfDocx(Write(page, Format::Docx))), expected);
    CheckSame(WordsOf(TextOfOdt(Write(page, Format::Odt))), expected);
    CheckSame(WordsOf(TextOfHtml(Write(page, Format::Html))), expected);
    // Akoma Ntoso makes its contents from the sections.
    Document bare = page;
    std::erase_if(bare.blocks, [](const Block& block) { return std::holds_alternative<Contents>(block); });
    CheckSame(WordsOf(TextOfAkn(Write(page, Format::Akn))), WordsOf(Write(bare, Format::Txt)));
}

// The preview draws what the PDF and the printer draw; this is what it tells a screen reader.
BOOST_DATA_TEST_CASE(PagesTellTheWordsOfTheText, boost::unit_test::data::make(kLanguages), language) {
    const Document page = SampleDocument(language);
    const PageRenderer renderer(page);
    std::string text;
    for (int i = 0; i < renderer.PageCount(); ++i) text += renderer.TextOf(i);
    CheckSame(WordsOf(text), WordsOf(Write(WithPages(page), Format::Txt)));
}

BOOST_DATA_TEST_CASE(PdfGivesTheWordsOfTheText, boost::unit_test::data::make(kLanguages), language) {
    const Document page = SampleDocument(language);
    const auto text = TextOfPdf(Write(page, Format::Pdf));
    if (!text) {
        BOOST_TEST_MESSAGE("SKIPPED: pdftotext is not installed, the PDF was not read back");
        return;
    }
    auto found = WordsOf(*text);
    auto expected = WordsOf(Write(WithPages(page), Format::Txt));
    // pdftotext reads the two sides of a right-to-left masthead line by line; only the words count there.
    Document head;
    head.masthead = page.masthead;
    const auto count = static_cast<std::ptrdiff_t>(WordsOf(Write(head, Format::Txt)).size());
    BOOST_REQUIRE_GT(static_cast<std::ptrdiff_t>(found.size()), count);
    // So, too, with the page numbers of the contents behind their dots.
    head.blocks = {page.blocks[0]};
    const auto from = static_cast<std::ptrdiff_t>(WordsOf(Write(head, Format::Txt)).size());
    Document contents = page;
    contents.masthead = {};
    contents = WithPages(contents);
    contents.blocks.resize(static_cast<std::size_t>(1 + 1 + PageRenderer(page).Outline().size()));
    const auto to = count + static_cast<std::ptrdiff_t>(WordsOf(Write(contents, Format::Txt)).size());
    BOOST_REQUIRE_GT(static_cast<std::ptrdiff_t>(found.size()), to);
    for (auto* words : {&found, &expected}) {
        std::sort(words->begin(), words->begin() + count);
        std::sort(words->begin() + from, words->begin() + to);
        // Columns side by side are read as the reader finds them on the paper.
        std::sort(words->end() - kColumnWords, words->end());
    }
    CheckSame(found, expected);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mahdar::page::test
