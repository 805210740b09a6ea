// SPDX-License-Identifier: LGPL-2.1-or-later
#include "tests/plugins/agenda/read/files/docx_builder.h"

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

using namespace mahdar;
using namespace mahdar::agenda;
using namespace mahdar::agenda::test;
using Lines = std::vector<std::string>;

namespace {

std::string Level(int level, const std::string& format, const std::string& text,
                  const std::string& more = {}) {
    return "<w:lvl w:ilvl=\"" + std::to_string(level) + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" +
           format + "\"/><w:lvlText w:val=\"" + text + "\"/>" + more + "</w:lvl>";
}

std::string List(int id, const std::string& levels) {
    return "<w:abstractNum w:abstractNumId=\"" + std::to_string(id) + "\">" + levels + "</w:abstractNum>";
}

std::string Number(int id, int list, const std::string& overrides = {}) {
    return "<w:num w:numId=\"" + std::to_string(id) + "\"><w:abstractNumId w:val=\"" + std::to_string(list) +
           "\"/>" + overrides + "</w:num>";
}

std::string StartOverride(int level, int start) {
    return "<w:lvlOverride w:ilvl=\"" + std::to_string(level) + "\"><w:startOverride w:val=\"" +
           std::to_string(start) + "\"/></w:lvlOverride>";
}

/// One letter a paragraph: "10" is level 0 of number 1.
Lines Marks(const std::string& numbering, const std::vector<std::pair<int, int>>& paragraphs,
            const std::string& styles = {}) {
    std::string body;
    for (const auto& [number, level] : paragraphs) body += Par("x", InList(number, level));
    Lines marks;
    for (const RawLine& line : Read({.body = body, .styles = styles, .numbering = numbering}).lines)
        marks.push_back(line.hints.listMark);
    return marks;
}

void Check(const Lines& found, const Lines& expected) {
    BOOST_TEST(found == expected, boost::test_tools::per_element());
}

const std::string kOutline =
    List(7, Level(0, "decimal", "%1.") + Level(1, "lowerLetter", "%2)") + Level(2, "decimal", "%1.%2.%3"));

}  // namespace

BOOST_AUTO_TEST_SUITE(DocxLists)

BOOST_AUTO_TEST_CASE(LevelsCountAndRestartUnderTheNextOuterNumber) {
    Check(Marks(kOutline + Number(1, 7), {{1, 0}, {1, 1}, {1, 1}, {1, 2}, {1, 0}, {1, 1}, {1, 2}}),
          {"1.", "a)", "b)", "1.b.1", "2.", "a)", "2.a.1"});
}

BOOST_AUTO_TEST_CASE(EveryFormatIsPrintedAsWordPrintsIt) {
    const auto third = [](const char* format, const char* text = "%1") {
        return Marks(List(1, Level(0, format, text)) + Number(1, 1), {{1, 0}, {1, 0}, {1, 0}}).back();
    };
    BOOST_TEST(third("decimal", "(%1)") == "(3)");
    BOOST_TEST(third("decimalZero") == "03");
    BOOST_TEST(third("lowerLetter") == "c");
    BOOST_TEST(third("upperLetter") == "C");
    BOOST_TEST(third("lowerRoman") == "iii");
    BOOST_TEST(third("upperRoman") == "III");
    BOOST_TEST(third("arabicAlpha") == "ت");
    BOOST_TEST(third("arabicAbjad") == "ج");
    BOOST_TEST(third("hindiNumbers") == "३");
    BOOST_TEST(third("ordinal") == "3rd");
    BOOST_TEST(third("none", "Annex") == "Annex");
    BOOST_TEST(third("somethingNew") == "3");
    BOOST_TEST(third("bullet", "\xEF\x82\xB7") == "•");
    BOOST_TEST(third("bullet", "–") == "–");
    BOOST_TEST(third("bullet", "o") == "•");
}

BOOST_AUTO_TEST_CASE(CustomFormatIsKnownByItsExample) {
    const std::string format =
        "<w:lvl w:ilvl=\"0\"><mc:AlternateContent><mc:Choice><w:numFmt w:val=\"custom\" w:format=\"١, ٢, ٣, "
        "...\"/>"
        "</mc:Choice></mc:AlternateContent><w:lvlText w:val=\"%1-\"/></w:lvl>";
    Check(Marks(List(1, format) + Number(1, 1), {{1, 0}, {1, 0}}), {"١-", "٢-"});
}

BOOST_AUTO_TEST_CASE(LettersPastTheAlphabetAreDoubled) {
    std::vector<std::pair<int, int>> many(28, {1, 0});
    BOOST_TEST(Marks(List(1, Level(0, "lowerLetter", "%1")) + Number(1, 1), many).back() == "bb");
    BOOST_TEST(Marks(List(1, Level(0, "lowerRoman", "%1")) + Number(1, 1), many).back() == "xxviii");
}

