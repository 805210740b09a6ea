// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/speaker_rows.h"

#include "app/ui/wx_strings.h"
#include "plugins/agenda/panels/desk_tools.h"
#include "tests/plugins/agenda/panels/sample_session.h"

#include <boost/test/unit_test.hpp>

using namespace mahdar;
using namespace mahdar::agenda;

namespace {

std::vector<SpeakerRow> Rows(const SampleSession& meeting) {
    SpeakingTimes times;
    times.KeepDay(meeting.log.State(), meeting.clock.Now());
    return SpeakerRows(meeting.log.State(), times, Language::English, meeting.clock.Now());
}

std::string Names(const SampleSession& meeting) {
    std::string names;
    for (const SpeakerRow& row : Rows(meeting)) names += (names.empty() ? "" : ", ") + FromWx(row.name);
    return names;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(RowsOfTheListOfSpeakers)

BOOST_AUTO_TEST_CASE(PointsOfOrderStandFirstAndRepliesLast) {
    const SampleSession meeting(SampleScene::Within);
    BOOST_CHECK_EQUAL(Names(meeting), "Indonesia, Pakistan, Senegal (G10), TDC, Uganda, Malaysia");
    const auto rows = Rows(meeting);
    BOOST_CHECK(rows.front().glyph == GlyphName::Flag);
    BOOST_CHECK_EQUAL(rows[1].rank, 1);
    BOOST_CHECK(rows[1].state == LookOf(RequestState::Waiting, QueuePlace::First));
    BOOST_CHECK_EQUAL(FromWx(rows[1].today), "4:55");
    BOOST_CHECK(rows.back().glyph == GlyphName::ReplyArrow);
}

BOOST_AUTO_TEST_CASE(AbsentSpeakerStaysUntilHeard) {
    SampleSession meeting(SampleScene::Within);
    BOOST_CHECK(Rows(meeting)[4].state == LookOf(RequestState::Absent, QueuePlace::Later));
    meeting.Run("floor give UG");
    BOOST_CHECK_EQUAL(Names(meeting), "Indonesia, Pakistan, Senegal (G10), TDC, Malaysia");
}

BOOST_AUTO_TEST_CASE(ReportersOnTheListAreNotProposed) {
    SampleSession meeting(SampleScene::Quiet);
    BOOST_CHECK_EQUAL(ProposedNow(meeting.log.State()).size(), 2U);
    meeting.Run("floor request TDC");
    BOOST_REQUIRE_EQUAL(ProposedNow(meeting.log.State()).size(), 1U);
    BOOST_CHECK_EQUAL(ProposedNow(meeting.log.State()).front().value, "SRC");
}

BOOST_AUTO_TEST_CASE(AnyRowCanBeNamedInALine) {
    SampleSession meeting(SampleScene::Within);
    meeting.Run("floor request \"Observer: Palestine\"");
    meeting.Run("floor request \"Chamber of Commerce\"");
    for (const SpeakerRow& row : Rows(meeting)) {
        BOOST_TEST_CONTEXT(FromWx(row.name)) {
            BOOST_CHECK_NO_THROW(meeting.Run("floor give " + SpeakerWord(row.speaker)));
            BOOST_CHECK_EQUAL(Names(meeting).find(FromWx(row.name)), std::string::npos);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
