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

void Check(const SourceText& text, const Lines& expected) {
    BOOST_TEST(Shown(text) == expected, boost::test_tools::per_element());
}

SourceText Body(const std::string& body) {
    return Read({.body = body});
}

const std::string kTable = "<w:tbl><w:tr><w:tc>" + Par("1.") + "</w:tc><w:tc>" + Par("Opening") +
                           Par("by the Chair") +
                           "</w:tc></w:tr>"
                           "<w:tr><w:tc>" +
                           Par("Two words") + "</w:tc><w:tc>" + Par("Reports") + "</w:tc></w:tr></w:tbl>";

}  // namespace

BOOST_AUTO_TEST_SUITE(DocxText)

BOOST_AUTO_TEST_CASE(ParagraphsAreLinesInReadingOrder) {
    const SourceText text = Body(Par("يُعقد الاجتماع يومي ") + Par("13-14 مايو 2025"));
    Check(text, {"يُعقد الاجتماع يومي ", "13-14 مايو 2025"});
    BOOST_TEST(text.readingOrder);
    BOOST_TEST((text.kind == SourceKind::Docx));
    BOOST_TEST(text.lines[0].hints.startsParagraph);
    BOOST_TEST(text.lines[0].hints.endsParagraph);
}

BOOST_AUTO_TEST_CASE(ForcedBreaksPartTheLinesOfOneParagraph) {
    const SourceText text =
        Body("<w:p>" + Run("Item 1") + "<w:r><w:br/><w:t>Opening</w:t><w:tab/><w:t>9 am</w:t></w:r></w:p>");
    Check(text, {"Item 1", "Opening\t9 am"});
    BOOST_TEST(text.lines[0].hints.startsParagraph);
    BOOST_TEST(!text.lines[0].hints.endsParagraph);
    BOOST_TEST(!text.lines[1].hints.startsParagraph);
    BOOST_TEST(text.lines[1].hints.endsParagraph);
}

BOOST_AUTO_TEST_CASE(PageBreakBeforeTheTextMakesNoLine) {
    Check(Body("<w:p><w:r><w:br w:type=\"page\"/></w:r>" + Run("Item 2") + "</w:p>"), {"Item 2"});
}

BOOST_AUTO_TEST_CASE(DeletionsAndMovesAwayAreLeftOutInsertionsStay) {
    const SourceText text =
        Body("<w:p>" + Run("The ") + "<w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins>" +
             Run("new") + "</w:ins><w:moveFrom>" + Run("gone") + "</w:moveFrom><w:moveTo>" + Run(" road") +
             "</w:moveTo></w:p>");
    Check(text, {"The new road"});
    BOOST_TEST(Noted(text, "tracked-changes"));
    BOOST_TEST(!Noted(Body(Par("The new road")), "tracked-changes"));
}

BOOST_AUTO_TEST_CASE(DeletedParagraphMarkJoinsTheParagraphs) {
    const SourceText text =
        Body(Par("One ", "<w:rPr><w:del/></w:rPr>") + Par("sentence.", "<w:jc w:val=\"center\"/>"));
    Check(text, {"One sentence."});
    BOOST_TEST(text.lines[0].hints.centred);
    Check(Body(Par("The end", "<w:rPr><w:del/></w:rPr>")), {"The end"});
}

BOOST_AUTO_TEST_CASE(FieldsShowTheirResultNotTheirCode) {
    const std::string begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    const std::string separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    const std::string end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    const auto code = [](const char* text) {
        return std::string("<w:r><w:instrText>") + text + "</w:instrText></w:r>";
    };
    Check(Body("<w:p>" + begin + code("HYPERLINK x") + Run("code") + separate + Run("link") + end +
               Run(" after") + "</w:p>"),
          {"link after"});
    Check(Body("<w:p>" + begin + code("IF ") + begin + code("PAGE") + separate + Run("3") + end + code("=3") +
               separate + Run("yes") + end + "</w:p>"),
          {"yes"});
    Check(Body("<w:p><w:fldSimple w:instr=\"REF x\">" + Run("Annex") + "</w:fldSimple></w:p>"), {"Annex"});
    const SourceText contents =
        Body("<w:p>" + begin + code(" TOC \\o ") + separate + Run("Item 1\t3") + "</w:p>" + Par("Item 2\t4") +
             "<w:p>" + Run("Item 3\t5") + end + "</w:p>" + Par("Item 1: Opening"));
    Check(contents, {"Item 1: Opening"});
    BOOST_TEST(Noted(contents, "table-of-contents"));
}

