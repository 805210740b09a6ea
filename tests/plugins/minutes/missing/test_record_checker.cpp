// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/missing/record_checker.h"

#include "plugins/minutes/carry/mandate_carry.h"
#include "tests/plugins/minutes/record/record_fixture.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace mahdar {

namespace {

int Count(const Session& session, std::string_view code) {
    const auto findings = RecordChecker(Library()).Check(session);
    for (const Finding& row : findings) {
        for (const Language language : kLanguages) {
            BOOST_TEST(!row.message.Get(language).empty());
            BOOST_TEST(row.message.Get(language).find('%') == std::string::npos);
        }
    }
    return static_cast<int>(std::ranges::count_if(findings, [&](const Finding& row) { return row.code == code; }));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(RecordCheck)

BOOST_AUTO_TEST_CASE(ClosedItemNeedsAnOutcome) {
    RecordDesk desk;
    desk.SetState("2", ItemState::Closed);
    desk.Run("minutes note \"Talk.\" --item 2");
    BOOST_TEST(Count(desk.State(), "item-without-outcome") == 1);
    desk.Run("minutes action \"The CCO is to write.\" --item 2");
    BOOST_TEST(Count(desk.State(), "item-without-outcome") == 0);
}

BOOST_AUTO_TEST_CASE(OutcomeOfItemServesItsSubItems) {
    RecordDesk desk;
    for (const char* item : {"4", "4/1", "4/2"}) desk.SetState(item, ItemState::Closed);
    BOOST_TEST(Count(desk.State(), "item-without-outcome") == 3);
    desk.Run("minutes decide thanked ICDT --item 4");
    BOOST_TEST(Count(desk.State(), "item-without-outcome") == 0);
}

BOOST_AUTO_TEST_CASE(RequestNeedsSomebody) {
    RecordDesk desk;
    desk.Run("minutes decide requested \"to submit the report\" --item 2");
    BOOST_TEST(Count(desk.State(), "decision-without-addressee") == 1);
    desk.Run("minutes decide took-note \"the report\" --item 2");
    BOOST_TEST(Count(desk.State(), "decision-without-addressee") == 1);
}

BOOST_AUTO_TEST_CASE(LanguagesMissingStaleAndBrackets) {
    RecordDesk desk;
    Meeting meeting = desk.State().TheMeeting();
    meeting.languages = {Language::English, Language::French};
    desk.PutRow(meeting);
    desk.Run("minutes note \"One [two].\" --item 2");
    BOOST_TEST(Count(desk.State(), "language-missing") == 1);
    BOOST_TEST(Count(desk.State(), "open-bracket") == 1);
    desk.Run("minutes translate last \"Un.\" --lang fr");
    desk.Run("minutes edit last \"One.\"");
    BOOST_TEST(Count(desk.State(), "language-missing") == 0);
    BOOST_TEST(Count(desk.State(), "language-stale") == 1);
    BOOST_TEST(Count(desk.State(), "open-bracket") == 0);
}

BOOST_AUTO_TEST_CASE(OpenMandatesGoToTheNextMeeting) {
    RecordDesk desk;
    desk.Run("minutes decide requested SESRIC \"to submit the report\" --item 2");
    Mandate old = desk.State().Mandates().Rows().front();
    old.id = MandateId{"old"};
    old.decision = {};
    old.session = "11";
    desk.PutRow(old);
    old.id = MandateId{"done"};
    old.state = MandateState::Reported;
    desk.PutRow(old);

    SessionLog next;
    ChangeBuilder into(next.State());
    MandateCarry().Carry(desk.State(), into);
    Change change;
    change.edits = into.Take();
    next.Record(change);
    BOOST_TEST(next.State().Mandates().Size() == 2u);
    std::vector<std::string> sessions;
    for (const Mandate& row : next.State().Mandates()) {
        sessions.push_back(row.session);
        BOOST_CHECK(row.state == MandateState::Open);
    }
    std::ranges::sort(sessions);
    BOOST_TEST(sessions == (std::vector<std::string>{"11", "12"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mahdar
