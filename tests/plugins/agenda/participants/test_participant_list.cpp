// SPDX-License-Identifier: LGPL-2.1-or-later
#include <boost/test/unit_test.hpp>

#include "core/base/error.h"
#include "plugins/agenda/participants/participant_list.h"

using namespace mahdar;
using namespace mahdar::participants;

namespace {

bool IsBody(const std::string& words) {
    return words == "Indonesia" || words == "SESRIC" || words == "Pakistan";
}

ParticipantList Read(const std::string& bytes, Language language = Language::English) {
    return ReadParticipantList(bytes, language, IsBody);
}

/// "السيد" and so on as a program of another age stored it.
const std::string kIn1256 =
    "\xC7\xE1\xCF\xE6\xE1\xC9;\xC7\xE1\xC7\xD3\xE3;\xC7\xE1\xE3\xE4\xD5\xC8\n"
    "\xC5\xE4\xCF\xE6\xE4\xED\xD3\xED\xC7;\xDA\xE3\xD1 \xCD\xD3\xE4;\xE3\xCF\xED\xD1\n"
    "\xC5\xE4\xCF\xE6\xE4\xED\xD3\xED\xC7;\xD3\xC7\xE1\xE3 \xCE\xC7\xE1\xCF;\xE3\xD3\xCA\xD4\xC7\xD1\n";

}  // namespace

BOOST_AUTO_TEST_SUITE(ParticipantListReading)

BOOST_AUTO_TEST_CASE(TitlesAreKnownInThreeLanguages) {
    const std::string tables[] = {
        "Country,Full name,Position,Role\nIndonesia,Budi Santoso,Director,Head of delegation\n",
        "الدولة,الاسم,المنصب,الصفة\nإندونيسيا,بودي سانتوسو,مدير,رئيس الوفد\n",
        "Délégation;Nom et prénom;Fonction;Rôle\nIndonésie;Budi Santoso;Directeur;Chef de délégation\n"};
    for (const std::string& table : tables) {
        BOOST_TEST_INFO(table);
        const ParticipantList list = Read(table);
        BOOST_TEST(list.header);
        BOOST_REQUIRE(list.people.size() == 1U);
        BOOST_TEST(!list.people[0].name.Empty());
        BOOST_TEST(!list.people[0].title.Empty());
        BOOST_TEST(WordOf(*list.people[0].role) == "head");
    }
}

BOOST_AUTO_TEST_CASE(AColumnMaySayItsLanguage) {
    const auto list =
        Read("Institution\tName (Arabic)\tName (English)\tNom (fr)\nSESRIC\tأحمد\tAhmed\tAhmède\n");
    BOOST_TEST(list.separator == '\t');
    BOOST_TEST(list.people[0].name.ar == "أحمد");
    BOOST_TEST(list.people[0].name.en == "Ahmed");
    BOOST_TEST(list.people[0].name.fr == "Ahmède");
}

BOOST_AUTO_TEST_CASE(QuotedFieldsHoldSeparatorsAndLineEnds) {
    const auto list =
        Read("Institution,Name,Position\n\"SESRIC\",\"Khan, Ahmed\",\"Director \"\"acting\"\",\nTrade\"\n");
    BOOST_TEST(list.people[0].name.en == "Khan, Ahmed");
    BOOST_TEST(list.people[0].title.en == "Director \"acting\",\nTrade");
}

BOOST_AUTO_TEST_CASE(OldCodePagesAreRead) {
    const auto arabic = Read(kIn1256);
    BOOST_TEST((arabic.encoding == TextEncoding::Windows1256));
    BOOST_REQUIRE(arabic.people.size() == 2U);
    BOOST_TEST(arabic.people[0].body == "إندونيسيا");
    BOOST_TEST(arabic.people[0].name.ar == "عمر حسن");
    const auto french = Read("Pays;Nom;Fonction\nS\xE9n\xE9gal;Aminata Ndiaye;Pr\xE9sidente du comit\xE9\n",
                             Language::French);
    BOOST_TEST((french.encoding == TextEncoding::Windows1252));
    BOOST_TEST(french.people[0].body == "Sénégal");
    BOOST_TEST(french.people[0].title.fr == "Présidente du comité");
}

BOOST_AUTO_TEST_CASE(WithoutTitlesTheColumnOfBodiesIsFound) {
    const auto list = Read("Budi Santoso,Indonesia,Director\nSana Malik,Pakistan,\n");
    BOOST_TEST(!list.header);
    BOOST_REQUIRE(list.people.size() == 2U);
    BOOST_TEST(list.people[1].body == "Pakistan");
    BOOST_TEST(list.people[0].name.en == "Budi Santoso");
    BOOST_TEST(list.people[0].title.en == "Director");
}

BOOST_AUTO_TEST_CASE(TheBodyIsWrittenOnceForItsDelegation) {
    const auto list = Read("List of participants\n\nCountry,Name\nIndonesia,Budi\n,Sari\nPakistan,Sana\n");
    BOOST_REQUIRE(list.people.size() == 3U);
    BOOST_TEST(list.people[1].body == "Indonesia");
    BOOST_TEST(list.people[2].body == "Pakistan");
}

BOOST_AUTO_TEST_CASE(PartsOfANameAreJoinedInTheOrderOfAddress) {
    const auto list = Read("Country,Last name,First name,Prefix\nPakistan,Malik,Sana,Dr\n");
    BOOST_TEST(list.people[0].name.en == "Dr Sana Malik");
}

BOOST_AUTO_TEST_CASE(ARoleMaySayWhatItIsAbout) {
    const auto list = Read(
        "Country,Name,Role\nPakistan,Sana,Vice-Chairman representing the Asian "
        "region\nIndonesia,Budi,Adviser\n");
    BOOST_TEST(WordOf(*list.people[0].role) == "vice-chair");
    BOOST_TEST(list.people[0].roleDetail.en == "representing the Asian region");
    BOOST_TEST(!list.people[1].role);
    BOOST_TEST(list.people[1].title.en == "Adviser");
}

BOOST_AUTO_TEST_CASE(WhatIsNotUnderstoodIsTold) {
    const auto list = Read("Country,Name,Passport\n,Nobody,1\nPakistan,Sana,2\n");
    BOOST_TEST(list.ignored.size() == 1U);
    BOOST_TEST(list.people.size() == 1U);
    BOOST_TEST(list.notes.size() == 1U);
    BOOST_TEST(list.notes[0].line == 2);
}

BOOST_AUTO_TEST_CASE(WhatIsNoListIsRefused) {
    const std::string kBad[] = {"", "a,b\nc,d\n", "Country,Name\n", std::string(300, '\0')};
    for (const std::string& bytes : kBad) {
        BOOST_TEST_INFO(bytes);
        BOOST_CHECK_THROW((void)Read(bytes), ParseError);
    }
}

BOOST_AUTO_TEST_SUITE_END()
