// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/document/mark_changes.h"

#include "core/document/page_text.h"
#include "core/document/writer.h"
#include "tests/core/document/read_back.h"

#include <boost/test/unit_test.hpp>
#include <pugixml.hpp>

#include <set>

namespace mahdar::page::test {
namespace {

Document Page(std::vector<Block> blocks) {
    Document page{.language = Language::English};
    page.blocks = std::move(blocks);
    return page;
}

Paragraph Text(std::string text, std::string number = {}) {
    return {.runs = Plain(std::move(text)), .number = std::move(number)};
}

const Document kBefore =
    Page({Heading{.runs = Plain("Trade")}, Text("The Committee took note of the report.", "1."),
          Text("This one goes away for good.", "2."), Text("The meeting rose at noon.", "3.")});

Document After() {
    Document page =
        Page({Heading{.runs = Plain("Trade")},
              Paragraph{.runs = {Run{.text = "The Committee "}, Run{.text = "took note", .bold = true},
                                 Run{.text = " with appreciation of the report."}},
                        .number = "1."},
              Text("The meeting rose at noon.", "2."), Text("Something quite new stands here.", "3.")});
    return page;
}

std::string Marked(const Runs& runs) {
    std::string text;
    for (const Run& run : runs) {
        const char* open = run.change == ChangeMark::Inserted  ? "+"
                           : run.change == ChangeMark::Deleted ? "-"
                                                               : "";
        text += open + run.text + open;
    }
    return text;
}

/// The text of the DOCX once every change is accepted, or refused.
std::string Settled(const std::string& docx, const char* gone) {
    pugi::xml_document part;
    BOOST_REQUIRE(part.load_string(ZipPartOf(docx, "word/document.xml").c_str(),
                                   pugi::parse_default | pugi::parse_ws_pcdata));
    std::string text;
    auto nodes = part.select_nodes("//w:p | //w:tab | //w:t | //w:delText");
    nodes.sort();
    for (const auto& found : nodes) {
        bool dropped = false;
        for (pugi::xml_node node = found.node(); node; node = node.parent())
            dropped = dropped || node.name() == std::string(gone);
        const std::string name = found.node().name();
        if (!dropped) text += name == "w:p" || name == "w:tab" ? " " : found.node().text().get();
    }
    return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(MarkChangesTest)

BOOST_AUTO_TEST_CASE(WordsAndWholeParagraphsAreMarked) {
    const Document marked = MarkChanges(kBefore, After(), "Pakistan", "2026-11-19T10:00:00Z");
    std::vector<std::string> texts;
    for (const Block& block : marked.blocks)
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) texts.push_back(Marked(paragraph->runs));
    BOOST_REQUIRE(texts.size() == 4u);
    BOOST_TEST(texts[0].find("with appreciation") != std::string::npos);
    BOOST_TEST(texts[0].find('+') < texts[0].find("with appreciation"));
    BOOST_TEST(texts[1] == "-This one goes away for good.-");
    BOOST_TEST(texts[2] == "The meeting rose at noon.");
    BOOST_TEST(texts[3] == "+Something quite new stands here.+");
    const auto& first = std::get<Paragraph>(marked.blocks[1]);
    BOOST_TEST(first.runs[1].bold);
}

BOOST_AUTO_TEST_CASE(SameTextHasNoMark) {
    for (const Block& block : MarkChanges(kBefore, kBefore, "x", "").blocks)
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            for (const Run& run : paragraph->runs) BOOST_CHECK(run.change == ChangeMark::None);
}

BOOST_AUTO_TEST_CASE(WordAcceptsOrRefusesEachChange) {
    const std::string docx =
        Write(MarkChanges(kBefore, After(), "Pakistan & others", "2026-11-19T10:00:00Z"), Format::Docx);
    pugi::xml_document part;
    BOOST_REQUIRE(part.load_string(ZipPartOf(docx, "word/document.xml").c_str()));
    std::set<std::string> ids;
    for (const auto& found : part.select_nodes("//w:ins | //w:del")) {
        BOOST_TEST(found.node().attribute("w:author").value() == std::string("Pakistan & others"));
        BOOST_TEST(found.node().attribute("w:date").value() == std::string("2026-11-19T10:00:00Z"));
        BOOST_TEST(ids.insert(found.node().attribute("w:id").value()).second);
    }
    BOOST_TEST(ids.size() >= 5u);
    BOOST_TEST(part.select_nodes("//w:del//w:t").empty());
    BOOST_TEST(part.select_node("//w:pPr/w:rPr/w:del"));
    BOOST_TEST(part.select_node("//w:pPr/w:rPr/w:ins"));
    const auto accepted = WordsOf(Settled(docx, "w:del"));
    const auto after = WordsOf(Write(After(), Format::Txt));
    BOOST_CHECK_EQUAL_COLLECTIONS(accepted.begin(), accepted.end(), after.begin(), after.end());
    // Refused: the text before. A number that alone has changed is no change.
    const auto refused = WordsOf(Settled(docx, "w:ins"));
    const std::string before =
        "Trade 1 The Committee took note of the report 2 This one goes away for good 2 The meeting rose at "
        "noon";
    const auto expected = WordsOf(before);
    BOOST_CHECK_EQUAL_COLLECTIONS(refused.begin(), refused.end(), expected.begin(), expected.end());
}

BOOST_AUTO_TEST_CASE(RowsOfATableAreTracked) {
    const auto row = [](const char* number, const char* text) { return std::vector<Cell>{{Plain(number)}, {Plain(text)}}; };
    const auto table = [&](std::vector<std::vector<Cell>> rows) {
        Document document{.language = Language::English};
        document.blocks = {Table{.header = row("No.", "Decision"), .rows = std::move(rows)}};
        return document;
    };
    const Document before = table({row("D1", "took note of the report"), row("D2", "goes away"), row("D3", "stays as it is")});
    const Document after =
        table({row("D1", "took note with appreciation of the report"), row("D3", "stays as it is"), row("D4", "is quite new")});
    const Document marked = MarkChanges(before, after, "Uganda", "2026-11-19T10:00:00Z");
    const auto& rows = std::get<Table>(marked.blocks[0]).rows;
    BOOST_REQUIRE_EQUAL(rows.size(), 4);
    BOOST_CHECK(Marked(rows[0][1].runs).find("+") != std::string::npos);
    BOOST_CHECK_EQUAL(Marked(rows[1][1].runs), "-goes away-");
    BOOST_CHECK_EQUAL(Marked(rows[2][1].runs), "stays as it is");
    BOOST_CHECK_EQUAL(Marked(rows[3][1].runs), "+is quite new+");
    const std::string docx = Write(marked, Format::Docx);
    pugi::xml_document part;
    BOOST_REQUIRE(part.load_string(ZipPartOf(docx, "word/document.xml").c_str()));
    BOOST_CHECK_EQUAL(part.select_nodes("//w:trPr/w:del").size(), 1);
    BOOST_CHECK_EQUAL(part.select_nodes("//w:trPr/w:ins").size(), 1);
    const auto accepted = WordsOf(Settled(docx, "w:del"));
    const auto words = WordsOf(Write(after, Format::Txt));
    BOOST_CHECK_EQUAL_COLLECTIONS(accepted.begin(), accepted.end(), words.begin(), words.end());
    const auto refused = WordsOf(Settled(docx, "w:ins"));
    const auto old = WordsOf(Write(before, Format::Txt));
    BOOST_CHECK_EQUAL_COLLECTIONS(refused.begin(), refused.end(), old.begin(), old.end());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mahdar::page::test
