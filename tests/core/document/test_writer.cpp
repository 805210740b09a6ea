// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/document/writer.h"

#include "core/document/page_text.h"
#include "tests/core/document/read_back.h"
#include "tests/core/document/sample_documents.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <pugixml.hpp>

namespace mahdar::page {
inline std::ostream& operator<<(std::ostream& out, Format format) { return out << Extension(format); }
}  // namespace mahdar::page

namespace mahdar::page::test {
namespace {

bool Parses(const std::string& xml) { return static_cast<bool>(pugi::xml_document().load_string(xml.c_str())); }

}  // namespace

BOOST_AUTO_TEST_SUITE(Writer)

BOOST_DATA_TEST_CASE(FormatIsFoundByItsExtension, boost::unit_test::data::make(kFormats), format) {
    const std::string name(Extension(format));
    BOOST_CHECK(ParseFormat(name) == format);
    BOOST_CHECK(ParseFormat("." + name) == format);
    BOOST_CHECK(!MimeType(format).empty());
    BOOST_CHECK(!ParseFormat(name + "x"));
}

BOOST_AUTO_TEST_CASE(FormatIsFoundInCapitals) {
    BOOST_CHECK(ParseFormat("DOCX") == Format::Docx);
    BOOST_CHECK(!ParseFormat(""));
}

BOOST_DATA_TEST_CASE(SameDocumentGivesTheSameBytes, boost::unit_test::data::make(kFormats), format) {
    const Document page = SampleDocument(Language::Arabic);
    BOOST_CHECK(Write(page, format) == Write(page, format));
}

BOOST_DATA_TEST_CASE(EmptyDocumentIsWhole, boost::unit_test::data::make(kFormats), format) {
    const std::string bytes = Write(Document{}, format);
    if (format == Format::Docx) BOOST_CHECK(Parses(ZipPartOf(bytes, "word/document.xml")));
    if (format == Format::Odt) BOOST_CHECK(Parses(ZipPartOf(bytes, "content.xml")));
    if (format == Format::Pdf) BOOST_CHECK(bytes.starts_with("%PDF-") && bytes.find("%%EOF") != std::string::npos);
    if (format == Format::Html) BOOST_CHECK(bytes.ends_with("</html>\n"));
    if (format == Format::Txt) BOOST_CHECK(bytes.empty());
    if (format == Format::Akn) BOOST_CHECK(Parses(bytes));
}

BOOST_AUTO_TEST_CASE(MarkupAndControlCharactersInTextDoNoHarm) {
    const std::string hard = std::string("a<b> & \"c\" 'd' \x01\x1f") + "\xff" + "e\tf\ng </style> ]]>";
    Document page{.title = hard, .author = hard};
    page.masthead.start = {Plain(hard)};
    page.footer = {hard, hard, hard};
    page.blocks = {Heading{1, Plain(hard)}, Paragraph{.runs = Plain(hard), .number = hard, .marginNote = hard},
                   Table{.header = {{Plain(hard)}}, .rows = {{{Plain(hard)}}}}};
    const auto words = WordsOf(Write(page, Format::Txt));
    BOOST_CHECK_EQUAL(words.size() % 8, 0u);
    const std::string docx = Write(page, Format::Docx);
    for (const char* part : {"word/document.xml", "word/footer1.xml", "word/styles.xml", "docProps/core.xml"})
        BOOST_CHECK_MESSAGE(Parses(ZipPartOf(docx, part)), part);
    const std::string odt = Write(page, Format::Odt);
    for (const char* part : {"content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"})
        BOOST_CHECK_MESSAGE(Parses(ZipPartOf(odt, part)), part);
    BOOST_CHECK(WordsOf(TextOfDocx(docx)) == words);
    BOOST_CHECK(WordsOf(TextOfOdt(odt)) == words);
    const std::string html = Write(page, Format::Html);
    BOOST_CHECK(WordsOf(TextOfHtml(html)) == words);
    BOOST_CHECK_EQUAL(html.find("<b>"), std::string::npos);
    BOOST_CHECK_EQUAL(html.find("</style>", html.find("</style>") + 1), std::string::npos);
    BOOST_CHECK(Write(page, Format::Pdf).starts_with("%PDF-"));
    BOOST_CHECK(Parses(Write(page, Format::Akn)));
    BOOST_CHECK(WordsOf(TextOfAkn(Write(page, Format::Akn))) == words);
}

BOOST_AUTO_TEST_CASE(ArabicDocxSaysRightToLeftEverywhere) {
    const std::string docx = Write(SampleDocument(Language::Arabic), Format::Docx);
    pugi::xml_document part;
    BOOST_REQUIRE(part.load_string(ZipPartOf(docx, "word/document.xml").c_str()));
    for (const auto& found : part.select_nodes("//w:p/w:pPr"))
        BOOST_CHECK_MESSAGE(found.node().child("w:bidi"), "a paragraph without its direction");
    BOOST_CHECK_EQUAL(part.select_nodes("//w:tbl").size(), part.select_nodes("//w:tblPr/w:bidiVisual").size());
    BOOST_CHECK(part.select_node("//w:sectPr/w:bidi"));
    BOOST_CHECK(part.select_node("//w:pPr/w:bidi[@w:val='0']"));
    BOOST_CHECK(part.select_node("//w:r[w:rPr/w:rtl]/w:t[contains(., 'طلبت')]"));
    BOOST_CHECK(part.select_node("//w:r[not(w:rPr/w:rtl)]/w:t[contains(., 'WRC')]"));
    BOOST_CHECK(ZipPartOf(docx, "word/styles.xml").find("w:cs=\"Amiri\"") != std::string::npos);
    BOOST_CHECK(ZipPartOf(docx, "word/footer1.xml").find("NUMPAGES") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(EnglishDocxHasNoRightToLeftSection) {
    const std::string xml = ZipPartOf(Write(SampleDocument(Language::English), Format::Docx), "word/document.xml");
    pugi::xml_document part;
    BOOST_REQUIRE(part.load_string(xml.c_str()));
    BOOST_CHECK(!part.select_node("//w:sectPr/w:bidi"));
    BOOST_CHECK(!part.select_node("//w:bidiVisual"));
    BOOST_CHECK(part.select_node("//w:pPr/w:bidi[@w:val='1']"));
}

BOOST_AUTO_TEST_CASE(ArabicHtmlAndOdtSayRightToLeft) {
    const Document page = SampleDocument(Language::Arabic);
    const std::string html = Write(page, Format::Html);
    BOOST_CHECK(html.find("<html lang=\"ar\" dir=\"rtl\">") != std::string::npos);
    BOOST_CHECK(html.find("<bdi lang=\"en\" dir=\"ltr\">") != std::string::npos);
    BOOST_CHECK(html.find("<th scope=\"col\"") != std::string::npos);
    BOOST_CHECK(html.find(" lang=\"en\" dir=\"ltr\"><span class=\"number\">6.") != std::string::npos);
    const std::string odt = Write(page, Format::Odt);
    BOOST_CHECK(ZipPartOf(odt, "content.xml").find("rl-tb") != std::string::npos);
    BOOST_CHECK(odt.find("mimetypeapplication/vnd.oasis.opendocument.text") == 30);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(PageText)

BOOST_AUTO_TEST_CASE(SymbolsAndRangesStayTogether) {
    const std::string text = "من (ICIEC) في 13-14 مايو OIC/COMCEC-FC/41-25/D.Rep. word";
    std::vector<std::string> kept;
    for (const auto& [from, to] : UnbreakableRanges(text)) kept.push_back(text.substr(from, to - from));
    const std::vector<std::string> expected{"(ICIEC)", "13-14", "OIC/COMCEC-FC/41-25/D.Rep."};
    BOOST_CHECK_EQUAL_COLLECTIONS(kept.begin(), kept.end(), expected.begin(), expected.end());
}

BOOST_AUTO_TEST_CASE(ControlCharactersAndBrokenBytesAreCleaned) {
    BOOST_CHECK_EQUAL(PrintableText("a\r\nb\rc\td\x01\x7f"), "a\nb\nc d");
    BOOST_CHECK_EQUAL(PrintableText(std::string("x\0y", 3)), "xy");
    BOOST_CHECK_EQUAL(PrintableText("\xc3("), "\uFFFD(");
    BOOST_CHECK_EQUAL(PrintableText("\u200F\u2067ق\u2069"), "\u200F\u2067ق\u2069");
}

BOOST_AUTO_TEST_CASE(PageWordsAreCutAtTheirNumbers) {
    const auto parts = SplitPageWords("Page %1 of %2%");
    BOOST_REQUIRE_EQUAL(parts.size(), 5u);
    BOOST_CHECK(parts[1].isField && parts[3].isField);
    BOOST_CHECK_EQUAL(parts[4].text, "%");
}

// The bracket went into the island of the range and turned round: "2025 16-15) ذو القعدة".
BOOST_AUTO_TEST_CASE(BracketOfAnotherWordStaysOutsideTheIsland) {
    Document page{.language = Language::Arabic};
    page.blocks = {Paragraph{.runs = Plain("14 مايو 2025 (15-16 ذو القعدة) و(OIC/41-25).")}};
    const std::string html = Write(page, Format::Html);
    BOOST_CHECK(html.find("(<span class=\"nowrap\" dir=\"ltr\">15-16</span>") != std::string::npos);
    BOOST_CHECK(html.find("dir=\"ltr\">(OIC/41-25).</span>") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mahdar::page::test
