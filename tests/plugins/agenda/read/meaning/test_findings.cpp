// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/import/note_words.h"
#include "tests/plugins/agenda/read/meaning/meaning_support.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace mahdar;
using namespace mahdar::agenda;
using namespace mahdar::agenda::test;

namespace {

/// The codes of what weighs more than a remark.
std::string Grave(const AnnotatedAgenda& agenda) {
    std::vector<std::string> codes;
    for (const ReadNote& note : agenda.notes) {
        if (note.weight != NoteWeight::Low) codes.push_back(note.code);
    }
    return Joined(codes);
}

std::string Grave(Language language, const char* background, const char* action) {
    return Grave(ReadDated(language, background, action));
}

const ReadNote& NoteOf(const AnnotatedAgenda& agenda, const char* code) {
    const auto found = std::find_if(agenda.notes.begin(), agenda.notes.end(),
                                    [&](const ReadNote& note) { return note.code == code; });
    BOOST_REQUIRE(found != agenda.notes.end());
    return *found;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(FindingsOfADocument)

BOOST_AUTO_TEST_CASE(AnEventIsNotAfterTheMeetingThatHearsOfIt) {
    const char* action =
        "SESRIC will inform the Committee of the outcome of the 5th meeting of the Tourism Working Group.";
    BOOST_TEST(Grave(Language::English,
                     "The 5th meeting of the Tourism Working Group will be held on 3 December 2026.",
                     action) == "event-after-meeting");
    BOOST_TEST(Grave(Language::English,
                     "The 5th meeting of the Tourism Working Group will be held on 3 October 2026.", action)
                   .empty());
    BOOST_TEST(Grave(Language::Arabic, "سيعقد الاجتماع الخامس لفريق العمل المعني بالسياحة في 3 ديسمبر 2026.",
                     "سيطلع مكتب تنسيق الكومسيك اللجنة على نتائج الاجتماع الخامس لفريق عمل السياحة.") ==
               "event-after-meeting");
    BOOST_TEST(
        Grave(Language::French,
              "La 5e réunion du Groupe de travail sur le tourisme se tiendra le 3 décembre 2026.",
              "Le SESRIC présentera les résultats de la 5e réunion du Groupe de travail sur le tourisme.") ==
        "event-after-meeting");
}

BOOST_AUTO_TEST_CASE(AFindingIsToldInThreeLanguagesWithDatesInWords) {
    const AnnotatedAgenda agenda = ReadDated(
        Language::English, "The 5th meeting of the Tourism Working Group will be held on 3 December 2026.",
        "SESRIC will inform the Committee of the outcome of the 5th meeting of the Tourism Working Group.");
    const LocalText words = NoteWords(NoteOf(agenda, "event-after-meeting"));
    BOOST_TEST(words.en.find("3 December 2026, not before the meeting of 18-19 November 2026") !=
               std::string::npos);
    BOOST_TEST(words.fr.find("du 3 décembre 2026") != std::string::npos);
    BOOST_TEST(words.ar.find("3 ديسمبر 2026") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(OneMeetingHasOneNumber) {
    const char* background = "The 24th meeting of the Agriculture Working Group was held on 22 April 2026.";
    BOOST_TEST(
        Grave(Language::English, background,
              "SESRIC will report on the outcome of the 20th meeting of the Agriculture Working Group.") ==
        "ordinal-conflict");
    BOOST_TEST(
        Grave(Language::English, background,
              "SESRIC will report on the outcome of the 24th meeting of the Agriculture Working Group.")
            .empty());
}

BOOST_AUTO_TEST_CASE(ACountIsNotBelowTheLastNumber) {
    const char* action = "سيقدم مكتب تنسيق الكومسيك تقريرا.";
    BOOST_TEST(
        Grave(Language::Arabic,
              "عقد المنتدى سبعة عشر اجتماعا حتى الآن. وقد انعقد الاجتماع الثامن عشر للمنتدى في 1 مايو 2026.",
              action) == "count-below-ordinal");
    BOOST_TEST(
        Grave(
            Language::Arabic,
            "عقد المنتدى ثمانية عشر اجتماعا حتى الآن. وقد انعقد الاجتماع الثامن عشر للمنتدى في 1 مايو 2026.",
            action)
            .empty());
}

BOOST_AUTO_TEST_CASE(ARequestOfAnotherSessionIsTold) {
    const std::string start =
        "The 40th Session requested SESRIC to report. The 40th Session invited SESRIC to train. The 40th "
        "Session "
        "urged SESRIC to publish. ";
    const char* action = "SESRIC will report.";
    BOOST_TEST(Grave(Language::English, (start + "The 39th Session requested SESRIC to survey.").c_str(),
                     action) == "other-session");
    BOOST_TEST(
        Grave(Language::English, (start + "The 40th Session requested SESRIC to survey.").c_str(), action)
            .empty());
}

BOOST_AUTO_TEST_CASE(AnAskThatNobodyAnswersIsTold) {
    const char* background = "The 40th Session requested SESRIC to train statisticians.";
    BOOST_TEST(Grave(Language::English, background, "The COMCEC Coordination Office will report.") ==
               "ask-unanswered");
    BOOST_TEST(Grave(Language::English, background, "SESRIC will report.").empty());
}

BOOST_AUTO_TEST_CASE(FormerNamesAreToldUnlessToldAsHistory) {
    const char* action = "Le SESRIC présentera un rapport.";
    BOOST_TEST(Grave(Language::French, "L'Organisation de la Conférence islamique a adopté le programme.",
                     action) == "former-name");
    BOOST_TEST(Grave(Language::French,
                     "L'Organisation de la coopération islamique (anciennement Organisation de la Conférence "
                     "islamique) a "
                     "adopté le programme.",
                     action)
                   .empty());
}

BOOST_AUTO_TEST_CASE(AReporterUnderAnotherNameIsTold) {
    BOOST_TEST(Grave(Language::Arabic, "يعد النقل قطاعا حيويا.",
                     "سيطلع منسق التعاون القطري اللجنة على المستجدات.") == "reporter-other-name");
    BOOST_TEST(
        Grave(Language::Arabic, "يعد النقل قطاعا حيويا.", "سيطلع مكتب تنسيق الكومسيك اللجنة على المستجدات.")
            .empty());
}

BOOST_AUTO_TEST_CASE(OneAcronymStandsForOneBody) {
    const char* action = "SESRIC will report.";
    BOOST_TEST(Grave(Language::English,
                     "The Trade Working Group (TWG) met twice. The Tourism Working Group (TWG) met once.",
                     action) == "acronym-shared");
    BOOST_TEST(Grave(Language::English,
                     "The Trade Working Group (TWG) met twice. The Transport Working Group (TPWG) met once.",
                     action)
                   .empty());
}

BOOST_AUTO_TEST_SUITE_END()
