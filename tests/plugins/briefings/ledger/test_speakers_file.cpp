// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/ledger/speakers_file.h"

#include "core/session/change_builder.h"
#include "plugins/briefings/ledger/gist.h"
#include "tests/plugins/briefings/briefing_session.h"

#include <boost/test/unit_test.hpp>

namespace mahdar::briefings {

namespace {

const Speaker kSesric{InstitutionId{"SESRIC"}, {}};

template <class Row>
void Put(Session& session, Row row) {
    ChangeBuilder change(session);
    change.Put(std::move(row));
    Applier::Apply(session, change.Take());
}

void Open(Session& session, const char* item) {
    Floor floor = session.TheFloor();
    floor.currentItem = ItemId{item};
    Put(session, floor);
}

void Ask(Session& session, const char* id, Speaker speaker, std::int64_t rank, RequestState state) {
    Request request;
    request.id = RequestId{id};
    request.item = session.TheFloor().currentItem;
    request.speaker = std::move(speaker);
    request.rank = rank;
    request.state = state;
    Put(session, request);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(SpeakersFiles)

BOOST_AUTO_TEST_CASE(NobodyIsFollowedBeforeAnItemIsOpen) {
    const Session session = BriefingSession();
    BOOST_TEST(FileOf(session, FollowedSpeaker(session), EveningBefore()).Nobody());
}

BOOST_AUTO_TEST_CASE(FirstReporterNotHeardIsProposed) {
    Session session = BriefingSession();
    Open(session, "i41");
    BOOST_TEST(FollowedSpeaker(session).institution.value == "ICDT");
    Open(session, "i7");
    BOOST_TEST(FollowedSpeaker(session).institution.Empty());
}

BOOST_AUTO_TEST_CASE(NextOnTheListGoesBeforeReportersAndTheSpeakerBeforeAll) {
    Session session = BriefingSession();
    Open(session, "i41");
    Ask(session, "r1", {InstitutionId{"CCO"}, {}}, 1, RequestState::Withdrawn);
    Ask(session, "r2", {InstitutionId{"ID"}, {}}, 3, RequestState::Waiting);
    Ask(session, "r3", {{}, "A guest"}, 2, RequestState::Waiting);
    BOOST_TEST(FollowedSpeaker(session).name == "A guest");
    Floor floor = session.TheFloor();
    floor.speaking = InterventionId{"v1"};
    Put(session, floor);
    BOOST_TEST(FollowedSpeaker(session).institution.value == "SESRIC");
}

BOOST_AUTO_TEST_CASE(FileHoldsReportsOfTheCurrentItemThenMandates) {
    Session session = BriefingSession();
    Open(session, "i4");
    const SpeakersFile file = FileOf(session, kSesric, EveningBefore());
    BOOST_TEST_REQUIRE(file.rows.size() == 5U);
    BOOST_TEST((file.rows[0].slot == SlotState::Expected));
    BOOST_TEST(file.rows[0].minutes == 7);
    BOOST_TEST(!file.rows[2].slot.has_value());
    BOOST_TEST(file.rows[2].session == "39");
    BOOST_TEST(file.openMandates == 2);
    BOOST_TEST(file.mandates == 3);
    BOOST_TEST(file.spokenMs == 312'000);
}

BOOST_AUTO_TEST_CASE(ReportThatWasHeardCountsAsDelivered) {
    Session session = BriefingSession();
    Open(session, "i7");
    BOOST_TEST((FileOf(session, kSesric, EveningBefore()).rows.front().slot == SlotState::Delivered));
}

BOOST_AUTO_TEST_CASE(SomebodyNamedInWordsHasAnEmptyFile) {
    const SpeakersFile file = FileOf(BriefingSession(), {{}, "A guest"}, EveningBefore());
    BOOST_TEST(!file.Nobody());
    BOOST_TEST(file.rows.empty());
}

BOOST_AUTO_TEST_CASE(GistBeginsBehindTheNameAndEndsAtAWord) {
    Institution sesric;
    sesric.acronym = "SESRIC";
    sesric.names = {"مركز الأبحاث", "Research Centre", ""};
    BOOST_TEST(Gist("طلبت الدورة من مركز الأبحاث (SESRIC)، مواصلة تنظيم مثل هذه الأنشطة لصالح المؤسسات الوطنية", sesric, 20) ==
               "… مواصلة تنظيم مثل …");
    BOOST_TEST(Gist("to report", sesric, 20) == "to report");
    BOOST_TEST(Gist("The Session asked all to work with SESRIC", sesric, 90) == "The Session asked all to work with SESRIC");
    BOOST_TEST(Gist("Requested SESRIC to report on a programme", sesric, 90) == "… to report on a programme");
}

BOOST_AUTO_TEST_CASE(OverdueAndPendingStandBeforeWhatIsSettled) {
    Session session = BriefingSession();
    ChangeBuilder change(session);
    Mandate late = *session.Find(MandateId{"m2"});
    late.due = LocalText(Language::English, "2024");
    change.Put(late);
    Applier::Apply(session, change.Take());
    const SpeakersFile file = FileOf(session, {InstitutionId{"SESRIC"}, {}}, EveningBefore());
    BOOST_REQUIRE(file.rows.size() == 3U);
    BOOST_TEST(file.rows[0].mandateId.value == "m2");
    BOOST_TEST((file.rows[2].mandate == MandateState::Reported));
    BOOST_REQUIRE(file.turns.size() == 1U);
    BOOST_TEST(file.turns.front().path == "7");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mahdar::briefings
