// SPDX-License-Identifier: LGPL-2.1-or-later
#include <boost/test/unit_test.hpp>

#include "core/text/difference.h"

#include <random>

using namespace mahdar;

namespace {

std::string Marked(std::string_view before, std::string_view after) {
    std::string text;
    for (const TextPiece& piece : Difference(before, after)) {
        if (piece.kind == PieceKind::Kept) text += piece.text;
        if (piece.kind == PieceKind::Deleted) text += "{-" + piece.text + "-}";
        if (piece.kind == PieceKind::Inserted) text += "{+" + piece.text + "+}";
    }
    return text;
}

std::string Side(std::string_view before, std::string_view after, PieceKind with) {
    std::string text;
    for (const TextPiece& piece : Difference(before, after)) {
        if (piece.kind == PieceKind::Kept || piece.kind == with) text += piece.text;
    }
    return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(DifferenceTest)

BOOST_AUTO_TEST_CASE(WholeWordsAreMarked) {
    BOOST_TEST(Marked("", "").empty());
    BOOST_TEST(Marked("The Committee took note.", "The Committee took note.") == "The Committee took note.");
    BOOST_TEST(Marked("requested SESRIC to report.", "urged SESRIC to report.") ==
               "{-requested-}{+urged+} SESRIC to report.");
    BOOST_TEST(Marked("report by May.", "report, in full, by May.") == "report{+, in full,+} by May.");
    BOOST_TEST(Marked("a large and costly plan", "a small but useful plan") ==
               "a {-large and costly-}{+small but useful+} plan");
    BOOST_TEST(Marked("أحاطت اللجنة علما بالتقرير.", "أحاطت اللجنة علما مع التقدير بالتقرير.") ==
               "أحاطت اللجنة علما {+مع التقدير +}بالتقرير.");
    BOOST_TEST(Marked("", "new") == "{+new+}");
    BOOST_TEST(Marked("old", "") == "{-old-}");
}

BOOST_AUTO_TEST_CASE(BothTextsCanBeReadOutOfTheMarking) {
    std::mt19937 random(7);
    const char* words[] = {"اللجنة", "the", "report", " ", ", ", "[", "]", "«", "42", "تقرير"};
    for (int round = 0; round < 300; ++round) {
        std::string texts[2];
        for (std::string& text : texts) {
            for (auto n = random() % 30; n > 0; --n) text += words[random() % 10];
        }
        BOOST_TEST(Side(texts[0], texts[1], PieceKind::Deleted) == texts[0]);
        BOOST_TEST(Side(texts[0], texts[1], PieceKind::Inserted) == texts[1]);
    }
}

BOOST_AUTO_TEST_CASE(VeryLongTextsAreOneChange) {
    std::string before, after;
    for (int i = 0; i < 5000; ++i) {
        before += 'a' + std::to_string(i) + ' ';
        after += 'b' + std::to_string(i) + ' ';
    }
    BOOST_TEST(Side("x " + before, "x " + after, PieceKind::Inserted) == "x " + after);
}

BOOST_AUTO_TEST_CASE(ChangesOfDifferentWordsMerge) {
    const char* base = "The Committee requested SESRIC to report by May.";
    BOOST_TEST(Merge(base, "The Committee urged SESRIC to report by May.",
                     "The Committee requested SESRIC to report by June.")
                   .value() == "The Committee urged SESRIC to report by June.");
    BOOST_TEST(Merge(base, base, "Anything else.").value() == "Anything else.");
    BOOST_TEST(Merge(base, "Same.", "Same.").value() == "Same.");
    BOOST_TEST(!Merge(base, "The Committee urged SESRIC to report by May.",
                      "The Committee invited SESRIC to report by May."));
    BOOST_TEST(!Merge("a b", "a x b", "a y b"));
}

BOOST_AUTO_TEST_SUITE_END()
