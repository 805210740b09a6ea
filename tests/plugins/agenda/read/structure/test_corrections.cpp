// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/files/raw_text.h"
#include "tests/plugins/agenda/read/reading_support.h"

#include <boost/test/unit_test.hpp>

#include <string>

using namespace mahdar::agenda;
using namespace mahdar::agenda::test;

namespace {

const char* const kText =
    "Item 1: Opening\n"                                    // 1
    "\n"                                                   // 2
    "The Chair opens the meeting.\n"                       // 3
    "\n"                                                   // 4
    "Item 2: Trade among the members\n"                    // 5
    "\n"                                                   // 6
    "Trade has grown for the third year in a row.\n"       // 7
    "\n"                                                   // 8
    "- Fairs\n"                                            // 9
    "\n"                                                   // 10
    "Two fairs were held, and both were well attended.\n"  // 11
    "\n"                                                   // 12
    "Action required: ICDT will report on the fairs.\n"    // 13
    "\n"                                                   // 14
    "Seen from here: SESRIC will present its figures.\n"   // 15
    "\n"                                                   // 16
    "Item 3: Health\n"                                     // 17
    "\n"                                                   // 18
    "Health has improved. Vaccination now reaches all,\n"  // 19
    "and the register has been complete since 2024.\n"     // 20
    "\n"                                                   // 21
    "Seen from here: SESRIC will present the register.\n"  // 22
    "\n"                                                   // 23
    "Closing of the meeting\n"                             // 24
    "\n"                                                   // 25
    "The Chair closes the meeting.\n";                     // 26

AnnotatedAgenda Read(const Corrections& said) {
    return ReadAgenda(ReadRawText(kText), OwnNames(), said);
}

/// Numbers and sub-items with the lines their paragraphs and actions begin at: "2[7 {Fairs 11 a13} ...]".
std::string Shape(const ReadItem& item, bool sub) {
    std::string text = sub ? "{" + item.title : item.number + "[";
    for (const Passage& passage : item.background)
        text += " " + std::to_string(passage.firstLine) + "-" + std::to_string(passage.lastLine);
    for (const ReadAction& action : item.requiredActions) text += " a" + std::to_string(action.firstLine);
    for (const ReadItem& child : item.subItems) text += " " + Shape(child, true);
    return text + (sub ? "}" : "]");
}

std::string Shape(const AnnotatedAgenda& agenda) {
    std::string text;
    for (const ReadItem& item : agenda.items) text += (text.empty() ? "" : " ") + Shape(item, false);
    return text;
}

const char* const kAsRead =
    "1[ 3-3] 2[ 7-7 {Fairs 11-11 15-15 a13}] 3[ 19-20 22-22 {Closing of the meeting 26-26}]";

}  // namespace

BOOST_AUTO_TEST_SUITE(StructureCorrections)

BOOST_AUTO_TEST_CASE(WithoutCorrectionsTheDocumentIsReadAsItStands) {
    BOOST_TEST(Shape(Read({})) == kAsRead);
}

BOOST_AUTO_TEST_CASE(HeadingTakenBackIsText) {
    Corrections said;
    said.roles[17] = LineRole::Text;
    BOOST_TEST(Shape(Read(said)) == "1[ 3-3] 2[ 7-7 {Fairs 11-11 15-15 17-17 19-20 22-22 24-24 26-26 a13}]");
}

BOOST_AUTO_TEST_CASE(LineCalledHeadingBecomesItemWithTheGivenNumber) {
    Corrections said;
    said.roles[24] = LineRole::ItemHeading;
    said.numbers[24] = "4";
    const AnnotatedAgenda agenda = Read(said);
    BOOST_TEST(Shape(agenda) == "1[ 3-3] 2[ 7-7 {Fairs 11-11 15-15 a13}] 3[ 19-20 22-22] 4[ 26-26]");
    BOOST_TEST(agenda.items.back().title == "Closing of the meeting");
}

BOOST_AUTO_TEST_CASE(GivenNumberReplacesThePrintedOne) {
    Corrections said;
    said.numbers[17] = "7";
    BOOST_TEST(Numbers(Read(said)) == "1 2 7");
}

BOOST_AUTO_TEST_CASE(SubItemHeadingIsMadeAndUnmade) {
    Corrections said;
    said.roles[9] = LineRole::Text;
    said.roles[24] = LineRole::Text;
    said.roles[7] = LineRole::SubItemHeading;
    BOOST_TEST(Shape(Read(said)) ==
               "1[ 3-3] 2[ {Trade has grown for the third year in a row. 9-9 11-11 15-15 a13}] "
               "3[ 19-20 22-22 24-24 26-26]");
}

