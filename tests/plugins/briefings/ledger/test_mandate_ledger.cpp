// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/ledger/mandate_ledger.h"

#include "plugins/briefings/ledger/ledger_carry.h"
#include "tests/plugins/briefings/briefing_session.h"

#include <boost/test/unit_test.hpp>

namespace mahdar::briefings {

namespace {

void PutInto(Session& session, Mandate mandate) {
    ChangeBuilder change(session);
    change.Put(std::move(mandate));
    Applier::Apply(session, change.Take());
}

Mandate Ask(const char* id, std::vector<std::string> addressees, LocalText due = {}) {
    Mandate mandate;
    mandate.id = MandateId{id};
    mandate.verb = "requested";
    mandate.text = {"تقديم تقرير", "to report", "faire rapport"};
    for (std::string& key : addressees) mandate.addressees.push_back(InstitutionId{std::move(key)});
    mandate.due = std::move(due);
    return mandate;
}

const LedgerRow& RowOf(const std::vector<LedgerRow>& ledger, const char* id) {
    for (const LedgerRow& row : ledger) {
        if (row.mandate.id.value == id) return row;
    }
    throw std::runtime_error(id);
}

void SetOrdinal(Session& session, int ordinal) {
    ChangeBuilder change(session);
    Meeting meeting = session.TheMeeting();
    meeting.ordinal = ordinal;
    change.Put(meeting);
    Applier::Apply(session, change.Take());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(MandateLedger)

BOOST_AUTO_TEST_CASE(NumbersAreReadInFiguresAndInArabicWords) {
    for (const auto& [words, number] :
         std::vector<std::pair<const char*, int>>{{"the 42nd Meeting", 42},
                                                  {"42e réunion", 42},
                                                  {"الدورة ٤١", 41},
                                                  {"الدورة الحادية والأربعين", 41},
                                                  {"بحلول الاجتماع الثاني والأربعين", 42},
                                                  {"الدورة التاسعة عشرة للجنة", 19},
                                                  {"الاجتماع العاشر", 10},
                                                  {"next session", 0},
                                                  {"", 0}})
        BOOST_TEST(NumberInWords(words) == number, words);
}

BOOST_AUTO_TEST_CASE(DueByMeetingYearAndDay) {
    Session session = BriefingSession();
    SetOrdinal(session, 41);
    const Meeting& meeting = session.TheMeeting();  // 13 May 2025
    const auto due = [&](const char* words) {
        return DueAt(meeting, Ask("x", {}, LocalText(Language::English, words)));
    };
    BOOST_TEST((due("42nd Meeting") == DueTime::NotYet));
    BOOST_TEST((due("41st Meeting") == DueTime::Now));
    BOOST_TEST((due("the 40th Session") == DueTime::Overdue));
    BOOST_TEST((due("end of 2026") == DueTime::NotYet));
    BOOST_TEST((due("2024") == DueTime::Overdue));
    BOOST_TEST((due("2025-05-14") == DueTime::Now));
    BOOST_TEST((due("2025-05-12") == DueTime::Overdue));
    BOOST_TEST((due("") == DueTime::Now));
    Mandate recurring = Ask("x", {}, LocalText(Language::English, "the 40th Session"));
    recurring.recurring = true;
    BOOST_TEST((DueAt(meeting, recurring) == DueTime::Now));
}

BOOST_AUTO_TEST_CASE(AnswersAreFoundByHeading) {
    Session session = BriefingSession();
    PutInto(session, Ask("general", {}, {}));
    Mandate general = Ask("everybody", {});
    general.otherAddressees = {"member states"};
    PutInto(session, general);
    PutInto(session, Ask("silent", {"ID"}));
    const std::vector<LedgerRow> ledger = LedgerOf(session);
    BOOST_TEST((RowOf(ledger, "m1").answer == Answer::Reports));
    BOOST_TEST((RowOf(ledger, "m2").answer == Answer::ReportsElsewhere));
    BOOST_TEST((RowOf(ledger, "general").answer == Answer::Nobody));
    BOOST_TEST((RowOf(ledger, "everybody").answer == Answer::Everybody));
    BOOST_TEST((RowOf(ledger, "silent").answer == Answer::ReportsElsewhere));
    BOOST_TEST(IsUnansweredAsk(RowOf(ledger, "m2")));
    BOOST_TEST(!IsUnansweredAsk(RowOf(ledger, "m1")));
}

BOOST_AUTO_TEST_CASE(SecretariatAnswersForItsForum) {
    Session session = BriefingSession();
    ChangeBuilder change(session);
    Institution borsa = *session.Find(InstitutionId{"BORSA"});
    borsa.roles = {"secretariat:FORUM"};
    change.Put(borsa);
    Applier::Apply(session, change.Take());
    Mandate mandate = Ask("forum", {"FORUM"});
    mandate.item = ItemId{"i42"};
    PutInto(session, mandate);
    BOOST_TEST((RowOf(LedgerOf(session), "forum").answer == Answer::Reports));
}

BOOST_AUTO_TEST_CASE(NumbersStayWhenMoreIsAsked) {
    Session session = BriefingSession();
    const std::vector<LedgerRow> before = LedgerOf(session);
    ChangeBuilder change(session);
    Decision decision;
    decision.id = DecisionId{"dec"};
    decision.item = ItemId{"i2"};
    decision.number = 1;
    change.Put(decision);
    Mandate asked = Ask("asked", {"SESRIC"});
    asked.item = decision.item;
    asked.decision = decision.id;
    change.Put(asked);
    Applier::Apply(session, change.Take());
    const std::vector<LedgerRow> after = LedgerOf(session);
    BOOST_TEST(after.size() == before.size() + 1);
    for (const LedgerRow& row : before)
        BOOST_TEST(RowOf(after, row.mandate.id.value.c_str()).number == row.number);
    BOOST_TEST((after.back().answer == Answer::Later));
    BOOST_TEST(SumsOf(after).asked == 1);
    BOOST_TEST(SumsOf(after).asks == SumsOf(after).brought + SumsOf(after).asked);
}

BOOST_AUTO_TEST_CASE(ReportersOfWhomNothingWasAskedAreNamed) {
    const std::vector<InstitutionId> silent = ReportersWithoutAsk(BriefingSession());
    BOOST_TEST((std::find(silent.begin(), silent.end(), InstitutionId{"SESRIC"}) == silent.end()));
    BOOST_TEST((std::find(silent.begin(), silent.end(), InstitutionId{"CCO"}) != silent.end()));
    BOOST_TEST(silent.size() == 4U);
}

BOOST_AUTO_TEST_CASE(CarriedMandateBelongsToTheItemWithTheSameHeading) {
    Session session = BriefingSession();
    Mandate carried = Ask("carried", {"ICDT"});
    carried.heading = {"", "trade  FAIRS", ""};
    PutInto(session, carried);
    const LedgerRow row = RowOf(LedgerOf(session), "carried");
    BOOST_TEST(row.path == "4/1");
    BOOST_TEST((row.answer == Answer::Reports));
}

BOOST_AUTO_TEST_CASE(WhatIsTakenOverKeepsItsTrail) {
    Session from = BriefingSession();
    SetOrdinal(from, 7);
    ChangeBuilder mark(from);
    Mandate partly = *from.Find(MandateId{"m1"});
    partly.state = MandateState::Partly;
    partly.evidence = InterventionId{"v1"};
    partly.note = "figures are missing";
    mark.Put(partly);
    Applier::Apply(from, mark.Take());
    const Session empty;
    ChangeBuilder into(empty);
    Mandate taken = partly;
    taken.state = MandateState::Open;
    taken.item = {};
    taken.evidence = {};
    into.Put(taken);
    LedgerCarry(ShippedPhrases()).Carry(from, into);
    const Mandate& carried = *into.Find(MandateId{"m1"});
    BOOST_TEST(carried.heading.en == "Trade Fairs");
    BOOST_TEST(carried.note.empty());
    BOOST_REQUIRE(carried.steps.size() == 1U);
    BOOST_TEST(carried.steps.front().meeting == "7");
    BOOST_TEST((carried.steps.front().state == MandateState::Partly));
    BOOST_TEST(carried.steps.front().note == "figures are missing");
    BOOST_TEST(carried.steps.front().evidence.en == "SESRIC, 13 May 2025, item 7");
    BOOST_TEST(into.Find(MandateId{"m2"}) == nullptr);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mahdar::briefings
