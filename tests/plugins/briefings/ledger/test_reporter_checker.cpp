// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/ledger/reporter_checker.h"

#include "tests/plugins/briefings/briefing_session.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace mahdar::briefings {

namespace {
std::vector<Finding> Findings(const Session& session, const std::string& code) {
    std::vector<Finding> all = ReporterChecker(ShippedPhrases()).Check(session);
    std::erase_if(all, [&](const Finding& finding) { return finding.code != code; });
    return all;
}

template <class Row>
void Put(Session& session, Row row) {
    ChangeBuilder change(session);
    change.Put(std::move(row));
    Applier::Apply(session, change.Take());
}
}  // namespace

BOOST_AUTO_TEST_SUITE(ReporterCheckers)

BOOST_AUTO_TEST_CASE(ItemThatNamesNobodyIsTold) {
    const auto findings = Findings(BriefingSession(), "no-reporter");
    BOOST_TEST_REQUIRE(findings.size() == 1U);
    BOOST_TEST(findings[0].item.value == "i5");
    BOOST_TEST((findings[0].severity == FindingSeverity::Medium));
    BOOST_TEST(findings[0].message.en.find("item 5") != std::string::npos);
    BOOST_TEST(findings[0].message.ar.find("البند 5") != std::string::npos);
    BOOST_TEST(findings[0].message.fr.find("point 5") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(CommitteeActingAloneWeighsLess) {
    Session session = BriefingSession();
    RequiredAction action = *session.Find(ActionId{"a5"});
    action.committeeAction = CommitteeAction::Act;
    Put(session, action);
    BOOST_TEST_REQUIRE(Findings(session, "no-reporter").size() == 1U);
    BOOST_TEST((Findings(session, "no-reporter")[0].severity == FindingSeverity::Low));
}

BOOST_AUTO_TEST_CASE(ClosedItemNoLongerAsksForAName) {
    Session session = BriefingSession();
    AgendaItem item = *session.Find(ItemId{"i5"});
    item.state = ItemState::Closed;
    Put(session, item);
    BOOST_TEST(Findings(session, "no-reporter").empty());
}

BOOST_AUTO_TEST_CASE(NameOutsideTheRegisterIsTold) {
    const auto findings = Findings(BriefingSession(), "unknown-reporter");
    BOOST_TEST_REQUIRE(findings.size() == 1U);
    BOOST_TEST(findings[0].message.en.find("منتدى البورصات") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(ReporterOfAClosedItemMustHaveBeenHeard) {
    const auto findings = Findings(BriefingSession(), "reporter-not-heard");
    BOOST_TEST_REQUIRE(findings.size() == 1U);
    BOOST_TEST(findings[0].item.value == "i2");
    BOOST_TEST(findings[0].message.en.find("CCO") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(PointOfOrderIsNoReport) {
    Session session = BriefingSession();
    Intervention speech = *session.Find(InterventionId{"v1"});
    speech.kind = InterventionKind::PointOfOrder;
    Put(session, speech);
    BOOST_TEST(Findings(session, "reporter-not-heard").size() == 2U);
}

BOOST_AUTO_TEST_CASE(FindingsKeepTheirIdsAndNoTwoShareOne) {
    const auto once = ReporterChecker(ShippedPhrases()).Check(BriefingSession());
    const auto again = ReporterChecker(ShippedPhrases()).Check(BriefingSession());
    BOOST_TEST((once == again));
    for (std::size_t i = 0; i < once.size(); ++i) {
        for (std::size_t j = i + 1; j < once.size(); ++j) BOOST_TEST(once[i].id.value != once[j].id.value);
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mahdar::briefings