BOOST_AUTO_TEST_CASE(FieldThatNeverEndsSwallowsNothingBehindItsParagraph) {
    const std::string begin = "<w:p>" + Run("before ") + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    Check(Body(begin + "</w:p>" + Par("after")), {"before ", "after"});
    const std::string contents =
        begin +
        "<w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/>"
        "</w:r></w:p>" +
        Par("line of contents") + Par("Heading", "<w:outlineLvl w:val=\"0\"/>") + Par("after");
    Check(Body(contents), {"before ", "Heading", "after"});
}

BOOST_AUTO_TEST_CASE(TableIsReadCellByCellWithANumberCellAsMark) {
    const SourceText text = Body(kTable + Par("after"));
    Check(text, {"1.|Opening", "by the Chair", "Two words", "Reports", "after"});
    BOOST_TEST(text.lines[0].hints.inTable);
    BOOST_TEST(!text.lines.back().hints.inTable);
}

BOOST_AUTO_TEST_CASE(DeletedRowIsLeftOutAndWrappedRowsAreFound) {
    Check(Body("<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>" + Par("gone") +
               "</w:tc></w:tr><w:sdt><w:sdtContent><w:tr><w:tc>" + Par("kept") +
               "</w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>"),
          {"kept"});
}

BOOST_AUTO_TEST_CASE(NotesFollowTheirParagraphAndAreMarked) {
    const std::string reference = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";
    const SourceText text =
        Read({.body = "<w:p>" + Run("Text") + reference + Run(" goes on") + "</w:p>" + Par("Next") + "<w:p>" +
                      Run("End") + "<w:r><w:endnoteReference w:id=\"3\"/></w:r></w:p>" + Par("Last"),
              .footnotes = "<w:footnote w:type=\"separator\" w:id=\"0\">" + Par("---") +
                           "</w:footnote><w:footnote w:id=\"2\">" + Par("The note") + "</w:footnote>",
              .endnotes = "<w:endnote w:id=\"3\">" + Par("At the end") + "</w:endnote>"});
    Check(text, {"Text goes on", "1|The note", "Next", "End", "Last", "i|At the end"});
    BOOST_TEST(text.lines[1].hints.note);
    BOOST_TEST(!text.lines[2].hints.note);
}

BOOST_AUTO_TEST_CASE(TextBoxIsReadOnceBehindItsParagraph) {
    const std::string inside = "<w:txbxContent>" + Par("Boxed") + "</w:txbxContent>";
    const std::string both = "<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>" + inside +
                             "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + inside +
                             "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    Check(Body("<w:p>" + Run("Around") + both + Run(" it") + "</w:p>"), {"Around it", "Boxed"});
    Check(Body("<w:p><w:r><w:pict><v:textbox>" + inside + "</v:textbox></w:pict></w:r></w:p>"), {"Boxed"});
}

BOOST_AUTO_TEST_CASE(ControlsShowWhatWasFilledIn) {
    Check(Body("<w:sdt><w:sdtContent>" + Par("Filled") +
               "</w:sdtContent></w:sdt><w:p><w:sdt><w:sdtPr><w:showingPlcHdr/>"
               "</w:sdtPr><w:sdtContent>" +
               Run("Click here") + "</w:sdtContent></w:sdt><w:sdt><w:sdtContent>" + Run("in line") +
               "</w:sdtContent></w:sdt></w:p>"),
          {"Filled", "in line"});
    const SourceText contents = Body(
        "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/>"
        "</w:docPartObj></w:sdtPr><w:sdtContent>" +
        Par("Contents") + "</w:sdtContent></w:sdt>" + Par("Item 1"));
    Check(contents, {"Item 1"});
    BOOST_TEST(Noted(contents, "table-of-contents"));
}

