// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/structure/label_learner.h"
#include "plugins/agenda/read/text_tools.h"

#include <boost/test/unit_test.hpp>

#include <string>

using namespace mahdar::agenda;

namespace {

std::string Learned(const std::vector<std::string>& lines, LabelSide side) {
    std::vector<std::u32string> text;
    for (const std::string& line : lines) text.push_back(Decode(line));
    std::string all;
    for (const LearnedLabel& label : LearnLabels(text, side))
        all += Encode(label.text) + "*" + std::to_string(label.lines.size());
    return all;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(LabelLearner)

BOOST_AUTO_TEST_CASE(PhraseThatOpensThreeParagraphsIsALabel) {
    BOOST_TEST(Learned({"What we ask of you: come.", "Text.", "What we ask of you: read.",
                        "What we ask of you: go."},
                       LabelSide::Opening) == "What we ask of you:*3");
    BOOST_TEST(Learned({"What we ask: come.", "What we ask: read.", "Something else: go."},
                       LabelSide::Opening) == "");
}

BOOST_AUTO_TEST_CASE(ClockLinkAndSentenceAreNoLabels) {
    BOOST_TEST(Learned({"10:30 a", "10:31 b", "10:32 c"}, LabelSide::Opening) == "");
    BOOST_TEST(Learned({"http://a", "http://b", "http://c"}, LabelSide::Opening) == "");
    BOOST_TEST(Learned({"Yes, but: a", "Yes, but: b", "Yes, but: c"}, LabelSide::Opening) == "");
}

BOOST_AUTO_TEST_CASE(LabelAtTheEndOfDamagedLinesIsLearnedWhole) {
    BOOST_TEST(
        Learned({"سيقدم المركز تقريرا. ما ينتظر من المجتمعين:", "سيعرض المعهد خطة. ما ينتظر من المجتمعين:",
                 "نص آخر", "تقدم الأمانة دليلا. ما ينتظر من المجتمعين:"},
                LabelSide::Closing) == "ما ينتظر من المجتمعين:*3");
}

BOOST_AUTO_TEST_SUITE_END()
