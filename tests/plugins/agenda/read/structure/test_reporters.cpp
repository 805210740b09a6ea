// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/structure/reporters.h"
#include "tests/plugins/agenda/read/reading_support.h"

#include <boost/test/unit_test.hpp>

#include <string>

using namespace mahdar::agenda;
using namespace mahdar::agenda::test;

namespace {

const InstitutionNames& Names() {
    static const InstitutionNames names{
        {"ICDT",
         "ICDT",
         {"Islamic Centre for Development of Trade", "المركز الإسلامي لتنمية التجارة",
          "Centre islamique pour le développement du commerce"}},
        {"SESRIC", "SESRIC", {"مركز الأبحاث الإحصائية", "Statistical Research Centre"}},
        {"BANK", "DB", {"بنك التنمية", "Development Bank", "Banque de développement"}},
        {"WHO", "WHO", {"World Health Organization", "منظمة الصحة العالمية"}},
        {"GS", "GS", {"الأمانة العامة للاتحاد", "الأمانة العامة", "General Secretariat"}}};
    return names;
}

/// "ICDT BANK ?Some Body(SB)".
std::string Found(const std::string& text, ActionForm form = ActionForm::Sentence) {
    static const ReporterFinder finder(Names());
    const ReportersFound found = finder.Find(text, {}, form);
    std::vector<std::string> all = found.keys;
    for (const UnknownReporter& unknown : found.unknown)
        all.push_back("?" + unknown.name + (unknown.acronym.empty() ? "" : "(" + unknown.acronym + ")"));
    return Joined(all);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ReporterReading)

BOOST_AUTO_TEST_CASE(SubjectMayStandBeforeAnAside) {
    BOOST_TEST(Found("The Coastal Guild, on behalf of the owners, will brief the Council.") ==
               "?Coastal Guild");
    BOOST_TEST(Found("Le Réseau des femmes, au nom des comités, prononcera une déclaration.") ==
               "?Réseau des femmes");
    BOOST_TEST(Found("The convener of the Stock Group will inform the Council of the findings.") ==
               "?Stock Group");
    BOOST_TEST(Found("The Master of the Development Bank will make a statement.") == "BANK");
}

BOOST_AUTO_TEST_CASE(LatinNameReportsInArabic) {
    BOOST_TEST(Found("ويدلي ممثل Association of Cable Owners ببيان.") == "?Association of Cable Owners");
    BOOST_TEST(Found("وتستمع اللجنة إلى إحاطة من شبكة مشغلي المحطات.") == "?شبكة مشغلي المحطات");
    BOOST_TEST(Found("واللجنة مدعوة إلى الاستماع إلى تقرير بنك التنمية عن القرارات.") == "BANK");
}

BOOST_AUTO_TEST_CASE(SubjectReportsAndMentionDoesNot) {
    BOOST_TEST(Found("ICDT will report on the fairs held with the World Health Organization.") == "ICDT");
    BOOST_TEST(Found("The Committee will be briefed by the Development Bank on the work of ICDT.") == "BANK");
    BOOST_TEST(Found("The report prepared by ICDT will be presented by the Development Bank.") == "BANK");
    BOOST_TEST(Found("La Banque de développement présentera une étude sur les foires.") == "BANK");
    BOOST_TEST(Found("Le rapport sera présenté par la Banque de développement.") == "BANK");
    BOOST_TEST(Found("سيقدم المركز الإسلامي لتنمية التجارة تقريرا عن مشاريع بنك التنمية.") == "ICDT");
    BOOST_TEST(Found("The Committee will consider the matter.") == "");
}

BOOST_AUTO_TEST_CASE(JointReportersAreAllFound) {
    BOOST_TEST(Found("ICDT, SESRIC and the Development Bank will present their findings.") ==
               "ICDT SESRIC BANK");
    BOOST_TEST(Found("تعرض الأمانة العامة وبنك التنمية النتائج.") == "GS BANK");
    BOOST_TEST(Found("يدعى مركز الأبحاث الإحصائية وكذلك بنك التنمية إلى عرض النتائج.") == "SESRIC BANK");
}

BOOST_AUTO_TEST_CASE(InflectedDoubledAndMisspelledNamesAreKnown) {
    BOOST_TEST(Found("يقدم مركز مركز الأبحاث الإحصائية تقريرا.") == "SESRIC");
    BOOST_TEST(Found("سيتم إطلاع اللجنة من قبل لمركز الإسلامي لتنمية التجارة على النتائج.") == "ICDT");
    BOOST_TEST(Found("The Islamic Center for Developement of Trade will report.") == "ICDT");
    BOOST_TEST(Found("The World Health Organisation will report.") == "WHO");
}

BOOST_AUTO_TEST_CASE(RelativePronounIsNoInstitution) {
    BOOST_TEST(Found("The members who will attend are asked to register.") == "");
}

BOOST_AUTO_TEST_CASE(OfficeOfAnInstitutionSpeaksForIt) {
    BOOST_TEST(Found("The Director-General of the Development Bank will introduce the report.") == "BANK");
    BOOST_TEST(Found("يعرض مدير بنك التنمية الخطة.") == "BANK");
}

BOOST_AUTO_TEST_CASE(SecretariatOfAForumIsNotTheGeneralSecretariat) {
    BOOST_TEST(Found("بصفته الأمانة العامة للمنتدى، سيقدم بنك التنمية تقريرا.") == "BANK");
    BOOST_TEST(Found("The Development Bank, on behalf of ICDT, will report on the forum.") == "BANK");
}

BOOST_AUTO_TEST_CASE(UnknownBodiesKeepTheirNamesAndAcronyms) {
    BOOST_TEST(Found("The Working Group on Fair Trade (WGFT) will present its report.") ==
               "?Working Group on Fair Trade(WGFT)");
    BOOST_TEST(Found("Le Commissaire aux comptes présentera son rapport.") == "?Commissaire aux comptes");
    BOOST_TEST(Found("تقدم هيئة الرقابة المالية تقريرها عن الحسابات.") == "?هيئة الرقابة المالية");
    BOOST_TEST(Found("The report will be introduced by the Port Authority of Serra.") ==
               "?Port Authority of Serra");
}

BOOST_AUTO_TEST_CASE(MeetingItsChairAndDelegationsAreNoInstitutions) {
    for (const char* text : {"The Committee will present its views.", "The Chair will introduce the item.",
                             "Member States will report.", "Delegations will be invited to speak.",
                             "Le Comité présentera ses vues.", "Le Président présentera le point.",
                             "تقدم الوفود ملاحظاتها على التقرير.", "يعرض الرئيس البند على اللجنة.",
                             "ستقدم اللجنة توصياتها إلى المجلس."})
        BOOST_TEST(Found(text) == "", text << ": " << Found(text));
}

BOOST_AUTO_TEST_CASE(BareListNamesAllOfThem) {
    BOOST_TEST(Found("ICDT; Port Authority of Serra", ActionForm::Names) == "ICDT ?Port Authority of Serra");
    BOOST_TEST(Found("بنك التنمية، هيئة الموانئ", ActionForm::Names) == "BANK ?هيئة الموانئ");
}

BOOST_AUTO_TEST_SUITE_END()
