// SPDX-License-Identifier: LGPL-2.1-or-later
#include <boost/test/unit_test.hpp>

#include "core/base/error.h"
#include "plugins/minutes/decisions/decisions_table.h"
#include "tests/plugins/minutes/record/record_fixture.h"

using namespace mahdar;

namespace {

struct DecidedDesk : RecordDesk {
    DecidedDesk() {
        Run("minutes decide requested SESRIC \"to submit the report\" due \"13th Meeting\" --item 3 --lang "
            "en");
        Run("minutes decide took-note \"the report\" --item 4/1 --lang en");
        Run("minutes action \"Send the list of fairs.\" ICDT CCO due \"2026-12-01\" --item 4 --lang en");
    }
    std::string Names(const std::map<std::string, std::string>& options) const {
        std::string names;
        for (const RegisterRow& row : DecisionRegister(Library(), State(), Language::English,
                                                       ReadRegisterFilter(Library(), State(), options)))
            names += RegisterName(row) + ' ';
        return names;
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(DecisionRegisterTest)

BOOST_AUTO_TEST_CASE(FiltersLetThroughWhatTheyName) {
    DecidedDesk desk;
    BOOST_TEST(desk.Names({}) == "D1 D2 A1 ");
    BOOST_TEST(desk.Names({{"institution", "SESRIC"}}) == "D1 ");
    BOOST_TEST(desk.Names({{"institution", "CCO"}}) == "A1 ");
    BOOST_TEST(desk.Names({{"verb", "took-note"}}) == "D2 ");
    BOOST_TEST(desk.Names({{"item", "4"}}) == "D2 A1 ");
    BOOST_TEST(desk.Names({{"item", "4/1"}}) == "D2 ");
    BOOST_TEST(desk.Names({{"kind", "action"}}) == "A1 ");
    BOOST_TEST(desk.Names({{"due", "13th"}}) == "D1 ");
    BOOST_TEST(desk.Names({{"state", "open"}}) == "D1 A1 ");
    BOOST_TEST(desk.Names({{"state", "none"}}) == "D2 ");
    BOOST_TEST(desk.Names({{"words", "LIST of fairs"}}) == "A1 ");
    for (const char* option : {"institution", "verb", "item", "state", "kind"})
        BOOST_CHECK_THROW((void)desk.Names({{option, "nonsense"}}), CommandError);
}

BOOST_AUTO_TEST_CASE(StatesAreFollowed) {
    DecidedDesk desk;
    desk.Run("minutes state A1 reported \"sent by letter\"");
    desk.Run("minutes state D1 partly");
    BOOST_TEST(desk.Names({{"state", "reported"}}) == "A1 ");
    BOOST_TEST(desk.Names({{"state", "partly"}}) == "D1 ");
    BOOST_CHECK_THROW(desk.Run("minutes state D2 reported"), CommandError);
    BOOST_CHECK_THROW(desk.Run("minutes state A1 done"), CommandError);
}

BOOST_AUTO_TEST_CASE(ActionPointsAreAssignedAnew) {
    DecidedDesk desk;
    desk.Run("minutes assign A1 SESRIC");
    BOOST_TEST(desk.Names({{"institution", "SESRIC"}}) == "D1 A1 ");
    BOOST_TEST(desk.Names({{"institution", "CCO"}}).empty());
    desk.Run("minutes assign A1 due \"14th Meeting\"");
    BOOST_TEST(desk.Names({{"due", "14th"}}) == "A1 ");
    BOOST_CHECK_THROW(desk.Run("minutes assign D1 ICDT"), CommandError);
}

BOOST_AUTO_TEST_CASE(ActionPointFollowsItsParagraph) {
    DecidedDesk desk;
    const ParagraphId id = DecisionRegister(Library(), desk.State(), Language::English).back().paragraph;
    desk.Run("minutes edit " + id.value + " \"Send both lists.\" --lang en");
    BOOST_TEST(desk.State().Mandates().Rows().back().text.en == "Send both lists.");
    desk.Run("minutes move " + id.value + " --item 5");
    BOOST_TEST(desk.State().Mandates().Rows().back().item.value == "5");
    desk.Run("minutes action \"Another.\" --item 5 --lang en");
    desk.Run("minutes remove " + id.value);
    BOOST_TEST(desk.Names({{"kind", "action"}}) == "A2 ");
    desk.Run("minutes kind last narrative");
    BOOST_TEST(desk.Names({{"kind", "action"}}).empty());
}

BOOST_AUTO_TEST_CASE(TableSpeaksTheLanguageAskedFor) {
    DecidedDesk desk;
    for (const Language language : kLanguages) {
        const PlainTable table =
            DecisionsTable(Library()).Make(desk.State(), {language, {}, desk.clock.Now()});
        BOOST_TEST(table.rows.size() == 3U);
        for (const auto& row : table.rows) BOOST_TEST(row.size() == table.titles.size());
    }
    const PlainTable arabic =
        DecisionsTable(Library()).Make(desk.State(), {Language::Arabic, {}, desk.clock.Now()});
    BOOST_TEST(arabic.rows[0][1] == "قرار");
    BOOST_TEST(arabic.rows[0][8] == "معلَّق");
}

BOOST_AUTO_TEST_SUITE_END()
