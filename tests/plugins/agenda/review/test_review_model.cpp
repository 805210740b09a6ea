// SPDX-License-Identifier: LGPL-2.1-or-later
#include "tests/plugins/agenda/review/review_support.h"

#include <boost/test/unit_test.hpp>

using namespace mahdar::agenda;
using namespace mahdar::agenda::test;

BOOST_TEST_DONT_PRINT_LOG_VALUE(mahdar::agenda::LineState)

BOOST_AUTO_TEST_SUITE(ReviewModelTest)

BOOST_AUTO_TEST_CASE(CountsAreOfTheLinesWithText) {
    const SmallReview review;
    const ReviewCounts counts = review.model.Counts();
    BOOST_TEST(counts.review == 3);
    BOOST_TEST(counts.done == 0);
    BOOST_TEST(counts.noise == 1);
    BOOST_TEST(counts.Lines() == 8);
}

BOOST_AUTO_TEST_CASE(ALineAcceptedIsDoneAsItStands) {
    SmallReview review;
    const std::string text = review.TextOf(5);
    BOOST_TEST(review.model.Accept(5));
    BOOST_TEST(review.model.StateOf(5) == LineState::Done);
    BOOST_TEST(review.model.Said().texts.at(5) == text);
    BOOST_TEST(!review.model.UpToDate());
    review.Read();
    BOOST_TEST(review.model.UpToDate());
    BOOST_TEST(review.model.StateOf(5) == LineState::Done);
    BOOST_TEST(review.model.Agenda().items[0].background[0].text == text);
    BOOST_TEST(!review.model.Accept(5));
}

BOOST_AUTO_TEST_CASE(AChosenOrderShowsAtOnceAndReachesTheParagraph) {
    SmallReview review;
    BOOST_TEST(review.model.Choose(9, 1));
    BOOST_TEST(review.TextOf(9) == "of the fairs. The list");
    BOOST_TEST(review.model.Counts().review == 2);
    review.Read();
    BOOST_TEST(review.model.Agenda().items[0].subItems.at(0).background.at(0).text ==
               "of the fairs. The list");
    BOOST_TEST(review.model.Choose(9, 0));
    BOOST_TEST(review.TextOf(9) == "The list of the fairs.");
    BOOST_TEST(!review.model.Choose(9, 7));
    BOOST_TEST(!review.model.Choose(5, 0));
}

BOOST_AUTO_TEST_CASE(TypedTextIsCleanedAndOneLine) {
    SmallReview review;
    BOOST_TEST(review.model.Type(9, "  The list\nof the\t fairs \x01 "));
    BOOST_TEST(review.TextOf(9) == "The list of the fairs");
    BOOST_TEST((review.model.LastStep()->act == ReviewAct::Type));
    BOOST_TEST(review.model.Type(5, review.TextOf(5)));
    BOOST_TEST((review.model.LastStep()->act == ReviewAct::Accept));
}

BOOST_AUTO_TEST_CASE(TypingNothingTakesTheLineOut) {
    SmallReview review;
    BOOST_TEST(review.model.Type(9, "  "));
    BOOST_TEST(review.model.StateOf(9) == LineState::Noise);
    BOOST_TEST(review.model.Said().noise.contains(9));
}

BOOST_AUTO_TEST_CASE(NoiseCanBeTakenInAndOutAgain) {
    SmallReview review;
    BOOST_TEST(review.model.StateOf(13) == LineState::Noise);
    BOOST_TEST(!review.model.Accept(13));
    BOOST_TEST(review.model.TakeIn(13));
    BOOST_TEST(review.model.StateOf(13) == LineState::Sure);
    review.Read();
    BOOST_TEST(review.model.StateOf(13) == LineState::Sure);
    BOOST_TEST(review.model.LeaveOut(13));
    BOOST_TEST(!review.model.Said().kept.contains(13));
    review.Read();
    BOOST_TEST(review.model.StateOf(13) == LineState::Noise);
    BOOST_TEST(!review.model.TakeIn(5));
}

BOOST_AUTO_TEST_CASE(TheNextLineToReviewIsFoundRoundTheEnd) {
    SmallReview review;
    BOOST_TEST(review.model.NextToReview(0) == 5);
    BOOST_TEST(review.model.NextToReview(5) == 9);
    BOOST_TEST(review.model.NextToReview(17) == 5);
    BOOST_TEST(review.model.PreviousToReview(5) == 17);
    BOOST_TEST(review.model.PreviousToReview(0) == 17);
    BOOST_TEST(review.model.PreviousToReview(17) == 9);
    for (const int line : {5, 9, 17}) BOOST_TEST(review.model.Accept(line));
    BOOST_TEST(review.model.NextToReview(5) == 0);
    BOOST_TEST(review.model.PreviousToReview(5) == 0);
    BOOST_TEST(ReviewModel().NextToReview(0) == 0);
    BOOST_TEST(ReviewModel().PreviousToReview(0) == 0);
}

BOOST_AUTO_TEST_CASE(NeighboursSkipBlankLines) {
    const SmallReview review;
    BOOST_TEST(review.model.NextLine(5) == 7);
    BOOST_TEST(review.model.PreviousLine(5) == 3);
    BOOST_TEST(review.model.NextLine(17) == 0);
    BOOST_TEST(review.model.PreviousLine(1) == 0);
    BOOST_TEST(review.model.Line(2) == nullptr);
    BOOST_TEST(review.model.Line(99) == nullptr);
    BOOST_TEST(review.model.Line(-1) == nullptr);
}

