// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/base/error.h"
#include "plugins/minutes/record/edit_text.h"
#include "tests/plugins/minutes/record/record_fixture.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace mahdar {

BOOST_AUTO_TEST_SUITE(RecordCommands)

BOOST_AUTO_TEST_CASE(NoteIsDraftedInWorkingLanguageUnderItsItem) {
    RecordDesk desk;
    desk.Run("minutes note \"The CCO presented its report.\" --item 4/1");
    const Paragraph& row = desk.LastParagraph();
    BOOST_TEST(row.item.value == "4/1");
    BOOST_TEST(row.text.en == "The CCO presented its report.");
    BOOST_CHECK(row.kind == ParagraphKind::Narrative);
    BOOST_CHECK(row.status.en == TextStatus::Drafted);
    BOOST_CHECK(row.status.ar == TextStatus::Missing);
}

BOOST_AUTO_TEST_CASE(NoteGoesToTheItemOfTheFloorAndLanguageOption) {
    RecordDesk desk;
    Floor floor = desk.State().TheFloor();
    floor.currentItem = ItemId{"3"};
    desk.PutRow(floor);
    desk.Run("minutes note \"نص\" --lang ar");
    BOOST_TEST(desk.LastParagraph().item.value == "3");
    BOOST_CHECK(desk.LastParagraph().status.ar == TextStatus::Drafted);
}

BOOST_AUTO_TEST_CASE(NoteWithoutItemChangesNothing) {
    RecordDesk desk;
    BOOST_CHECK_THROW(desk.Run("minutes note \"x\""), CommandError);
    BOOST_TEST(desk.State().Paragraphs().Size() == 0u);
}

BOOST_AUTO_TEST_CASE(EmptyNoteTellsTheWindowWhereToWrite) {
    RecordDesk desk;
    ParagraphId told;
    const Connection connection = desk.window.paragraphAdded.Connect([&](const ParagraphId& id) { told = id; });
    desk.Run("minutes note --item 2");
    BOOST_TEST(told.value == desk.LastParagraph().id.value);
    BOOST_TEST(desk.LastParagraph().text.Empty());
}

BOOST_AUTO_TEST_CASE(DecisionIsDataSentenceAndMandate) {
    RecordDesk desk;
    desk.Run("minutes decide requested SESRIC \"to submit the updated report\" due \"42nd Meeting\" --item 4");
    BOOST_REQUIRE(desk.State().Decisions().Size() == 1u);
    const Decision& decision = desk.State().Decisions().Rows().front();
    BOOST_TEST(decision.number == 1);
    BOOST_TEST(decision.verb == "requested");
    BOOST_TEST(decision.addressees.front().value == "SESRIC");
    BOOST_TEST(decision.due.en == "42nd Meeting");
    BOOST_TEST(decision.due.ar == "الاجتماع الثاني والأربعين");
    const Paragraph& row = desk.LastParagraph();
    BOOST_TEST(row.text.en == "The Committee requested SESRIC to submit the updated report by the 42nd Meeting.");
    BOOST_TEST(row.text.ar == "");
    BOOST_CHECK(row.status.fr == TextStatus::Missing);
    BOOST_TEST(row.proposed.en == row.text.en);
    BOOST_REQUIRE(desk.State().Mandates().Size() == 1u);
    const Mandate& mandate = desk.State().Mandates().Rows().front();
    BOOST_TEST(mandate.session == "12");
    BOOST_TEST(mandate.decision.value == decision.id.value);
    BOOST_CHECK(mandate.state == MandateState::Open);
}

BOOST_AUTO_TEST_CASE(DecisionWithoutObjectSpeaksAllLanguages) {
    RecordDesk desk;
    desk.Run("minutes decide thanked ICDT \"Member States\" --item 4");
    const Paragraph& row = desk.LastParagraph();
    for (const Language language : kLanguages) {
        BOOST_TEST_CONTEXT(Code(language)) {
            BOOST_TEST(!row.text.Get(language).empty());
            BOOST_TEST(row.text.Get(language).find("…") == std::string::npos);
        }
    }
    BOOST_CHECK(row.status.ar == TextStatus::Translated);
    BOOST_CHECK(row.status.en == TextStatus::Drafted);
    BOOST_TEST(desk.State().Mandates().Size() == 0u);
    BOOST_TEST(desk.State().Decisions().Rows().front().otherAddressees.front() == "MEMBER-STATES");
}

BOOST_AUTO_TEST_CASE(UnknownVerbOrAddresseeNamesTheNearest) {
    RecordDesk desk;
    const auto says = [](const char* word) {
        return [word](const CommandError& error) { return std::string(error.what()).find(word) != std::string::npos; };
    };
    BOOST_CHECK_EXCEPTION(desk.Run("minutes decide reqested SESRIC \"x\" --item 4"), CommandError, says("requested"));
    BOOST_CHECK_EXCEPTION(desk.Run("minutes decide requested SESRC \"x\" --item 4"), CommandError, says("SESRIC"));
    BOOST_TEST(desk.State().Decisions().Size() == 0u);
}

