// SPDX-License-Identifier: LGPL-2.1-or-later
#include <boost/test/unit_test.hpp>

#include "plugins/minutes/adoption/brackets.h"

using namespace mahdar;

BOOST_AUTO_TEST_SUITE(BracketsTest)

BOOST_AUTO_TEST_CASE(BracketsSideBySideAreAlternatives) {
    const auto groups = FindBrackets("The Committee [requested] [urged] SESRIC [to [fully] report].");
    BOOST_REQUIRE(groups.size() == 2U);
    BOOST_TEST((groups[0].alternatives == std::vector<std::string>{"requested", "urged"}));
    BOOST_TEST((groups[1].alternatives == std::vector<std::string>{"to [fully] report"}));
    BOOST_TEST(FindBrackets("an [open one").empty());
    BOOST_TEST(HasBrackets("an [open one"));
}

BOOST_AUTO_TEST_CASE(ChoosingLeavesACleanSentence) {
    const std::string text = "The Committee [requested] [urged] SESRIC to report [fully].";
    const auto groups = FindBrackets(text);
    BOOST_TEST(Chosen(text, groups[0], 2) == "The Committee urged SESRIC to report [fully].");
    BOOST_TEST(Chosen(text, groups[1], 1) == "The Committee [requested] [urged] SESRIC to report fully.");
    BOOST_TEST(Chosen(text, groups[1], 0) == "The Committee [requested] [urged] SESRIC to report.");
}

BOOST_AUTO_TEST_CASE(WordsAreBracketedWhereTheyStandOnce) {
    BOOST_TEST(Bracketed("a and b", "and").value() == "a [and] b");
    BOOST_TEST(!Bracketed("a a", "a"));
    BOOST_TEST(!Bracketed("a", "b"));
    BOOST_TEST(!Bracketed("a", ""));
}

BOOST_AUTO_TEST_CASE(ProposalsBecomeAlternatives) {
    const std::string base = "The Committee requested SESRIC to report by May.";
    BOOST_TEST(Alternatives(base, {"The Committee urged SESRIC to report by May.",
                                   "The Committee invited SESRIC to report by June."}) ==
               "The Committee [requested] [urged] [invited] SESRIC to report by [May] [June].");
    BOOST_TEST(Alternatives(base, {"The Committee requested SESRIC to report in full by May."}) ==
               "The Committee requested SESRIC to report [in full] by May.");
    BOOST_TEST(Alternatives("أحاطت اللجنة علما بالتقرير.", {"رحبت اللجنة بالتقرير."}) ==
               "[أحاطت] [رحبت] اللجنة [علما] بالتقرير.");
}

BOOST_AUTO_TEST_SUITE_END()
