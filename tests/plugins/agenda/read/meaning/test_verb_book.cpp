// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/meaning/verb_book.h"
#include "plugins/agenda/read/text_tools.h"
#include "tests/plugins/agenda/read/reading_support.h"

#include <boost/test/unit_test.hpp>

#include <map>
#include <set>

using namespace mahdar::agenda;
using namespace mahdar::agenda::test;

namespace {

/// Key of the formula bank -> whether it asks, out of the table of the minutes.
std::map<std::string, bool> FormulaBank() {
    std::map<std::string, bool> bank;
    for (const std::string& line : SplitFields(
             Slurp(std::filesystem::path(MAHDAR_TEST_DATA) / "../../plugins/minutes/data/formulas.tsv"),
             '\n')) {
        const auto fields = SplitFields(line, '\t');
        if (fields.size() > 3 && fields[0] != "key") bank[fields[0]] = fields[3] == "yes";
    }
    return bank;
}

std::string KeysIn(const char* sentence) {
    const PlacedText text = Place(sentence, 0, 0, {});
    std::vector<std::string> keys;
    for (const VerbHit& hit : VerbBook::Standard().In(text, {0, text.Size()})) keys.push_back(hit.verb->key);
    return Joined(keys);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(VerbTable)

BOOST_AUTO_TEST_CASE(EveryVerbStandsInTheFormulaBankAndAsksAlike) {
    const auto bank = FormulaBank();
    BOOST_REQUIRE(bank.size() > 150u);
    BOOST_REQUIRE(VerbBook::Standard().Verbs().size() > 150u);
    for (const DecisionVerb& verb : VerbBook::Standard().Verbs()) {
        BOOST_REQUIRE_MESSAGE(bank.contains(verb.key), verb.key);
        BOOST_TEST(bank.at(verb.key) == verb.asks, verb.key);
        BOOST_TEST((verb.preambleKey.empty() || bank.contains(verb.preambleKey)), verb.preambleKey);
        BOOST_TEST(!verb.head.empty(), verb.key);
    }
}

BOOST_AUTO_TEST_CASE(TheLongestWordingWins) {
    BOOST_TEST(KeysIn("The Session took note with appreciation of the report") ==
               "took-note-with-appreciation");
    BOOST_TEST(KeysIn("The Session took note of the report") == "took-note");
    BOOST_TEST(KeysIn("أعربت الدورة عن بالغ تقديرها للمركز") == "expressed-deep-appreciation");
    BOOST_TEST(KeysIn("كررت الدورة الثانية طلبها إلى الدول") == "reiterated-request");
    BOOST_TEST(KeysIn("كررت الدورة الثانية دعوتها إلى الدول") == "reiterated-call");
    BOOST_TEST(KeysIn("La session a également pris note avec satisfaction du rapport") ==
               "took-note-with-appreciation");
}

BOOST_AUTO_TEST_CASE(ParticiplesArePassivesOnlyBehindTheirHelpers) {
    BOOST_TEST(KeysIn("Member States were invited to report") == "invited");
    const PlacedText text = Place("Member States were invited to report", 0, 0, {});
    const auto hits = VerbBook::Standard().In(text, {0, text.Size()});
    BOOST_REQUIRE(hits.size() == 1u);
    BOOST_TEST((hits.front().verb->form == VerbForm::Passive));
    BOOST_TEST(KeysIn("Le Secrétariat a été chargé de suivre la question") == "instructed");
}

BOOST_AUTO_TEST_SUITE_END()
