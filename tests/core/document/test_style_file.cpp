// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/document/style_file.h"

#include "core/base/error.h"
#include "core/document/page_renderer.h"
#include "core/document/writer.h"
#include "tests/core/document/read_back.h"
#include "tests/core/document/sample_documents.h"
#include "tests/core/document/language_out.h"

#include <cairo.h>
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <fstream>

namespace mahdar::page::test {
namespace {

namespace fs = std::filesystem;

PageTemplate Parsed(const std::string& text) {
    return ParseStyleFile(text, "body.mahdar-style", ".");
}

std::string FaultOf(const std::string& text) {
    try {
        (void)Parsed(text);
    } catch (const ParseError& error) {
        return error.what();
    }
    return {};
}

Document WithFields(Language language) {
    Document document = SampleDocument(language);
    document.fields = {
        {"organisation", Plain("Organisation")}, {"symbol", Plain("AB/12")}, {"draft", Bold("Draft")}};
    document.masthead = {{Plain("Organisation")}, {Plain("AB/12"), Bold("Draft")}};
    return document;
}

/// A folder with a logo in it, gone at the end.
struct Folder {
    Folder() : path(fs::temp_directory_path() / "mahdar style é") {
        fs::create_directories(path);
        cairo_surface_t* const image = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, 40, 20);
        cairo_t* const context = cairo_create(image);
        cairo_set_source_rgb(context, 0.1, 0.4, 0.2);
        cairo_paint(context);
        cairo_destroy(context);
        cairo_surface_write_to_png(image, (path / "logo.png").c_str());
        cairo_surface_destroy(image);
    }
    ~Folder() { fs::remove_all(path); }
    fs::path path;
};

bool Has(const std::string& bytes, const std::string& words) {
    return bytes.find(words) != std::string::npos;
}

struct Faulty {
    const char* text;
    const char* sentence;
};

const Faulty kFaulty[] = {
    {"[page]\npaper = A9\n",
     "\"body.mahdar-style\", line 2: \"A9\" is no paper; take A3, A4, A5, Letter, Legal or two lengths like "
     "210 mm x 297 mm."},
    {"# ours\n\n[titel]\n",
     "\"body.mahdar-style\", line 3: there is no section [titel]. There are: for, page, fonts, numbers, "
     "title "
     "page, masthead, title, subtitle, heading 1, heading 2, heading 3, text, note, notice, table, contents, "
     "margin note, foot, masthead name, masthead symbol, masthead line."},
    {"[title]\ncolor = #000000\n",
     "\"body.mahdar-style\", line 2: [title] has no setting \"color\". It has: size, bold, before, after, "
     "colour."},
    {"[title]\nsize = 300 pt\n",
     "\"body.mahdar-style\", line 2: 300 pt is out of range; it goes from 4 pt to 72 pt."},
    {"[title]\nsize = large\n", "\"body.mahdar-style\", line 2: \"large\" is no number."},
    {"[title]\nsize = 12 px\n",
     "\"body.mahdar-style\", line 2: \"12 px\" is no length; write it like 18 mm or 12 pt."},
    {"[title]\nbold = true\n", "\"body.mahdar-style\", line 2: \"true\" is neither yes nor no."},
    {"[title]\ncolour = red\n",
     "\"body.mahdar-style\", line 2: \"red\" is no colour; write it like #1d1d1f."},
    {"size = 12\n", "\"body.mahdar-style\", line 1: a setting needs its [section] above it, like [page]."},
    {"[title]\nsize 12\n",
     "\"body.mahdar-style\", line 2: this is neither a [section] nor a setting like size = 12 pt."},
    {"[page]\npaper = A5\nmargin = 60 mm\n\n[title]\n",
     "\"body.mahdar-style\", line 3: these margins leave no room for the text; take smaller ones or larger "
     "paper."},
    {"[numbers]\nlook = n.\n",
     "\"body.mahdar-style\", line 2: the look of a number needs {n} in it, like {n}. or ({n})."},
    {"[masthead]\nstart = {organization}\n",
     "\"body.mahdar-style\", line 2: the masthead knows no {organization}. It knows: organisation, "
     "parent-body, body, meeting, "
     "symbol, draft, distribution, original-language, place-and-day, place, day."},
    {"[masthead]\nleft = x\n",
     "\"body.mahdar-style\", line 2: a line of the masthead begins with start, end, start.ar, start.en, "
     "start.fr, end.ar, end.en or end.fr."},
    {"[title page]\nlogo = none.png\n",
     "\"body.mahdar-style\", line 2: the picture \"none.png\" cannot be read. Put it beside the "
     "file, or take the line out."},
    {"[title]\nsize = \n", "\"body.mahdar-style\", line 2: nothing stands behind \"size\"."},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(StyleFile)

BOOST_DATA_TEST_CASE(FileOfTheHouseChangesNothing, boost::unit_test::data::make(kLanguages), language) {
    const PageTemplate house = Parsed(DefaultStyleFile());
    BOOST_CHECK(house.style == PageStyle{});
    const Document document = WithFields(language);
    BOOST_CHECK(Styled(document, house) == document);
    BOOST_CHECK(Styled(document, Parsed("")) == document);
}

BOOST_AUTO_TEST_CASE(FaultIsToldWithItsLine) {
    for (const Faulty& row : kFaulty) BOOST_CHECK_EQUAL(FaultOf(row.text), row.sentence);
}

BOOST_AUTO_TEST_CASE(WindowsFilesAndFrenchCommasAreRead) {
    const PageTemplate look = Parsed("\xEF\xBB\xBF[text]\r\nsize = 13,5 pt\r\n[page]\r\npaper=Letter\r\n");
    BOOST_CHECK_CLOSE(look.style.body.sizePt, 13.5, 0.01);
    BOOST_CHECK_CLOSE(look.style.pageHeightPt, 792, 0.1);
}

BOOST_AUTO_TEST_CASE(TemplateKnowsItsBodies) {
    const PageTemplate look = Parsed("[for]\nbody = لجنة المتابعة\nbody = Follow-up Committee\n");
    BOOST_CHECK(IsFor(look, {"", "FOLLOW-UP COMMITTEE"}));
    BOOST_CHECK(IsFor(look, {"لَجنة المُتابعة"}));
    BOOST_CHECK(!IsFor(look, {"Council", ""}));
}

BOOST_AUTO_TEST_CASE(MastheadStandsAsItIsWritten) {
    const PageTemplate look = Parsed(
        "[masthead]\nstart.en = General Secretariat\nstart.ar = الأمانة العامة\nstart = {body}\nstart = of "
        "the {organisation}\n"
        "end = {draft} {symbol}\n");
    const Masthead masthead = Styled(WithFields(Language::English), look).masthead;
    BOOST_REQUIRE_EQUAL(masthead.start.size(), 2);
    BOOST_CHECK(masthead.start[0] == Plain("General Secretariat"));
    BOOST_REQUIRE_EQUAL(masthead.end.size(), 1);
    BOOST_CHECK(masthead.end[0].front() == Bold("Draft").front());
    BOOST_CHECK(Styled(WithFields(Language::Arabic), look).masthead.start[0] == Plain("الأمانة العامة"));
}

BOOST_AUTO_TEST_CASE(LanguagesBesideEachOtherHaveTheirLines) {
    Document document = WithFields(Language::Arabic);
    document.fields["organisation.en"] = {Run{.text = "Organisation E", .language = Language::English}};
    const auto side = Styled(document, Parsed("[masthead]\nstart = {organisation}\nstart.en = Secretariat\n"))
                          .masthead.start;
    BOOST_REQUIRE_EQUAL(side.size(), 3);
    BOOST_CHECK_EQUAL(side[1].front().text, "Organisation E");
    BOOST_CHECK(side[2].front().language == Language::English);
}

BOOST_AUTO_TEST_CASE(EveryFormatFollows) {
    const Folder folder;
    std::ofstream(folder.path / "ours.mahdar-style")
        << "[page]\npaper = A5\nmargin = 10 mm\nmargin above = 25 mm\n[fonts]\nlatin = "
           "Noto Serif\n[heading 1]\nsize = 20 pt\ncolour = #123456\n[numbers]\nlook = "
           "({n})\n[title page]\nlogo = logo.png\nown page = yes\n[masthead]\nstart = "
           "General Secretariat\n";
    const PageTemplate look = ReadStyleFile(folder.path / "ours.mahdar-style");
    const Document document = Styled(WithFields(Language::English), look);
    const std::string docx = Write(document, Format::Docx);
    const std::string page = ZipPartOf(docx, "word/document.xml");
    BOOST_CHECK(Has(page, "w:w=\"8391\"") && Has(page, "w:top=\"1417\"") && Has(page, "(1)") &&
                Has(page, "General Secretariat"));
    BOOST_CHECK(Has(page, "r:embed=\"rId5\"") &&
                ZipPartOf(docx, "word/media/logo.png").starts_with("\x89PNG"));
    BOOST_CHECK(Has(ZipPartOf(docx, "word/styles.xml"), "w:val=\"123456\"") &&
                Has(ZipPartOf(docx, "word/styles.xml"), "Noto Serif"));
    const std::string odt = Write(document, Format::Odt);
    BOOST_CHECK(Has(ZipPartOf(odt, "styles.xml"), "#123456") &&
                Has(ZipPartOf(odt, "styles.xml"), "fo:margin-top=\"70.87pt\""));
    BOOST_CHECK(Has(ZipPartOf(odt, "content.xml"), "General Secretariat") &&
                ZipPartOf(odt, "Pictures/logo.png").starts_with("\x89PNG"));
    const std::string html = Write(document, Format::Html);
    BOOST_CHECK(Has(html, "#123456") && Has(html, "148mm 210mm") && Has(html, "data:image/png;base64,") &&
                Has(html, "(1)"));
    const PageRenderer renderer(document);
    BOOST_CHECK_CLOSE(renderer.PageWidthPt(), 419.5, 0.1);
    BOOST_CHECK(Has(renderer.TextOf(0), "General Secretariat") && !Has(renderer.TextOf(0), "(1)"));
    BOOST_CHECK(Has(Write(document, Format::Pdf), "/Subtype /Image"));
    BOOST_CHECK(Has(Write(document, Format::Txt), "(1)"));
}

BOOST_AUTO_TEST_CASE(ColumnsStayOnTheirSide) {
    Document document = WithFields(Language::Arabic);
    document.style = document.style.Landscape();
    const Document styled = Styled(document, Parsed("[page]\npaper = Letter\n"));
    BOOST_CHECK_CLOSE(styled.style.pageWidthPt, 792, 0.1);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mahdar::page::test
