// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/session/wall_clock.h"

#include <boost/test/unit_test.hpp>

#include "core/base/error.h"
#include "core/command/commander.h"
#include "core/command/script.h"
#include "core/command/session_commands.h"
#include "core/session/venue_zones.h"
#include "core/text/time_zone.h"
#include "tests/core/session/sample_session.h"
#include "tests/core/temp_folder.h"

using namespace mahdar;

namespace {

Meeting At(std::int32_t offsetMinutes) {
    Meeting meeting;
    meeting.offsetMinutes = offsetMinutes;
    return meeting;
}

std::int64_t UtcMs(const char* iso) { return ParseIso(iso, 0).value().utcMs; }

VenueZones Zones(const std::filesystem::path& user = {}) {
    return VenueZones::Load(std::filesystem::path(MAHDAR_STAGE) / "share" / "mahdar", user);
}

/// A session whose computer stands at UTC while its meeting does not.
struct Away {
    CommandRegistry registry;
    SessionLog log;
    ScriptedClock clock{ParseIso("2025-05-13T07:00:00", 0).value()};
    Commander commander{registry, log, clock, "Operator 1"};

    Away() { AddSessionCommands(registry); }
    [[nodiscard]] std::string LastAt() const { return ToIso(log.History().back().at); }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(WallClock)

BOOST_AUTO_TEST_CASE(TheMeetingRulesWhateverAnInstantWasRecordedWith) {
    const Instant recorded = ParseIso("2025-05-13T23:30:00+00:00").value();
    BOOST_TEST(WallTime(At(180), recorded) == "02:30:00");
    BOOST_TEST(WallDate(At(180), recorded) == "2025-05-14");
    BOOST_TEST(WallTime(At(-300), recorded) == "18:30:00");
    BOOST_TEST(WallTime(At(180), Instant{}).empty());
    BOOST_TEST(OnWallClock(At(180), recorded).utcMs == recorded.utcMs);
}

BOOST_AUTO_TEST_CASE(OffsetsAreReadAsTheyAreWritten) {
    for (const std::int32_t offset : {0, 180, 210, 345, -210, 840, -720}) BOOST_TEST((ParseOffset(OffsetText(offset)) == offset));
    BOOST_TEST(OffsetText(-210) == "-03:30");
    for (const char* wrong : {"", "3", "03:00", "+3:00", "+03:60", "+15:00", "-13:00", "+0a:00", "+03:00x"})
        BOOST_TEST(!ParseOffset(wrong).has_value(), wrong);
}

BOOST_AUTO_TEST_CASE(ActsAreRecordedOnTheMeetingsClock) {
    Away away;
    away.commander.Run("meeting set offset +05:00");
    away.commander.Run("meeting set symbol A");
    BOOST_TEST(away.LastAt() == "2025-05-13T12:00:00+05:00");
}

BOOST_AUTO_TEST_CASE(ScriptsReadTimesOnTheMeetingsClock) {
    Away away;
    RunScript("meeting set offset +05:00\n@12:30:00 meeting set symbol A\n@2025-05-13T12:31:00 meeting set symbol B\n",
              away.commander, away.clock, [](int, const std::string&) {});
    BOOST_TEST(away.LastAt() == "2025-05-13T12:31:00+05:00");
    BOOST_TEST(away.log.History().back().at.utcMs == UtcMs("2025-05-13T07:31:00"));
}

BOOST_AUTO_TEST_CASE(ZonesKnowSummerTime) {
    BOOST_TEST((ZoneOffsetMinutes("Europe/Istanbul", UtcMs("2025-05-13T12:00:00")) == 180));
    BOOST_TEST((ZoneOffsetMinutes("Europe/Zurich", UtcMs("2025-01-13T12:00:00")) == 60));
    BOOST_TEST((ZoneOffsetMinutes("Europe/Zurich", UtcMs("2025-07-13T12:00:00")) == 120));
    BOOST_TEST(!ZoneOffsetMinutes("Middle/Earth", 0).has_value());
    BOOST_TEST(!ZoneOffsetMinutes("", 0).has_value());
}

BOOST_AUTO_TEST_CASE(AVenueIsFoundInAnyLanguage) {
    const VenueZones zones = Zones();
    BOOST_TEST((zones.OffsetOf({"أنقرة، جمهورية تركيا", "", ""}, "2025-05-13") == 180));
    BOOST_TEST((zones.OffsetOf({"", "", "Genève"}, "2025-07-01") == 120));
    BOOST_TEST((zones.OffsetOf({"", "Palais des Nations, GENEVA", ""}, "2025-12-01") == 60));
    BOOST_TEST((zones.OffsetOf({"مسقط، سلطنة عُمان", "", ""}, "2025-12-01") == 240));
    BOOST_TEST(!zones.OffsetOf({"", "Atlantis", ""}, "2025-12-01").has_value());
    BOOST_TEST(!zones.OffsetOf({"", "Romeville", ""}, "2025-12-01").has_value());
    BOOST_TEST(!zones.OffsetOf({"", "Ankara", ""}, "").has_value());
}

BOOST_AUTO_TEST_CASE(TheUsersOwnVenuesComeFirst) {
    const TempFolder folder;
    WriteFile(folder / "venues.tsv", "names\tzone\nAnkara|Camelot\tAsia/Tehran\n");
    BOOST_TEST(Zones(folder.Path()).ZoneOf({"", "Camelot", ""}) == "Asia/Tehran");
    BOOST_TEST(Zones(folder.Path()).ZoneOf({"", "Ankara", ""}) == "Asia/Tehran");
    WriteFile(folder / "venues.tsv", "names\tzone\nCamelot\tMiddle/Earth\n");
    BOOST_CHECK_THROW((void)Zones(folder.Path()), ParseError);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(MeetingSet)

BOOST_AUTO_TEST_CASE(SeveralFactsAreOneAct) {
    Away away;
    away.commander.Run("meeting set title.en \"Second Meeting\" title.fr \"Deuxième réunion\" limit-member 7 ordinal 2");
    const Meeting& meeting = away.log.State().TheMeeting();
    BOOST_TEST(meeting.title.fr == "Deuxième réunion");
    BOOST_TEST(meeting.limitMemberMinutes == 7);
    BOOST_TEST(away.log.History().size() == 1U);
}

BOOST_AUTO_TEST_CASE(TheLineOfADifferenceMakesIt) {
    Away away;
    Meeting wanted = away.log.State().TheMeeting();
    BOOST_TEST(MeetingLine(wanted, wanted).empty());
    wanted.title = {"اجتماع", "A \"great\" meeting", ""};
    wanted.body.en = "Committee";
    wanted.parentBody.fr = "Comité";
    wanted.organisation.ar = "منظمة";
    wanted.venue.en = "Ankara";
    wanted.symbol = "A/1";
    wanted.distribution = "Limited";
    wanted.startDate = "2025-05-13";
    wanted.endDate = "2025-05-14";
    wanted.ordinal = 41;
    wanted.workingLanguage = Language::French;
    wanted.originalLanguage = Language::English;
    wanted.offsetMinutes = -210;
    wanted.limitMemberMinutes = 0;
    wanted.limitInstitutionMinutes = 12;
    away.commander.Run(MeetingLine(away.log.State().TheMeeting(), wanted));
    BOOST_TEST((away.log.State().TheMeeting() == wanted));
    Meeting emptied = wanted;
    emptied.title.en.clear();
    emptied.endDate.clear();
    away.commander.Run(MeetingLine(wanted, emptied));
    BOOST_TEST((away.log.State().TheMeeting() == emptied));
}

BOOST_AUTO_TEST_CASE(WrongFactsChangeNothing) {
    Away away;
    for (const char* line : {"meeting set offset 3", "meeting set limit-member 500", "meeting set ordinal x", "meeting set title.de X",
                             "meeting set colour red", "meeting set symbol", "meeting set start-date 2025-02-30",
                             "meeting set start-date 2025-05-14 end-date 2025-05-13"})
        BOOST_CHECK_THROW(away.commander.Run(line), CommandError);
    BOOST_TEST(away.log.History().empty());
}

BOOST_AUTO_TEST_SUITE_END()
