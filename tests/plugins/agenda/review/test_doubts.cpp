// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/text_tools.h"
#include "plugins/agenda/review/doubts.h"
#include "plugins/agenda/review/letters.h"

#include <boost/test/unit_test.hpp>

#include <string>

using namespace mahdar::agenda;

namespace {

std::string Marked(const SourceLine& line, const std::string& order) {
    const std::u32string text = Decode(order);
    std::string marked;
    for (const TextSpan& span : DoubtfulWords(line, order)) {
        const auto begin = static_cast<std::size_t>(span.begin);
        marked += (marked.empty() ? "" : "|") +
                  Encode(text.substr(begin, static_cast<std::size_t>(span.end) - begin));
    }
    return marked;
}

SourceLine Line(const std::string& raw, const std::string& order, int seam) {
    SourceLine line;
    line.raw = raw;
    line.restored = order;
    line.candidates = {{order, 0.7, seam}, {raw, 0.3, -1}};
    line.reasons = {ReviewReason::OrderUnclear};
    return line;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(Doubts)

BOOST_AUTO_TEST_CASE(TheWordTheSeamCutsIsMarked) {
    // The run was broken inside the word of the middle and the parts changed places.
    const std::string raw = "ول أعمال الكومسيك. تحتل التجارة مكانة هامة في جد";
    const int seam = static_cast<int>(Decode("ول أعمال الكومسيك. ").size());
    const std::string order = "تحتل التجارة مكانة هامة في جدول أعمال الكومسيك.";
    const SourceLine line = Line(raw, order, seam);
    BOOST_TEST(Marked(line, order) == "جدول");
    BOOST_TEST(WordAtSeam(line, line.candidates[0]) == "جدول");
    BOOST_TEST(Marked(line, raw).empty());
    BOOST_TEST(WordAtSeam(line, line.candidates[1]).empty());
}

BOOST_AUTO_TEST_CASE(ASeamBetweenWordsMarksBoth) {
    const SourceLine line = Line("of the fairs. The list", "The list of the fairs.", 14);
    BOOST_TEST(Marked(line, "The list of the fairs.") == "list|of");
    BOOST_TEST(WordAtSeam(line, line.candidates[0]) == "list of");
}

BOOST_AUTO_TEST_CASE(ReasonsNameTheirWords) {
    SourceLine line;
    line.raw = line.restored = "SMIIC met on 13-14 May (see www.example.org) and “agreed”";
    const auto marked = [&](ReviewReason reason) {
        line.reasons = {reason};
        return Marked(line, line.restored);
    };
    BOOST_TEST(marked(ReviewReason::Range) == "13-14");
    BOOST_TEST(marked(ReviewReason::Url) == "www.example.org)");
    BOOST_TEST(marked(ReviewReason::Brackets) == "(see|www.example.org)");
    BOOST_TEST(marked(ReviewReason::LatinFirst) == "SMIIC");
    BOOST_TEST(marked(ReviewReason::Quotation) == "“agreed”");
    BOOST_TEST(marked(ReviewReason::UnknownWord).empty());
    line.reasons = {ReviewReason::Url, ReviewReason::Brackets, ReviewReason::Range};
    BOOST_TEST(Marked(line, line.restored) == "13-14|(see|www.example.org)");
}

BOOST_AUTO_TEST_CASE(SeamsOutsideTheLineMarkNothing) {
    for (const int seam : {-1, 1000}) {
        const SourceLine line = Line("b a", "a b", seam);
        BOOST_TEST(Marked(line, "a b").empty());
    }
    BOOST_TEST(Marked(SourceLine{}, "").empty());
}

BOOST_AUTO_TEST_CASE(LettersInAnotherOrderAreTheSameLetters) {
    const LetterDifference difference = CompareLetters("ول أعمال (الكومسيك) جد", "جدول  أعمال )الكومسيك( ");
    BOOST_TEST(difference.Same());
    BOOST_TEST(difference.count == 19);
    BOOST_TEST(CompareLetters("«a» “b”", "»a« ”b“").Same());
    BOOST_TEST(CompareLetters("ab", "\u200Fa\u2066b\u2069").Same());
}

BOOST_AUTO_TEST_CASE(WhatDiffersIsNamed) {
    const LetterDifference difference = CompareLetters("trade fair", "trade hair!");
    BOOST_TEST(Encode(difference.missing) == "f");
    BOOST_TEST(Encode(difference.added) == "!h");
    BOOST_TEST(!difference.Same());
    BOOST_TEST(Encode(CompareLetters("aab", "ab").missing) == "a");
}

BOOST_AUTO_TEST_SUITE_END()
