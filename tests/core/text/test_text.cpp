// SPDX-License-Identifier: LGPL-2.1-or-later
#include <boost/test/unit_test.hpp>

#include <random>

#include "core/text/fold.h"
#include "core/text/language.h"
#include "core/text/utf8.h"

using namespace mahdar;
using namespace std::string_literals;

BOOST_AUTO_TEST_SUITE(Utf8)

BOOST_AUTO_TEST_CASE(WhatXmlCannotHoldIsNotClean) {
    for (int code = 0; code < 0x20; ++code) {
        const std::string text = "abcdefgh"s + static_cast<char>(code) + "ijkl";
        BOOST_TEST(IsCleanText(text) == (code == '\t' || code == '\n'), code);
    }
    for (const std::string& bad :
         {"\xEF\xBF\xBE"s, "\xEF\xBF\xBF"s, "\x80"s, "\xC3"s, "\xC0\x80"s, "\xE2\x82"s, "\xED\xA0\x80"s, "\xF4\x90\x80\x80"s,
          "\xF0\x80\x80\x80"s, "\xFF"s, "12345678\xD9"s, "\xD9\x41"s}) {
        BOOST_TEST(!IsCleanText(bad));
        BOOST_TEST(IsCleanText(CleanText(bad)));
        BOOST_TEST(CleanText(bad).find("\xEF\xBF\xBD") != std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(LettersAreJudgedAlikeWhereverTheyStand) {
    for (const std::string& letter : {"\xD9"s, "\x85"s, "\xC3\xA9\xA9"s, "\xC1\x80"s, "\xE2\x82"s, "\xF5"s, "\r"s, "\x1F"s, "\0"s,
                                      "م"s, "é"s, "€"s, "\n"s, "\t"s, "\xF0\x9F\x93\x9C"s, "\xEF\xBF\xBE"s, "~"s, "\x7F"s, "\xDF\xBF"s}) {
        const bool alone = IsCleanText(letter);
        for (std::size_t before = 0; before < 140; ++before) {
            for (const char* behind : {"", "x", "محضر الاجتماع الحادي والأربعين للجنة المتابعة المنبثقة عن اللجنة الدائمة، أنقرة"}) {
                for (const char* filler : {"a", "ب"}) {
                    std::string text;
                    while (text.size() < before) text += filler;
                    BOOST_REQUIRE_MESSAGE(IsCleanText(text + letter + behind) == alone, letter << " behind " << text.size());
                }
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(EveryLetterAndBidiControlStays) {
    for (const std::string& good : {"محضر الاجتماع"s, "\xE2\x80\x8F\xE2\x80\x8E\xE2\x81\xA6x\xE2\x81\xA9\xE2\x80\xAB\xE2\x80\xAC"s,
                                    "نمی\xE2\x80\x8Cخواهم"s, "\xF0\x9F\x93\x9C\xF0\x90\x80\x80"s, "\xC2\x85\xE2\x80\xA8"s, "é\tà\nß"s,
                                    "\xEE\x80\x80\xEF\xBF\xBD"s, ""s}) {
        BOOST_TEST(IsCleanText(good), good);
        BOOST_TEST(CleanText(good) == good);
    }
}

BOOST_AUTO_TEST_CASE(LineEndsBecomeOne) {
    BOOST_TEST(CleanText("a\r\nb\rc\nd\r") == "a\nb\nc\nd\n");
    BOOST_TEST(!IsCleanText("a\r\n"));
    BOOST_TEST(CleanText("a\0b\x1B[0m\x7F"s) == "ab[0m");
}

BOOST_AUTO_TEST_CASE(CleaningAnythingGivesCleanText) {
    std::mt19937 random(7);
    for (int round = 0; round < 3000; ++round) {
        std::string noise(random() % 40, '\0');
        for (char& byte : noise) byte = static_cast<char>(random() % 3 == 0 ? 0x20 + random() % 60 : random() & 0xFF);
        const std::string clean = CleanText(noise);
        BOOST_REQUIRE(IsCleanText(clean));
        BOOST_REQUIRE(CleanText(clean) == clean);
        if (IsCleanText(noise) && noise.find('\x7F') == std::string::npos) BOOST_REQUIRE(clean == noise);
    }
}

BOOST_AUTO_TEST_CASE(TrimmingTakesBlanksAndMarks) {
    BOOST_TEST(Trimmed(" \t\xC2\xA0\xE2\x80\x8Fنص \xE2\x80\x8E\n") == "نص");
    BOOST_TEST(Trimmed("a b") == "a b");
    BOOST_TEST(Trimmed(" \n ") == "");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(Fold)

BOOST_AUTO_TEST_CASE(ArabicFormsAreOne) {
    BOOST_TEST(FoldForSearch("الإِسْلَامِيّة") == FoldForSearch("الاسلاميه"));
    BOOST_TEST(FoldForSearch("أحمد") == FoldForSearch("احمد"));
    BOOST_TEST(FoldForSearch("آسيا") == FoldForSearch("اسيا"));
    BOOST_TEST(FoldForSearch("مصطفى") == FoldForSearch("مصطفي"));
    BOOST_TEST(FoldForSearch("مســـؤول") == FoldForSearch("مسوول"));
    BOOST_TEST(FoldForSearch("كوم\xE2\x80\x8Cسيك") == FoldForSearch("كومسيك"));
    BOOST_TEST(FoldForSearch("البند ٤") == FoldForSearch("البند 4"));
    BOOST_TEST(FoldForSearch("كتاب") != FoldForSearch("كاتب"));
}

BOOST_AUTO_TEST_CASE(LatinWithoutCaseAndAccents) {
    BOOST_TEST(FoldForSearch("  Comité -- d’ÉTAT ") == "comite d etat");
    BOOST_TEST(FoldForSearch("Ｆｕｌｌ") == "full");
    BOOST_TEST(FoldForSearch("İstanbul") == "istanbul");
    BOOST_TEST(FoldForSearch("!?") == "");
}

BOOST_AUTO_TEST_CASE(FoldingTwiceChangesNothing) {
    for (const char* text : {"الإِسْلَامِيّة", "Comité d’ÉTAT", "ﷲ ﻻ", "٤/٥", "Straße", "ŒUVRE", "İ", "ؤ ئ ء"})
        BOOST_TEST(FoldForSearch(FoldForSearch(text)) == FoldForSearch(text), text);
}

BOOST_AUTO_TEST_CASE(BadBytesDoNotHurt) {
    BOOST_TEST(FoldForSearch("a\xFF"s "b").size() >= 2U);
    BOOST_TEST(FoldForSearch("").empty());
}

BOOST_AUTO_TEST_CASE(AlphabetIsTheLanguages) {
    BOOST_TEST(CompareByAlphabet("أذربيجان", "تركيا", "ar") < 0);
    BOOST_TEST(CompareByAlphabet("ياسمين", "باب", "ar") > 0);
    BOOST_TEST(CompareByAlphabet("Égypte", "France", "fr") < 0);
    BOOST_TEST(CompareByAlphabet("zoo", "Apple", "en") > 0);
    BOOST_TEST(CompareByAlphabet("same", "same", "en") == 0);
    BOOST_TEST(CompareByAlphabet("a", "b", "no such language") < 0);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(LanguageTest)

BOOST_AUTO_TEST_CASE(CodesGoThereAndBack) {
    for (const Language language : kLanguages) BOOST_TEST((ParseLanguage(Code(language)) == language));
    BOOST_TEST(!ParseLanguage("AR").has_value());
    BOOST_TEST(!ParseLanguage("").has_value());
}

BOOST_AUTO_TEST_CASE(BestFallsBack) {
    BOOST_TEST(LocalText("", "en", "fr").Best(Language::Arabic) == "en");
    BOOST_TEST(LocalText("ar", "", "fr").Best(Language::French) == "fr");
    BOOST_TEST(LocalText().Best(Language::English) == "");
}

BOOST_AUTO_TEST_SUITE_END()
