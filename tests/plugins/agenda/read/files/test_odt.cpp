// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/base/error.h"
#include "tests/plugins/agenda/read/files/odt_builder.h"

#include <boost/test/unit_test.hpp>

#include <random>
#include <string>
#include <vector>

using namespace mahdar;
using namespace mahdar::agenda;
using namespace mahdar::agenda::test;
using Lines = std::vector<std::string>;

namespace {

void Check(const SourceText& text, const Lines& expected) {
    BOOST_TEST(Shown(text) == expected, boost::test_tools::per_element());
}

SourceText Body(const std::string& body) {
    return Read(OdtText{.body = body});
}

std::string Level(int level, const std::string& format, const std::string& more = {}) {
    return "<text:list-level-style-number text:level=\"" + std::to_string(level) + "\" style:num-format=\"" +
           format + "\" " + more + "/>";
}

std::string ListStyle(const std::string& levels) {
    return "<text:list-style style:name=\"L1\">" + levels + "</text:list-style>";
}

const std::string kSteps = ListStyle(Level(1, "1", "style:num-suffix=\".\"") +
                                     Level(2, "a", "style:num-suffix=\")\" text:start-value=\"3\"") +
                                     Level(3, "1", "text:display-levels=\"3\""));

SourceText Listed(const std::string& body, const std::string& styles = kSteps) {
    return Read(OdtText{.body = body, .automatic = styles});
}

std::string Refusal(const std::string& bytes) {
    try {
        (void)ReadOdt(bytes, "agenda.odt");
    } catch (const ParseError& error) {
        return error.what();
    }
    return "read";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(OdtReading)

BOOST_AUTO_TEST_CASE(ParagraphsAndHeadingsAreLinesInReadingOrder) {
    const SourceText text =
        Body("<text:h text:outline-level=\"2\">البند 1</text:h>" + OdtPar("يومي 13-14 مايو"));
    Check(text, {"البند 1", "يومي 13-14 مايو"});
    BOOST_TEST(text.readingOrder);
    BOOST_TEST((text.kind == SourceKind::Odt));
    BOOST_TEST(text.lines[0].hints.headingLevel == 2);
    BOOST_TEST(text.lines[1].hints.headingLevel == 0);
    BOOST_TEST(text.lines[1].hints.startsParagraph);
}

BOOST_AUTO_TEST_CASE(WhiteSpaceIsOneSpaceUnlessItIsMeant) {
    Check(Body(OdtPar(
              "\n   one\n  <text:span>two </text:span> three<text:s text:c=\"2\"/>four<text:tab/>five")),
          {"one two three  four\tfive"});
    const SourceText text = Body(OdtPar("one<text:line-break/> two"));
    Check(text, {"one", "two"});
    BOOST_TEST(!text.lines[0].hints.endsParagraph);
}

BOOST_AUTO_TEST_CASE(ListsCountByLevelAndStartValue) {
    const std::string inner =
        OdtList(OdtItem(OdtPar("c")) + OdtItem(OdtPar("d") + OdtList(OdtItem(OdtPar("deep")), "")), "");
    Check(Listed(OdtList(OdtItem(OdtPar("one") + inner + OdtPar("still one")) +
                         OdtItem(OdtPar("five"), "text:start-value=\"5\"") +
                         OdtItem(OdtPar("six") + OdtPar("still six")))),
          {"1.|one", "c)|c", "d)|d", "1.d.1|deep", "still one", "5.|five", "6.|six", "still six"});
}

BOOST_AUTO_TEST_CASE(ListsGoOnOnlyWhereTheySaySo) {
    const std::string first =
        OdtList(OdtItem(OdtPar("a")) + OdtItem(OdtPar("b")), "text:style-name=\"L1\" xml:id=\"list1\"");
    const std::string item = OdtItem(OdtPar("c"));
    Check(Listed(first + OdtList(item)), {"1.|a", "2.|b", "1.|c"});
    Check(Listed(first + OdtList(item, "text:style-name=\"L1\" text:continue-numbering=\"true\"")),
          {"1.|a", "2.|b", "3.|c"});
    Check(Listed(first + OdtList(OdtItem(OdtPar("x"))) +
                 OdtList(item, "text:style-name=\"L1\" text:continue-list=\"list1\"")),
          {"1.|a", "2.|b", "1.|x", "3.|c"});
}

BOOST_AUTO_TEST_CASE(HeadersOfListsHaveNoNumber) {
    Check(
        Listed(OdtList("<text:list-header>" + OdtPar("head") + "</text:list-header>" + OdtItem(OdtPar("a")))),
        {"head", "1.|a"});
}

BOOST_AUTO_TEST_CASE(FormatsOfOtherScriptsAndPatternsArePrinted) {
    const auto second = [](const std::string& level) {
        return Listed(OdtList(OdtItem(OdtPar("x")) + OdtItem(OdtPar("y"))), ListStyle(level))
            .lines.at(1)
            .hints.listMark;
    };
    BOOST_TEST(second(Level(1, "أ, ب, ت, ...", "style:num-suffix=\"-\"")) == "ب-");
    BOOST_TEST(second(Level(1, "أ, ب, ج, ...")) == "ب");
    BOOST_TEST(second(Level(1, "١, ٢, ٣, ...")) == "٢");
    BOOST_TEST(second(Level(1, "I", "loext:num-list-format=\"(%1%)\" style:num-suffix=\"no\"")) == "(II)");
    BOOST_TEST(second(Level(1, "", "style:num-prefix=\"Annex\"")) == "Annex");
    BOOST_TEST(second("<text:list-level-style-bullet text:level=\"1\" text:bullet-char=\"–\" "
                      "style:num-suffix=\".\"/>") == "–");
}

BOOST_AUTO_TEST_CASE(HeadingsAreNumberedByTheOutline) {
    const std::string outline =
        "<text:outline-style>"
        "<text:outline-level-style text:level=\"1\" style:num-format=\"1\" style:num-suffix=\".\"/>"
        "<text:outline-level-style text:level=\"2\" style:num-format=\"1\" text:display-levels=\"2\"/>"
        "</text:outline-style>";
    const auto heading = [](int level, const char* more = "") {
        return "<text:h text:outline-level=\"" + std::to_string(level) + "\" " + more + ">x</text:h>";
    };
    Check(Read(OdtText{.body = heading(1) + heading(2) + heading(2) +
                               heading(1, "text:is-list-header=\"true\"") + heading(1) + heading(2),
                       .styles = outline}),
          {"1.|x", "1.1|x", "1.2|x", "x", "2.|x", "2.1|x"});
}

BOOST_AUTO_TEST_CASE(NumberWrittenBesideTheTextIsTaken) {
    Check(Body(OdtPar("<text:number>IV.</text:number>Opening")), {"IV.|Opening"});
}

BOOST_AUTO_TEST_CASE(TablesAreReadCellByCell) {
    const auto cell = [](const std::string& inside) {
        return "<table:table-cell>" + inside + "</table:table-cell>";
    };
    const SourceText text =
        Body("<table:table><table:table-header-rows><table:table-row>" + cell(OdtPar("Item")) +
             cell(OdtPar("Title")) + "</table:table-row></table:table-header-rows><table:table-row>" +
             cell(OdtPar("4.")) + cell(OdtPar("Trade")) +
             "<table:covered-table-cell/></table:table-row></table:table>");
    Check(text, {"Item", "Title", "4.|Trade"});
    BOOST_TEST(text.lines[0].hints.inTable);
}

BOOST_AUTO_TEST_CASE(NotesFollowTheirParagraphAndAreMarked) {
    const auto note = [](const char* kind, const char* mark, const char* text) {
        return std::string("<text:note text:note-class=\"") + kind + "\"><text:note-citation>" + mark +
               "</text:note-citation><text:note-body>" + OdtPar(text) + "</text:note-body></text:note>";
    };
    const SourceText text = Body(OdtPar("Text" + note("footnote", "1", "Below") + " goes on") +
                                 OdtPar("Next" + note("endnote", "i", "End")) + OdtPar("Last"));
    Check(text, {"Text goes on", "1|Below", "Next", "Last", "i|End"});
    BOOST_TEST(text.lines[1].hints.note);
}

BOOST_AUTO_TEST_CASE(WhatIsNotPrintedIsLeftOut) {
    const SourceText text =
        Body("<text:tracked-changes><text:changed-region><text:deletion>" + OdtPar("deleted") +
             "</text:deletion></text:changed-region></"
             "text:tracked-changes><text:table-of-content><text:index-body>" +
             OdtPar("Item 1\t3") +
             "</text:index-body></text:table-of-content><text:section text:display=\"none\">" +
             OdtPar("hidden") + "</text:section><text:section>" +
             OdtPar("kept<text:change/><office:annotation><text:p>remark</text:p></"
                    "office:annotation><text:ruby><text:ruby-base> base"
                    "</text:ruby-base><text:ruby-text>above</text:ruby-text></text:ruby>") +
             "</text:section>");
    Check(text, {"kept base"});
    BOOST_TEST(Noted(text, "tracked-changes"));
    BOOST_TEST(Noted(text, "table-of-contents"));
    BOOST_TEST(Noted(text, "hidden-text"));
}

BOOST_AUTO_TEST_CASE(TextBoxesAreReadBehindTheirParagraph) {
    const std::string box = "<draw:frame><draw:text-box>" + OdtPar("Boxed") + "</draw:text-box></draw:frame>";
    Check(Body(OdtPar("Around" + box + " it") + box), {"Around it", "Boxed", "Boxed"});
    Check(Body(OdtPar("A<draw:custom-shape>" + OdtPar("Shape") + "</draw:custom-shape>")), {"A", "Shape"});
}

BOOST_AUTO_TEST_CASE(StylesSayHeadingBoldAndCentred) {
    const auto style = [](const std::string& head, const std::string& inside) {
        return "<style:style " + head + ">" + inside + "</style:style>";
    };
    const std::string styles =
        style("style:family=\"paragraph\" style:name=\"Titre_20_2\" style:display-name=\"Titre 2\"", "") +
        style("style:family=\"paragraph\" style:name=\"Strong\"",
              "<style:text-properties fo:font-weight=\"bold\"/><style:paragraph-properties "
              "fo:text-align=\"center\"/>") +
        style("style:family=\"text\" style:name=\"T1\"",
              "<style:text-properties style:font-weight-complex=\"bold\"/>");
    const std::string automatic =
        style("style:family=\"paragraph\" style:name=\"P1\" style:parent-style-name=\"Strong\"", "") +
        style("style:family=\"paragraph\" style:name=\"P2\" style:parent-style-name=\"Titre_20_2\"", "");
    const SourceText text = Read(
        OdtText{.body = OdtPar("one", "text:style-name=\"P1\"") + OdtPar("two", "text:style-name=\"P2\"") +
                        OdtPar("<text:span text:style-name=\"T1\">البند</text:span>") +
                        OdtPar("<text:span text:style-name=\"T1\">Item</text:span>"),
                .automatic = automatic,
                .styles = styles});
    BOOST_TEST(text.lines.at(0).hints.bold);
    BOOST_TEST(text.lines.at(0).hints.centred);
    BOOST_TEST(text.lines.at(1).hints.headingLevel == 2);
    BOOST_TEST(text.lines.at(2).hints.bold);
    BOOST_TEST(!text.lines.at(3).hints.bold);
}

BOOST_AUTO_TEST_CASE(ProtectedDocumentSaysSo) {
    const std::string manifest =
        "<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></"
        "manifest:manifest>";
    BOOST_TEST(Refusal(OdtBytes({.body = "", .more = {{"META-INF/manifest.xml", manifest, false}}}))
                   .find("password") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(DocumentOfPicturesSaysSo) {
    BOOST_TEST(Refusal(OdtBytes({.body = OdtPar(""), .more = {{"Pictures/1.png", "PNG", true}}}))
                   .find("are pictures") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(ListsAndTablesMayStand32DeepAndNoDeeper) {
    const auto nested = [](int depth) {
        std::string body = OdtPar("deep");
        for (int i = 0; i < depth; ++i) body = OdtList(OdtItem(body));
        return Refusal(OdtBytes({.body = body}));
    };
    BOOST_TEST(nested(20) == "read");
    BOOST_TEST(nested(40).find("inside each other") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(CutAndFlippedDocumentsNeverCrash) {
    const std::string good =
        OdtBytes({.body = OdtPar("Item 1: Opening") + OdtList(OdtItem(OdtPar("one"))), .automatic = kSteps});
    for (std::size_t length = 0; length < good.size(); length += 3)
        BOOST_TEST(Refusal(good.substr(0, length)) != "read");
    std::mt19937 random(13);
    for (int round = 0; round < 2000; ++round) {
        std::string bad = good;
        for (unsigned i = 0; i <= random() % 3; ++i) bad[random() % bad.size()] = static_cast<char>(random());
        (void)Refusal(bad);
    }
}

BOOST_AUTO_TEST_SUITE_END()
