// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/ledger/institution_briefing.h"

#include "core/session/change_builder.h"
#include "plugins/briefings/ledger/item_briefing.h"
#include "plugins/briefings/ledger/speaking_order.h"
#include "tests/plugins/briefings/briefing_session.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace mahdar::briefings {

namespace {
const InstitutionId kSesric{"SESRIC"};

bool Told(const std::vector<Notice>& notices, NoticeKind kind, const std::string& path) {
    return std::any_of(notices.begin(), notices.end(),
                       [&](const Notice& notice) { return notice.kind == kind && notice.path == path; });
}
}  // namespace

BOOST_AUTO_TEST_SUITE(InstitutionBriefings)

BOOST_AUTO_TEST_CASE(ReportersComeByNumberOfSlotsThenByTheAlphabet) {
    std::vector<std::string> keys;
    for (const InstitutionId& id : Reporters(BriefingSession())) keys.push_back(id.value);
    const std::vector<std::string> expected{"SESRIC", "BORSA", "CCO", "ICDT", "ID"};
    BOOST_TEST(keys == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(SlotsFollowTheAgendaWithPlacePartnersAndMinutes) {
    const InstitutionBriefing briefing = BriefingOf(BriefingSession(), kSesric);
    BOOST_TEST_REQUIRE(briefing.slots.size() == 3U);
    const InstitutionSlot& first = briefing.slots[0];
    BOOST_TEST(first.path == "4/1");
    BOOST_TEST(first.itemTitle.en == "Intra-Regional Trade");
    BOOST_TEST(first.subTitle.en == "Trade Fairs");
    BOOST_TEST(first.place == 2);
    BOOST_TEST(first.places == 2);
    BOOST_TEST(first.minutes == 7);
    BOOST_TEST((first.coReporters == std::vector{InstitutionId{"ICDT"}}));
    BOOST_TEST(first.documents.size() == 1U);
    BOOST_TEST(briefing.slots[1].minutes == 10);
    BOOST_TEST(briefing.slots[1].coReporters.empty());
    BOOST_TEST(briefing.slots[2].path == "7");
    BOOST_TEST(briefing.TotalMinutes() == 27);
}

BOOST_AUTO_TEST_CASE(MemberStateHasTheLimitOfMembers) {
    const InstitutionBriefing briefing = BriefingOf(BriefingSession(), InstitutionId{"ID"});
    BOOST_TEST_REQUIRE(briefing.slots.size() == 1U);
    BOOST_TEST(briefing.slots[0].minutes == 5);
    BOOST_TEST(briefing.slots[0].places == 3);
}

BOOST_AUTO_TEST_CASE(MandatesFollowTheAgendaAndSayWhereNothingIsReported) {
    const InstitutionBriefing briefing = BriefingOf(BriefingSession(), kSesric);
    BOOST_TEST_REQUIRE(briefing.mandates.size() == 3U);
    BOOST_TEST(briefing.mandates[0].path == "2");
    BOOST_TEST(!briefing.mandates[0].reportsThere);
    BOOST_TEST(briefing.mandates[1].path == "4/1");
    BOOST_TEST(briefing.mandates[1].reportsThere);
    BOOST_TEST(briefing.OpenMandates() == 2);
    BOOST_TEST(Told(briefing.notices, NoticeKind::MandateWithoutSlot, "2"));
    BOOST_TEST(!Told(briefing.notices, NoticeKind::MandateWithoutSlot, "4/1"));
}

BOOST_AUTO_TEST_CASE(TimeSpokenCountsARunningTurnOnlyWithTheTimeNow) {
    Session session = BriefingSession();
    ChangeBuilder change(session);
    Intervention running = *session.Find(InterventionId{"v1"});
    running.id = InterventionId{"v2"};
    running.state = InterventionState::Speaking;
    running.runningSince = EveningBefore();
    running.runMs = 1'000;
    change.Put(running);
    Applier::Apply(session, change.Take());
    BOOST_TEST(BriefingOf(session, kSesric).spokenMs == 313'000);
    BOOST_TEST(BriefingOf(session, kSesric, Later(EveningBefore(), 5'000)).spokenMs == 318'000);
}

BOOST_AUTO_TEST_CASE(MissingDocumentAndGraveFindingAreToldOnce) {
    const InstitutionBriefing briefing = BriefingOf(BriefingSession(), kSesric);
    const auto count = [&](NoticeKind kind) {
        return std::count_if(briefing.notices.begin(), briefing.notices.end(),
                             [&](const Notice& notice) { return notice.kind == kind; });
    };
    BOOST_TEST(count(NoticeKind::DocumentMissing) == 1);
    BOOST_TEST(count(NoticeKind::Finding) == 1);
}

BOOST_AUTO_TEST_CASE(UnknownInstitutionHasAnEmptyBriefing) {
    const InstitutionBriefing briefing = BriefingOf(BriefingSession(), InstitutionId{"NOBODY"});
    BOOST_TEST(briefing.id.Empty());
    BOOST_TEST(briefing.slots.empty());
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(ItemBriefings)

BOOST_AUTO_TEST_CASE(ItemBringsItsSubItemsAndTheirOrderOfSpeaking) {
    const ItemBriefing briefing = BriefingOfItem(BriefingSession(), ItemId{"i4"});
    BOOST_TEST_REQUIRE(briefing.parts.size() == 3U);
    BOOST_TEST(briefing.parts[0].order.empty());
    BOOST_TEST_REQUIRE(briefing.parts[1].order.size() == 2U);
    BOOST_TEST(briefing.parts[1].order[0].institution.value == "ICDT");
    BOOST_TEST(briefing.parts[1].order[1].minutes == 10);
    BOOST_TEST_REQUIRE(briefing.parts[2].order.size() == 3U);
    BOOST_TEST(briefing.parts[2].order[2].unknownName == "منتدى البورصات");
    BOOST_TEST(Told(briefing.notices, NoticeKind::UnknownReporter, "4/2"));
    BOOST_TEST(Told(briefing.notices, NoticeKind::TextToReview, "4/2"));
    BOOST_TEST(!Told(briefing.notices, NoticeKind::NobodyReports, "4"));
}

BOOST_AUTO_TEST_CASE(ItemThatNamesNobodySaysSo) {
    BOOST_TEST(Told(BriefingOfItem(BriefingSession(), ItemId{"i5"}).notices, NoticeKind::NobodyReports, "5"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mahdar::briefings
