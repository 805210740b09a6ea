// SPDX-License-Identifier: LGPL-2.1-or-later
// What an editor's eye finds: slips of typing, counts and lists that disagree, dates that do not fit, names
// that change.
#include "plugins/agenda/import/note_words.h"
#include "tests/plugins/agenda/read/meaning/meaning_support.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace mahdar;
using namespace mahdar::agenda;
using namespace mahdar::agenda::test;

namespace {

constexpr Language kEn = Language::English;
constexpr Language kFr = Language::French;
constexpr Language kAr = Language::Arabic;
constexpr const char* kActionEn = "SESRIC will report.";
constexpr const char* kActionFr = "Le SESRIC présentera un rapport.";
constexpr const char* kActionAr = "سيقدم مكتب تنسيق الكومسيك تقريرا.";

/// How often the code is told; each time in three languages.
std::size_t Told(const char* code, Language language, const char* background, const char* action = nullptr) {
    const char* usual = language == kEn ? kActionEn : language == kFr ? kActionFr : kActionAr;
    const AnnotatedAgenda agenda = ReadDated(language, background, action ? action : usual);
    std::size_t told = 0;
    for (const ReadNote& note : agenda.notes) {
        if (note.code != code) continue;
        ++told;
        const LocalText words = NoteWords(note);
        BOOST_TEST((!words.ar.empty() && !words.en.empty() && !words.fr.empty()), code);
        BOOST_TEST(words.en.find('%') == std::string::npos);
        BOOST_TEST(!note.lines.empty());
    }
    return told;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(WordingFindings)

BOOST_AUTO_TEST_CASE(AWordWrittenTwiceIsTold) {
    BOOST_TEST(Told("doubled-word", kEn, "The rolling stock of the the northern line was renewed.") == 1u);
    BOOST_TEST(Told("doubled-word", kFr, "Le matériel roulant de la la ligne du nord a été renouvelé.") ==
               1u);
    BOOST_TEST(Told("doubled-word", kAr, "جرى تجديد عربات عربات الخط الشمالي.") == 1u);
    BOOST_TEST(Told("doubled-word", kEn, "It held that that line, line 12, had had its day.") == 0u);
    BOOST_TEST(Told("doubled-word", kFr,
                    "Nous nous félicitons du renouvellement de la ligne. Ligne 12 exceptée.") == 0u);
    BOOST_TEST(Told("doubled-word", kAr, "جرى تجديد الخط رويدا رويدا. رويدا، وكالعادة.") == 0u);
}

BOOST_AUTO_TEST_CASE(ARangeThatRunsDownwardsIsTold) {
    BOOST_TEST(Told("reversed-range", kEn, "The plan for 2031-2028 is ready.") == 1u);
    BOOST_TEST(Told("reversed-range", kFr, "Le plan pour 2031\u20132028 est prêt.") == 1u);
    BOOST_TEST(Told("reversed-range", kAr, "أعدت الخطة للفترة ٢٠٣١-٢٠٢٨.") == 1u);
    BOOST_TEST(Told("reversed-range", kAr, "يعقد الملتقى يومي 17-15 يونيو 2026.") == 1u);
    BOOST_TEST(Told("reversed-range", kEn, "The plan for 2028-2031, document 14-12 and resolution 2030-4.") ==
               0u);
    BOOST_TEST(Told("reversed-range", kAr, "أعدت الخطة للفترة 2028-2031 في 15-17 يونيو 2026.") == 0u);
}

BOOST_AUTO_TEST_CASE(AListAsLongAsItsCount) {
    BOOST_TEST(Told("list-count", kEn, "The survey covers five valleys: Arun, Bela, Cedra and Doru.") == 1u);
    BOOST_TEST(
        Told("list-count", kEn, "Two members, namely Arland, Belmark and Corsia, joined the scheme.") == 1u);
    BOOST_TEST(
        Told("list-count", kFr, "L'enquête porte sur quatre ports, à savoir Arval, Brunes et Cestre.") == 1u);
    BOOST_TEST(Told("list-count", kFr, "Elle paraît en deux langues : l'arabe, l'anglais et le français.") ==
               1u);
    BOOST_TEST(Told("list-count", kAr, "شمل المسح خمس مدن هي طبرق ودرنة وبنغازي وسرت.") == 1u);
    BOOST_TEST(Told("list-count", kAr, "شمل المسح ثلاث مدن: طبرق، ودرنة، وبنغازي، وسرت.") == 1u);
    BOOST_TEST(Told("list-count", kEn, "The survey covers four valleys: Arun, Bela, Cedra and Doru.") == 0u);
    BOOST_TEST(
        Told("list-count", kEn,
             "Three committees, namely Trade and Transit, Rules and Budget, and Legal Affairs, met.") == 0u);
    BOOST_TEST(Told("list-count", kEn, "Nine valleys, including Arun, Bela and Cedra, were surveyed.") == 0u);
    BOOST_TEST(Told("list-count", kEn,
                    "It raised two questions: the funds will not suffice and the work, if any, waits.") ==
               0u);
    BOOST_TEST(
        Told("list-count", kFr, "L'enquête porte sur trois ports, à savoir Arval, Brunes et Cestre.") == 0u);
    BOOST_TEST(Told("list-count", kAr, "شمل المسح أربع مدن هي طبرق ودرنة وبنغازي وسرت.") == 0u);
    BOOST_TEST(Told("list-count", kAr, "شمل المسح تسع مدن، من بينها طبرق ودرنة وسرت.") == 0u);
    BOOST_TEST(Told("list-count", kAr, "أنشئت هيئتان هما هيئة النقل والمواصلات وهيئة البريد والاتصالات.") ==
               0u);
}

BOOST_AUTO_TEST_CASE(PartsAddUpToTheTotal) {
    BOOST_TEST(Told("list-count", kEn,
                    "There are 20 stations: nine on the coast, seven inland and three at sea.") == 1u);
    BOOST_TEST(Told("list-count", kFr,
                    "On compte 20 stations : neuf sur la côte, sept à l'intérieur et trois en mer.") == 1u);
    BOOST_TEST(
        Told("list-count", kAr, "تضم الشبكة 20 محطة: تسع على الساحل، وسبع في الداخل، وثلاث في البحر.") == 1u);
    BOOST_TEST(Told("list-count", kEn,
                    "There are 19 stations: nine on the coast, seven inland and three at sea.") == 0u);
    BOOST_TEST(Told("list-count", kAr,
                    "تضم الشبكة 18 محطة: تسع على الساحل، وسبع في الداخل، ومحطتان في البحر.") == 0u);
}

BOOST_AUTO_TEST_CASE(WhatBecameOfTheDecisionsAddsUp) {
    BOOST_TEST(Told("list-count", kEn,
                    "The Eleventh Meeting took 21 decisions. Twelve have been carried out, six are in hand "
                    "and two have lapsed.") == 1u);
    BOOST_TEST(
        Told("list-count", kFr,
             "La onzième réunion a adopté 21 résolutions. Douze ont été exécutées ; huit sont en cours.") ==
        1u);
    BOOST_TEST(Told("list-count", kEn,
                    "The Eleventh Meeting took 20 decisions. Twelve have been carried out, six are in hand "
                    "and two have lapsed.") == 0u);
    BOOST_TEST(Told("list-count", kEn,
                    "The Eleventh Meeting took 20 decisions. Twelve members spoke, six of them twice, and "
                    "two are absent.") == 0u);
}

BOOST_AUTO_TEST_CASE(PartsTakePlaceWithinTheWhole) {
    BOOST_TEST(Told("part-outside-whole", kEn,
                    "The expedition lasted from 1 March to 30 April 2026 and had two legs: the first ended "
                    "on 20 March 2026, "
                    "the second lasted from 25 April to 9 May 2026.") == 1u);
    BOOST_TEST(Told("part-outside-whole", kFr,
                    "La tournée s'est déroulée du 2 mars au 30 avril 2026. Elle comptait deux étapes : la "
                    "première, du 2 au 20 "
                    "mars 2026, et la seconde, du 4 au 9 mai 2026.") == 1u);
    BOOST_TEST(Told("part-outside-whole", kAr,
                    "نفذت الحملة من 1 مارس إلى 30 أبريل 2026 على مرحلتين: الأولى في مارس 2026، والثانية من 4 "
                    "إلى 9 مايو 2026.") == 1u);
    BOOST_TEST(Told("part-outside-whole", kEn,
                    "The expedition lasted from 1 March to 30 April 2026 and had two legs: the first ended "
                    "on 20 March 2026, "
                    "the second lasted from 25 to 29 April 2026. Its report appeared on 9 June 2026.") == 0u);
    BOOST_TEST(Told("part-outside-whole", kAr,
                    "نفذت الحملة من 1 مارس إلى 30 أبريل 2026 على مرحلتين: الأولى في مارس 2026، والثانية من 4 "
                    "إلى 9 أبريل 2026.") == 0u);
}

BOOST_AUTO_TEST_CASE(OneEventHasOneNumberAndOneDate) {
    BOOST_TEST(Told("two-numbers", kEn,
                    "The sixth training course for pilots was held in Arval from 3 to 7 May 2026.",
                    "SESRIC will report on the results of the seventh training course for pilots.") == 1u);
    BOOST_TEST(Told("two-numbers", kFr, "La quatrième campagne de sondage a eu lieu du 3 au 27 mai 2026.",
                    "Le SESRIC présentera les résultats de la cinquième campagne de sondage.") == 1u);
    BOOST_TEST(Told("two-numbers", kAr, "انعقد المنتدى السادس للملاحين في طبرق يومي 3 و4 مايو 2026.",
                    "سيطلع مكتب تنسيق الكومسيك اللجنة على نتائج المنتدى السابع للملاحين.") == 1u);
    BOOST_TEST(Told("two-numbers", kEn,
                    "The sixth training course for pilots was held in Arval from 3 to 7 May 2026.",
                    "SESRIC will present the programme of the seventh training course for pilots.") == 0u);
    BOOST_TEST(Told("two-dates", kEn, "A seminar on pilotage was held in Arval on 12 May 2026.",
                    "SESRIC will report on the outcome of the seminar held on 14 May 2026.") == 1u);
    BOOST_TEST(Told("two-dates", kFr, "Un séminaire sur le pilotage s'est tenu à Arval le 12 mai 2026.",
                    "Le SESRIC rendra compte des résultats du séminaire tenu le 14 mai 2026.") == 1u);
    BOOST_TEST(Told("two-dates", kAr, "عقدت ندوة عن الإرشاد في طبرق يوم 12 مايو 2026.",
                    "سيطلع مكتب تنسيق الكومسيك اللجنة على نتائج الندوة المعقودة يوم 14 مايو 2026.") == 1u);
    BOOST_TEST(Told("two-dates", kEn,
                    "A seminar on pilotage was held in Arval on 12 May 2026, a second one on 14 May 2026.",
                    "SESRIC will report on the outcome of the seminar held on 14 May 2026.") == 0u);
}

BOOST_AUTO_TEST_CASE(AnActionSaysWhoReports) {
    BOOST_TEST(Told("no-reporter", kEn, "Fares rose.", "A report on fares will be presented.") == 1u);
    BOOST_TEST(Told("no-reporter", kFr, "Les tarifs ont augmenté.",
                    "Un rapport sur les tarifs sera présenté.") == 1u);
    BOOST_TEST(Told("no-reporter", kAr, "ارتفعت التعريفات.", "سيتم إطلاع اللجنة على تقرير عن التعريفات.") ==
               1u);
    BOOST_TEST(Told("no-reporter", kEn, "Fares rose.", "A report on fares will be presented by SESRIC.") ==
               0u);
    BOOST_TEST(Told("no-reporter", kFr, "Les tarifs ont augmenté.",
                    "Le rapport sera présenté par le SESRIC.") == 0u);
    BOOST_TEST(Told("no-reporter", kAr, "ارتفعت التعريفات.",
                    "سيطلع مكتب تنسيق الكومسيك اللجنة على التعريفات.") == 0u);
    BOOST_TEST(
        Told("no-reporter", kEn, "Fares rose.", "The Committee may wish to take note of the report.") == 0u);
}

BOOST_AUTO_TEST_CASE(WhoWasAskedReports) {
    BOOST_TEST(Told("reporter-not-asked", kEn,
                    "The Ninth Meeting requested SMIIC to draw up an atlas of harbours.",
                    "SESRIC will present the atlas of harbours.") == 1u);
    BOOST_TEST(Told("reporter-not-asked", kFr,
                    "La neuvième réunion a chargé le SMIIC de dresser l'atlas des ports.",
                    "Le SESRIC présentera l'atlas des ports.") == 1u);
    BOOST_TEST(Told("reporter-not-asked", kAr,
                    "طلب الاجتماع التاسع من المركز الإسلامي لتنمية التجارة إعداد أطلس الموانئ.",
                    "سيعرض مكتب تنسيق الكومسيك أطلس الموانئ.") == 1u);
    BOOST_TEST(Told("reporter-not-asked", kEn,
                    "The Ninth Meeting requested SMIIC to draw up an atlas of harbours.",
                    "SMIIC will present the atlas of harbours and SESRIC the statistics of trade.") == 0u);
    BOOST_TEST(Told("reporter-not-asked", kEn,
                    "The Ninth Meeting requested SMIIC to draw up an atlas of harbours.",
                    "SESRIC will speak about statistics.") == 0u);
}

BOOST_AUTO_TEST_CASE(ANameThatTheDocumentCallsFormerIsNotUsed) {
    const char* historyEn =
        "The Institute of Tides, known until 2024 as the Bureau of Moons, keeps the tables.";
    BOOST_TEST(Told("name-given-up", kEn, historyEn, "The Bureau of Moons will present the tables.") == 1u);
    BOOST_TEST(
        Told("name-given-up", kFr,
             "L'Institut des marées, créé en 2024 par transformation du Bureau des lunes, tient les tables.",
             "Le Bureau des lunes présentera les tables.") == 1u);
    BOOST_TEST(Told("name-given-up", kAr,
                    "يعد معهد المد والجزر، الذي كان يسمى حتى عام 2024 ديوان الأهلة، جداول الملاحة.",
                    "يقدم ديوان الأهلة الجداول.") == 1u);
    BOOST_TEST(Told("name-given-up", kEn, historyEn, "The Institute of Tides will present the tables.") ==
               0u);
}

BOOST_AUTO_TEST_CASE(ABodyKeepsOneName) {
    InstitutionNames names = OwnNames();
    names.push_back({"TIDES", "", {"Institute of Tides", "Tidal Tables Office"}, {}});
    const auto told = [&](const char* background) {
        const AnnotatedAgenda agenda = ReadAgendaText(Agenda(kEn, background, kActionEn), names);
        return std::count_if(agenda.notes.begin(), agenda.notes.end(),
                             [](const ReadNote& note) { return note.code == "name-drift"; });
    };
    BOOST_TEST(told("The Institute of Tides keeps the tables. The Tidal Tables Office prints them.") == 1);
    BOOST_TEST(told("The Institute of Tides keeps the tables. The Institute prints them.") == 0);
}

BOOST_AUTO_TEST_CASE(WhatIsDueAtASessionNeedsItsDate) {
    BOOST_TEST(Told("session-undated", kEn,
                    "The Ninth Meeting requested SESRIC to report to the Fourteenth Session.") == 1u);
    BOOST_TEST(Told("session-undated", kEn,
                    "The Ninth Meeting requested SESRIC to report to the Fourteenth Session. The Fourteenth "
                    "Session will be "
                    "held in May 2027.") == 0u);
}

BOOST_AUTO_TEST_CASE(ThePlaceOfTheNextMeetingNamesTheNextMeeting) {
    const auto told = [](const char* title, const char* action) {
        const AnnotatedAgenda agenda = ReadAgendaText(
            "Twelfth Meeting of the Follow-up Committee\n(Tunis, 18-19 November 2026)\n\nAnnotated Draft "
            "Agenda\n\n"
            "Agenda Item 1: Opening of the Meeting\n\nThe Chair opens the meeting.\n\nAgenda Item 2: " +
                std::string(title) + "\n\nRequired action: " + action + "\n",
            OwnNames());
        return std::count_if(agenda.notes.begin(), agenda.notes.end(),
                             [](const ReadNote& note) { return note.code == "next-number"; });
    };
    BOOST_TEST(told("Date and place of the fourteenth meeting",
                    "The Committee will decide on its thirteenth meeting.") == 1);
    BOOST_TEST(told("Date and place of the thirteenth meeting",
                    "The Committee will decide on its thirteenth meeting.") == 0);
}

/// Agendas into which faults were planted before any rule had seen them, and nothing else is told.
BOOST_AUTO_TEST_CASE(PlantedFaultsAreFoundAndNoOthers) {
    const auto codes = [](const std::string& document, const char* ending) {
        const std::string names = OwnFile(("planted-" + document + ".institutions.tsv").c_str());
        const AnnotatedAgenda agenda =
            ReadAgendaText(OwnFile(("planted-" + document + ending).c_str()), ParseInstitutionNames(names));
        std::vector<std::string> told;
        for (const ReadNote& note : agenda.notes) {
            if (!note.item.empty() && note.code != "no-title") told.push_back(note.code + ' ' + note.item);
        }
        std::sort(told.begin(), told.end());
        std::string text;
        for (const std::string& one : told) text += one + "; ";
        return text;
    };
    BOOST_TEST(codes("tea-board", ".en.txt") ==
               "ask-unanswered 2; ask-unanswered 3; count-below-ordinal 3; doubled-word 4; list-count 2; "
               "list-count 4; "
               "name-given-up 4; next-number 5; no-reporter 4; ordinal-conflict 3; reporter-not-asked 3; "
               "reversed-range 4; "
               "two-dates 4; ");
    BOOST_TEST(
        codes("port-sec", ".ar.txt") ==
        "ask-unanswered 2; ask-unanswered 3; ask-unanswered 3; doubled-word 4; list-count 3; no-reporter 4; "
        "reporter-not-asked 3; "
        "reversed-range 4; two-numbers 4; ");
    BOOST_TEST(
        codes("apic", ".fr.txt") ==
        "acronym-shared 4; ask-unanswered 2; ask-unanswered 3; doubled-word 4; list-count 3; no-reporter 3; "
        "part-outside-whole 3; reversed-range 4; two-numbers 4; ");
}

BOOST_AUTO_TEST_SUITE_END()
