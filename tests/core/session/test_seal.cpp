// SPDX-License-Identifier: LGPL-2.1-or-later
#include <boost/test/unit_test.hpp>

#include "core/base/error.h"
#include "core/session/change_builder.h"
#include "core/session/locks.h"
#include "core/session/seal.h"
#include "core/session/session_log.h"
#include "tests/core/session/sample_session.h"

using namespace mahdar;

namespace {

Change Act(std::string act, std::vector<AnyEdit> edits, int seconds = 60) {
    Change change;
    change.at = SampleTime(seconds);
    change.operatorName = "Operator 1";
    change.act = std::move(act);
    change.line = "minutes " + change.act.substr(change.act.find('/') + 1);
    change.edits = std::move(edits);
    return change;
}

template <class Row>
AnyEdit Set(const Session& session, Row after) {
    const Row* before = session.Find(after.id);
    return Edit<Row>{before != nullptr ? std::optional<Row>(*before) : std::nullopt, std::move(after)};
}

struct SampleLog : SessionLog {
    SampleLog() {
        Record(SampleChange());
        Record(RetitleChange(State(), "retitled"));
    }
    void Seal(int seconds = 90) {
        const Change seal =
            Act("minutes/seal",
                {Edit<SealedVersion>{{}, MakeSeal(State(), History(), SampleTime(seconds), "Operator 1")}},
                seconds);
        Record(seal);
    }
    void Reopen(const char* because) {
        SealedVersion row = *CurrentSeal(State());
        row.reopenedBecause = because;
        row.reopenedAt = SampleTime(95);
        Record(Act("minutes/unseal", {Set(State(), row)}, 95));
    }
    Paragraph Adopted() const { return *State().Find(ParagraphId{"g1"}); }
};

bool Fits(const std::vector<SealFault>& faults, const std::string& row, const std::string& id) {
    return std::any_of(faults.begin(), faults.end(),
                       [&](const SealFault& fault) { return fault.row == row && fault.id == id; });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(LocksTest)

BOOST_AUTO_TEST_CASE(AdoptedParagraphKeepsItsTextUntilReopened) {
    SampleLog log;
    Paragraph row = log.Adopted();
    row.text.ar = "غير ذلك";
    BOOST_CHECK_THROW(log.Record(Act("minutes/edit", {Set(log.State(), row)})), CommandError);
    BOOST_CHECK_THROW(
        log.Record(Act("minutes/remove", {Edit<Paragraph>{*log.State().Find(ParagraphId{"g2"}), {}}})),
        CommandError);
    Decision decision = *log.State().Find(DecisionId{"c1"});
    decision.verb = "urged";
    BOOST_CHECK_THROW(log.Record(Act("minutes/edit", {Set(log.State(), decision)})), CommandError);
    Paragraph open = log.Adopted();
    open.adoption = Adoption::Open;
    BOOST_TEST(log.Record(Act("minutes/reopen", {Set(log.State(), open)})));
    open.text.ar = "غير ذلك";
    BOOST_TEST(log.Record(Act("minutes/edit", {Set(log.State(), open), Set(log.State(), decision)})));
}

BOOST_AUTO_TEST_CASE(MissingAndStaleLanguagesMayStillCome) {
    SampleLog log;
    Paragraph row = log.Adopted();  // English is stale, French translated
    row.text.en = "brought up to date";
    row.status.en = TextStatus::Translated;
    BOOST_TEST(log.Record(Act("minutes/translate", {Set(log.State(), row)})));
    row.text.en = "once more";
    BOOST_CHECK_THROW(log.Record(Act("minutes/translate", {Set(log.State(), row)})), CommandError);
    row = log.Adopted();
    row.rank = 1;
    BOOST_TEST(log.Record(Act("minutes/move", {Set(log.State(), row)})));
}

BOOST_AUTO_TEST_CASE(SealedRecordTakesNothingButAReopening) {
    SampleLog log;
    log.Seal();
    BOOST_CHECK_THROW(log.Record(RetitleChange(log.State(), "late")), CommandError);
    BOOST_CHECK_THROW(log.Undo(SampleTime(91), "x"), CommandError);
    log.Reopen("a name was wrong");
    BOOST_TEST(CurrentSeal(log.State()) == nullptr);
    BOOST_TEST(log.Record(RetitleChange(log.State(), "in time")));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(SealTest)

BOOST_AUTO_TEST_CASE(VersionsStandAsSealedAfterReopening) {
    SampleLog log;
    log.Seal();
    const int first = CurrentSeal(log.State())->number;
    BOOST_TEST(CheckSeals(log.State(), log.History()).empty() ==
               false);  // the sample's own versions were never sealed
    log.Reopen("a name was wrong");
    log.Record(RetitleChange(log.State(), "corrected"));
    log.Seal(99);
    BOOST_TEST(CurrentSeal(log.State())->number == first + 1);
    for (const SealFault& fault : CheckSeals(log.State(), log.History())) BOOST_TEST(fault.version < first);
    BOOST_TEST(StateAt(log.State(), log.History(), 2).Find(ItemId{"i1"})->title.en == "retitled");
}

BOOST_AUTO_TEST_CASE(EveryKindOfTamperingIsNamed) {
    SampleLog log;
    log.Seal();
    const int version = CurrentSeal(log.State())->number;
    const auto faults = [&](const Session& session, const std::vector<Change>& history) {
        auto all = CheckSeals(session, history);
        std::erase_if(all, [&](const SealFault& fault) { return fault.version != version; });
        return all;
    };
    BOOST_TEST(faults(log.State(), log.History()).empty());

    Session changed = log.State();
    Paragraph row = log.Adopted();
    row.text.fr += '.';
    Applier::Apply(changed, {Set(changed, row)});
    BOOST_TEST(Fits(faults(changed, log.History()), "paragraph", "g1"));

    Session less = log.State();
    Applier::Apply(less, {Edit<Mandate>{*less.Find(MandateId{"m1"}), {}}});
    BOOST_TEST(faults(less, log.History()).front().row == "mandate");
    BOOST_TEST((faults(less, log.History()).front().kind == SealFaultKind::Missing));

    auto history = log.History();
    history[1].operatorName = "Nobody";
    BOOST_TEST(Fits(faults(log.State(), history), "change", "2"));
    history = log.History();
    history.back().line = "minutes deal";
    BOOST_TEST(Fits(faults(log.State(), history), "change", "3"));

    Session seal = log.State();
    SealedVersion forged = *CurrentSeal(seal);
    forged.sealedBy = "Nobody";
    Applier::Apply(seal, {Set(seal, forged)});
    BOOST_TEST((faults(seal, log.History()).front().kind == SealFaultKind::Seal));
}

BOOST_AUTO_TEST_SUITE_END()
