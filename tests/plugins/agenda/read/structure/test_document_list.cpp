// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/structure/document_list.h"
#include "plugins/agenda/read/structure/title_documents.h"
#include "plugins/agenda/read/text_tools.h"

#include <boost/test/unit_test.hpp>

#include <string>

using namespace mahdar;
using namespace mahdar::agenda;

namespace {

std::string Documents(const std::string& text) {
    std::string all;
    for (const ReadDocument& document : DocumentsIn(Decode(text), 1))
        all += (all.empty() ? "" : " & ") + document.symbol + "|" + document.title + "|" +
               std::to_string(document.languages.size());
    return all;
}

/// "Title|A/1 A/2".
std::string Title(const std::string& line) {
    std::u32string title = Decode(line);
    std::string symbols;
    for (const ReadDocument& document : TakeTitleDocuments(title, 1))
        symbols += (symbols.empty() ? "" : " & ") + document.symbol;
    return Encode(title) + '|' + symbols;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(DocumentLists)

BOOST_AUTO_TEST_CASE(SymbolTitleAndLanguagesAreTold) {
    BOOST_TEST(Documents("ABC/18/3 - Progress report (English, French)") == "ABC/18/3|Progress report|2");
    BOOST_TEST(Documents("CR 12-Doc 4, Barème (français et anglais)") == "CR 12-Doc 4|Barème|2");
    BOOST_TEST(Documents("م و ص/61/2 - تقرير المتابعة (بالعربية)") == "م و ص/61/2|تقرير المتابعة|1");
    BOOST_TEST(Documents("Progress report (ABC/18/3)") == "ABC/18/3|Progress report|0");
    BOOST_TEST(Documents("ABC/18/3 Progress report") == "ABC/18/3|Progress report|0");
    BOOST_TEST(Documents("ABC/CA.6/5, « Clé de répartition »") == "ABC/CA.6/5|Clé de répartition|0");
    BOOST_TEST(Documents("Progress report of the Secretariat") == "|Progress report of the Secretariat|0");
}

BOOST_AUTO_TEST_CASE(SymbolsBehindTitleAreDocuments) {
    BOOST_TEST(Title("State of the stocks [AFA/9/2; AFA/9/3]") == "State of the stocks|AFA/9/2 & AFA/9/3");
    BOOST_TEST(Title("Finances (ABC/SC.14/5 and Corr.1)") == "Finances|ABC/SC.14/5 & ABC/SC.14/5/Corr.1");
    BOOST_TEST(Title("Suites (document OGL/23/3)") == "Suites|OGL/23/3");
    BOOST_TEST(Title("الترميم (م خ/ل خ/8/4، م خ/ل خ/8/5*)") == "الترميم|م خ/ل خ/8/4 & م خ/ل خ/8/5");
    BOOST_TEST(Title("Recovery from the pandemic (COVID-19)") == "Recovery from the pandemic (COVID-19)|");
    BOOST_TEST(Title("Budget for 2027/28 (second year)") == "Budget for 2027/28 (second year)|");
}

BOOST_AUTO_TEST_CASE(SeveralDocumentsAreParted) {
    BOOST_TEST(Documents("A/1 - One (English); A/2 - Two") == "A/1|One|1 & A/2|Two|0");
    BOOST_TEST(Documents("A/18/3, A/18/4 and A/18/5") == "A/18/3||0 & A/18/4||0 & A/18/5||0");
    BOOST_TEST(Documents("أ/1 - الأولى؛ أ/2 - الثانية") == "أ/1|الأولى|0 & أ/2|الثانية|0");
}

BOOST_AUTO_TEST_CASE(NoneMeansNoDocument) {
    for (const char* none : {"None", "None.", "Néant", "Aucun", "لا توجد", ""})
        BOOST_TEST(Documents(none) == "", none);
}

BOOST_AUTO_TEST_CASE(SentencesAreNoSymbols) {
    for (const char* text : {"Budget 2027", "The report", "13-14 May", "2026", "Point 4", "Item 4", "رقم"})
        BOOST_TEST(!IsSymbol(Decode(text)), text);
    BOOST_TEST(!NamesDocument(U"The Committee will consider the report."));
    BOOST_TEST(NamesDocument(U"Note by the Secretariat (E/C.7/2026/4)"));
}

BOOST_AUTO_TEST_SUITE_END()