BOOST_AUTO_TEST_CASE(NumbersOfOneListCountOnAndAStartOfTheirOwnCountsOnce) {
    const std::string numbering = kOutline + Number(1, 7) + Number(2, 7) + Number(3, 7, StartOverride(0, 5));
    Check(Marks(numbering, {{1, 0}, {2, 0}, {3, 0}, {3, 0}, {1, 0}}), {"1.", "2.", "5.", "6.", "7."});
}

BOOST_AUTO_TEST_CASE(LevelOfItsOwnReplacesThatOfTheList) {
    const std::string own =
        "<w:lvlOverride w:ilvl=\"0\">" + Level(0, "upperRoman", "%1 -") + "</w:lvlOverride>";
    Check(Marks(kOutline + Number(1, 7, own), {{1, 0}, {1, 1}, {1, 2}}), {"I -", "a)", "I.a.1"});
}

BOOST_AUTO_TEST_CASE(LevelMayGoOnOverOuterNumbers) {
    const std::string list =
        List(1, Level(0, "decimal", "%1.") + Level(1, "decimal", "%2)", "<w:lvlRestart w:val=\"0\"/>"));
    Check(Marks(list + Number(1, 1), {{1, 0}, {1, 1}, {1, 0}, {1, 1}}), {"1.", "1)", "2.", "2)"});
}

BOOST_AUTO_TEST_CASE(LegalNumbersAreWesternThroughout) {
    const std::string list =
        List(1, Level(0, "upperRoman", "%1.") + Level(1, "decimal", "%1.%2", "<w:isLgl/>"));
    Check(Marks(list + Number(1, 1), {{1, 0}, {1, 0}, {1, 1}}), {"I.", "II.", "2.1"});
}

BOOST_AUTO_TEST_CASE(OuterNumberThatNeverCameIsItsStart) {
    Check(Marks(kOutline + Number(1, 7), {{1, 2}, {1, 2}}), {"1.a.1", "1.a.2"});
}

BOOST_AUTO_TEST_CASE(NumberIsInheritedThroughTheStyleAndCanBeTakenAway) {
    const std::string styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"Base\"><w:pPr><w:numPr><w:numId "
        "w:val=\"1\"/></w:numPr></w:pPr></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"Sub\"><w:basedOn w:val=\"Base\"/></w:style>";
    const std::string list =
        List(7, Level(0, "decimal", "%1.") + Level(1, "decimal", "%1.%2", "<w:pStyle w:val=\"Sub\"/>"));
    const SourceText text =
        Read({.body = Par("a", "<w:pStyle w:val=\"Base\"/>") + Par("b", "<w:pStyle w:val=\"Sub\"/>") +
                      Par("c", "<w:pStyle w:val=\"Sub\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>") +
                      Par("d", "<w:pStyle w:val=\"Sub\"/>"),
              .styles = styles,
              .numbering = list + Number(1, 7)});
    Check(Shown(text), {"1.|a", "1.1|b", "c", "1.2|d"});
    BOOST_TEST(text.lines[1].hints.listLevel == 1);
}

BOOST_AUTO_TEST_CASE(ListMayStandForTheListOfANumberingStyle) {
    const std::string styles =
        "<w:style w:type=\"numbering\" w:styleId=\"Steps\"><w:pPr><w:numPr><w:numId "
        "w:val=\"1\"/></w:numPr></w:pPr></w:style>";
    const std::string numbering =
        kOutline + List(8, "<w:numStyleLink w:val=\"Steps\"/>") + Number(1, 7) + Number(2, 8);
    Check(Marks(numbering, {{2, 0}, {2, 1}}, styles), {"1.", "a)"});
    const std::string circle = List(8, "<w:numStyleLink w:val=\"Steps\"/>") + Number(1, 8);
    Check(Marks(circle, {{1, 0}}, styles), {""});
}

BOOST_AUTO_TEST_CASE(EmptyNumberedParagraphCountsButShowsNothing) {
    const SourceText text =
        Read({.body = Par("a", InList(1, 0)) + Par("", InList(1, 0)) + Par("c", InList(1, 0)),
              .numbering = kOutline + Number(1, 7)});
    Check(Shown(text), {"1.|a", "3.|c"});
}

BOOST_AUTO_TEST_CASE(NumberedCellIsTheMarkOfTheCellBesideIt) {
    const std::string table = "<w:tbl><w:tr><w:tc>" + Par("", InList(1, 0)) + "</w:tc><w:tc>" +
                              Par("Opening") + "</w:tc></w:tr></w:tbl>";
    Check(Shown(Read({.body = table, .numbering = kOutline + Number(1, 7)})), {"1.|Opening"});
}

BOOST_AUTO_TEST_CASE(UnknownNumbersAndWildValuesDoNoHarm) {
    const std::string wild =
        List(1, "<w:lvl w:ilvl=\"99\"><w:start w:val=\"2147483647\"/><w:lvlText w:val=\"%9%0%\"/></w:lvl>");
    Check(Marks(wild + Number(1, 1), {{1, 77}, {1, 77}, {5, 0}}), {"1000000%0%", "1000001%0%", ""});
}

BOOST_AUTO_TEST_SUITE_END()
