// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/text_tools.h"
#include "plugins/agenda/review/document_parts.h"
#include "tests/plugins/agenda/review/review_support.h"

#include <boost/test/unit_test.hpp>

using namespace mahdar::agenda;
using namespace mahdar::agenda::test;

BOOST_TEST_DONT_PRINT_LOG_VALUE(mahdar::agenda::LineState)

namespace {

std::string Ids(const std::vector<StructureNode>& nodes) {
    std::string ids;
    for (const StructureNode& node : nodes) {
        ids += (ids.empty() ? "" : " ") + node.id;
        if (!node.children.empty()) ids += "(" + Ids(node.children) + ")";
    }
    return ids;
}

std::string IdAt(const std::vector<StructureNode>& tree, int line) {
    const StructureNode* node = NodeOfLine(tree, line);
    return node == nullptr ? "" : node->id;
}

std::string Lines(const std::vector<DocumentPart>& parts) {
    std::string lines;
    for (const DocumentPart& part : parts) lines += std::to_string(part.firstLine) + " ";
    return lines;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(StructureTreeTest)

BOOST_AUTO_TEST_CASE(TheTreeFollowsTheDocument) {
    const SmallReview review;
    const auto tree = StructureTree(review.model);
    BOOST_TEST(Ids(tree) == "preamble item:3(background:5 sub:7(action:11)) item:15(background:17)");
    BOOST_TEST(tree[1].path == "2");
    BOOST_TEST(tree[1].children[1].path == "2/1");
    BOOST_TEST(tree[1].children[1].children[0].path == "2/1");
    BOOST_TEST(tree[1].firstLine == 3);
    BOOST_TEST(tree[1].lastLine == 14);
    BOOST_TEST(tree[2].lastLine == 17);
}

BOOST_AUTO_TEST_CASE(LinesToReviewAreCountedUpwards) {
    SmallReview review;
    auto tree = StructureTree(review.model);
    BOOST_TEST(tree[0].toReview == 0);
    BOOST_TEST(tree[1].toReview == 2);
    BOOST_TEST(tree[1].children[0].toReview == 1);
    BOOST_TEST(tree[1].children[1].toReview == 1);
    review.model.Accept(5);
    tree = StructureTree(review.model);
    BOOST_TEST(tree[1].toReview == 1);
    BOOST_TEST(tree[1].children[0].toReview == 0);
}

BOOST_AUTO_TEST_CASE(ALineLeadsToTheNarrowestRow) {
    const SmallReview review;
    const auto tree = StructureTree(review.model);
    BOOST_TEST(IdAt(tree, 1) == "preamble");
    BOOST_TEST(IdAt(tree, 3) == "item:3");
    BOOST_TEST(IdAt(tree, 5) == "background:5");
    BOOST_TEST(IdAt(tree, 9) == "sub:7");
    BOOST_TEST(IdAt(tree, 11) == "action:11");
    BOOST_TEST(IdAt(tree, 13) == "item:3");
    BOOST_TEST(IdAt(tree, 99).empty());
    BOOST_TEST(TopOfLine(tree, 11)->id == "item:3");
    BOOST_TEST(TopOfLine(tree, 99) == nullptr);
}

BOOST_AUTO_TEST_CASE(AnAddedItemHasNoLines) {
    SmallReview review;
    review.model.AddItem("1", "Opening");
    review.Read();
    const auto tree = StructureTree(review.model);
    BOOST_TEST(Ids(tree).starts_with("preamble added:1 item:3"));
    BOOST_TEST(tree[1].firstLine == 0);
    BOOST_TEST(PartsOf(review.model, tree[1]).empty());
    BOOST_TEST(IdAt(tree, 0).empty());
}

BOOST_AUTO_TEST_CASE(AHeadingAboveItsTitleBelongsToTheItem) {
    ReviewModel model;
    AnnotatedAgenda agenda =
        ReadAgenda(ReadRawText("Item 1\n\nOpening\n\nText.\n\nItem 2\n\nTrade\n\nMore text.\n"), {});
    BOOST_REQUIRE(agenda.items.size() == 2U);
    model.TakeReading(std::move(agenda), 0);
    const auto tree = StructureTree(model);
    BOOST_TEST(tree.front().firstLine == 1);
    BOOST_TEST(tree.front().lastLine == 6);
    BOOST_TEST(tree.back().firstLine == 7);
    BOOST_TEST(Lines(PartsOf(model, tree.back())) == "7 9 11 ");
}

BOOST_AUTO_TEST_CASE(ADocumentWithoutItemsIsAllPreamble) {
    ReviewModel model;
    model.TakeReading(ReadAgenda(ReadRawText("One line.\n\nAnother line.\n"), {}), 0);
    const auto tree = StructureTree(model);
    BOOST_TEST(Ids(tree) == "preamble");
    BOOST_TEST(tree[0].lastLine == 3);
    model.TakeReading(AnnotatedAgenda{}, 0);
    BOOST_TEST(StructureTree(model).empty());
}

BOOST_AUTO_TEST_CASE(PlacesAreItemsAndSubItems) {
    const SmallReview review;
    std::string paths;
    for (const Place& place : PlacesOf(review.model.Agenda())) paths += place.path + " " + place.title + ";";
    BOOST_TEST(paths == "2 Trade;2/1 Fairs;3 Health;");
}

BOOST_AUTO_TEST_CASE(PartsStandInTheOrderOfTheLines) {
    const SmallReview review;
    const auto tree = StructureTree(review.model);
    const auto parts = PartsOf(review.model, tree[1]);
    BOOST_TEST(Lines(parts) == "3 5 7 9 11 ");
    BOOST_TEST((parts[0].kind == PartKind::Title));
    BOOST_TEST((parts[2].kind == PartKind::SubTitle));
    BOOST_TEST((parts[4].kind == PartKind::Action));
    BOOST_TEST(parts[4].label == "Required action:");
    BOOST_TEST(PartOfLine(parts, 9) == 3);
    BOOST_TEST(PartOfLine(parts, 8) == -1);
    BOOST_TEST(Lines(PartsOf(review.model, tree[0])) == "1 ");
}

BOOST_AUTO_TEST_CASE(DoubtfulWordsAreMarkedInTheParagraph) {
    SmallReview review;
    const auto tree = StructureTree(review.model);
    auto parts = PartsOf(review.model, tree[1]);
    BOOST_TEST(parts[3].state == LineState::Review);
    BOOST_REQUIRE(parts[3].doubts.size() == 2U);
    BOOST_TEST((parts[3].doubts[0] == TextSpan{4, 8}));
    // Nothing to point at: the whole line.
    BOOST_TEST(parts[1].doubts.empty());
    BOOST_REQUIRE(parts[1].unsure.size() == 1U);
    BOOST_TEST(parts[1].unsure[0].begin == 0);
    BOOST_TEST(parts[1].unsure[0].end == static_cast<int>(parts[1].text.size()));
    review.model.Accept(9);
    parts = PartsOf(review.model, tree[1]);
    BOOST_TEST(parts[3].state == LineState::Done);
    BOOST_TEST(parts[3].doubts.empty());
    BOOST_TEST(parts[3].unsure.empty());
}

BOOST_AUTO_TEST_CASE(MarksFollowTheLinesThroughAParagraphAndPastTheLabel) {
    ReviewModel model;
    AnnotatedAgenda agenda = ReadAgenda(
        ReadRawText(
            "Item 1: Opening\n\nRequired action: The Centre will report\non the fairs of 2024-2025 in "
            "full.\n\nItem 2: Trade\n\nMore text.\n"),
        {});
    BOOST_REQUIRE(agenda.items.size() == 2U);
    for (const int number : {3, 4}) {
        agenda.lines[static_cast<std::size_t>(number) - 1].confidence = Confidence::Review;
        agenda.lines[static_cast<std::size_t>(number) - 1].reasons = {ReviewReason::Range};
    }
    model.TakeReading(std::move(agenda), 0);
    const auto tree = StructureTree(model);
    const auto parts = PartsOf(model, tree[0]);
    BOOST_REQUIRE(parts.size() == 2U);
    BOOST_REQUIRE(parts[1].doubts.size() == 1U);
    BOOST_REQUIRE(parts[1].unsure.size() == 1U);
    const std::u32string text = Decode(parts[1].text);
    const auto marked = [&](const TextSpan& span) {
        return Encode(text.substr(static_cast<std::size_t>(span.begin),
                                  static_cast<std::size_t>(span.end - span.begin)));
    };
    BOOST_TEST(marked(parts[1].unsure[0]) == "The Centre will report");
    BOOST_TEST(marked(parts[1].doubts[0]) == "2024-2025");
}

BOOST_AUTO_TEST_SUITE_END()
