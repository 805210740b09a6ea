// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/dates_in_text.h"
#include "plugins/agenda/read/number_words.h"
#include "plugins/agenda/read/structure/content_lines.h"
#include "plugins/agenda/read/structure/enumerator.h"
#include "plugins/agenda/read/structure/heading_words.h"
#include "plugins/agenda/read/structure/label_book.h"
#include "plugins/agenda/read/text_tools.h"
#include "plugins/agenda/read/word_list.h"

#include <boost/test/unit_test.hpp>

#include <string>

using namespace mahdar::agenda;

namespace {

std::string Heading(const std::string& line) {
    const auto heading = WordedHeadingOf(Decode(line));
    return heading ? heading->number + "|" + Encode(heading->title) : "none";
}

int Ordinal(const std::string& words) {
    const auto tokens = Tokenize(Decode(words));
    const auto number = OrdinalAt(tokens, 0);
    return number && number->tokens == tokens.size() ? number->value : 0;
}

std::string Dates(const std::string& text) {
    const auto span = NextDate(Tokenize(Decode(text)), 0);
    return span ? span->start + "/" + span->end : "none";
}

bool IsLabel(const std::string& line) {
    return LabelBook::Standard().AtStart(Decode(line)).has_value();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(LineKinds)

BOOST_AUTO_TEST_CASE(StopPartsLabelFromSentence) {
    BOOST_TEST(IsLabel("Action expected. The Secretariat will present the scoreboard."));
    BOOST_TEST(IsLabel("Pour information : le Comité exposera sa proposition."));
    BOOST_TEST(!IsLabel("Action expected of the members is described below."));
    BOOST_TEST(!IsLabel("The action. The Secretariat will present it."));
}

BOOST_AUTO_TEST_CASE(HeadingsOfThreeLanguagesAreRead) {
    BOOST_TEST(Heading("المادة 2 في جدول الأعمال") == "2|");
    BOOST_TEST(Heading("البند ٤: التجارة") == "4|التجارة");
    BOOST_TEST(Heading("البند الثاني") == "2|");
    BOOST_TEST(Heading("البند الثالث عشر من جدول الأعمال: الختام") == "13|الختام");
    BOOST_TEST(Heading("Agenda Item 4") == "4|");
    BOOST_TEST(Heading("Item V. Coastal communities") == "5|Coastal communities");
    BOOST_TEST(Heading("Point X – Divers") == "10|Divers");
    BOOST_TEST(Heading("AGENDA ITEM 4 – TRADE") == "4|TRADE");
    BOOST_TEST(Heading("Item 4.") == "4|");
    BOOST_TEST(Heading("Item 4. Trade") == "4|Trade");
    BOOST_TEST(Heading("Point 4 de l'ordre du jour") == "4|");
    BOOST_TEST(Heading("Point 4 de l’ordre du jour : Commerce") == "4|Commerce");
    BOOST_TEST(Heading("Point 4 : Commerce") == "4|Commerce");
}

BOOST_AUTO_TEST_CASE(SentencesThatBeginLikeHeadingsAreNot) {
    BOOST_TEST(Heading("Item 4 deals with trade among the members.") == "none");
    BOOST_TEST(Heading("البند الثاني من مشروع القرار ينص على ذلك") == "none");
    BOOST_TEST(Heading("المادة 2025 في جدول الأعمال") == "none");
    BOOST_TEST(!EnumeratorOf(U"4.2 million visitors were counted"));
    BOOST_TEST(!MayBeTitle(U"This is a whole sentence. And another."));
}

BOOST_AUTO_TEST_CASE(LabelsAreReadInManyWordings) {
    for (const char* label :
         {"Required action(s): x", "REQUIRED ACTIONS: x", "Action required", "Action requise : x",
          "Mesures à prendre :", "الإجراء المطلوب: س", "الإجراء(ات) اللازم(ة): س", "الإجراءات المطلوبة - س"})
        BOOST_TEST(IsLabel(label), label);
    for (const char* text :
         {"mesures à prendre.", "Required action was taken last year.", "الإجراءات اللازمة لذلك"})
        BOOST_TEST(!IsLabel(text), text);
}

BOOST_AUTO_TEST_CASE(OrdinalsAreReadInTheirVariants) {
    for (const char* words :
         {"الواحد والأربعين", "الحادي والأربعون", "الحادية والأربعين", "الواحدة والأربعون", "41st",
          "forty-first", "quarante et unième", "41e", "41ème"})
        BOOST_TEST(Ordinal(words) == 41, words);
    BOOST_TEST(Ordinal("الثالث عشر") == 13);
    BOOST_TEST(Ordinal("العشرون") == 20);
    BOOST_TEST(Ordinal("soixante et onzième") == 71);
    BOOST_TEST(Ordinal("quatre-vingt-dixième") == 90);
    BOOST_TEST(Ordinal("2025") == 0);
}

BOOST_AUTO_TEST_CASE(DatesAreReadInEveryMonthFamily) {
    for (const char* text :
         {"يومي 13-14 مايو 2025", "13 و14 أيار/مايو 2025", "13-14 ماي 2025", "13-14 May 2025",
          "May 13-14, 2025", "13th and 14th May 2025", "du 13 au 14 mai 2025"})
        BOOST_TEST(Dates(text) == "2025-05-13/2025-05-14", text << ": " << Dates(text));
    BOOST_TEST(Dates("30 كانون الثاني 2025") == "2025-01-30/2025-01-30");
    BOOST_TEST(Dates("1er août 2026") == "2026-08-01/2026-08-01");
    BOOST_TEST(Dates("30 April - 2 May 2025") == "2025-04-30/2025-05-02");
    BOOST_TEST(Dates("31 February 2025") == "none");
    BOOST_TEST(Dates("in May 2025") == "none");
}

BOOST_AUTO_TEST_SUITE_END()
