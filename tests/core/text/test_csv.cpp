// SPDX-License-Identifier: LGPL-2.1-or-later
#include <boost/test/unit_test.hpp>

#include "core/text/csv.h"

using namespace mahdar;

BOOST_AUTO_TEST_SUITE(Csv)

BOOST_AUTO_TEST_CASE(WhatIsWrittenIsReadBack) {
    const std::vector<CsvRow> rows{
        {"plain", "with, comma", "with \"marks\""}, {"two\nlines", " blank ", "عربي"}, {"", "x", ""}};
    BOOST_TEST((ParseCsv(WriteCsv(rows), ',') == rows));
}

BOOST_AUTO_TEST_CASE(TheFileIsAsTheStandardSays) {
    BOOST_TEST(WriteCsv({{"a", "b,c"}, {"d\"e", ""}}) ==
               "\xEF\xBB\xBF"
               "a,\"b,c\"\r\n\"d\"\"e\",\r\n");
}

BOOST_AUTO_TEST_CASE(TheSeparatorIsFound) {
    BOOST_TEST(DetectSeparator("a,b,c\n1,2,3\n") == ',');
    BOOST_TEST(DetectSeparator("a;b;c\n1,5;2,5;3,5\n") == ';');
    BOOST_TEST(DetectSeparator("a\tb, c\n1\t2\n") == '\t');
    BOOST_TEST(DetectSeparator("name;remark\nA;\"one, two, three\"\nB;\"x, y, z\"\n") == ';');
    BOOST_TEST(DetectSeparator("sep=;\na,b;c\n") == ';');
    BOOST_TEST(DetectSeparator("one column\n") == ',');
}

BOOST_AUTO_TEST_CASE(TheToldSeparatorIsNoRow) {
    BOOST_TEST((ParseCsv("sep=;\na;b\n", ';') == std::vector<CsvRow>{{"a", "b"}}));
}

BOOST_AUTO_TEST_CASE(ShapesThatComeFromHandsAreRead) {
    BOOST_TEST((ParseCsv("a,b\r\n\r\n1,2", ',') == std::vector<CsvRow>{{"a", "b"}, {"1", "2"}}));
    BOOST_TEST((ParseCsv("\"open,1\n2", ',') == std::vector<CsvRow>{{"open,1\n2"}}));
    BOOST_TEST((ParseCsv("\"a\"b,c\n", ',') == std::vector<CsvRow>{{"ab", "c"}}));
    BOOST_TEST((ParseCsv("a,b,\n", ',') == std::vector<CsvRow>{{"a", "b", ""}}));
    BOOST_TEST(ParseCsv("", ',').empty());
    BOOST_TEST(ParseCsv("\n\n", ',').empty());
}

// Calc opened item 4/2 as the 4th of February.
BOOST_AUTO_TEST_CASE(SubItemDoesNotBecomeADate) {
    BOOST_TEST(WriteCsv({{"4/2", "4", "OIC/41"}}) == "\xEF\xBB\xBF\u200E4/2,4,OIC/41\r\n");
}

BOOST_AUTO_TEST_SUITE_END()