BOOST_AUTO_TEST_CASE(JoiningAndPartingExcludeEachOther) {
    SmallReview review;
    BOOST_TEST(review.model.Join(9));
    BOOST_TEST(!review.model.Join(9));
    BOOST_TEST(review.model.Part(9));
    BOOST_TEST(review.model.Said().joined.empty());
    BOOST_TEST(review.model.Said().parted.contains(9));
}

BOOST_AUTO_TEST_CASE(RolesNumbersTitlesAndParentsAreSaid) {
    SmallReview review;
    BOOST_TEST(review.model.SetRole(5, LineRole::SubItemHeading));
    BOOST_TEST(review.model.SetNumber(3, " 4 "));
    BOOST_TEST(review.model.SetTitle(9, "Fairs"));
    BOOST_TEST(review.model.Move(11, "3"));
    BOOST_TEST((review.model.Said().roles.at(5) == LineRole::SubItemHeading));
    BOOST_TEST(review.model.Said().numbers.at(3) == "4");
    BOOST_TEST(review.model.Said().titles.at(9) == "Fairs");
    BOOST_TEST(review.model.Said().parents.at(11) == "3");
    BOOST_TEST(review.model.SetNumber(3, ""));
    BOOST_TEST(review.model.Said().numbers.empty());
    BOOST_TEST(!review.model.Move(2, "3"));
}

BOOST_AUTO_TEST_CASE(AnItemIsAddedAndTakenAwayAgain) {
    SmallReview review;
    BOOST_TEST(review.model.AddItem("1", "Opening"));
    review.Read();
    BOOST_TEST(review.model.Agenda().items.front().title == "Opening");
    BOOST_TEST(!review.model.AddItem("1", "Opening"));
    BOOST_TEST(!review.model.AddItem(" ", "Nameless"));
    BOOST_TEST(review.model.RemoveItem("1"));
    BOOST_TEST(!review.model.RemoveItem("1"));
    BOOST_TEST(review.model.Said().Empty());
}

BOOST_AUTO_TEST_CASE(EveryActCanBeTakenBackAndDoneAgain) {
    SmallReview review;
    const std::string before = review.TextOf(9);
    ReviewModel& model = review.model;
    model.Choose(9, 1);
    model.Type(9, "Something else");
    model.LeaveOut(5);
    model.TakeIn(13);
    model.Join(9);
    model.SetRole(5, LineRole::Text);
    model.Move(11, "3");
    model.AddItem("1", "Opening");
    model.BeginAnew();
    BOOST_TEST(model.Said().Empty());
    for (int i = 0; i < 9; ++i) BOOST_TEST(model.Undo().has_value());
    BOOST_TEST(!model.Undo().has_value());
    BOOST_TEST(model.Said().Empty());
    BOOST_TEST(review.TextOf(9) == before);
    BOOST_TEST(model.StateOf(9) == LineState::Review);
    BOOST_TEST(model.StateOf(13) == LineState::Noise);
    for (int i = 0; i < 8; ++i) BOOST_TEST(model.Redo().has_value());
    BOOST_TEST(model.Said().texts.at(9) == "Something else");
    BOOST_TEST(model.Said().added.at("1") == "Opening");
    BOOST_TEST(review.TextOf(9) == "Something else");
    model.Accept(17);
    BOOST_TEST(!model.CanRedo());
}

BOOST_AUTO_TEST_CASE(UndoTellsWhatItTookBack) {
    SmallReview review;
    review.model.Accept(17);
    review.model.AddItem("12", "Closing");
    const auto item = review.model.Undo();
    BOOST_REQUIRE(item.has_value());
    BOOST_TEST((item->act == ReviewAct::AddItem));
    BOOST_TEST(item->item == "12");
    const auto line = review.model.Undo();
    BOOST_REQUIRE(line.has_value());
    BOOST_TEST(line->line == 17);
}

BOOST_AUTO_TEST_CASE(AnOlderReadingNeverHidesWhatWasSaidSince) {
    SmallReview review;
    AnnotatedAgenda older = ReadSmall(review.model.Said());
    const std::uint64_t revision = review.model.Revision();
    review.model.Choose(9, 1);
    review.model.LeaveOut(5);
    BOOST_TEST(review.model.TakeReading(std::move(older), revision));
    BOOST_TEST(review.TextOf(9) == "of the fairs. The list");
    BOOST_TEST(review.model.StateOf(5) == LineState::Noise);
    BOOST_TEST(!review.model.UpToDate());
    review.Read();
    BOOST_TEST(!review.model.TakeReading(AnnotatedAgenda{}, revision));
    BOOST_TEST(review.model.Agenda().items.size() == 2U);
}

BOOST_AUTO_TEST_CASE(WhatWasSaidBeforeIsThereFromTheBeginning) {
    Corrections said;
    said.texts = {{9, "The list of fairs"}};
    ReviewModel model(said);
    BOOST_TEST(!model.UpToDate());
    model.TakeReading(ReadSmall(said), model.Revision());
    BOOST_TEST(model.StateOf(9) == LineState::Done);
    BOOST_TEST(model.Counts().review == 2);
    BOOST_TEST(model.BeginAnew());
    model.TakeReading(ReadSmall(model.Said()), model.Revision());
    BOOST_TEST(model.Counts().review == 3);
}

BOOST_AUTO_TEST_SUITE_END()
