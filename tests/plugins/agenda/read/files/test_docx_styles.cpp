// SPDX-License-Identifier: LGPL-2.1-or-later
#include "tests/plugins/agenda/read/files/docx_builder.h"

#include <boost/test/unit_test.hpp>

#include <string>

using namespace mahdar;
using namespace mahdar::agenda;
using namespace mahdar::agenda::test;

namespace {

std::string Style(const std::string& id, const std::string& name, const std::string& inside = {},
                  const char* basedOn = "") {
    return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name +
           "\"/><w:basedOn w:val=\"" + basedOn + "\"/>" + inside + "</w:style>";
}

LineHints HintsOf(const std::string& styles, const std::string& paragraph) {
    return Read({.body = Par("Item 1", paragraph), .styles = styles}).lines.at(0).hints;
}

const std::string kFirst = "<w:pStyle w:val=\"S1\"/>";

}  // namespace

BOOST_AUTO_TEST_SUITE(DocxStyling)

BOOST_AUTO_TEST_CASE(HeadingIsKnownByNameInEveryLanguage) {
    for (const char* name :
         {"heading 2", "Heading 2", "Titre 2", "Überschrift 2", "عنوان 2", "العنوان 2", "رأس ٢", "Título 2"})
        BOOST_TEST(HintsOf(Style("S1", name), kFirst).headingLevel == 2, name);
    for (const char* name : {"Title", "List 2", "heading", "toc heading", "Body Text 2", "2"})
        BOOST_TEST(HintsOf(Style("S1", name), kFirst).headingLevel == 0, name);
}

BOOST_AUTO_TEST_CASE(HeadingIsKnownByTheIdOfItsStyle) {
    BOOST_TEST(HintsOf(Style("Titre3", "Mon style"), "<w:pStyle w:val=\"Titre3\"/>").headingLevel == 3);
}

BOOST_AUTO_TEST_CASE(OutlineLevelCountsMoreThanTheName) {
    const std::string outline = "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>";
    BOOST_TEST(HintsOf(Style("S1", "Agenda item", outline), kFirst).headingLevel == 1);
    BOOST_TEST(HintsOf(Style("S1", "heading 4", outline), kFirst).headingLevel == 1);
    BOOST_TEST(HintsOf({}, "<w:outlineLvl w:val=\"2\"/>").headingLevel == 3);
    BOOST_TEST(HintsOf(Style("S1", "heading 1"), kFirst + "<w:outlineLvl w:val=\"9\"/>").headingLevel == 0);
}

BOOST_AUTO_TEST_CASE(LookIsInheritedAlongTheChainOfStyles) {
    const std::string styles = Style("S1", "mine", {}, "S2") +
                               Style("S2", "theirs", "<w:rPr><w:b/></w:rPr>", "S3") +
                               Style("S3", "heading 1", "<w:pPr><w:jc w:val=\"center\"/></w:pPr>");
    const LineHints hints = HintsOf(styles, kFirst);
    BOOST_TEST(hints.headingLevel == 1);
    BOOST_TEST(hints.bold);
    BOOST_TEST(hints.centred);
    BOOST_TEST(!HintsOf(styles, kFirst + "<w:jc w:val=\"both\"/>").centred);
}

BOOST_AUTO_TEST_CASE(CircleOfStylesEnds) {
    BOOST_TEST(
        HintsOf(Style("S1", "a", {}, "S2") + Style("S2", "b", "<w:rPr><w:b/></w:rPr>", "S1"), kFirst).bold);
}

BOOST_AUTO_TEST_CASE(CharacterStyleStandsBetweenRunAndParagraph) {
    const std::string styles =
        Style("S1", "a", "<w:rPr><w:b/></w:rPr>") +
        "<w:style w:type=\"character\" w:styleId=\"Thin\"><w:rPr><w:b w:val=\"0\"/></w:rPr></w:style>";
    const auto bold = [&](const std::string& run) {
        return Read({.body = "<w:p><w:pPr>" + kFirst + "</w:pPr>" + run + "</w:p>", .styles = styles})
            .lines.at(0)
            .hints.bold;
    };
    BOOST_TEST(bold(Run("x")));
    BOOST_TEST(!bold(Run("x", "<w:rStyle w:val=\"Thin\"/>")));
    BOOST_TEST(bold(Run("x", "<w:rStyle w:val=\"Thin\"/><w:b/>")));
}

BOOST_AUTO_TEST_CASE(DefaultsAndTheDefaultStyleCountWhereNothingElseIsSaid) {
    const std::string defaults =
        "<w:docDefaults><w:rPrDefault><w:rPr><w:b/></w:rPr></w:rPrDefault></w:docDefaults>";
    BOOST_TEST(HintsOf(defaults, {}).bold);
    const std::string normal =
        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"><w:pPr><w:jc "
        "w:val=\"center\"/></w:pPr></w:style>";
    BOOST_TEST(HintsOf(normal, {}).centred);
    BOOST_TEST(HintsOf(normal, "<w:pStyle w:val=\"NoSuchStyle\"/>").centred);
}

BOOST_AUTO_TEST_CASE(LinesOfATableOfContentsAreLeftOut) {
    const SourceText text = Read({.body = Par("Item 1\t3", "<w:pStyle w:val=\"TM1\"/>") + Par("Item 1"),
                                  .styles = Style("TM1", "toc 1")});
    BOOST_TEST(Shown(text) == std::vector<std::string>{"Item 1"}, boost::test_tools::per_element());
    BOOST_TEST(Noted(text, "table-of-contents"));
}

BOOST_AUTO_TEST_SUITE_END()
