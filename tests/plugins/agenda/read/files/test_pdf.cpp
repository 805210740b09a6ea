// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/base/error.h"
#include "plugins/agenda/read/files/source_file.h"
#include "tests/plugins/agenda/read/files/pdf_builder.h"
#include "tests/plugins/agenda/read/files/shown_lines.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

using namespace mahdar;
using namespace mahdar::agenda;
using namespace mahdar::agenda::test;
using Lines = std::vector<std::string>;

namespace {

constexpr double kPitch = 15;

SourceText ReadPages(const std::vector<PlacedPage>& pages) {
    PdfBuilder builder;
    for (const PlacedPage& page : pages) builder.AddPage(page);
    return ReadSourceFile(builder.Bytes(), "agenda.pdf");
}

std::string Refusal(const std::string& bytes) {
    try {
        (void)ReadSourceFile(bytes, "agenda.pdf");
    } catch (const ParseError& error) {
        return error.what();
    }
    return "read";
}

std::string Filler(int words, std::mt19937& random, std::string_view letters) {
    std::string text;
    for (int i = 0; i < words; ++i) {
        if (i > 0) text += ' ';
        for (int c = 0; c < 5; ++c) text += letters[random() % letters.size()];
    }
    return text;
}

std::string Uneven(int words, unsigned seed) {
    std::mt19937 random(seed);
    return Filler(words, random, "abcdefghijklmnopqrstuvwxyz");
}

/// Of letters that Helvetica makes equally wide: lines of as many words are equally long, and no word of the
/// next line would have had room.
std::string Even(int words, unsigned seed) {
    std::mt19937 random(seed);
    return Filler(words, random, "abdeghnopqu");
}

using Words = std::string (*)(int, unsigned);

PlacedPage Column(double x, double y, int lines, int words, unsigned seed, Words make = Uneven) {
    PlacedPage page;
    for (int i = 0; i < lines; ++i)
        page.push_back({x, y + i * kPitch, make(words, seed + static_cast<unsigned>(i))});
    return page;
}

PlacedPage Together(PlacedPage a, const PlacedPage& b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

Lines Paragraphs(const SourceText& text) {
    Lines paragraphs;
    for (const RawLine& line : text.lines) {
        if (line.hints.startsParagraph) paragraphs.emplace_back();
        BOOST_REQUIRE(!paragraphs.empty());
        paragraphs.back() += (paragraphs.back().empty() ? "" : " ") + line.text;
    }
    return paragraphs;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(PdfReading)

BOOST_AUTO_TEST_CASE(LinesComeFromTheTopWithTheirPages) {
    const SourceText text =
        ReadPages({{{72, 130, "Second line"}, {72, 100, "First line"}}, {{72, 100, "Next page"}}});
    BOOST_TEST(Shown(text) == (Lines{"First line", "Second line", "Next page"}),
               boost::test_tools::per_element());
    BOOST_TEST(text.lines[0].hints.page == 1);
    BOOST_TEST(text.lines[2].hints.page == 2);
    BOOST_TEST(text.readingOrder);
    BOOST_TEST((text.kind == SourceKind::Pdf));
    BOOST_TEST(Noted(text, "read-from-pdf"));
}

BOOST_AUTO_TEST_CASE(ParagraphEndsWhereTheNextWordHadRoom) {
    const std::string first = Even(10, 1);
    const std::string second = Even(10, 2);
    const SourceText text =
        ReadPages({{{72, 100, first}, {72, 115, "and ends."}, {72, 130, second}, {72, 145, "too."}}});
    BOOST_TEST(Paragraphs(text) == (Lines{first + " and ends.", second + " too."}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(GapPartsParagraphsThatFillTheirLines) {
    PlacedPage page = Column(72, 100, 4, 10, 1, Even);
    const PlacedPage below = Column(72, 100 + 4 * kPitch + 10, 4, 10, 20, Even);
    const SourceText text = ReadPages({Together(page, below)});
    BOOST_TEST(Paragraphs(text).size() == 2u);
}

BOOST_AUTO_TEST_CASE(ParagraphGoesOnOnTheNextPage) {
    const SourceText text = ReadPages({Column(72, 100, 30, 10, 1, Even), Column(72, 100, 3, 10, 50, Even)});
    BOOST_TEST(Paragraphs(text).size() == 1u);
}

BOOST_AUTO_TEST_CASE(WordBrokenAtItsDashIsPutTogether) {
    const SourceText text =
        ReadPages({{{72, 100, "The plan of action for the years that are to come, 2022-"},
                    {72, 115, "2027, was adopted by the committee at its last session of all."}}});
    BOOST_TEST(text.lines.at(0).text.ends_with("2022-2027,"));
    BOOST_TEST(text.lines.at(1).text.starts_with("was"));
}

BOOST_AUTO_TEST_CASE(LargeLetterIsAHeadingBoldIsSaid) {
    PlacedPage page = Column(72, 160, 10, 10, 1);
    page.push_back({72, 100, "Agenda", 20, true});
    page.push_back({72, 135, "Item one", 15, true});
    page.push_back({72, 400, "Bold line", 12, true});
    const SourceText text = ReadPages({page});
    BOOST_TEST(text.lines.at(0).hints.headingLevel == 1);
    BOOST_TEST(text.lines.at(1).hints.headingLevel == 2);
    BOOST_TEST(text.lines.at(1).hints.bold);
    BOOST_TEST(text.lines.at(2).hints.headingLevel == 0);
    BOOST_TEST(!text.lines.at(2).hints.bold);
    BOOST_TEST(text.lines.back().hints.bold);
    BOOST_TEST(text.lines.back().hints.headingLevel == 0);
}

BOOST_AUTO_TEST_CASE(HeadAndFootOfThePagesAndTheirNumbersGo) {
    std::vector<PlacedPage> pages;
    for (int p = 1; p <= 6; ++p) {
        PlacedPage page = Column(72, 120, 8, 10, static_cast<unsigned>(100 * p));
        page.push_back({72, 40, "CTTE/7/D.1"});
        page.push_back({400, 40, "14 May 2026"});
        page.push_back({290, 810, "Page " + std::to_string(p) + " of 6"});
        pages.push_back(std::move(page));
    }
    const SourceText text = ReadPages(pages);
    BOOST_TEST(text.lines.size() == 48u);
    BOOST_TEST(Noted(text, "page-furniture"));
}

// Headings of items that begin on new pages, alike but for their numbers, were taken for a running head and
// lost.
BOOST_AUTO_TEST_CASE(HeadingsOfItemsThatBeginOnNewPagesStay) {
    for (const int pagesAnItem : {1, 2}) {
        std::vector<PlacedPage> pages;
        for (int p = 0; p < 12; ++p) {
            PlacedPage page = Column(72, 120, 8, 10, static_cast<unsigned>(100 * p + 7));
            if (p % pagesAnItem == 0)
                page.push_back({72, 60, "Agenda Item " + std::to_string(p / pagesAnItem + 1)});
            page.push_back({72, 30, "Committee of Experts, 7th Meeting, page " + std::to_string(p + 1)});
            page.push_back({290, 810, std::to_string(p + 1)});
            pages.push_back(std::move(page));
        }
        const Lines shown = Shown(ReadPages(pages));
        const auto begins = [](const char* with) {
            return [with](const std::string& line) { return line.starts_with(with); };
        };
        BOOST_TEST(std::count_if(shown.begin(), shown.end(), begins("Agenda Item ")) == 12 / pagesAnItem);
        BOOST_TEST(std::count_if(shown.begin(), shown.end(), begins("Committee of Experts")) == 0);
    }
}

BOOST_AUTO_TEST_CASE(NumberOfASinglePageGoesAYearDoesNot) {
    BOOST_TEST(Shown(ReadPages({{{72, 100, "Item 1"}, {290, 810, "- 3 -"}}})) == (Lines{"Item 1"}),
               boost::test_tools::per_element());
    BOOST_TEST(Shown(ReadPages({{{72, 100, "Item 1"}, {72, 810, "2026"}}})) == (Lines{"Item 1", "2026"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(TextRepeatedInsideThePagesStays) {
    std::vector<PlacedPage> pages;
    for (int p = 1; p <= 6; ++p) {
        PlacedPage page = Column(72, 60, 30, 10, static_cast<unsigned>(100 * p));
        page.push_back({72, 60 + 30 * kPitch, "Action required: the same sentence"});
        page = Together(page, Column(72, 60 + 31 * kPitch, 5, 10, static_cast<unsigned>(100 * p + 50)));
        pages.push_back(std::move(page));
    }
    const Lines shown = Shown(ReadPages(pages));
    BOOST_TEST(std::count(shown.begin(), shown.end(), "Action required: the same sentence") == 6);
}

BOOST_AUTO_TEST_CASE(ColumnsAreReadOneAfterTheOther) {
    const PlacedPage left = Column(60, 120, 12, 6, 1);
    const PlacedPage right = Column(320, 120, 12, 6, 40);
    PlacedPage page = Together(left, right);
    page.push_back({60, 90, Uneven(13, 77)});
    Lines expected{page.back().text};
    for (const PlacedText& line : left) expected.push_back(line.text);
    for (const PlacedText& line : right) expected.push_back(line.text);
    BOOST_TEST(Shown(ReadPages({page})) == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(CellsOfARowStayOnOneLine) {
    PlacedPage page;
    for (int i = 0; i < 10; ++i) {
        page.push_back({72, 100 + i * 20.0, std::to_string(i + 1) + "."});
        page.push_back({120, 100 + i * 20.0, "Report " + Uneven(1 + i % 3, static_cast<unsigned>(i))});
        page.push_back({420, 100 + i * 20.0, "Doc"});
    }
    const Lines shown = Shown(ReadPages({page}));
    BOOST_REQUIRE(shown.size() == 10u);
    BOOST_TEST(shown[3].starts_with("4.\tReport"));
    BOOST_TEST(shown[3].ends_with("\tDoc"));
}

BOOST_AUTO_TEST_CASE(MarkOfANoteIsNoPartOfTheWord) {
    BOOST_TEST(Shown(ReadPages({{{72, 100, "the Committee"},
                                 {146.5, 95, "12", 6},
                                 {72, 115, "met in May of that year."}}}))
                   .front() == "the Committee");
}

BOOST_AUTO_TEST_CASE(PagesOfPicturesSaySo) {
    PdfBuilder builder;
    builder.AddRawPage("0 0 300 300 re f");
    BOOST_TEST(Refusal(builder.Bytes()).find("are pictures") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(DamagedFilesGetOneSentence) {
    PdfBuilder builder;
    for (int p = 0; p < 3; ++p) builder.AddPage(Column(72, 100, 10, 8, static_cast<unsigned>(p)));
    const std::string good = builder.Bytes();
    BOOST_TEST(Refusal(good) == "read");
    for (std::size_t length = 5; length < good.size(); length += 23) {
        const std::string said = Refusal(good.substr(0, length));
        const bool known = said == "read" || said.find("damaged") != std::string::npos ||
                           said.find("pictures") != std::string::npos;
        BOOST_TEST(known, length << ": " << said);
    }
    std::mt19937 random(17);
    for (int round = 0; round < 300; ++round) {
        std::string bad = good;
        for (unsigned i = 0; i <= random() % 8; ++i) bad[random() % bad.size()] = static_cast<char>(random());
        (void)Refusal(bad);
    }
    BOOST_TEST(Refusal("%PDF-1.7\nnothing more").find("damaged") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(ProgressIsToldPageByPageAndCanCancel) {
    PdfBuilder builder;
    for (int p = 0; p < 40; ++p) builder.AddPage(Column(72, 100, 5, 8, static_cast<unsigned>(p)));
    const std::string bytes = builder.Bytes();
    std::vector<int> told;
    (void)ReadSourceFile(bytes, "agenda.pdf", {}, [&](int done, int total) {
        BOOST_TEST(total == 40);
        told.push_back(done);
    });
    BOOST_TEST(told.size() == 40u);
    int calls = 0;
    BOOST_CHECK_THROW((void)ReadSourceFile(bytes, "agenda.pdf", {},
                                           [&](int, int) {
                                               if (++calls == 7) throw UserCancelled();
                                           }),
                      UserCancelled);
    BOOST_TEST(calls == 7);
}

BOOST_AUTO_TEST_SUITE_END()
