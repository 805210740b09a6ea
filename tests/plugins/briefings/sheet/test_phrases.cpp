// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/sheet/phrases.h"

#include "core/base/error.h"
#include "core/session/words.h"
#include "tests/plugins/briefings/briefing_session.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <string_view>

namespace mahdar::briefings {

BOOST_AUTO_TEST_SUITE(PhraseTable)

BOOST_AUTO_TEST_CASE(EveryPhraseStandsInThreeLanguagesWithTheSameArguments) {
    const auto has = [](const std::string& text, const char* argument) {
        return text.find(argument) != std::string::npos;
    };
    for (const auto& [key, text] : ShippedPhrases()->All()) {
        BOOST_TEST_CONTEXT(key) {
            BOOST_TEST(!text.ar.empty());
            const bool isArabicForm = key.ends_with(".two") || key.ends_with(".few") || key.ends_with(".many");
            BOOST_TEST(text.en.empty() == isArabicForm);
            BOOST_TEST(text.fr.empty() == isArabicForm);
            if (isArabicForm) continue;
            for (const char* argument : {"%1", "%2", "%3"}) {
                BOOST_TEST(has(text.ar, argument) == has(text.en, argument));
                BOOST_TEST(has(text.ar, argument) == has(text.fr, argument));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(EveryStateHasAWord) {
    const auto check = [](const char* prefix, const auto& words) {
        for (const auto& word : words) BOOST_TEST(ShippedPhrases()->Has(std::string(prefix).append(word.word)), word.word);
    };
    check("mandate.", EnumWords<MandateState>::kWords);
    check("document.", EnumWords<DocumentState>::kWords);
    check("kind.", EnumWords<InterventionKind>::kWords);
}

BOOST_AUTO_TEST_CASE(NumbersTakeTheFormOfTheLanguage) {
    const Phrases& phrases = *ShippedPhrases();
    const auto minutes = [&](Language language, int number) { return phrases.Count(language, "count.minutes", number); };
    BOOST_TEST(minutes(Language::Arabic, 1) == "دقيقة واحدة");
    BOOST_TEST(minutes(Language::Arabic, 2) == "دقيقتان");
    BOOST_TEST(minutes(Language::Arabic, 10) == "10 دقائق");
    BOOST_TEST(minutes(Language::Arabic, 20) == "20 دقيقة");
    BOOST_TEST(minutes(Language::Arabic, 103) == "103 دقائق");
    BOOST_TEST(minutes(Language::English, 1) == "1 minute");
    BOOST_TEST(minutes(Language::English, 2) == "2 minutes");
    BOOST_TEST(minutes(Language::French, 2) == "2 minutes");
}

BOOST_AUTO_TEST_CASE(DaysOfOneMonthAreJoined) {
    const Phrases& phrases = *ShippedPhrases();
    BOOST_TEST(phrases.Dates(Language::Arabic, "2025-05-13", "2025-05-14") == "13-14 مايو 2025");
    BOOST_TEST(phrases.Dates(Language::English, "2025-05-31", "2025-06-01") == "31 May 2025 – 1 June 2025");
    BOOST_TEST(phrases.Dates(Language::French, "2025-05-01", "") == "1er mai 2025");
    BOOST_TEST(phrases.Dates(Language::English, "spring", "") == "spring");
}

BOOST_AUTO_TEST_CASE(MissingFileIsOneClearSentence) {
    BOOST_CHECK_THROW((void)Phrases::Read("/no such folder/phrases.tsv"), IoError);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mahdar::briefings