BOOST_AUTO_TEST_CASE(LabelPointedOutOnceIsKnownEverywhere) {
    Corrections said;
    said.roles[15] = LineRole::ActionLabel;
    const AnnotatedAgenda agenda = Read(said);
    BOOST_TEST(Shape(agenda) ==
               "1[ 3-3] 2[ 7-7 {Fairs 11-11 a13 a15}] 3[ 19-20 a22 {Closing of the meeting 26-26}]");
    const ReadAction& action = agenda.items[2].requiredActions.at(0);
    BOOST_TEST(action.label == "Seen from here:");
    BOOST_TEST(action.text == "SESRIC will present the register.");
    BOOST_TEST(Joined(action.reporters) == "SESRIC");
}

BOOST_AUTO_TEST_CASE(JoinedLineBelongsToTheParagraphBefore) {
    Corrections said;
    said.joined = {11, 15};
    // With a sentence joined to it the bullet is no title any more.
    const AnnotatedAgenda agenda = Read(said);
    BOOST_TEST(Shape(agenda) == "1[ 3-3] 2[ 7-7 9-11 a13] 3[ 19-20 22-22 {Closing of the meeting 26-26}]");
    BOOST_TEST(agenda.items.at(1).requiredActions.at(0).lastLine == 15);
}

BOOST_AUTO_TEST_CASE(PartedLineBeginsAParagraph) {
    Corrections said;
    said.parted.insert(20);
    BOOST_TEST(Shape(Read(said)) ==
               "1[ 3-3] 2[ 7-7 {Fairs 11-11 15-15 a13}] "
               "3[ 19-19 20-20 22-22 {Closing of the meeting 26-26}]");
}

BOOST_AUTO_TEST_CASE(SubItemMovesToAnotherItemWithAllItHolds) {
    Corrections said;
    said.parents[9] = "3";
    BOOST_TEST(Shape(Read(said)) ==
               "1[ 3-3] 2[ 7-7] 3[ 19-20 22-22 {Fairs 11-11 15-15 a13} {Closing of the meeting 26-26}]");
}

BOOST_AUTO_TEST_CASE(ActionMovesToItemOrSubItem) {
    Corrections said;
    said.parents[13] = "2";
    BOOST_TEST(Shape(Read(said)) ==
               "1[ 3-3] 2[ 7-7 a13 {Fairs 11-11 15-15}] "
               "3[ 19-20 22-22 {Closing of the meeting 26-26}]");
    said.parents[13] = "3/1";
    BOOST_TEST(Shape(Read(said)) ==
               "1[ 3-3] 2[ 7-7 {Fairs 11-11 15-15}] "
               "3[ 19-20 22-22 {Closing of the meeting 26-26 a13}]");
}

BOOST_AUTO_TEST_CASE(ParentThatIsNotThereMovesNothing) {
    Corrections said;
    said.parents[13] = "9";
    said.parents[9] = "2/8x";
    said.parents[3] = "2";
    BOOST_TEST(Shape(Read(said)) == kAsRead);
    said.parents[13] = "3/7";
    BOOST_TEST(Shape(Read(said)) == kAsRead);
}

BOOST_AUTO_TEST_CASE(NoiseIsLeftOutAndKeptLinesAreRead) {
    Corrections said;
    said.noise = {15, 26};
    BOOST_TEST(Shape(Read(said)) == "1[ 3-3] 2[ 7-7 {Fairs 11-11 a13}] 3[ 19-20 22-22 24-24]");
    const std::string numbered =
        "Item 1: Opening\n\nThe Chair opens the meeting.\n\n7\n\nItem 2: Close\n\nAll.\n";
    BOOST_TEST(ReadAgenda(ReadRawText(numbered), {}, {}).items[0].background.size() == 1u);
    Corrections kept;
    kept.kept.insert(5);
    BOOST_TEST(ReadAgenda(ReadRawText(numbered), {}, kept).items[0].background.size() == 2u);
}

BOOST_AUTO_TEST_CASE(CorrectedTextIsReadLikeAnyOther) {
    Corrections said;
    said.texts[24] = "Item 4: Closing of the meeting";
    BOOST_TEST(Numbers(Read(said)) == "1 2 3 4");
    said.texts[13] = "Action required: SESRIC will report on the fairs.";
    BOOST_TEST(Joined(Read(said).items[1].subItems[0].requiredActions[0].reporters) == "SESRIC");
}

BOOST_AUTO_TEST_SUITE_END()