BOOST_AUTO_TEST_CASE(HiddenTextAndFormattingCharactersAreLeftOut) {
    const SourceText text = Body(
        "<w:p>" + Run("seen") + Run("unseen", "<w:vanish/>") +
        "<w:r><w:noBreakHyphen/><w:softHyphen/><w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/>"
        "<w:sym w:font=\"Symbol\" w:char=\"F0B7\"/><w:sym w:font=\"Amiri\" w:char=\"0628\"/></w:r></w:p>");
    Check(text, {"seen-→•ب"});
    BOOST_TEST(Noted(text, "hidden-text"));
}

BOOST_AUTO_TEST_CASE(SpacesAtTheEndsOfARunStayOnlyWhereTheyAreMeant) {
    Check(
        Body("<w:p><w:r><w:t>\n  one  </w:t></w:r><w:r><w:t xml:space=\"preserve\"> two </w:t></w:r></w:p>"),
        {"one two "});
    Check(Body("<w:p><w:r><w:t>a</w:t></w:r><w:r><w:t xml:space=\"preserve\"> "
               "</w:t></w:r><w:r><w:t>b</w:t></w:r></w:p>"),
          {"a b"});
}

BOOST_AUTO_TEST_CASE(LinksRubyAndUnknownWrappersShowTheirText) {
    Check(
        Body("<w:p><w:hyperlink>" + Run("link") + "</w:hyperlink><w:smartTag><w:smartTag>" + Run(" tag") +
             "</w:smartTag></w:smartTag><w:r><w:ruby><w:rt>" + Run("above") + "</w:rt><w:rubyBase>" +
             Run(" base") + "</w:rubyBase></w:ruby></w:r><w:newThing>" + Run(" new") + "</w:newThing></w:p>"),
        {"link tag base new"});
}

BOOST_AUTO_TEST_CASE(BoldIsSaidOnlyOfWholeLines) {
    const SourceText text =
        Body("<w:p>" + Run("Item", "<w:b/>") + Run(" 1", "<w:b w:val=\"1\"/>") + Run("  ") + "</w:p><w:p>" +
             Run("Item", "<w:b/>") + Run(" 1") + "</w:p><w:p>" + Run("البند", "<w:bCs/><w:rtl/>") +
             "</w:p><w:p>" + Run("البند", "<w:b/><w:bCs w:val=\"0\"/>") + "</w:p>");
    BOOST_TEST(text.lines.at(0).hints.bold);
    BOOST_TEST(!text.lines.at(1).hints.bold);
    BOOST_TEST(text.lines.at(2).hints.bold);
    BOOST_TEST(!text.lines.at(3).hints.bold);
}

BOOST_AUTO_TEST_CASE(DocumentFromOtherProgramsKeepsItsOwnPrefixesAndPlaces) {
    const std::string odd =
        "<?xml version=\"1.0\"?><x:document xmlns:x=\"http://purl.oclc.org/ooxml/wordprocessingml/main\">"
        "<x:body><x:p><x:r><x:t>Odd</x:t></x:r></x:p></x:body></x:document>";
    const std::string bytes =
        page::ZipBytes({{"[Content_Types].xml", "<Types/>", false},
                        {"_rels/.rels",
                         "<Relationships><Relationship "
                         "Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\" "
                         "Target=\"/Word/Main.xml\"/></Relationships>",
                         false},
                        {"Word\\main.xml", odd, false}});
    Check(ReadDocx(bytes, "odd.docx"), {"Odd"});
}

BOOST_AUTO_TEST_SUITE_END()
