// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/sheet/sheet_batch.h"

#include "core/document/writer.h"
#include "plugins/briefings/ledger/suggested_decisions.h"
#include "plugins/briefings/sheet/briefing_composer.h"
#include "tests/plugins/briefings/briefing_session.h"

#include <boost/test/unit_test.hpp>

#include <set>

namespace mahdar::briefings {

namespace {

std::string TextOf(const Session& session, const char* institution, Language language) {
    const BriefingComposer composer(ShippedPhrases());
    return page::Write(composer.Compose(session, {language, {{"letter", institution}}, EveningBefore()}),
                       page::Format::Txt);
}

Session WithItemOn(const char* item) {
    Session session = BriefingSession();
    ChangeBuilder change(session);
    Floor floor = session.TheFloor();
    floor.currentItem = ItemId{item};
    change.Put(floor);
    Applier::Apply(session, change.Take());
    return session;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(SheetBatch)

BOOST_AUTO_TEST_CASE(EveryReporterAndItemHasAFileOfItsOwn) {
    const std::vector<SheetJob> jobs = AllSheets(BriefingSession());
    std::set<std::string> stems;
    for (const SheetJob& job : jobs) stems.insert(job.stem);
    BOOST_TEST(jobs.size() == 5U + 5U);
    BOOST_TEST(stems.size() == jobs.size());
    BOOST_TEST(stems.contains("briefing-item-04"));
    BOOST_TEST(AllLetters(BriefingSession()).size() == 5U);
}

BOOST_AUTO_TEST_CASE(NoNameLeadsOutOfTheFolder) {
    Session session = BriefingSession();
    ChangeBuilder change(session);
    Institution row;
    row.id = InstitutionId{"../../x"};
    change.Put(row);
    RequiredAction action = *session.Find(ActionId{"a5"});
    action.reporters = {row.id};
    change.Put(action);
    Applier::Apply(session, change.Take());
    for (const SheetJob& job : AllSheets(session)) BOOST_TEST(job.stem.find('/') == std::string::npos);
}

BOOST_AUTO_TEST_CASE(LetterNamesSlotsAndWhatIsOwedButNothingInternal) {
    const std::string letter = TextOf(BriefingSession(), "SESRIC", Language::English);
    for (const char* part :
         {"SESRIC", "Trade Fairs", "7 minutes", "Seventh Meeting", "highest consideration"})
        BOOST_TEST(letter.find(part) != std::string::npos, part);
    for (const char* part : {"For the Secretariat and the Chair", "after the meeting", "%1"})
        BOOST_TEST(letter.find(part) == std::string::npos, part);
}

BOOST_AUTO_TEST_CASE(DocumentsAreAwaitedByTheirDay) {
    Session session = BriefingSession();
    ChangeBuilder change(session);
    MeetingDocument document = *session.Find(DocumentId{"d1"});
    document.dueDate = "2025-05-01";
    change.Put(document);
    Applier::Apply(session, change.Take());
    const std::string letter = TextOf(session, "SESRIC", Language::French);
    BOOST_TEST(letter.find("plus tard le 1er mai 2025") != std::string::npos, letter);
}

BOOST_AUTO_TEST_CASE(DecisionsAreSuggestedInEveryLanguageOfTheTitle) {
    const auto suggestions = SuggestedDecisions(WithItemOn("i41"), *ShippedPhrases(), InstitutionId{"ICDT"});
    BOOST_REQUIRE(suggestions.size() == 3U);
    BOOST_TEST(suggestions.front().line ==
               "minutes decide took-note-with-appreciation ICDT \"الإحاطة المقدَّمة بشأن «المعارض التجارية»\" "
               "--en \"the briefing on "
               "“Trade Fairs”\" --fr \"l'exposé sur « Foires commerciales »\" --lang ar");
    BOOST_TEST(SuggestedDecisions(WithItemOn("i6"), *ShippedPhrases(), InstitutionId{"ICDT"}).empty());
    BOOST_TEST(SuggestedDecisions(WithItemOn("i41"), *ShippedPhrases(), InstitutionId{"NONE"}).empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mahdar::briefings
