// SPDX-License-Identifier: LGPL-2.1-or-later
#include "tests/plugins/agenda/read/reading_support.h"

#include <boost/test/unit_test.hpp>

#include <string>

using namespace mahdar::agenda;
using namespace mahdar::agenda::test;

namespace {

const std::string kHead =
    "Item 1: Opening\n\nThe Chair opens the meeting and welcomes\nall those who came from far away this "
    "year.\n\n"
    "Item 2: Trade\n\n";

/// The paragraphs of the second item.
std::vector<std::string> ParagraphsIn(const std::string& body) {
    const AnnotatedAgenda agenda = ReadAgendaText(kHead + body, {});
    std::vector<std::string> texts;
    for (const Passage& passage : agenda.items.at(1).background) texts.push_back(passage.text);
    return texts;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ParagraphReading)

BOOST_AUTO_TEST_CASE(WordPartedAtTheLineEndIsOneAgain) {
    const auto texts =
        ParagraphsIn("The Committee asked for a new docu-\nment on trade, and the members agreed.\n");
    BOOST_TEST(texts.at(0) == "The Committee asked for a new document on trade, and the members agreed.");
}

BOOST_AUTO_TEST_CASE(HyphenOfTheDocumentsOwnIsKept) {
    const auto texts = ParagraphsIn(
        "The co-operation among the members has grown, as the co-\noperation with others has in all these "
        "years.\n");
    BOOST_TEST(texts.at(0).find("as the co-operation with") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(HyphenBetweenTwoWordsOfTheDocumentIsKept) {
    const auto texts = ParagraphsIn(
        "A term of three years is long enough for a plan, and a long-\nterm plan needs a budget of its "
        "own.\n");
    BOOST_TEST(texts.at(0).find("a long-term plan") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(PageBreakInsideASentenceDoesNotPartIt) {
    const auto texts = ParagraphsIn(
        "The members asked the secretariat to collect\n\n7\n\nthe figures of trade before the next "
        "meeting.\n\n"
        "Another paragraph stands here, and it is read\nas one.\n");
    BOOST_REQUIRE(texts.size() == 2u);
    BOOST_TEST(texts[0] ==
               "The members asked the secretariat to collect the figures of trade before the next meeting.");
}

BOOST_AUTO_TEST_CASE(ListInsideAParagraphIsNoSubItem) {
    const AnnotatedAgenda agenda =
        ReadAgendaText(kHead +
                           "The report deals with these questions of trade:\n\n(a) fairs and "
                           "exhibitions;\n\n(b) customs;\n\n"
                           "(c) training.\n\nAction required: The Committee will consider the report.\n",
                       {});
    BOOST_TEST(agenda.items.at(1).subItems.empty());
    BOOST_TEST(agenda.items[1].background.size() == 4u);
}

BOOST_AUTO_TEST_CASE(ListBehindALabelBelongsToTheAction) {
    const AnnotatedAgenda agenda = ReadAgendaText(
        kHead +
            "Trade has grown this year.\n\nThe Committee is invited to:\n\n(a) take note of the report;\n\n"
            "(b) adopt the plan.\n\nItem 3: Close\n\nAll rise and leave the room.\n",
        {});
    const ReadItem& item = agenda.items.at(1);
    BOOST_REQUIRE(item.requiredActions.size() == 1u);
    BOOST_TEST(item.requiredActions[0].text == "(a) take note of the report; (b) adopt the plan.");
    BOOST_TEST((item.requiredActions[0].committeeAction == CommitteeAction::Act));
    BOOST_TEST(item.subItems.empty());
}

BOOST_AUTO_TEST_CASE(SecondPairWithoutTitleIsAnUntitledSubItem) {
    const AnnotatedAgenda agenda = ReadAgendaText(
        kHead +
            "Trade has grown this year.\n\nAction required: The Chair will report.\n\nServices have grown "
            "as well.\n\nAction required: The Chair will report on them.\n",
        {});
    const ReadItem& item = agenda.items.at(1);
    BOOST_REQUIRE(item.subItems.size() == 1u);
    BOOST_TEST(!item.subItems[0].titled);
    BOOST_TEST(item.subItems[0].requiredActions.size() == 1u);
}

BOOST_AUTO_TEST_CASE(AnnexesBelongToNoItem) {
    const AnnotatedAgenda agenda = ReadAgendaText(
        kHead + "Trade has grown this year.\n\nAnnex I\n\nTimetable\n\nMonday morning: items 1 and 2.\n", {});
    BOOST_REQUIRE(agenda.items.size() == 2u);
    BOOST_TEST(agenda.items[1].background.size() == 1u);
    BOOST_TEST(agenda.notes.back().code == "annex-lines");
}

BOOST_AUTO_TEST_SUITE_END()