BOOST_AUTO_TEST_CASE(DecideWithoutWordsAsksForTheFormulaLine) {
    RecordDesk desk;
    BOOST_CHECK_THROW(desk.Run("minutes decide"), CommandError);
    const Connection connection = desk.window.formulaWanted.Connect([](bool& heard) { heard = true; });
    desk.Run("minutes decide");
    BOOST_TEST(desk.State().Decisions().Size() == 0u);
}

BOOST_AUTO_TEST_CASE(NewSourceTextMakesTranslationsStale) {
    RecordDesk desk;
    desk.Run("minutes note \"One.\" --item 2");
    desk.Run("minutes translate last \"Un.\" --lang fr");
    BOOST_CHECK(desk.LastParagraph().status.fr == TextStatus::Translated);
    BOOST_CHECK(desk.LastParagraph().status.en == TextStatus::Drafted);
    desk.Run("minutes edit last \"Two.\"");
    BOOST_CHECK(desk.LastParagraph().status.fr == TextStatus::Stale);
    BOOST_CHECK(desk.LastParagraph().status.ar == TextStatus::Missing);
    desk.Run("minutes translate last \"Deux.\" --lang fr");
    BOOST_CHECK(desk.LastParagraph().status.fr == TextStatus::Translated);
    BOOST_TEST(desk.LastParagraph().text.en == "Two.");
}

BOOST_AUTO_TEST_CASE(TypedTranslationLeavesItsSourceAlone) {
    RecordDesk desk;
    desk.Run("minutes note \"نص\" --lang ar --item 2");
    // English is the working language here, but Arabic is what this paragraph was written in.
    for (const char* typed : {"Te", "Text"}) {
        const Paragraph row = desk.LastParagraph();
        desk.commander.Record("minutes/edit", "typed",
                              EditText(desk.State(), row.id, Language::English, typed, desk.clock.Now()));
    }
    BOOST_CHECK(desk.LastParagraph().status.ar == TextStatus::Drafted);
    BOOST_CHECK(desk.LastParagraph().status.en == TextStatus::Translated);
    BOOST_TEST(EditText(desk.State(), desk.LastParagraph().id, Language::English, "Text", desk.clock.Now()).empty());
}

BOOST_AUTO_TEST_CASE(RemovedDecisionTakesItsMandateAndComesBack) {
    RecordDesk desk;
    desk.Run("minutes decide requested SESRIC \"to submit the report\" --item 4");
    const Session before = desk.State();
    desk.Run("minutes remove last");
    BOOST_TEST(desk.State().Paragraphs().Size() == 0u);
    BOOST_TEST(desk.State().Decisions().Size() == 0u);
    BOOST_TEST(desk.State().Mandates().Size() == 0u);
    BOOST_TEST(desk.log.Undo(desk.clock.Now(), "Operator 1"));
    BOOST_TEST((desk.State() == before));
}

BOOST_AUTO_TEST_CASE(KindTurnsRoundAndNumbersADecision) {
    RecordDesk desk;
    desk.Run("minutes note \"One.\" --item 2");
    desk.Run("minutes kind last decision");
    BOOST_REQUIRE(desk.State().Decisions().Size() == 1u);
    BOOST_TEST(desk.State().Decisions().Rows().front().number == 1);
    desk.Run("minutes kind");
    BOOST_CHECK(desk.LastParagraph().kind == ParagraphKind::Action);
    BOOST_TEST(desk.State().Decisions().Size() == 0u);
    BOOST_CHECK_THROW(desk.Run("minutes kind last poem"), CommandError);
}

BOOST_AUTO_TEST_CASE(MoveChangesOrderAndItem) {
    RecordDesk desk;
    desk.Run("minutes note \"One.\" --item 2");
    const ParagraphId first = desk.LastParagraph().id;
    desk.Run("minutes note \"Two.\" --item 2");
    desk.Run("minutes move last up");
    BOOST_TEST(ParagraphsOf(desk.State(), ItemId{"2"}).back()->id.value == first.value);
    desk.Run("minutes move " + first.value + " --item 3");
    BOOST_TEST(desk.State().Find(first)->item.value == "3");
    BOOST_CHECK_THROW(desk.Run("minutes move last sideways"), CommandError);
}

BOOST_AUTO_TEST_CASE(NumberNamesTheParagraphOfThatNumber) {
    RecordDesk desk;
    desk.Run("minutes note \"One.\" --item 2");
    desk.Run("minutes internal \"never printed\" --item 2");
    const int number = ReportNumbers(desk.State()).begin()->second;
    desk.Run("minutes edit " + std::to_string(number) + " \"Changed.\"");
    BOOST_TEST(desk.State().Paragraphs().Rows().front().text.en == "Changed.");
    BOOST_CHECK_THROW(desk.Run("minutes edit 99 \"x\""), CommandError);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mahdar
