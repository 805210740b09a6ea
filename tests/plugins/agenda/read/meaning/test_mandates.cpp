// SPDX-License-Identifier: LGPL-2.1-or-later
#include "tests/plugins/agenda/read/meaning/meaning_support.h"

#include <boost/test/unit_test.hpp>

using namespace mahdar;
using namespace mahdar::agenda;
using namespace mahdar::agenda::test;

namespace {

std::string English(const char* background) {
    return Mandates(ReadOwn(Language::English, background, "SESRIC will report."));
}
std::string French(const char* background) {
    return Mandates(ReadOwn(Language::French, background, "Le SESRIC présentera un rapport."));
}
std::string Arabic(const char* background) {
    return Mandates(ReadOwn(Language::Arabic, background, "سيقدم المعهد الوطني تقريرا."));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(MandatesOfEarlierSessions)

BOOST_AUTO_TEST_CASE(EnglishVerbAddresseesSessionAndTimeLimit) {
    BOOST_TEST(
        English("The 26th Session of the Committee requested the COMCEC Coordination Office, in cooperation "
                "with SESRIC, to submit a revised plan to the 27th Session, and encouraged the relevant "
                "institutions to support it.") ==
        "requested CCO | 26 | due 27th Session\nencouraged [relevant institutions] | 26");
    BOOST_TEST(
        English("The Committee, at its 31st session, commended Member States and OIC Institutions for their "
                "work and invited SMIIC and ITFC to report regularly to every session.") ==
        "commended [Member States] [OIC Institutions] | 31\n"
        "invited SMIIC ITFC | 31 | recurring");
    BOOST_TEST(
        English(
            "The Twelfth Meeting called upon Member States that have not yet done so to sign the agreement "
            "before 31 March 2027.") ==
        "called-upon [Member States that have not yet done so] | 12 | due 31 March 2027");
}

BOOST_AUTO_TEST_CASE(EnglishPassivesPronounsAndShortNames) {
    BOOST_TEST(
        English(
            "The Centre for Rural Studies was requested by the Ninth Meeting to carry out a survey by the "
            "end of 2027.") == "requested [Centre for Rural Studies] | 9 | due end of 2027");
    BOOST_TEST(
        English(
            "The Islamic Centre for Development of Trade holds fairs. The Ninth Meeting thanked the Centre "
            "and asked it to go on.") == "thanked ICDT | 9\nasked ICDT | 9");
    BOOST_TEST(English("The Ninth Meeting welcomed the fair. It also urged the Governments to take part.") ==
               "welcomed | 9\nurged [Governments] | 9");
}

BOOST_AUTO_TEST_CASE(OtherSubjectsAskNothingOfTheSession) {
    BOOST_TEST(
        English("The Ninth Meeting took note of the request. SESRIC requested more time. The study requested "
                "by the Ministers is under way.") == "took-note | 9");
    BOOST_TEST(
        English("Member States requested assistance. The Secretariat encouraged them to apply.").empty());
    BOOST_TEST(
        French("Le SESRIC a demandé un délai. La demande présentée par les États membres est à l'étude.")
            .empty());
    BOOST_TEST(
        Arabic("بناء على طلب الدول الأعضاء، نظم المركز دورة. وتشجع المنظمة أعضاءها على الانضمام.").empty());
}

BOOST_AUTO_TEST_CASE(FrenchVerbAddresseesSessionAndTimeLimit) {
    BOOST_TEST(
        French("Tout en se félicitant du rapport, la huitième réunion a demandé au Bureau de coordination du "
               "COMCEC d'élaborer un plan et de le soumettre à la neuvième réunion, et encouragé les "
               "institutions concernées à le soutenir.") ==
        "pre-welcoming | 8\nrequested CCO | 8 | due neuvième réunion\n"
        "encouraged [institutions concernées] | 8");
    BOOST_TEST(French("Le Comité, à sa 31e session, a également prié la Chambre islamique de commerce et de "
                      "développement de présenter régulièrement un rapport à chaque session.") ==
               "requested-un ICCD | 31 | recurring");
    BOOST_TEST(French("Les États membres ont été invités par la huitième réunion à ratifier l'accord d'ici "
                      "fin 2027.") == "invited [États membres] | 8 | due fin 2027");
    BOOST_TEST(
        French("La huitième réunion s'est réunie à Dakar. Il a été demandé au Secrétariat général de l'OCI "
               "d'en rendre compte.") == "requested OIC-GS | 8");
}

BOOST_AUTO_TEST_CASE(ArabicVerbAddresseesSessionAndTimeLimit) {
    BOOST_TEST(
        Arabic("طلبت الدورة السادسة والعشرون من مكتب تنسيق الكومسيك، بالتعاون مع مركز البحوث، تقديم خطة "
               "منقحة إلى الدورة السابعة والعشرين، وشجعت المؤسسات المعنية على دعمها.") ==
        "requested CCO | 26 | due الدورة السابعة والعشرين\nencouraged [المؤسسات المعنية] | 26");
    BOOST_TEST(
        Arabic("دعا الاجتماع التاسع الغرفة الإسلامية للتجارة والتنمية والبنك الإسلامي للتنمية إلى تقديم "
               "تقارير منتظمة إلى دورات اللجنة واجتماعات فريق العمل.") ==
        "called-upon ICCD IsDB | 9 | due دورات اللجنة واجتماعات فريق العمل | recurring");
    BOOST_TEST(
        Arabic("حثت الدورة الثلاثون الدول الأعضاء التي لم تصادق بعد على الاتفاق إلى استكمال إجراءاتها قبل "
               "نهاية مارس 2027.") ==
        "urged [الدول الأعضاء التي لم تصادق بعد على الاتفاق] | 30 | due نهاية مارس 2027");
}

BOOST_AUTO_TEST_CASE(ArabicPreamblesNominalSentencesAndShortNames) {
    BOOST_TEST(
        Arabic("وإذ أشادت الدورة العاشرة بجهود المركز الإسلامي لتنمية التجارة، وترحيبا بالبرنامج، طلبت منه "
               "مواصلة العمل.") == "pre-commending ICDT | 10\npre-welcoming | 10\nrequested ICDT | 10");
    BOOST_TEST(
        Arabic(
            "إن الدورة العاشرة، إذ تحيط علما بالتقرير، تكرر طلبها إلى الدول الأعضاء للوفاء بالتزاماتها.") ==
        "pre-taking-note | 10\nreiterated-request [الدول الأعضاء] | 10");
    BOOST_TEST(Arabic("ينفذ المركز الإسلامي لتنمية التجارة برنامجا. وطلب الاجتماع الثالث من المركز توسيعه. "
                      "وأثنى على الدول الأعضاء لمساهماتها.") ==
               "requested ICDT | 3\ncommended [الدول الأعضاء] | 3");
}

BOOST_AUTO_TEST_CASE(ABareSessionIsTheOneNamedBefore) {
    BOOST_TEST(Arabic("رحبت الدورة الأربعون للجنة بالتقرير. كما دعت الدورة الدول الأعضاء إلى تنفيذه.") ==
               "welcomed | 40\ncalled-upon [الدول الأعضاء] | 40");
    BOOST_TEST(
        English(
            "The 40th Session welcomed the report. The Session called upon Member States to act on it.") ==
        "welcomed | 40\ncalled-upon [Member States] | 40");
}

BOOST_AUTO_TEST_CASE(AMandateIsAnsweredByAnActionUnderItsHeading) {
    const auto asked = [](const char* action) {
        return Mandates(
            ReadOwn(Language::English, "The Ninth Meeting requested SESRIC to train statisticians.", action));
    };
    BOOST_TEST(asked("SESRIC will brief the Committee.") == "requested SESRIC | 9 | answered");
    BOOST_TEST(asked("ITFC will brief the Committee.") == "requested SESRIC | 9");
}

BOOST_AUTO_TEST_CASE(TheSecretariatOfAForumAnswersForIt) {
    const std::string background =
        "The COMCEC Capital Market Forum meets once a year. The Ninth Meeting requested the secretariat of "
        "the COMCEC "
        "Capital Market Forum to convene it.";
    InstitutionNames names = OwnNames();
    names.push_back({"CM-FORUM", "", {"COMCEC Capital Market Forum"}, {}});
    names.push_back({"BOARD", "", {"Capital Markets Board"}, {"CM-FORUM"}});
    const auto read = [&](const char* action) {
        return Mandates(ReadAgendaText(Agenda(Language::English, background, action), names));
    };
    BOOST_TEST(read("The Capital Markets Board will report.") == "requested CM-FORUM | 9 | answered");
    BOOST_TEST(read("SMIIC will report.") == "requested CM-FORUM | 9");
    BOOST_TEST(read("SMIIC, as secretariat of the Forum, will report.") ==
               "requested CM-FORUM | 9 | answered");
}

BOOST_AUTO_TEST_CASE(EachMandateSaysItsLines) {
    const AnnotatedAgenda agenda = ReadOwn(
        Language::English, "The Ninth Meeting welcomed the fair\nand urged the Governments\nto take part.",
        "SESRIC will report.");
    BOOST_REQUIRE(agenda.mandates.size() == 2u);
    BOOST_TEST(agenda.mandates[0].firstLine == 7);
    BOOST_TEST(agenda.mandates[0].lastLine == 7);
    BOOST_TEST(agenda.mandates[1].firstLine == 8);
    BOOST_TEST(agenda.mandates[1].lastLine == 9);
    BOOST_TEST(agenda.mandates[1].text == "urged the Governments to take part");
    BOOST_TEST(agenda.mandates[1].item == "2");
}

BOOST_AUTO_TEST_SUITE_END()
