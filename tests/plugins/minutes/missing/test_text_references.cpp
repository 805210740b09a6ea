// SPDX-License-Identifier: LGPL-2.1-or-later
#include <boost/test/unit_test.hpp>

#include "plugins/minutes/missing/name_spelling.h"
#include "plugins/minutes/missing/record_checker.h"
#include "plugins/minutes/missing/text_references.h"
#include "tests/plugins/minutes/record/record_fixture.h"

using namespace mahdar;

namespace {

std::string Joined(const std::vector<int>& numbers) {
    std::string text;
    for (const int number : numbers) text += std::to_string(number) + ' ';
    return text;
}

int Count(const Session& session, std::string_view code) {
    const auto findings = RecordChecker(Library()).Check(session);
    return static_cast<int>(
        std::ranges::count_if(findings, [&](const Finding& row) { return row.code == code; }));
}

Participant Person(const char* id, const char* body, LocalText name) {
    Participant row;
    row.id = ParticipantId{id};
    row.institution = InstitutionId{body};
    row.name = std::move(name);
    row.presence = Presence::Present;
    row.arrivedAt = *ParseIso("2026-11-18T09:00:00+01:00");
    return row;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(TextReferences)

BOOST_AUTO_TEST_CASE(SymbolsAreFoundInRunningText) {
    const auto symbols =
        SymbolsIn("the report (OIC/COMCEC-FC/41-25/D(4)), and X/12. In 2025/2026 and/or later");
    BOOST_TEST((symbols == std::vector<std::string>{"OIC/COMCEC-FC/41-25/D(4)"}));
    BOOST_TEST((SymbolsIn("التقرير OIC/FC/12-1 المقدم") == std::vector<std::string>{"OIC/FC/12-1"}));
}

BOOST_AUTO_TEST_CASE(ParagraphNumbersAreReadInThreeLanguages) {
    BOOST_TEST(Joined(ParagraphsIn("as stated in paragraph 17, and in paragraphs 3, 4 and 9.")) ==
               "17 3 4 9 ");
    BOOST_TEST(Joined(ParagraphsIn("voir le paragraphe 7 ; les paragraphes 8 à 10")) == "7 8 10 ");
    BOOST_TEST(Joined(ParagraphsIn("كما ورد في الفقرة 12 وفي الفقرات من 3 إلى 5 وبالفقرة 9")) == "12 3 5 9 ");
    BOOST_TEST(Joined(ParagraphsIn("paragraph 4 of resolution 2")) == "");
    BOOST_TEST(Joined(ParagraphsIn("الفقرة 4 من القرار 2")) == "");
}

BOOST_AUTO_TEST_CASE(AnnexesAreReadInAnyNumerals) {
    BOOST_TEST(Joined(AnnexesIn("attached as Annex III; see annex 2")) == "3 2 ");
    BOOST_TEST(Joined(AnnexesIn("jointe en Annexe IV")) == "4 ");
    BOOST_TEST(Joined(AnnexesIn("مرفقة بوصفها المرفق الثالث، وبالمرفق 5")) == "3 5 ");
}

BOOST_AUTO_TEST_CASE(NamesNearlyRightAreTold) {
    RecordDesk desk;
    desk.PutRow(Person("p1", "TR", {"أحمد خان", "Ahmad Khan", "Ahmad Khan"}));
    desk.PutRow(Person("p2", "PK", {"محمد علي", "Mohamed Ali", "Mohamed Ali"}));
    const NameSpelling spelling(desk.State());
    const auto written = [&](const char* text, Language language) {
        std::string all;
        for (const Misspelling& slip : spelling.Check(text, language))
            all += slip.written + " -> " + slip.listed + "; ";
        return all;
    };
    BOOST_TEST(written("Mr. Ahmed Khan, and Mohamed Ali.", Language::English) ==
               "Ahmed Khan -> Ahmad Khan; ");
    BOOST_TEST(written("the ahmed khan", Language::English).empty());
    BOOST_TEST(written("ألقى السيد احمد خان ومحمد علي كلمتين", Language::Arabic) == "احمد خان -> أحمد خان; ");
    BOOST_TEST(written("Anders Holm spoke", Language::English).empty());
}

BOOST_AUTO_TEST_CASE(EveryBrokenReferenceIsAFinding) {
    RecordDesk desk;
    desk.PutRow(Person("p1", "TR", {"أحمد خان", "Ahmad Khan", "Ahmad Khan"}));
    MeetingDocument document;
    document.id = DocumentId{"d"};
    document.symbol = "OIC/FC/12-1";
    desk.PutRow(document);
    desk.Run(
        "minutes note \"SESRIC presented OIC/FC/12-1 and OIC/FC/12-9 (Annex VII; paragraph 99), said Ahmed "
        "Khan.\" --item 2 --lang en");
    for (const char* code : {"document-unknown", "annex-unknown", "paragraph-unknown",
                             "name-spelled-otherwise", "institution-not-attending"})
        BOOST_TEST(Count(desk.State(), code) == 1, code);
    desk.Speak("2", "ICDT", InterventionKind::Statement);
    BOOST_TEST(Count(desk.State(), "speaker-not-attending") == 1);
    desk.Run("minutes kind last decision");
    BOOST_TEST(Count(desk.State(), "decision-without-verb") == 1);
    desk.Run("minutes insert last \"More.\" --lang en");
    BOOST_TEST(Count(desk.State(), "numbers-to-renew") == 1);
    BOOST_TEST(Count(desk.State(), "proposal-open") == 1);
}

BOOST_AUTO_TEST_SUITE_END()
