// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/item_marks.h"

#include "tests/plugins/agenda/panels/sample_session.h"

#include <boost/test/unit_test.hpp>

using namespace mahdar;
using namespace mahdar::agenda;

BOOST_AUTO_TEST_SUITE(ItemMarks)

BOOST_AUTO_TEST_CASE(ClosedItemWithoutDecisionHasNoOutcome) {
    const SampleSession meeting(SampleScene::Within);
    const auto marks = MissingMarks(meeting.log.State());
    BOOST_REQUIRE(marks.contains({"3"}));
    BOOST_CHECK(marks.at({"3"}) == ItemMark::NoOutcome);
    BOOST_CHECK(!marks.contains({"1"}));
}

BOOST_AUTO_TEST_CASE(OutcomeOfASubItemCountsForItsParent) {
    SampleSession meeting(SampleScene::Within);
    meeting.Run("agenda close 4");
    const auto marks = MissingMarks(meeting.log.State());
    BOOST_CHECK(!marks.contains({"4"}));
    BOOST_CHECK(marks.contains({"4d"}));
}

BOOST_AUTO_TEST_CASE(ActionThatNamesNobodyIsMarkedUntilTheItemIsClosed) {
    SampleSession meeting(SampleScene::Within);
    BOOST_CHECK(MissingMarks(meeting.log.State()).at({"9"}) == ItemMark::NoReporter);
    BOOST_CHECK(!MissingMarks(meeting.log.State()).contains({"6"}));
    meeting.Run("agenda open 9");
    meeting.Run("agenda close 9");
    BOOST_CHECK(MissingMarks(meeting.log.State()).at({"9"}) == ItemMark::NoOutcome);
}

BOOST_AUTO_TEST_SUITE_END()
