// SPDX-License-Identifier: LGPL-2.1-or-later
#include "tests/plugins/agenda/read/reading_support.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace mahdar;
using namespace mahdar::agenda;
using namespace mahdar::agenda::test;

namespace {

AnnotatedAgenda Read(const char* file) {
    return ReadAgendaText(OwnFile(file), OwnNames());
}

std::string ReportersOf(const AnnotatedAgenda& agenda) {
    std::vector<std::string> all;
    for (const ReadAction* action : Actions(agenda))
        all.push_back(action->reporters.empty() ? "-" : Joined(action->reporters));
    return Joined(all);
}

void CheckUntouched(const AnnotatedAgenda& agenda) {
    for (const SourceLine& line : agenda.lines) {
        BOOST_TEST(line.restored == line.raw);
        BOOST_TEST((line.confidence == Confidence::Sure));
    }
}

void CheckSameStructure(const ReadItem& read, const ReadItem& expected) {
    BOOST_TEST(Normalised(read.title) == Normalised(expected.title));
    BOOST_TEST(read.background.size() == expected.background.size());
    BOOST_REQUIRE(read.requiredActions.size() == expected.requiredActions.size());
    for (std::size_t i = 0; i < read.requiredActions.size(); ++i)
        BOOST_TEST(Normalised(read.requiredActions[i].text) == Normalised(expected.requiredActions[i].text));
    BOOST_REQUIRE(read.subItems.size() == expected.subItems.size());
    for (std::size_t i = 0; i < read.subItems.size(); ++i)
        CheckSameStructure(read.subItems[i], expected.subItems[i]);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(OwnAgendas)

BOOST_AUTO_TEST_CASE(CleanArabicIsReadAndLeftUntouched) {
    const AnnotatedAgenda agenda = Read("clean.ar.txt");
    CheckUntouched(agenda);
    BOOST_TEST(Numbers(agenda) == "1 2 3 4 5");
    BOOST_TEST(agenda.items[1].title == "تقرير عن سير العمل");
    BOOST_TEST(agenda.items[2].subItems.size() == 2u);
    BOOST_TEST(agenda.items[2].subItems[1].title == "رقمنة وثائق العبور");
    BOOST_TEST(ReportersOf(agenda) == "OIC-GS SESRIC IsDB - - -");
    BOOST_TEST(Joined(agenda.items[3].requiredActions.at(0).unknownReporters) == "رئيس فريق العمل");
    BOOST_TEST(agenda.items[4].requiredActions.at(0).label.empty());
    BOOST_TEST(agenda.meeting.ordinal.value_or(0) == 27);
    BOOST_TEST(agenda.meeting.startDate == "2026-03-03");
    BOOST_TEST(agenda.meeting.endDate == "2026-03-05");
    BOOST_TEST(agenda.meeting.venue == "عمّان");
    BOOST_TEST(agenda.meeting.title == "الدورة السابعة والعشرون للجنة الخبراء المعنية بالنقل");
    BOOST_TEST(agenda.preamble.size() == 1u);
}

BOOST_AUTO_TEST_CASE(DamagedArabicReadsLikeTheCleanOne) {
    const AnnotatedAgenda clean = Read("clean.ar.txt");
    const AnnotatedAgenda damaged = ReadAgendaText(Damaged(OwnFile("clean.ar.txt")), OwnNames());
    BOOST_TEST(Numbers(damaged) == Numbers(clean));
    BOOST_TEST(ReportersOf(damaged) == ReportersOf(clean));
    BOOST_REQUIRE(damaged.items.size() == clean.items.size());
    for (std::size_t i = 0; i < clean.items.size(); ++i) CheckSameStructure(damaged.items[i], clean.items[i]);
    BOOST_TEST(damaged.meeting.startDate == clean.meeting.startDate);
    const auto review = std::count_if(damaged.lines.begin(), damaged.lines.end(), [](const SourceLine& line) {
        return line.confidence == Confidence::Review;
    });
    BOOST_TEST(review > 0);
}

BOOST_AUTO_TEST_CASE(EnglishIsRead) {
    const AnnotatedAgenda agenda = Read("clean.en.txt");
    CheckUntouched(agenda);
    BOOST_TEST((agenda.language == Language::English));
    BOOST_TEST(Numbers(agenda) == "1 2 3 4");
    BOOST_TEST(agenda.items[2].title == "Statistics and Training");
    BOOST_REQUIRE(agenda.items[2].subItems.size() == 3u);
    BOOST_TEST(agenda.items[2].subItems[0].number == "3.1");
    BOOST_TEST(agenda.items[2].subItems[0].title == "Satellite accounts");
    BOOST_TEST(!agenda.items[2].subItems[2].titled);
    BOOST_TEST(ReportersOf(agenda) == "CCO SESRIC ICDT SESRIC ICCD IsDB -");
    BOOST_TEST((agenda.items[1].requiredActions[0].committeeAction == CommitteeAction::Act));
    BOOST_TEST((agenda.items[3].requiredActions.at(0).committeeAction == CommitteeAction::Consider));
    BOOST_TEST(agenda.meeting.title == "Fifteenth Meeting of the Steering Group on Regional Tourism");
    BOOST_TEST(agenda.meeting.ordinal.value_or(0) == 15);
    BOOST_TEST(agenda.meeting.startDate == "2026-06-30");
    BOOST_TEST(agenda.meeting.endDate == "2026-07-02");
    BOOST_TEST(agenda.meeting.venue == "Jakarta");
    BOOST_TEST(agenda.meeting.organisation == "Organisation of Islamic Cooperation");
}

BOOST_AUTO_TEST_CASE(FrenchIsRead) {
    const AnnotatedAgenda agenda = Read("clean.fr.txt");
    CheckUntouched(agenda);
    BOOST_TEST((agenda.language == Language::French));
    BOOST_TEST(Numbers(agenda) == "1 2 3 4");
    BOOST_TEST(agenda.items[1].titleLines.size() == 2u);
    BOOST_TEST(agenda.items[2].subItems.at(0).title == "Assurance des récoltes");
    BOOST_TEST(ReportersOf(agenda) == "CCO IsDB ICDT ICIEC -");
    BOOST_TEST((agenda.items[1].requiredActions[0].committeeAction == CommitteeAction::Act));
    BOOST_TEST(agenda.meeting.title == "9e réunion du Comité de suivi de la coopération agricole");
    BOOST_TEST(agenda.meeting.startDate == "2026-10-06");
    BOOST_TEST(agenda.meeting.endDate == "2026-10-07");
    BOOST_TEST(agenda.meeting.venue == "Dakar");
    BOOST_TEST(agenda.preamble.size() == 1u);
}

BOOST_AUTO_TEST_CASE(NumberedListIsAnAgendaToo) {
    const AnnotatedAgenda agenda = ReadAgendaText(
        "Provisional agenda\n\n1. Opening\n\nThe Chair opens the meeting.\n\n2. Trade\n\nTwo reports are "
        "before the meeting.\n\n"
        "Action required: SESRIC will present both.\n\n3. Closing\n\nThe Chair closes the meeting.\n",
        OwnNames());
    BOOST_TEST(Numbers(agenda) == "1 2 3");
    BOOST_TEST(agenda.items[1].title == "Trade");
    BOOST_TEST(ReportersOf(agenda) == "SESRIC");
}

BOOST_AUTO_TEST_CASE(SampleOfTheProductIsReadWhole) {
    const auto path = std::filesystem::path(MAHDAR_STAGE) / "share/mahdar/agenda/sample-agenda.ar.txt";
    BOOST_REQUIRE(std::filesystem::exists(path));
    const AnnotatedAgenda agenda = ReadAgendaText(Slurp(path), OwnNames());
    CheckUntouched(agenda);
    BOOST_TEST(Numbers(agenda) == "1 2 3 4 5 6 7 8");
    BOOST_TEST(agenda.items[2].subItems.size() == 3u);
    BOOST_TEST(agenda.items[3].subItems.size() == 3u);
    BOOST_TEST(ReportersOf(agenda) == "- CCO CCO ICDT IsDB ICDT ITFC ICCD ICD CCO SMIIC SESRIC CCO -");
    BOOST_TEST(agenda.items[5].subItems.empty());
    BOOST_TEST(agenda.meeting.startDate == "2026-11-18");
    BOOST_TEST(agenda.meeting.endDate == "2026-11-19");
    BOOST_TEST(agenda.meeting.venue == "تونس");
    BOOST_TEST((agenda.items[4].requiredActions[0].committeeAction == CommitteeAction::Consider));
    BOOST_TEST((agenda.items[6].requiredActions[0].committeeAction == CommitteeAction::Act));
}

/// A list of items, annotations without labels under the same numbers, documents, a footnote, a programme of work.
BOOST_AUTO_TEST_CASE(AnnotatedProvisionalAgendaWithProgrammeOfWorkIsRead) {
    const AnnotatedAgenda agenda =
        ReadAgendaText(OwnFile("inland-waterways.en.txt"), ParseInstitutionNames(OwnFile("inland-waterways.institutions.tsv")));
    BOOST_TEST(Numbers(agenda) == "1 2 3 4 5 6 7");
    BOOST_REQUIRE(agenda.items.size() == 7u);
    BOOST_REQUIRE(agenda.items[2].subItems.size() == 2u);
    BOOST_TEST(agenda.items[2].subItems[1].title == "Emerging issue: low water and its effect on freight");
    BOOST_TEST(ReportersOf(agenda) == "- - IHW AB - WA - -");
    BOOST_TEST(agenda.items[4].requiredActions.at(0).unknownReporters.at(0) == "Statistics Division");
    BOOST_TEST(agenda.items[6].background.empty());
    BOOST_TEST(agenda.meeting.organisation == "Economic Council for the Western Rivers");
    BOOST_TEST(agenda.meeting.venue == "Vukovar");
    const auto asked = std::find_if(agenda.mandates.begin(), agenda.mandates.end(),
                                    [](const ReadMandate& mandate) { return mandate.item == "3"; });
    BOOST_REQUIRE(asked != agenda.mandates.end());
    BOOST_TEST(Joined(asked->addressees) == "IHW");
}

/// Ordinal headings in capitals, reporter and decision under labels of their own, "néant", an annexed timetable.
BOOST_AUTO_TEST_CASE(OrdinalPointsWithAnAnnexedTimetableAreRead) {
    const AnnotatedAgenda agenda =
        ReadAgendaText(OwnFile("forets-brume.fr.txt"), ParseInstitutionNames(OwnFile("forets-brume.institutions.tsv")));
    BOOST_TEST(Numbers(agenda) == "1 2 3 4 5 6 7");
    BOOST_TEST(agenda.items.at(0).requiredActions.empty());
    BOOST_TEST(ReportersOf(agenda) == "SE - SE HR - CA - HR - - - -");
    BOOST_TEST(agenda.items.at(2).documents.size() == 1u);
    BOOST_TEST(agenda.items.at(6).background.size() == 1u);
    BOOST_TEST(agenda.meeting.venue == "Man");
    const auto asked = std::count_if(agenda.mandates.begin(), agenda.mandates.end(),
                                     [](const ReadMandate& mandate) { return mandate.item == "3" && mandate.asks; });
    BOOST_TEST(asked == 3);
}

BOOST_AUTO_TEST_CASE(BodiesBehindAReporterLabelAreAllTakenUp) {
    const AnnotatedAgenda agenda = ReadAgendaText(
        "البند 1: الافتتاح\n\nيفتتح الرئيس الاجتماع.\n\nالبند 2: التدريب\n\nدرب المركز خمسين مهندسا.\n\n"
        "جهة العرض: المركز الإسلامي لتنمية التجارة وجمعية الملاحين\n",
        OwnNames());
    const ReadAction& action = agenda.items.at(1).requiredActions.at(0);
    BOOST_TEST(Joined(action.reporters) == "ICDT");
    BOOST_TEST(Joined(action.unknownReporters) == "جمعية الملاحين");
}

/// The preposition before the date was taken into the name of the place.
BOOST_AUTO_TEST_CASE(ThePlaceOfTheMeetingEndsBeforeItsDate) {
    const char* rest = "\n\nالبند 1: الافتتاح\n\nيفتتح الرئيس الاجتماع.\n\nالإجراء المطلوب: سيقدم المركز تقريرا.\n";
    for (const char* top : {"الاجتماع التاسع للجنة المتابعة\nأنقرة في 13-14 مايو 2027",
                            "يعقد الاجتماع التاسع للجنة المتابعة في أنقرة في 13-14 مايو 2027."})
        BOOST_TEST(ReadAgendaText(std::string(top) + rest, OwnNames()).meeting.venue == "أنقرة", top);
}

BOOST_AUTO_TEST_SUITE_END()
