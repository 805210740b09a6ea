// SPDX-License-Identifier: LGPL-2.1-or-later
#include "tests/plugins/minutes/formula/library_fixture.h"

#include "plugins/minutes/formula/parse_decision.h"

#include <boost/test/unit_test.hpp>

namespace mahdar {

namespace {

struct Row {
    const char* line;
    Language language;
    const char* formula;
    std::vector<std::string> keys;
    const char* text;
    const char* due;  // English adverbial; empty for none
};

const std::vector<Row> kRows{
    {"requested SESRIC to submit the updated report @ 42nd Meeting", Language::English, "requested", {"SESRIC"}, "to submit the updated report", "by the 42nd Meeting"},
    {"requested SESRIC \"to submit the updated report\" due \"42nd Meeting\"", Language::English, "requested", {"SESRIC"}, "to submit the updated report", "by the 42nd Meeting"},
    {"The Committee requested SESRIC, ICDT and the CCO to coordinate.", Language::English, "requested", {"SESRIC", "ICDT", "CCO"}, "to coordinate", ""},
    {"took-note-with-appreciation ICDT \"the briefing on the trade fairs\"", Language::English, "took-note-with-appreciation", {"ICDT"}, "the briefing on the trade fairs", ""},
    {"took note with appreciation of the briefing", Language::English, "took-note-with-appreciation", {}, "the briefing", ""},
    {"called upon Member States to accede to the agreement @ 2026-03-15", Language::English, "called-upon", {"MEMBER-STATES"}, "to accede to the agreement", "by 15 March 2026"},
    {"Recommends that ICDT carry out a study", Language::English, "recommended", {"ICDT"}, "carry out a study", ""},
    {"urge all Member States to ratify by the 42nd Meeting", Language::English, "urged", {"ALL-MEMBER-STATES"}, "to ratify", "by the 42nd Meeting"},
    {"أقرت اللجنة بأهمية التجارة", Language::Arabic, "acknowledged", {}, "أهمية التجارة", ""},
    {"adopted the draft resolution", Language::English, "adopted", {}, "the draft resolution", ""},
    {"expressed its appreciation to Lebanon for hosting the forum", Language::English, "expressed-appreciation", {"LB"}, "hosting the forum", ""},
    {"expressed-appreciation LB QA \"hosting the forum\"", Language::English, "expressed-appreciation", {"LB", "QA"}, "hosting the forum", ""},
    {"requested \"Saudi Arabia\" \"Member States\" \"to report\" due \"session 41\"", Language::English, "requested", {"SA", "MEMBER-STATES"}, "to report", "by the 41st Session"},
    {"طلبت ICIEC تقديم تقرير مرحلي @ الدورة 41", Language::Arabic, "requested", {"ICIEC"}, "تقديم تقرير مرحلي", "by the 41st Session"},
    {"طلبت اللجنة من المركز الإسلامي لتنمية التجارة ومكتب تنسيق الكومسيك إعداد دراسة @ الاجتماع الثاني والأربعين", Language::Arabic, "requested", {"ICDT", "CCO"}, "إعداد دراسة", "by the 42nd Meeting"},
    {"أحاطت اللجنة علما مع التقدير بالعرض المقدم", Language::Arabic, "took-note-with-appreciation", {}, "العرض المقدم", ""},
    {"دعا المجلس الدول الأعضاء إلى المشاركة في المعرض", Language::Arabic, "invited", {"MEMBER-STATES"}, "المشاركة في المعرض", ""},
    {"أعربت اللجنة عن تقديرها لتركيا على استضافة المنتدى", Language::Arabic, "expressed-appreciation", {"TR"}, "استضافة المنتدى", ""},
    {"a demandé au SESRIC de soumettre le rapport @ 42e réunion", Language::French, "requested", {"SESRIC"}, "de soumettre le rapport", "by the 42nd Meeting"},
    {"Le Comité a pris note du rapport annuel", Language::French, "took-note", {}, "le rapport annuel", ""},
    {"s’est félicitée des efforts déployés", Language::French, "welcomed", {}, "les efforts déployés", ""},
    {"a invité la Türkiye et le Qatar à participer à la foire", Language::French, "invited", {"TR", "QA"}, "à participer à la foire", ""},
};

ParsedDecision Parse(std::string_view line, Language language) {
    return ParseDecision(Library(), line, language, ResolverOf(Library().names));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ParseDecisionSuite)

BOOST_AUTO_TEST_CASE(ReadsLinesInThreeLanguages) {
    for (const Row& row : kRows) {
        const ParsedDecision parsed = Parse(row.line, row.language);
        std::vector<std::string> keys;
        for (const ParsedAddressee& addressee : parsed.addressees) keys.push_back(addressee.key);
        BOOST_TEST_CONTEXT(row.line) {
            BOOST_CHECK_EQUAL(parsed.formula, row.formula);
            BOOST_CHECK(parsed.language == row.language);
            BOOST_CHECK_EQUAL_COLLECTIONS(keys.begin(), keys.end(), row.keys.begin(), row.keys.end());
            BOOST_CHECK_EQUAL(parsed.text, row.text);
            BOOST_CHECK_EQUAL(parsed.due ? DueAdverbial(*parsed.due, Language::English, Library().ordinals) : "", row.due);
            BOOST_CHECK(parsed.problems.empty());
        }
    }
}

BOOST_AUTO_TEST_CASE(AComposedSentenceIsReadBack) {
    for (const char* const key : {"requested", "invited", "encouraged", "urged", "recommended", "appealed", "instructed"}) {
        for (const Language language : kLanguages) {
            SentenceRequest request;
            request.formula = key;
            request.addressees = Names({"SESRIC", "ICIEC"});
            request.mention = Mention::Later;
            request.text = {"إعداد دراسة شاملة", "prepare a study", "élaborer une étude"};
            const std::string sentence = ComposeSentence(Library(), request, language).text;
            const ParsedDecision parsed = Parse(sentence, language);
            BOOST_TEST_CONTEXT(sentence) {
                BOOST_CHECK_EQUAL(parsed.formula, key);
                BOOST_REQUIRE_EQUAL(parsed.addressees.size(), 2U);
                BOOST_CHECK_EQUAL(parsed.addressees[0].key, "SESRIC");
                BOOST_CHECK_EQUAL(parsed.addressees[1].key, "ICIEC");
                SentenceRequest again = request;
                again.text = {language, parsed.text};
                BOOST_CHECK_EQUAL(ComposeSentence(Library(), again, language).text, sentence);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(AnUnknownInstitutionGetsTheNearest) {
    for (const char* const line : {"requested SESRCI to report", "requested SESRCI \"to report\""}) {
        const ParsedDecision parsed = Parse(line, Language::English);
        BOOST_TEST_CONTEXT(line) {
            BOOST_CHECK_EQUAL(parsed.formula, "requested");
            BOOST_REQUIRE_EQUAL(parsed.problems.size(), 1U);
            BOOST_CHECK(parsed.problems[0].kind == DecisionProblemKind::UnknownName);
            BOOST_CHECK_EQUAL(parsed.problems[0].words, "SESRCI");
            BOOST_REQUIRE(!parsed.problems[0].suggestions.empty());
            BOOST_CHECK_EQUAL(parsed.problems[0].suggestions[0], "SESRIC");
            BOOST_CHECK_EQUAL(parsed.text, "to report");
        }
    }
    const ParsedDecision arabic = Parse("طلبت ICEIC تقديم تقرير", Language::Arabic);
    BOOST_REQUIRE_EQUAL(arabic.problems.size(), 1U);
    BOOST_CHECK_EQUAL(arabic.problems[0].suggestions.at(0), "ICIEC");
}

BOOST_AUTO_TEST_CASE(AnUnknownVerbGetsTheNearest) {
    const ParsedDecision parsed = Parse("requestde SESRIC to report", Language::English);
    BOOST_CHECK(parsed.formula.empty());
    BOOST_REQUIRE_EQUAL(parsed.problems.size(), 1U);
    BOOST_CHECK(parsed.problems[0].kind == DecisionProblemKind::UnknownVerb);
    BOOST_CHECK_EQUAL(parsed.problems[0].suggestions.at(0), "requested");
    BOOST_CHECK(Parse("", Language::English).problems.size() == 1U);
}

BOOST_AUTO_TEST_CASE(DueIsReadAndPrintedInEveryLanguage) {
    const Ordinals& ordinals = Library().ordinals;
    const auto printed = [&](const char* words, Language language) {
        const Due due = ParseDue(words, Language::English, ordinals);
        return DueAdverbial(due, language, ordinals);
    };
    for (const char* const words : {"42nd Meeting", "meeting 42", "by the forty-second meeting", "42e réunion", "la quarante-deuxième réunion",
                                    "الاجتماع الثاني والأربعون", "بحلول الاجتماع 42"}) {
        BOOST_TEST_CONTEXT(words) {
            BOOST_CHECK_EQUAL(printed(words, Language::English), "by the 42nd Meeting");
            BOOST_CHECK_EQUAL(printed(words, Language::French), "d'ici à la 42e réunion");
            BOOST_CHECK_EQUAL(printed(words, Language::Arabic), "بحلول الاجتماع الثاني والأربعين");
        }
    }
    BOOST_CHECK_EQUAL(printed("session 1", Language::French), "d'ici à la 1re session");
    BOOST_CHECK_EQUAL(printed("session 123", Language::Arabic), "بحلول الدورة الثالثة والعشرين بعد المائة");
    BOOST_CHECK_EQUAL(printed("2026-05-01", Language::French), "d'ici au 1er mai 2026");
    BOOST_CHECK_EQUAL(printed("next session", Language::Arabic), "بحلول الدورة القادمة");
    BOOST_CHECK_EQUAL(printed("the end of the year", Language::English), "by the end of the year");
    BOOST_CHECK_EQUAL(printed("before the summer", Language::English), "before the summer");
    BOOST_CHECK_EQUAL(printed("before the summer", Language::French), "");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mahdar
