// SPDX-License-Identifier: LGPL-2.1-or-later
#include <boost/test/unit_test.hpp>

#include "core/base/error.h"
#include "plugins/minutes/search/folded_find.h"
#include "plugins/minutes/search/replace_commands.h"
#include "tests/plugins/minutes/record/record_fixture.h"

using namespace mahdar;

namespace {

std::string Replaced(std::string_view text, std::string_view words, std::string_view with) {
    return ReplaceWords(text, words, with, Matching::Folded).text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ReplaceTest)

BOOST_AUTO_TEST_CASE(WordsAreFoundAsAPersonMeansThem) {
    BOOST_TEST(Replaced("إلى اللَّجْنةِ والأمانة", "اللجنه", "الهيئة") == "إلى الهيئة والأمانة");
    BOOST_TEST(Replaced("الأمــانة العامة", "الامانه", "الإدارة") == "الإدارة العامة");
    BOOST_TEST(Replaced("Le Comité a décidé", "comite", "Conseil") == "Le Conseil a décidé");
    BOOST_TEST(Replaced("the OFFICE and the office", "office", "desk") == "the desk and the desk");
    BOOST_TEST(Replaced("a\u00A0b", "a b", "c") == "c");
    BOOST_TEST(Replaced("aaaa", "aa", "b") == "bb");
    BOOST_TEST(Replaced("nothing", "", "x") == "nothing");
    BOOST_TEST(ReplaceWords("the OFFICE", "office", "x", Matching::Exact).count == 0);
    BOOST_TEST((FindWords("قرارٌ", "قرار", Matching::Folded).front() == FoundText{0, 10}));
}

BOOST_AUTO_TEST_CASE(TheWholeRecordChangesInOneStepAndBack) {
    RecordDesk desk;
    AddReplaceCommands(desk.registry);
    desk.Run("minutes note \"The office wrote.\" --item 2 --lang en");
    desk.Run("minutes note \"The Office answered.\" --item 3 --lang en");
    desk.Run("minutes translate last \"L'office a répondu.\" --lang fr");
    desk.Run("minutes replace office \"Bureau\" --lang en");
    int changed = 0;
    for (const Paragraph& row : desk.State().Paragraphs())
        changed += row.text.en.find("Bureau") != std::string::npos ? 1 : 0;
    BOOST_TEST(changed == 2);
    for (const Paragraph& row : desk.State().Paragraphs()) BOOST_TEST((row.status.fr != TextStatus::Stale));
    BOOST_TEST(desk.log.Undo(desk.clock.Now(), "x"));
    for (const Paragraph& row : desk.State().Paragraphs())
        BOOST_TEST(row.text.en.find("Bureau") == std::string::npos);
    BOOST_CHECK_THROW(desk.Run("minutes replace nowhere x"), CommandError);
}

BOOST_AUTO_TEST_CASE(AdoptedTextIsLeftAlone) {
    RecordDesk desk;
    AddReplaceCommands(desk.registry);
    desk.Run("minutes note \"The office wrote.\" --item 2 --lang en");
    desk.Run("minutes adopt last");
    BOOST_CHECK_THROW(desk.Run("minutes replace office Bureau"), CommandError);
    desk.Run("minutes note \"The office answered.\" --item 3 --lang en");
    desk.Run("minutes replace office Bureau");
    BOOST_TEST(desk.State().Paragraphs().Rows().front().text.en == "The office wrote.");
}

BOOST_AUTO_TEST_CASE(ReviewIsSaidPerLanguage) {
    RecordDesk desk;
    AddReplaceCommands(desk.registry);
    desk.Run("minutes note \"The office wrote.\" --item 2 --lang en");
    desk.Run("minutes review last --lang en");
    BOOST_TEST((desk.State().Paragraphs().Rows().front().status.en == TextStatus::Reviewed));
    BOOST_CHECK_THROW(desk.Run("minutes review last --lang fr"), CommandError);
}

BOOST_AUTO_TEST_SUITE_END()
