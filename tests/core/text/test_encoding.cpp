// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/text/encoding.h"

#include "tests/core/text/stored_text.h"

#include <boost/test/unit_test.hpp>

#include <fstream>
#include <iterator>
#include <random>
#include <string>

using namespace mahdar;
using mahdar::test::Stored;

namespace {

const std::string kArabic =
    "البند الرابع: النظر في التقارير المعروضة، ومناقشة «خارطة الطريق» للفترة 2026-2030.\n";
const std::string kFrench =
    "Point 4 : « Évaluation des progrès réalisés à l'échelle régionale » – été 2026.\n";
const std::string kEnglish = "Item 4: the Chair’s report – “progress so far” – and what is left to do.\n";

std::string OwnAgenda(const char* name) {
    std::ifstream file(std::string(MAHDAR_TEST_DATA) + "/agendas/" + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

void CheckFound(const std::string& utf8, const char* stored, TextEncoding expected) {
    const std::string bytes = Stored(utf8, stored);
    const DetectedEncoding found = DetectEncoding(bytes);
    BOOST_TEST(NameOf(found.encoding) == NameOf(expected));
    BOOST_TEST(ToUtf8(bytes, found.encoding) == utf8);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(Encoding)

BOOST_AUTO_TEST_CASE(EachEncodingIsFoundAndReadBack) {
    CheckFound(kArabic, "CP1256", TextEncoding::Windows1256);
    CheckFound(kFrench, "CP1252", TextEncoding::Windows1252);
    for (const std::string& text : {kArabic, kFrench, kEnglish, kArabic + kFrench + kEnglish}) {
        CheckFound(text, "UTF-8", TextEncoding::Utf8);
        CheckFound(text, "UTF-16LE", TextEncoding::Utf16LittleEndian);
        CheckFound(text, "UTF-16BE", TextEncoding::Utf16BigEndian);
    }
}

BOOST_AUTO_TEST_CASE(ByteOrderMarkDecidesAndGoes) {
    const std::string little = "\xFF\xFE" + Stored(kArabic, "UTF-16LE");
    BOOST_TEST(DetectEncoding(little).sure);
    BOOST_TEST(ToUtf8(little, DetectEncoding(little).encoding) == kArabic);
    const std::string big = "\xFE\xFF" + Stored(kFrench, "UTF-16BE");
    BOOST_TEST(ToUtf8(big, DetectEncoding(big).encoding) == kFrench);
    const std::string utf8 = "\xEF\xBB\xBF" + kEnglish;
    BOOST_TEST(ToUtf8(utf8, DetectEncoding(utf8).encoding) == kEnglish);
}

BOOST_AUTO_TEST_CASE(WholeAgendasAreFoundInTheCodePageOfTheirLanguage) {
    CheckFound(OwnAgenda("clean.ar.txt"), "CP1256", TextEncoding::Windows1256);
    CheckFound(OwnAgenda("clean.fr.txt"), "CP1252", TextEncoding::Windows1252);
}

BOOST_AUTO_TEST_CASE(ArabicWithFrenchNamesIsArabic) {
    CheckFound(kArabic + "يقدم السيد René Lévêque من Orléans تقريراً.\n" + kArabic, "CP1256",
               TextEncoding::Windows1256);
}

BOOST_AUTO_TEST_CASE(FrenchStoredByAnArabicSystemReadsTheSame) {
    // Both code pages keep the small accented letters at one place, so either answer gives the text.
    const std::string text = "élèves, forêt, maïs, où, français\n";
    const std::string bytes = Stored(text, "CP1256");
    BOOST_TEST(ToUtf8(bytes, DetectEncoding(bytes).encoding) == text);
}

BOOST_AUTO_TEST_CASE(EveryLineOfAnArabicAgendaIsFoundAlone) {
    const std::string agenda = OwnAgenda("clean.ar.txt");
    for (std::size_t at = 0; at < agenda.size();) {
        const std::size_t end = agenda.find('\n', at);
        const std::string line = agenda.substr(at, end - at);
        if (line.size() > 20) CheckFound(line, "CP1256", TextEncoding::Windows1256);
        at = end == std::string::npos ? agenda.size() : end + 1;
    }
}

BOOST_AUTO_TEST_CASE(FewBrokenBytesDoNotMakeUtf8AnotherEncoding) {
    std::string bytes = kArabic + kFrench;
    bytes[10] = '\xFF';
    bytes.pop_back();
    bytes += "\xD8";
    const DetectedEncoding found = DetectEncoding(bytes);
    BOOST_TEST(NameOf(found.encoding) == "UTF-8");
    BOOST_TEST(!found.sure);
}

BOOST_AUTO_TEST_CASE(WhateverTheBytesSomethingIsRead) {
    std::mt19937 random(7);
    for (int round = 0; round < 500; ++round) {
        std::string bytes;
        for (std::size_t left = random() % 300; left > 0; --left) bytes += static_cast<char>(random());
        for (const TextEncoding encoding : kTextEncodings) (void)ToUtf8(bytes, encoding);
        (void)ToUtf8(bytes, DetectEncoding(bytes).encoding);
    }
}

BOOST_AUTO_TEST_CASE(NamesAreReadAsPeopleWriteThem) {
    for (const TextEncoding encoding : kTextEncodings)
        BOOST_TEST((ParseTextEncoding(NameOf(encoding)) == encoding));
    BOOST_TEST((ParseTextEncoding("cp1256") == TextEncoding::Windows1256));
    BOOST_TEST((ParseTextEncoding("WINDOWS_1252") == TextEncoding::Windows1252));
    BOOST_TEST((ParseTextEncoding("utf16") == TextEncoding::Utf16LittleEndian));
    BOOST_TEST(!ParseTextEncoding("ebcdic"));
    BOOST_TEST(!ParseTextEncoding(""));
}

BOOST_AUTO_TEST_SUITE_END()
