// SPDX-License-Identifier: LGPL-2.1-or-later
#include <boost/test/unit_test.hpp>

#include "plugins/agenda/tables/speakers_table.h"
#include "plugins/agenda/tables/speaking_stats.h"
#include "tests/plugins/agenda/flow/meeting_room.h"

using namespace mahdar;
using namespace mahdar::tables;

namespace {

/// PK 4 + 6 min (limit 5), SESRIC 2 min, ID a reply of 1 min; PK's second speech is in sitting 2.
struct Spoken : MeetingRoom {
    Spoken() {
        At("10:00:00", "sitting open");
        At("10:00:00", "agenda open 1");
        At("10:00:00", "floor give PK");
        At("10:04:00", "floor give SESRIC");
        At("10:06:00", "floor give ID --kind right-of-reply");
        At("10:07:00", "floor stop");
        At("13:00:00", "sitting close");
        At("15:00:00", "sitting open");
        At("15:00:00", "agenda open 2/1");
        At("15:01:00", "floor give PK");
        At("15:07:00", "floor stop");
    }
    [[nodiscard]] PlainTable Table(std::map<std::string, std::string> options = {}) const {
        return SpeakersTable().Make(State(), {Language::English, std::move(options), clock.Now()});
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(SpeakersTables)

BOOST_FIXTURE_TEST_CASE(TimesAddUpToTheSecond, Spoken) {
    std::int64_t sum = 0;
    for (const SpeakerSum& speaker : SumsBySpeaker(State(), clock.Now())) sum += speaker.sum.totalMs;
    std::int64_t record = 0;
    for (const Intervention& speech : State().Interventions()) record += speech.runMs;
    BOOST_TEST(sum == record);
    BOOST_TEST(sum == 13 * 60'000);
    const auto groups = SumsByGroup(SumsBySpeaker(State(), clock.Now()));
    BOOST_REQUIRE(groups.size() == 2U);
    BOOST_TEST(groups[0].sum.totalMs + groups[1].sum.totalMs == sum);
}

BOOST_FIXTURE_TEST_CASE(TheLongestSpeakerStandsFirst, Spoken) {
    const PlainTable table = Table();
    BOOST_TEST(table.rows[0][0] == "Pakistan");
    BOOST_TEST(table.rows[0][7] == "600");
    BOOST_TEST(table.rows[0][8] == "0:10:00");
    BOOST_TEST(table.rows[0][6] == "1");
    BOOST_TEST(table.rows[0][11] == "76.9");
    for (const auto& row : table.rows) BOOST_TEST(row.size() == table.titles.size());
}

BOOST_FIXTURE_TEST_CASE(WhoSpeaksNowIsCountedUpToNow, Spoken) {
    At("15:10:00", "floor give TR");
    At("15:11:30", "floor request ID");
    const auto sums = SumsBySpeaker(State(), clock.Now());
    const auto found = std::find_if(sums.begin(), sums.end(), [](const SpeakerSum& sum) {
        return sum.speaker.institution.value == "TR";
    });
    BOOST_REQUIRE((found != sums.end()));
    BOOST_TEST(found->sum.totalMs == 90'000);
}

BOOST_FIXTURE_TEST_CASE(OneItemOrOneSittingCanBeCounted, Spoken) {
    BOOST_TEST(Table({{"item", "2"}}).rows.size() == 1U);
    BOOST_TEST(Table({{"sitting", "1"}}).rows.size() == 3U);
    BOOST_CHECK_THROW((void)Table({{"sitting", "7"}}), CommandError);
    BOOST_CHECK_THROW((void)Table({{"by", "weight"}}), CommandError);
}

BOOST_FIXTURE_TEST_CASE(EverySpeechIsListedInOrder, Spoken) {
    const PlainTable table = Table({{"by", "speech"}});
    BOOST_REQUIRE(table.rows.size() == 4U);
    BOOST_TEST(table.rows[3][1] == "2/1");
    BOOST_TEST(table.rows[3][2] == "2");
    BOOST_TEST(table.rows[3][7] == "15:01:00");
    for (const auto& row : table.rows) BOOST_TEST(row.size() == table.titles.size());
}

BOOST_FIXTURE_TEST_CASE(EveryTitleIsInEveryLanguage, Spoken) {
    for (const Language language : kLanguages) {
        for (const char* by : {"speaker", "group", "speech"}) {
            const auto table = SpeakersTable().Make(State(), {language, {{"by", by}}, clock.Now()});
            for (const std::string& title : table.titles) BOOST_TEST(!title.empty());
        }
    }
}

BOOST_FIXTURE_TEST_CASE(AttendanceListsEachStay, Spoken) {
    At("16:00:00", "participants add PK \"Ahmed Khan\" --lang en");
    At("16:00:00", "presence arrive PK");
    At("16:10:00", "presence leave PK");
    At("16:20:00", "presence arrive PK");
    At("16:20:00", "presence excuse ID because travel");
    const auto table = AttendanceTable().Make(State(), {Language::English, {}, clock.Now()});
    BOOST_REQUIRE(table.rows.size() == 3U);
    for (const auto& row : table.rows) BOOST_TEST(row.size() == table.titles.size());
    BOOST_TEST(table.rows[0][0] == "Indonesia");
    BOOST_TEST(table.rows[0][5] == "Excused");
    BOOST_TEST(table.rows[1][8] == "16:10:00");
    BOOST_TEST(table.rows[2][8].empty());
}

BOOST_AUTO_TEST_SUITE_END()
