// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/ledger/mandate_commands.h"

#include "core/base/error.h"
#include "core/command/commander.h"
#include "plugins/briefings/ledger/mandates_table.h"
#include "tests/plugins/briefings/briefing_session.h"

#include <boost/test/unit_test.hpp>

namespace mahdar::briefings {

namespace {
// The ledger of the small meeting: 1 is m2 (item 2), 2 is m1 (item 4/1, recurring), 3 is m3 (item 7,
// reported).
struct Room {
    Room()
        : log(BriefingSession(), {}), clock(EveningBefore()), commander(registry, log, clock, "Operator 1") {
        AddMandateCommands(registry);
    }
    const Mandate& At(const char* id) const { return *log.State().Find(MandateId{id}); }

    CommandRegistry registry;
    SessionLog log;
    ScriptedClock clock;
    Commander commander;
};
}  // namespace

BOOST_FIXTURE_TEST_SUITE(MandateCommands, Room)

BOOST_AUTO_TEST_CASE(ReportedKeepsTheSpeechThatAnswers) {
    commander.Run("mandate report 2 \"the figures of 2024\"");
    BOOST_TEST((At("m1").state == MandateState::Reported));
    BOOST_TEST(At("m1").evidence.value == "v1");
    BOOST_TEST(At("m1").note == "the figures of 2024");
}

BOOST_AUTO_TEST_CASE(DocumentIsEvidenceByItsTitle) {
    commander.Run("mandate partly 2 document \"Progress report\"");
    BOOST_TEST((At("m1").state == MandateState::Partly));
    BOOST_TEST(At("m1").evidenceDocument.value == "d1");
    BOOST_CHECK_THROW(commander.Run("mandate report 2 document NONE"), CommandError);
}

BOOST_AUTO_TEST_CASE(SeveralAreMarkedAtOnceAndTakenBackAtOnce) {
    const Session before = log.State();
    commander.Run("mandate lapse 1 2 \"replaced by the new strategy\"");
    BOOST_TEST((At("m2").state == MandateState::Lapsed));
    BOOST_TEST(At("m1").note == "replaced by the new strategy");
    BOOST_TEST(log.Undo(EveningBefore(), "Operator 1"));
    BOOST_TEST((log.State() == before));
}

BOOST_AUTO_TEST_CASE(ReopeningForgetsTheEvidence) {
    commander.Run("mandate report 2");
    commander.Run("mandate reopen 2");
    BOOST_TEST((At("m1").state == MandateState::Open));
    BOOST_TEST(At("m1").evidence.Empty());
}

BOOST_AUTO_TEST_CASE(MandatesAreEnteredByHand) {
    commander.Run(
        "mandate add requested ICDT \"private sector\" \"to hold a fair\" due \"42nd Session\" item 4/1 "
        "session 40 "
        "paragraph 17 --lang en");
    const Mandate& added = log.State().Mandates().Rows().back();
    BOOST_TEST(added.addressees.front().value == "ICDT");
    BOOST_TEST(added.otherAddressees.front() == "private sector");
    BOOST_TEST(added.text.en == "to hold a fair");
    BOOST_TEST(added.due.en == "42nd Session");
    BOOST_TEST(added.item.value == "i41");
    BOOST_TEST(added.sourceParagraph == "17");
}

BOOST_AUTO_TEST_CASE(WhoWhenAndWhenceAreCorrected) {
    commander.Run("mandate assign 1 ICDT CCO \"the host\"");
    commander.Run("mandate due 1 2027 --fr \"en 2027\" --lang en");
    commander.Run("mandate source 1 38 paragraph 4");
    commander.Run("mandate recur 2 no");
    BOOST_TEST(At("m2").addressees.size() == 2U);
    BOOST_TEST(At("m2").otherAddressees.front() == "the host");
    BOOST_TEST(At("m2").due.fr == "en 2027");
    BOOST_TEST(At("m2").session == "38");
    BOOST_TEST(!At("m1").recurring);
}

BOOST_AUTO_TEST_CASE(WrongLinesChangeNothing) {
    const Session before = log.State();
    for (const char* line : {"mandate report", "mandate report 9", "mandate report 0", "mandate report x",
                             "mandate report 1 by ICDT", "mandate recur 1 maybe", "mandate assign 1 NOBODY",
                             "mandate due 1", "mandate add requested", "mandate source 1"}) {
        BOOST_TEST_CONTEXT(line) {
            BOOST_CHECK_THROW(commander.Run(line), CommandError);
        }
    }
    BOOST_TEST((log.State() == before));
}

BOOST_AUTO_TEST_CASE(TableHoldsWhatWasAskedFor) {
    const MandatesTable table(ShippedPhrases());
    const auto rows = [&](std::map<std::string, std::string> options) {
        return table.Make(log.State(), {Language::English, std::move(options), {}}).rows;
    };
    BOOST_TEST(rows({}).size() == 3U);
    BOOST_TEST(rows({{"state", "reported"}}).size() == 1U);
    BOOST_TEST(rows({{"show", "unanswered"}}).size() == 1U);
    BOOST_TEST(rows({{"item", "4"}}).size() == 1U);
    BOOST_TEST(rows({{"institution", "ICDT"}}).empty());
    BOOST_CHECK_THROW(rows({{"show", "some"}}), CommandError);
    BOOST_CHECK_THROW(rows({{"state", "done"}}), CommandError);
    const PlainTable all = table.Make(log.State(), {Language::Arabic, {}, {}});
    for (const auto& row : all.rows) BOOST_TEST(row.size() == all.titles.size());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mahdar::briefings
