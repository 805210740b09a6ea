// SPDX-License-Identifier: LGPL-2.1-or-later
#include <boost/test/unit_test.hpp>

#include "core/io/atomic_file.h"
#include "plugins/minutes/spelling/spell_checker.h"
#include "tests/core/temp_folder.h"
#include "tests/plugins/minutes/record/record_fixture.h"

using namespace mahdar;

namespace {

/// Small dictionaries of our own, so that the promise holds on any machine.
struct Books {
    Books() {
        const auto put = [&](const char* name, const char* words) {
            WriteFile(folder.Path() / (std::string(name) + ".aff"), "SET UTF-8\n");
            WriteFile(folder.Path() / (std::string(name) + ".dic"), words);
        };
        put("en_GB", "6\nthe\ncommittee\nrequested\nreport\nco-operation\nnote\n");
        put("ar", "3\nطلبت\nاللجنة\nتقرير\n");
    }
    std::string Unknown(SpellChecker& checker, std::string_view text, Language language) const {
        std::string all;
        for (const UnknownWord& word : checker.Check(text, language)) all += word.word + ' ';
        return all;
    }
    TempFolder folder;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(SpellCheckerTest)

BOOST_AUTO_TEST_CASE(WordsNobodyKnowsAreTold) {
    Books books;
    SpellChecker checker({books.folder.Path()}, books.folder.Path() / "own" / "words.txt");
    BOOST_TEST(checker.Knows(Language::English));
    BOOST_TEST(!checker.Knows(Language::French));
    BOOST_TEST(books.Unknown(checker, "the committe requested the report OIC/FC/12-1, COMCEC 2nd",
                             Language::English) == "committe ");
    BOOST_TEST(books.Unknown(checker, "طَلَبت اللجنة تقريييرا SESRIC", Language::Arabic) == "تقريييرا ");
    BOOST_TEST(books.Unknown(checker, "n'importe quoi", Language::French).empty());
    const auto words = checker.Check("note wrogn", Language::English);
    BOOST_REQUIRE(words.size() == 1U);
    BOOST_TEST(words[0].begin == 5U);
    BOOST_TEST(words[0].end == 10U);
    BOOST_TEST(checker.Suggest("committe", Language::English).front() == "committee");
}

BOOST_AUTO_TEST_CASE(NamesOfTheSessionAndOwnWordsAreNoMistakes) {
    Books books;
    const auto own = books.folder.Path() / "own" / "words.txt";
    RecordDesk desk;
    {
        SpellChecker checker({books.folder.Path()}, own);
        BOOST_TEST(books.Unknown(checker, "the Indonesia report", Language::English) == "Indonesia ");
        checker.LearnNames(desk.State());
        BOOST_TEST(books.Unknown(checker, "the Indonesia report", Language::English).empty());
        BOOST_TEST(books.Unknown(checker, "طلبت وإندونيسيا", Language::Arabic).empty());
        checker.Learn("wrogn");
        BOOST_TEST(books.Unknown(checker, "Wrogn", Language::English).empty());
    }
    SpellChecker again({books.folder.Path()}, own);
    BOOST_TEST(books.Unknown(again, "wrogn", Language::English).empty());
}

BOOST_AUTO_TEST_SUITE_END()
