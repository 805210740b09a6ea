// SPDX-License-Identifier: LGPL-2.1-or-later
#include "tests/plugins/agenda/read/reading_support.h"

#include <boost/test/unit_test.hpp>

#include <string>

using namespace mahdar::agenda;
using namespace mahdar::agenda::test;

namespace {

const InstitutionNames kNames{
    {"DATA", "", {"Harbour Data Centre", "مركز بيانات المرافئ", "Observatoire des ports"}},
    {"LAW", "", {"Institute of Maritime Law", "معهد القانون البحري"}},
    {"TRAIN", "", {"Pilot Training Centre"}}};

/// Who reports under the only item of a document with that text.
std::string Reporters(const std::string& text, const std::string& action) {
    const AnnotatedAgenda agenda =
        ReadAgendaText("Agenda Item 1: Work\n\n" + text + "\n\nAction required: " + action + "\n", kNames);
    return agenda.items.size() == 1 && agenda.items[0].requiredActions.size() == 1
               ? Joined(agenda.items[0].requiredActions[0].reporters)
               : "no action";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ShortForms)

BOOST_AUTO_TEST_CASE(ArticleStandsForTheNameThatWasGiven) {
    BOOST_TEST(Reporters("The Harbour Data Centre keeps the register.", "The Centre will report.") == "DATA");
    BOOST_TEST(Reporters("L'Observatoire des ports tient le registre.",
                         "L'Observatoire présentera son rapport.") == "DATA");
    BOOST_TEST(Reporters("يتولى مركز بيانات المرافئ حفظ السجل.", "سيقدم المركز تقريره.") == "DATA");
}

BOOST_AUTO_TEST_CASE(NothingStandsForANameThatWasNotGiven) {
    BOOST_TEST(Reporters("The register is kept up to date.", "The Centre will report.") == "");
}

BOOST_AUTO_TEST_CASE(TwoCentresAreNotTheCentre) {
    BOOST_TEST(Reporters("The Harbour Data Centre and the Pilot Training Centre keep registers.",
                         "The Centre will report.") == "");
}

BOOST_AUTO_TEST_CASE(AnotherBodyOfTheSameKindIsNotMeant) {
    BOOST_TEST(Reporters("يتولى مركز بيانات المرافئ حفظ السجل.", "سيقدم المركز الوطني للأرصاد تقريره.") ==
               "");
    BOOST_TEST(
        Reporters("The Harbour Data Centre keeps the register.", "The Centre for Winds will report.") == "");
}

BOOST_AUTO_TEST_SUITE_END()
