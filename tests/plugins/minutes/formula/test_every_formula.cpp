// SPDX-License-Identifier: LGPL-2.1-or-later
#include "tests/plugins/minutes/formula/library_fixture.h"

#include <boost/test/unit_test.hpp>

namespace mahdar {

namespace {

const std::vector<std::vector<std::string>> kAddressees{{}, {"SESRIC"}, {"ICDT", "TR"}, {"CCO", "LB", "MEMBER-STATES"}};

SentenceRequest Filled(const Formula& formula) {
    SentenceRequest request;
    request.formula = formula.key;
    request.text = {"تنفيذ القرار", "the review of the programme", "l'examen du programme"};
    request.slots["time2"] = {"16:00", "4 p.m.", "16 heures"};
    request.slots["date"] = {"يومي 13 و14 مايو 2025", "13-14 May 2025", "les 13 et 14 mai 2025"};
    request.slots["for_votes"] = {Language::English, "25"};
    request.slots["against"] = {Language::English, "2"};
    request.slots["abstentions"] = {Language::English, "1"};
    return request;
}

void CheckClean(const SentenceRequest& request, Language language) {
    const Sentence sentence = ComposeSentence(Library(), request, language);
    BOOST_TEST_CONTEXT(request.formula << " " << Code(language) << ": " << sentence.text) {
        for (const char* const wrong : {"{", "}", "[", "]", "  ", " .", " ,", "..", "ببال", " لال", " de le ", " de les ",
                                        " à le ", " à les ", "\x01", "\x02"}) {
            BOOST_CHECK_EQUAL(sentence.text.find(wrong), std::string::npos);
        }
        BOOST_CHECK(sentence.text.ends_with('.') || sentence.text.ends_with(',') || sentence.text.ends_with("،"));
        BOOST_CHECK_LT(sentence.verb.begin, sentence.verb.end);
        BOOST_CHECK_LE(sentence.verb.end, sentence.text.size());
        BOOST_CHECK(sentence.text.front() != ' ');
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(EveryFormula)

BOOST_AUTO_TEST_CASE(ComposesCleanlyInEveryLanguageTenseAndGender) {
    BOOST_REQUIRE_GE(Library().formulas.All().size(), 207U);
    for (const Formula& formula : Library().formulas.All()) {
        SentenceRequest request = Filled(formula);
        for (const std::string body : {"committee", "council", "session", "commission"}) {
            request.body = body;
            for (const Tense tense : {Tense::Past, Tense::Present}) {
                request.tense = tense;
                for (const std::vector<std::string>& keys : kAddressees) {
                    request.addressees = Names(keys);
                    request.due = keys.size() % 2 == 1 ? std::optional<Due>(Due{DueKind::Meeting, 42, {}, {}}) : std::nullopt;
                    request.chain = keys.size() == 2 ? Chain::Also : keys.size() == 3 ? Chain::Further : Chain::None;
                    for (const Language language : kLanguages) CheckClean(request, language);
                }
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(SaysWhatIsMissingAndNeverLosesTypedWords) {
    for (const Formula& formula : Library().formulas.All()) {
        SentenceRequest request = Filled(formula);
        request.addressees = Names({"SESRIC"});
        request.text = {Language::English, "Zanzibar programme"};
        BOOST_TEST_CONTEXT(formula.key) {
            const Sentence english = ComposeSentence(Library(), request, Language::English);
            BOOST_CHECK_NE(english.text.find("anzibar programme"), std::string::npos);
            const Sentence french = ComposeSentence(Library(), request, Language::French);
            BOOST_CHECK_NE(french.text.find("…"), std::string::npos);
            BOOST_CHECK(!french.missing.empty());
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mahdar
